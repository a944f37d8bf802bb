import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/linter/report.ts';
import { run } from '../support/cli.ts';
import { type TempDir, tempRepo } from '../support/temp-repo.ts';

const CORPUS = path.resolve(import.meta.dirname, '../fixtures/hostile');

/** Each folder of the corpus: why its configuration is refused, or what is found by the rules that it is about. */
const EXPECTED: Record<string, string | string[]> = {
  'brace-bomb': '1:11: `stories`: expected braces for at most 20 globs, found more',
  'brace-range': '1:11: `stories`: expected names in braces, `{a,b}`, found the range `{1..100000}`',
  commands: [
    'stories/a.md:2:8 story-type unknown',
    'stories/a.md:5:10 field-value choice',
    'stories/a.md:8:12 prompt-id heading',
  ],
  'config-aliases': '5:16: `e`: expected at most 10000 words and other values, found more',
  'config-deep': '1:20: invalid YAML: values nested deeper than 20, expected fewer levels',
  'config-endless': ': expected at most 10000 words and other values, found more',
  'config-glob-outside':
    '1:11: `stories`: expected a glob inside the repository, found `{.,x}./{.,x}./etc/*.md`',
  'config-huge-number': '1:15: `max-warnings`: expected a whole number of warnings, 0 or more, found `1000',
  'config-long-key': '1:2: unknown key `\\u{1b}[31m::error::',
  'config-merge-key': '1:1: unknown key `<<`, expected `extends`',
  'config-prototype': '1:1: unusable name `__proto__`, expected another one',
  'extends-circle': 'b.yml:1:19: `extends` leads back to `a.yml`, expected no cycle',
  'extends-fan': [],
  'extends-outside':
    '1:10: `extends` names `../../../../../../etc/passwd.yml`, expected a file inside the repository',
  'frontmatter-aliases': ['stories/a.md:9:17 frontmatter-syntax invalid'],
  'frontmatter-blanks': ['stories/a.md:2:7 frontmatter-syntax invalid'],
  'frontmatter-deep': [
    'stories/a.md:2:9 frontmatter-syntax quoteValue',
    'stories/b.md:22:40 frontmatter-syntax invalid',
  ],
  'frontmatter-endless': [
    'stories/a.md:2:12 empty-field placeholder',
    'stories/a.md:3:13 empty-field placeholder',
  ],
  'frontmatter-engines': [
    'stories/coffee.md:1:4 frontmatter-syntax language',
    'stories/js.md:1:4 frontmatter-syntax language',
    'stories/json.md:1:4 frontmatter-syntax language',
    'stories/tag.md:2:8 frontmatter-syntax quoteValue',
  ],
  'frontmatter-large': ['stories/a.md:1:1 frontmatter-syntax tooLarge'],
  'frontmatter-merge-key': [
    'stories/a.md:1:1 story-type missing',
    'stories/a.md:2:1 unknown-field unknown',
    'stories/a.md:3:1 unknown-field unknown',
  ],
  'frontmatter-numbers': [
    'stories/a.md:3:10 numbers-quality incomplete',
    'stories/a.md:8:9 field-value choice',
  ],
  'frontmatter-prototype': [
    'stories/a.md:1:1 story-type missing',
    'stories/a.md:2:1 unknown-field unknown',
    'stories/a.md:3:1 unknown-field unknown',
    'stories/a.md:4:1 unknown-field unknown',
    'stories/a.md:5:1 unknown-field unknown',
    'stories/a.md:6:1 unknown-field unknown',
  ],
  'glob-redos': '1:10: `ignore`: expected `*`, `**`, `?`, `[...]` or `{a,b}`, found parentheses',
  'hyphenated-word': ['stories/a.md:5:4 answer-score below'],
  invisible: [
    'stories/a\u200bb.md:2:7 story-type suggest',
    'stories/\u0430.md:2:7 story-type suggest',
    'stories/\u202efdp.md:1:1 frontmatter-missing missing',
  ],
  'line-hashes': ['stories/a.md:1:1 unreadable-file tooManyFindings'],
  'not-text': [
    'stories/empty.md:1:1 frontmatter-missing empty',
    'stories/latin1.md:1:1 unreadable-file notText',
    'stories/nul.md:1:1 unreadable-file notText',
    'stories/surrogate.md:1:1 unreadable-file notText',
    'stories/utf16.md:1:1 unreadable-file notText',
  ],
  'one-line': ['stories/a.md:5:4 answer-length tooLong'],
  'open-marks': [
    'stories/a.md:5:4 answer-score below',
    'stories/b.md:5:4 answer-score below',
    'stories/c.md:7:1 answer-score below',
    'stories/d.md:5:4 answer-score unsure',
  ],
  'prototype-names': [
    'stories/a.md:2:7 story-type unknown',
    'stories/a.md:3:10 field-value choice',
    'stories/a.md:3:31 field-value choice',
  ],
};

function repoOf(name: string): TempDir {
  const repo = tempRepo();
  cpSync(path.join(CORPUS, name), repo.path, { recursive: true });
  return repo;
}

/** What is expected is written as `path:line:column rule message`. */
const ruleOf = (line: string) => line.split(' ').at(-2);

describe('a hostile repository', () => {
  it('has an expectation', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(readdirSync(CORPUS).sort());
  });

  it.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
    const repo = repoOf(name);
    const before = repo.list();
    const { code, stdout, stderr } = await run(repo, ['--format', 'json']);
    if (typeof expected === 'string') {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(expected);
      expect(stderr).toMatch(/^star-witness: [^\n]+\n$/);
    } else {
      const rules = new Set(expected.map(ruleOf));
      const { findings } = JSON.parse(stdout) as { findings: Finding[] };
      const found = findings
        .filter(({ ruleId }) => rules.has(ruleId))
        .map((each) => `${each.filePath}:${each.line}:${each.column} ${each.ruleId} ${each.messageId}`);
      expect(found).toEqual(expected);
      expect([0, 1]).toContain(code);
      expect(stderr).toBe('');
    }
    expect(repo.list()).toEqual(before);
  });
});
