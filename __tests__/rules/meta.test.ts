import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { examplesOf } from '../support/doc-examples.ts';

const ids = rules.map(({ id }) => id);
const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Whether a test expects a message: its id alone in quotes, or next to a place or a severity (`'4:1-4:8 second'`). */
function isNamedIn(test: string, messageId: string): boolean {
  const [quote, severity] = ['[\'"`]', '(?:error|warning|note)'];
  const before = `(?:${quote}|[\\d}] |${severity} )`;
  return [
    `${before}${messageId}${quote}`,
    `(?:[\\d}]|${severity}) ${messageId} `,
    `${quote}${messageId} ${severity}`,
  ].some((pattern) => new RegExp(pattern).test(test));
}

describe('the list of rules', () => {
  it('is in the order in which an author meets them', () => {
    expect(ids).toEqual([
      'unreadable-file',
      'confidential',
      'frontmatter-syntax',
      'frontmatter-missing',
      'story-type',
      'prompt-id',
      'required-fields',
      'empty-field',
      'unknown-field',
      'duplicate-field',
      'field-value',
      'field-substance',
      'one-off-cleanup',
      'numbers-quality',
      'number-consistency',
      'answer-missing',
      'answer-score',
      'prompt-elements',
      'virtue-claim',
      'value-without-mechanism',
      'hedging',
      'keyword-stuffing',
      'answer-length',
      'balance',
      'ownership',
      'follow-ups',
      'coverage-types',
      'coverage-themes',
      'coverage-prompts',
      'duplicate-title',
      'story-reuse',
      'near-duplicate',
      'invalid-suppression',
      'unused-suppression',
    ]);
  });

  it('has every file of src/rules, and no page or test without a rule', () => {
    const files = (folder: string, end: string) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(end))
        .map((name) => name.slice(0, -end.length))
        .sort();
    const sorted = [...ids].sort();
    expect(files('src/rules', '.ts')).toEqual([...sorted, 'index', 'types'].sort());
    expect(readdirSync('docs/rules').sort()).toEqual(sorted.map((id) => `${id}.md`));
    expect(sorted.filter((id) => !files('__tests__/rules', '.test.ts').includes(id))).toEqual([]);
  });
});

describe.each(rules)('$id', ({ id, meta }) => {
  const page = `docs/rules/${id}.md`;
  const code = read(`src/rules/${id}.ts`);

  it('is what its file is named', () => {
    expect(code).toMatch(
      new RegExp(
        `export const ${camelCase(id)}: (?:Portfolio|Text|Rule & Portfolio)?Rule = \\{\n  id: '${id}',`,
      ),
    );
  });

  it('says in each message what was found, and on a second line what to do', () => {
    for (const message of Object.values(meta.messages)) {
      expect(message).toMatch(/^[^\n]+[.]\n[^\n]+[.?]$/);
    }
    expect(meta.description).toMatch(/^[A-Z].*\.$/);
  });

  it('has a page with its parts in order', () => {
    const text = read(page);
    const bare = text.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
    const headings = [...bare.matchAll(/^(#+ .*)$/gm)].map(([, heading]) => heading);
    const options = meta.options === undefined ? [] : ['## Options'];
    expect(headings).toEqual([`# ${id}`, '## Why', '## Fails', '## Passes', ...options, '## How to fix it']);
    // What it is, in one sentence, is above the facts.
    expect(text).toMatch(/^# [\w-]+\n\n[A-Z][^.]*\.\n\n<!-- start facts -->\n/);
  });

  it('has a page with facts that are up to date', () => {
    const [, facts = ''] = /<!-- start facts -->\n([\s\S]*?)<!-- end facts -->/.exec(read(page)) ?? [];
    expect(facts).toContain(`Severity: **${meta.severity}**.`);
    for (const [messageId, most] of Object.entries(meta.atMost ?? {})) {
      expect(facts).toContain(` \`${messageId}\`: at most a ${most}.`);
      expect(Object.keys(meta.messages)).toContain(messageId);
    }
    const fixable = meta.fixable?.map((messageId) => `\`${messageId}\``);
    expect(/^\[Fixable\][\s\S]*?\.$/m.exec(facts)?.[0].replaceAll('\n', ' ')).toBe(
      fixable === undefined ? undefined : `[Fixable](../fix.md): ${fixable.join(', ')}.`,
    );
    const rows = [...facts.matchAll(/^\| `([\w-]+)` \| (.*) \| (.*) \|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(
      Object.entries(meta.options ?? {}).map(([name, option]) => [
        name,
        option.description,
        'min' in option
          ? `\`${option.default}\` (${option.min} to ${option.max})`
          : option.default.map((value) => `\`${value}\``).join(', ') || 'none',
      ]),
    );
  });

  const { options } = meta;
  if (options !== undefined) {
    it('has each of its options in an example', () => {
      const examples = examplesOf(page)
        .filter(({ part }) => part === 'Options')
        .map(({ text }) => text)
        .join('\n');
      for (const name of Object.keys(options)) expect(examples).toMatch(new RegExp(`^ +${name}:`, 'm'));
    });
  }

  it('has each of its messages in an example of its page', () => {
    // That the examples hold is tested in __tests__/docs/rule-pages.test.ts.
    const shown = examplesOf(page).flatMap(({ expected }) => expected.map(({ messageId }) => messageId));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(meta.messages).sort());
  });

  it('has each of its messages in full in its test', () => {
    const test = read(`__tests__/rules/${id}.test.ts`).replaceAll('\\`', '`').replaceAll("\\'", "'");
    for (const [messageId, message] of Object.entries(meta.messages)) {
      expect(isNamedIn(test, messageId), messageId).toBe(true);
      // All of it but the values that are filled in.
      const parts = message.split(/\n|\{\w+\}/).filter((part) => part.trim() !== '');
      expect(
        parts.filter((part) => !test.includes(part)),
        messageId,
      ).toEqual([]);
    }
  });

  it('has its page linked from the tables of README.md', () => {
    expect(existsSync(page)).toBe(true);
    expect(read('README.md')).toContain(`docs/rules/${id}.md`);
  });
});
