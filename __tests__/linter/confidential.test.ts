import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { BaselineMatch } from '../../src/baseline/apply.ts';
import { builtIn, render, resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { Linter } from '../../src/linter/linter.ts';
import type { Report } from '../../src/linter/report.ts';
import { FORMAT_NAMES } from '../../src/report/formats.ts';
import type { Source } from '../../src/types.ts';
import { SECRETS } from '../confidential/samples.ts';
import { model } from '../support/model.ts';

/** That each secret is found to its end is tested next to the library. */
const tokens = ['aws', 'basicauth', 'database-connection-string', 'github', 'slack'].flatMap(
  (name) => SECRETS[name]?.slice(1, 2) ?? [],
);
const [, TOKEN = '', OTHER = ''] = SECRETS.github ?? [];
const config = resolveConfig([
  'ai-lab',
  {
    rules: {
      confidential: {
        kinds: ['secrets', 'emails', 'phones', 'hosts', 'pay'],
        customers: ['Zyxwv Ltd'],
      },
      'coverage-themes': 'warning',
      'duplicate-title': 'warning',
      'near-duplicate': 'warning',
    },
  },
]);

/** A story that has the text wherever a message, an excerpt or a page would repeat it. */
const storyWith = (text: string) => `---
type: incident-command
title: ${text}
owner: ${text}
stakes: ${text} # ${text}
${text}: x
lesson: I guess ${text} somehow helped a bit, perhaps.
evidence: "[${text}]"
star-witness:
  disable: ${text}
---

# ${text}

<!-- star-witness-disable-next-line hedging, confidential -- ${text} -->
I guess ${text} somehow helped a bit, maybe.

## Answer: ${text}

We wanted to rotate ${text} some day. I learned a lot from ${text}, and I am a proactive owner of ${text}.
I added a check that fails the build for ${text}, and errors of ${text} went from 40 to 3 a week.

## ${text}

${text}
`;
const bankWith = (text: string) => `---
owner: ${text}
---

# Stories of ${text}

Write to ${text}.

## ${text}

**Situation:** We had ${text} in the config.
**Action:** I rotated ${text} and added a check on ${text}.
**Result:** ${text} went from 40 to 3 a week.

## Another

**Situation:** ${text}
**Action:** TODO
**Result:** TODO

## Notes

- ${text}
`;
const sourcesWith = (text: string): Source[] => [
  { filePath: 'stories/a.md', text: storyWith(text), kind: 'story' },
  { filePath: 'stories/b.md', text: storyWith(text).replace('---\n', '---\nstatus: draft\n'), kind: 'story' },
  { filePath: 'stories/c.md', text: `---\ntitle: [a\n${text}: "b\n---\n${text}\n`, kind: 'story' },
  { filePath: 'answers/d.md', text: `---\nprompt: ${text}\n---\n${text}\n`, kind: 'answer' },
  { filePath: 'story-bank.md', text: bankWith(text), kind: 'bank' },
];

async function renderAll(report: Report): Promise<string> {
  const texts = await Promise.all(FORMAT_NAMES.map((name) => render(report, name)));
  return texts.join('\n');
}

/** Pieces of a text, of which none may be in a report. */
const piecesOf = (text: string) =>
  text
    .split('\n')
    .flatMap((line) =>
      Array.from({ length: Math.max(1, line.length - 11) }, (_, at) => line.slice(at, at + 12)),
    )
    .filter((piece) => !/^-----|PRIVATE|^postgres|^mongodb|^mysql|^https:\/\//.test(piece));

describe('no report repeats what is confidential', () => {
  it.each([...tokens, 'quirrel@zyxwvu.io', '+1 646 736 5817', 'db-1.quirrel.internal', 'Zyxwv Ltd'])(
    '%s',
    async (text) => {
      const report = check(sourcesWith(text), { model, config, isComplete: true });
      const ids = new Set(report.findings.map(({ ruleId }) => ruleId));
      expect([...ids]).toEqual(expect.arrayContaining(['confidential', 'unknown-field', 'answer-score']));
      expect(report.suppressed.map(({ ruleId }) => ruleId)).toContain('confidential');
      const all = await renderAll(report);
      expect(piecesOf(text).filter((piece) => all.includes(piece))).toEqual([]);
      expect(all).toContain('█');
    },
  );

  it.each([
    ['Zyxwv\\x20Ltd', 'Zyxwv Ltd'],
    ['quirrel\\u0040zyxwvu.io', 'quirrel@zyxwvu.io'],
    ['Zy\\\n  xwv Ltd', 'Zyxwv Ltd'],
  ])('written with escapes: %j', async (written, text) => {
    const story = `---\ntype: incident-command\ntitle: "The ${written} outage"\nowner: "${written}"\nstakes: "I guess ${written} left."\n"${written}": x\n---\n\n## Answer\n\nx\n`;
    const bank = `# Mine\n\n\`\`\`json\n[{"title": "${written}", "situation": "${written} left", "action": "I think I met ${written}.", "result": "9 to 0"}]\n\`\`\`\n`;
    const report = check(
      [
        { filePath: 'stories/a.md', text: story, kind: 'story' },
        { filePath: 'story-bank.md', text: bank, kind: 'bank' },
      ],
      { model, config, isComplete: true },
    );
    expect(report.documents.map(({ filePath }) => filePath)).toContain('stories/a.md');
    const all = await renderAll(report);
    expect(all).not.toContain(text);
    expect(all).toContain('█');
  });

  it('of several lines either', async () => {
    const [key = ''] = (SECRETS.privatekey ?? []).slice(1);
    const text = `---\ntype: incident-command\nnote: |\n  ${key.replaceAll('\n', '\n  ')}\n---\n\n## Answer\n\n${key}\n`;
    const report = check([{ filePath: 'stories/a.md', text, kind: 'story' }], { model });
    expect(report.findings.filter(({ ruleId }) => ruleId === 'confidential')).toHaveLength(2);
    const all = await renderAll(report);
    for (const line of key.split('\n').slice(1, -1)) expect(all).not.toContain(line.slice(0, 12));
  });

  it('nor does anything of it depend on more than its length, but for hashes of whole lines', async () => {
    const withoutHashes = async (text: string) =>
      (await renderAll(check(sourcesWith(text), { model, config, isComplete: true }))).replace(
        /[0-9a-f]{8,16}:\d+/g,
        'hash',
      );
    expect(OTHER).toHaveLength(TOKEN.length);
    expect(await withoutHashes(OTHER)).toBe(await withoutHashes(TOKEN));
  });

  it('nor what was there before, and what a baseline compares', () => {
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules: builtIn.rules,
      config,
      loadModel: () => model,
    });
    const [source] = sourcesWith(TOKEN);
    const past = linter.past(source as Source);
    expect(JSON.stringify(past)).not.toContain(TOKEN.slice(0, 12));
    const report = check(sourcesWith(TOKEN), { model, config });
    const match = new BaselineMatch(report, { filePath: 'b.json', entries: [] }, builtIn.rules);
    expect(JSON.stringify(match.apply({ isComplete: true }))).not.toContain(TOKEN.slice(0, 12));
  });
});

describe('edits of other rules', () => {
  it('are not offered on a line that has something else confidential, which a suggestion would show', () => {
    const text = `---\ntype: incident-command # ${TOKEN}\ntitel: x\ntradeofs: ${TOKEN}\n---\n`;
    const { findings } = check([{ filePath: 'stories/a.md', text, kind: 'story' }], { model });
    const fixes = findings.filter(({ ruleId, fix }) => ruleId !== 'required-fields' && fix !== undefined);
    expect(fixes.map(({ ruleId, line, fix }) => [ruleId, line, fix?.text])).toEqual([
      ['confidential', 2, '[secret]'],
      ['unknown-field', 3, 'title'],
      ['confidential', 4, "'[secret]'"],
    ]);
  });

  it('are not offered where they would write the black into the file', () => {
    const text = `---\ntype: incident-command\nstakes: it: ${TOKEN} : x\n---\n`;
    const { findings } = check([{ filePath: 'stories/a.md', text, kind: 'story' }], { model });
    expect(findings.map(({ ruleId, fix }) => [ruleId, fix?.text])).toEqual([
      ['frontmatter-syntax', undefined],
      ['confidential', '[secret]'],
    ]);
    expect(JSON.stringify(findings.map(({ fix }) => fix?.text))).not.toContain('█');
  });
});

describe('a bank', () => {
  const source = (text: string): Source => ({ filePath: 'story-bank.md', text, kind: 'bank' });
  const story = (title: string, more = '') =>
    `## ${title}\n\n**Situation:** The queue filled up.${more}\n**Action:** I added a limit.\n**Result:** Restarts went from 9 to 0 a month.\n\n`;
  const foundIn = (text: string, before?: string) => {
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules: builtIn.rules,
      config,
      loadModel: () => model,
    });
    linter.add(source(text), before === undefined ? undefined : source(before));
    const { findings } = linter.report();
    return findings
      .filter(({ ruleId }) => ruleId === 'confidential')
      .map(({ line, column }) => `${line}:${column}`);
  };

  it('is read in its stories and between them, once', () => {
    const text = `---\nowner: ${TOKEN}\n---\n${TOKEN}\n\n${story('A', ` ${TOKEN}`)}# Notes\n\n${TOKEN}\n`;
    expect(foundIn(text)).toEqual(['2:8', '4:1', '8:37', '14:1']);
    expect(foundIn(`# Nothing\n\n${TOKEN}\n`)).toEqual(['3:1']);
    expect(foundIn(`---\nstatus: retired\n---\n${TOKEN}\n${story('A', ` ${TOKEN}`)}`)).toEqual([
      '4:1',
      '7:37',
    ]);
  });

  it('is suppressed between its stories, too', () => {
    const comment = '<!-- star-witness-disable-next-line confidential -- revoked -->';
    expect(foundIn(`${comment}\n${TOKEN}\n\n${story('A', ` ${TOKEN}`)}`)).toEqual(['6:37']);
  });

  it('says of what is staged only what is on a new line', () => {
    const before = `# Notes ${TOKEN}\n\n${story('A', ` ${TOKEN}`)}${story('B')}`;
    expect(foundIn(before, before)).toEqual([]);
    // Blacked out, both look the same.
    expect(foundIn(before.replace(`up. ${TOKEN}`, `up. ${OTHER}`), before)).toEqual(['5:37']);
    expect(foundIn(`${before}# More\n\n${TOKEN}\n`, before)).toEqual(['17:1']);
    expect(foundIn(before.replace('## B', `## B ${TOKEN}`), before)).toEqual(['9:6']);
  });
});
