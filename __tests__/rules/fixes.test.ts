import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/linter/report.ts';
import { rules } from '../../src/rules/index.ts';
import { applyFixes, documentOf, findingsIn } from '../support/check-text.ts';
import { examplesOf } from '../support/doc-examples.ts';

/** Texts that are hard to add to, or to replace in. */
const TRAPS: Record<string, string> = {
  'typos of two keys': '---\ntype: incident-comand\ntradeofs: x\nlessn: y\nstatus: redy\n---\n',
  'two typos of one key': '---\ntype: mentoring\nlessn: x\nlesso: y\n---\n',
  'a typo beside its key': '---\ntype: mentoring\nlesson: x\nlessn: y\n---\n',
  'indented keys': '---\n  "type": parser-migratio\n  title: x\n---\n',
  blocks:
    '---\ntype: >\n  incident-comand\nstatus: |\n  redy\nthemes:\n  - >-\n    judgmnt\n  - "humilty"\n---\n',
  'a block at the end': '---\ntype: incident-command\nstakes: |+\n  x\n\n---\n',
  'flow style': '---\n{type: incident-comand, themes: [judgmnt, humilty]}\n---\n',
  'a comment at the end': '---\ntype: incident-command # mine\n# end\n---\n',
  'anchors and tags': '---\ntype: &t incident-comand\nstatus: !!str redy\ntitle: *t\n---\n',
  'a list of pairs': '---\ntype: incident-command\nnumbers:\n  - Late: 4 "in" a\n  - b: c\n---\n',
  'a pair with an anchor that is used elsewhere':
    '---\ntype: incident-command\nprompts:\n  - inc: &c {who: x}\nnumbers: *c\n---\n',
  'a heading with the right name and more': '---\ntype: incident-command\n---\n## Lesson: x\n\na\n',
  commas: '---\ntype: incident-command\nthemes: judgment, humility\nprompts: ai-safety, disagreement\n---\n',
  'an empty frontmatter': '---\n---\n',
  'no line behind it': '---\ntype: security-hygiene\n---',
  'a hash in a list': '---\ntype: incident-command\nthemes: [judgment, #b]\nstatus: ready\n---\n',
  'a quote that is not closed': '---\ntype: incident-command\ntitle: "One\n---\n',
  'no colon': '---\ntype: incident-command\ntitle "One"\n---\n',
  'no second fence': '---\ntype: incident-command\n\nText.\n',
  'a fence of five dashes': '---\ntype: incident-command\n-----\n\nText.\n',
  'a blank line first': '\n---\ntype: incident-command\n---\n\nText.\n',
  'a list of one': '---\ntype: incident-command\nowner: [ana]\n---\n',
  'a heading': '---\nprompt: ai-safty\n---\n## Answer: disagrement\n\nx\n',
  'an unquoted value': '---\ntype: incident-command\ntitle: Größe: 4 "x" \\ y\n---\n',
};

/** As the page of the rule confidential says. */
const config = {
  rules: {
    confidential: {
      kinds: ['secrets', 'emails', 'phones', 'hosts', 'pay'],
      customers: ['Northwind Traders'],
      people: ['Priya Raman'],
    },
  },
};

const pages = rules.flatMap(({ id }) => examplesOf(`docs/rules/${id}.md`));
const drafts = ['examples/first-draft/stories/sam', 'examples/first-draft/answers/sam'].flatMap((folder) =>
  readdirSync(folder).map((name) => path.posix.join(folder, name)),
);
const texts: [string, string, string][] = [
  ...Object.entries(TRAPS).map(([name, text]): [string, string, string] => [name, text, 'stories/ana/a.md']),
  ...pages
    .filter(
      ({ language, manner }) =>
        language === 'markdown' && ['', 'with every kind and some names'].includes(manner),
    )
    .map(({ page, line, text, path: file }): [string, string, string] => [`${page}:${line}`, text, file]),
  ...drafts.map((file): [string, string, string] => [file, readFileSync(file, 'utf8'), file]),
].flatMap(([name, text, file]): [string, string, string][] => {
  const plain = text.replaceAll('\r\n', '\n');
  return [
    [name, plain, file],
    [`${name}, CRLF`, plain.replaceAll('\n', '\r\n'), file],
    [`${name}, byte order mark`, `\uFEFF${plain}`, file],
  ];
});
/** The texts that have something to fix. */
const fixable = texts
  .map(([name, text, file]) => ({ name, text, file, findings: findingsIn(text, { path: file, config }) }))
  .filter(({ findings }) => findings.some(({ fix }) => fix !== undefined));
/** Those of them that are read as documents, so that every rule had its say. */
const readable = fixable.filter(({ text, file }) => documentOf(text, file).problems.length === 0);

/** The message without the values that a fix may change. */
const same = (a: Finding) => (b: Finding) =>
  a.ruleId === b.ruleId && a.messageId === b.messageId && a.message === b.message && a.line === b.line;

describe('every fix', () => {
  it.each(fixable)('of $name removes its finding', ({ text, file, findings }) => {
    for (const finding of findings) {
      if (finding.fix === undefined) continue;
      const fixed = applyFixes(text, [finding.fix]);
      expect(fixed).not.toBe(text);
      const left = findingsIn(fixed, { path: file, config });
      expect(left.filter(same(finding)), finding.message).toEqual([]);
      if (finding.ruleId !== 'frontmatter-syntax') {
        expect(left.filter(({ ruleId }) => ruleId === 'frontmatter-syntax')).toEqual([]);
      }
    }
  });

  it.each(readable)('of $name goes together with the others', ({ text, file, findings }) => {
    const fixed = applyFixes(
      text,
      findings.flatMap(({ fix }) => fix ?? []),
    );
    expect(documentOf(fixed, file).problems).toEqual([]);
    // No line end of another kind comes in.
    if (text.includes('\r\n')) expect(fixed.replaceAll('\r\n', '')).not.toContain('\n');
    else expect(fixed).not.toContain('\r');
  });

  it('is in many of the texts, of both kinds', () => {
    expect([fixable.length, readable.length].map((count) => count > 60)).toEqual([true, true]);
  });

  it('is declared, and what is declared has one', () => {
    const all = fixable.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== undefined);
    const found = new Set(all.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`));
    const declared = rules.flatMap(({ id, meta }) => (meta.fixable ?? []).map((each) => `${id} ${each}`));
    expect([...found].sort()).toEqual(declared.sort());
  });

  it('that adds a required field leaves a reminder of it', () => {
    const text = '---\ntype: security-hygiene\n---\n';
    const findings = findingsIn(text, { ruleId: 'required-fields' });
    const fixed = applyFixes(
      text,
      findings.flatMap(({ fix }) => fix ?? []),
    );
    const left = findingsIn(fixed).filter(({ ruleId }) => /^(?:required-fields|empty-field)$/.test(ruleId));
    expect(left.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual(
      findings.map(() => 'empty-field placeholder'),
    );
  });
});
