import { applyEdits, modify, type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { parseYaml, YamlError } from '../document/yaml.ts';
import { HOME, VERSION } from '../product.ts';
import { startOfLine } from '../text/lines.ts';
import type { Outcome } from './outcome.ts';
import { formattingOf } from './settings.ts';
import { addCheck, checkFrom, runsCheck } from './shell-hook.ts';
import { HOOKS, type HookName, type SeenFile, type Survey } from './survey.ts';

/** Adds the check to what runs before a commit, and keeps what is there. */
export function hookChange(hook: HookName, survey: Survey): Outcome {
  const check = checkFrom(survey.packageFolder);
  switch (hook) {
    case 'husky':
      return addCheck(survey.husky, check, { head: '', isExecutable: false });
    case 'git':
      if (/\blefthook\b/.test(survey.gitHook?.text ?? '')) return IN_LEFTHOOK;
      return survey.gitHook === null
        ? {
            kind: 'by hand',
            filePath: 'the pre-commit hook',
            reason: survey.inGit
              ? 'git looks for hooks outside of this repository, or is missing'
              : 'this is not a git repository',
            added: check,
          }
        : addCheck(survey.gitHook, check, { head: '#!/bin/sh\n', isExecutable: true });
    case 'pre-commit':
      return inPreCommit(survey.preCommit);
    case 'lint-staged':
      return inLintStaged(survey.packageJson);
  }
}

/** lefthook overwrites git's hooks, and reads what they run from its own file. */
const IN_LEFTHOOK: Outcome = {
  kind: 'by hand',
  filePath: 'lefthook.yml',
  reason: 'lefthook overwrites git hooks, so an added line would be lost',
  added: 'pre-commit:\n  commands:\n    star-witness:\n      run: npx --no-install star-witness --staged\n',
};

/** The hook that runs the check already, or null. */
export function hookThatChecks(survey: Survey): HookName | null {
  return HOOKS.find((hook) => hookChange(hook, survey).kind === 'keep') ?? null;
}

const ENTRY = [`- repo: ${HOME}`, `  rev: v${VERSION}`, '  hooks:', '    - id: star-witness'];

/** Adds an entry at the end of the list of repositories. */
function inPreCommit({ filePath, text }: SeenFile): Outcome {
  const asLines = (indent: string) => ENTRY.map((line) => `${indent}${line}\n`).join('');
  if (text === null) {
    const whole = `repos:\n${asLines('  ')}`;
    return { kind: 'create', filePath, text: whole, added: whole };
  }
  if (runsCheck(text)) return { kind: 'keep', filePath, reason: 'already runs the check' };
  const at = endOfRepos(text);
  const byHand = {
    kind: 'by hand',
    filePath,
    reason: 'its `repos` list has an unexpected form',
    added: asLines(''),
  } as const;
  if (at === null) return byHand;
  const before = text.slice(0, at.offset);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const added = asLines(at.indent).replaceAll('\n', lineEnd);
  const edited = before + (before.endsWith('\n') ? '' : lineEnd) + added + text.slice(at.offset);
  return hasOneMore(edited, text) ? { kind: 'change', filePath, text: edited, added } : byHand;
}

/** Where the list of `repos` ends: after its last line, with the indentation of its dashes. */
function endOfRepos(text: string): { offset: number; indent: string } | null {
  try {
    const { root } = parseYaml(text, 0);
    const pairs = root?.kind === 'mapping' ? root.pairs : [];
    const repos = pairs.find(({ name }) => name === 'repos')?.value;
    const [first] = repos?.kind === 'sequence' ? repos.items : [];
    const last = repos?.kind === 'sequence' ? repos.items.at(-1) : undefined;
    if (first === undefined || last === undefined) return null;
    const line = text.slice(startOfLine(text, first.span.start), first.span.start);
    const [, indent] = /^([ ]*)- *$/.exec(line) ?? [];
    if (indent === undefined) return null;
    const end = text.slice(0, last.span.end).trimEnd().length;
    const feed = text.indexOf('\n', end);
    return { offset: feed === -1 ? text.length : feed + 1, indent };
  } catch (error) {
    if (error instanceof YamlError) return null;
    throw error;
  }
}

/** Whether an edited list is still a list, with one more entry. */
function hasOneMore(edited: string, before: string): boolean {
  try {
    const count = (text: string) => (parseYaml(text, 0).data as { repos: unknown[] }).repos.length;
    return count(edited) === count(before) + 1;
  } catch (error) {
    if (error instanceof YamlError) return false;
    throw error;
  }
}

/** Adds a command for Markdown files to those that exist. */
function inLintStaged({ filePath, text }: SeenFile): Outcome {
  const added = '"lint-staged": { "*.md": "star-witness" }\n';
  const byHand = (reason: string): Outcome => ({ kind: 'by hand', filePath, reason, added });
  if (text === null) return byHand('there is no package.json');
  const errors: ParseError[] = [];
  const data = parse(text, errors) as { 'lint-staged'?: unknown } | undefined;
  if (errors[0] !== undefined) return byHand(`it is not valid JSON: ${printParseErrorCode(errors[0].error)}`);
  const tasks = data?.['lint-staged'];
  if (JSON.stringify(tasks)?.includes('star-witness'))
    return { kind: 'keep', filePath, reason: 'already runs the check' };
  if (typeof tasks !== 'object' || tasks === null || Array.isArray(tasks))
    return byHand('it has no `lint-staged` tasks');
  const there = (tasks as Record<string, unknown>)['*.md'];
  const commands = there === undefined ? 'star-witness' : [there, 'star-witness'].flat();
  const edits = modify(text, ['lint-staged', '*.md'], commands, { formattingOptions: formattingOf(text) });
  return { kind: 'change', filePath, text: applyEdits(text, edits), added };
}
