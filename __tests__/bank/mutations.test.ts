import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { builtIn, resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { LineIndex } from '../../src/text/lines.ts';
import type { ProseText, Span } from '../../src/types.ts';
import { randomOf } from '../report/samples.ts';
import { model } from '../support/model.ts';

const BANK = `---
owner: ana
status: ready
---

# Bank

- [One](#one)

### [Work] One
<!-- star-witness: type=incident-command -->

**S (Situation):** The [queue](x.md) was full \`every\` Friday.
**A:** I added an alert, and a limit.
> **R:** 9 to [X].
**Customer impact:** 240 clinics
**Tags:** ownership, *speed*

## Two

| Part | Text |
| --- | --- |
| Situation | We \\| I |
| Result | TBD |

\`\`\`
Situation: in a fence
Action: I did
Result: 9 a month to
\`\`\`

<details><summary>Three</summary>

- **Context**: It broke.
- **Task & Action**: I wrote the parser 😀.
- **Result**: ...

</details>
`;
const PIECES = [
  '\n',
  '\r',
  '\r\n',
  '**',
  '<!--',
  '-->',
  '```\n',
  '> ',
  '| ',
  '[X]',
  'Result:',
  '## ',
  '---\n',
  '\uFEFF',
  '\ud800',
  '（待补）',
  '\0',
];
const FILE = 'story-bank.md';
const { preset, parts } = resolveConfig();
const vocabulary = new Vocabulary({ ...preset, commonFields: parts });

function mutate(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const end = Math.min(text.length, at + random(40));
  switch (random(3)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + text.slice(at, end) + text.slice(at);
    default:
      return text.slice(0, at) + PIECES[random(PIECES.length)] + text.slice(at);
  }
}

function expectInside({ start, end }: Span, { start: from, end: to }: Span, text: string): void {
  if (!(from <= start && start <= end && end <= to))
    throw new Error(`${start}-${end} in ${JSON.stringify(text)}`);
}

function expectLocated({ text: prose, locate }: ProseText, within: Span, text: string): void {
  expectInside(locate(0, prose.length), within, text);
}

const OF_FRONTMATTER = /^(?:frontmatter-syntax|frontmatter-missing|field-value|unknown-field)$/;

/** Spans lie in their stories, stories follow one another, and findings are on their lines, save those on the whole bank. */
function expectSound(text: string): void {
  let done = 0;
  for (const { bank, fields, answers, problems } of parseBank(
    { filePath: FILE, text, kind: 'bank' },
    vocabulary,
  ).documents) {
    if (bank === null) throw new Error(`${problems[0]?.messageId}: ${JSON.stringify(text)}`);
    expectInside(bank.span, { start: done, end: text.length }, text);
    done = bank.span.end;
    for (const { keySpan, valueSpan, texts } of fields.values()) {
      expectInside(keySpan, bank.span, text);
      expectInside(valueSpan, bank.span, text);
      for (const each of texts) expectLocated(each, bank.span, text);
    }
    for (const { anchor, prose, templates } of answers) {
      expectInside(anchor, bank.span, text);
      expectLocated(prose, bank.span, text);
      for (const each of templates) expectInside(each, bank.span, text);
    }
  }
  const { findings, banks, documents } = check([{ filePath: FILE, text, kind: 'bank' }], { model });
  const last = new LineIndex(text).position(text.length).line;
  for (const { line, endLine, ruleId } of findings) {
    const isOfStory = documents.some((document) => document.line <= line && endLine <= document.endLine);
    const isOfFrontmatter = endLine < (documents[0]?.line ?? last + 1) && OF_FRONTMATTER.test(ruleId);
    if (!isOfStory && !isOfFrontmatter && ruleId !== 'unreadable-file')
      throw new Error(`${ruleId} in lines ${line}-${endLine}: ${JSON.stringify(text)}`);
  }
  for (const { startLine, endLine } of banks.flatMap(({ leftAlone }) => leftAlone))
    if (startLine < 1 || startLine > endLine || endLine > last)
      throw new Error(`lines ${startLine}-${endLine}`);
}

describe('mutations of a bank', () => {
  it('begin with one that has something of everything', () => {
    const { findings, documents } = check([{ filePath: FILE, text: BANK, kind: 'bank' }], { model });
    expect(documents.map(({ title }) => title)).toEqual(['One', 'Two', 'Two', 'Three']);
    expect(new Set(findings.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(3);
    expect(builtIn.bank.commonFields).toBe(parts);
    expectSound(BANK);
  });

  it.each([1, 2, 3])('100 of seed %i are read, and every span lies in its story', (seed) => {
    const random = randomOf(seed);
    for (let round = 0; round < 100; round++) {
      let text = BANK;
      for (let time = 0; time <= random(6); time++) text = mutate(text, random);
      expectSound(text);
    }
  });
});
