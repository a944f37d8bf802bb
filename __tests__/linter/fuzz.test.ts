import { describe, expect, it } from 'vitest';
import { check, resolveConfig } from '../../src/builtin.ts';
import { parse } from '../../src/document/parse.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { LineIndex } from '../../src/text/lines.ts';
import type { ProseText, Span } from '../../src/types.ts';
import { applyFixes } from '../support/check-text.ts';
import { model } from '../support/model.ts';
import { type Random, randomOf } from '../support/random.ts';

const VALID = `---
type: incident-command
title: "The queue that ate \\"itself\\" \\u2014 twice"
status: ready
themes: [judgment, incident-leadership]
prompts:
  - incident-leadership
stakes: >-
  40 customers could not pay,
  for an hour
numbers: |
  errors: 4% to 0.5%
    in a month
tradeoffs: 'a check over speed: slower, but it''s safe'
customer_impact: &c {who: "40 shops", long: one hour}
hypothesis: *c
---

# Title

Context, with [a link](https://example.com/x) and \`code\`.

## Lesson

Now a test comes first \u2014 \ud83d\ude00.

Durable follow-up
-----------------

- A canary
    on every deploy

\`\`\`sh
rm -rf /
\`\`\`

## Answer: incident-leadership

<!-- rehearse -->
I added a canary and a rollback, which reduced errors from 4% to <insert number>.

> quoted
`;

const PIECES = [
  '---',
  '---\n',
  '--- ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  ': ',
  ':',
  '- ',
  '? ',
  '#',
  '## ',
  '## Answer',
  '"',
  "'",
  '`',
  '```\n',
  '~~~\n',
  '[',
  ']',
  '{',
  '}',
  '](',
  '![',
  '<',
  '<!--',
  '-->',
  '>',
  '|',
  '>-\n',
  '|2+\n',
  '&a ',
  '*a',
  '*c',
  '!!str ',
  '!x ',
  '<<: ',
  '\\',
  '\\x',
  '\\u12',
  '\\U0010FFFF',
  '\\U00110000',
  '%YAML 1.1\n',
  '...\n',
  '@',
  '%',
  ',',
  'TODO',
  '[X]',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\u0085',
  '\ud83d',
  '\ude00',
  '\ud83d\ude00',
  '__proto__: x\n',
  'constructor:\n',
  'type: x\n',
  'status: draft\n',
  'lesson:\n',
  '=====\n',
  '-----\n',
  'https://a',
  '()',
];

function mutate(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.below(random.pick([2, 10, 200]));
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at);
    case 2:
      return text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
    case 3:
      return text.slice(0, at) + text.slice(at + length) + text.slice(at, at + length);
    case 4:
      return (
        text.slice(0, at) +
        String.fromCharCode(random.below(random.pick([128, 0x10000]))) +
        text.slice(at + 1)
      );
    default:
      return text.slice(0, at) + random.pick(PIECES).repeat(1 + random.below(3)) + text.slice(at);
  }
}

const { preset } = resolveConfig();
const vocabulary = new Vocabulary(preset);

function expectInside({ start, end }: Span, text: string, what: string): void {
  const inside = Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
  if (!inside) throw new Error(`${what} ${start}-${end} of ${text.length}: ${JSON.stringify(text)}`);
}

function expectLocated({ text, locate }: ProseText, source: string, what: string): void {
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    expectInside(locate(index, index + word.length), source, `${what} ${JSON.stringify(word)}`);
  }
  expectInside(locate(0, text.length), source, what);
}

function expectSound(text: string): void {
  const document = parse({ filePath: 'stories/a.md', text }, vocabulary);
  for (const { at, fix } of document.problems) {
    expectInside(at, text, 'problem');
    if (fix) expectInside({ start: fix.range[0], end: fix.range[1] }, text, 'fix');
  }
  for (const { label, keySpan, valueSpan, texts } of [...document.entries, ...document.fields.values()]) {
    expectInside(keySpan, text, `key ${label}`);
    expectInside(valueSpan, text, `value ${label}`);
    for (const each of texts) expectLocated(each, text, `text of ${label}`);
  }
  for (const { headingSpan, bodySpan } of document.sections) {
    expectInside(headingSpan, text, 'heading');
    expectInside(bodySpan, text, 'body');
  }
  for (const { anchor, prose, templates, unknownPrompt } of document.answers) {
    expectInside(anchor, text, 'anchor');
    expectLocated(prose, text, 'answer');
    for (const each of templates) expectInside(each, text, 'template');
    if (unknownPrompt) expectInside(unknownPrompt.span, text, 'prompt');
  }
  expectSoundReport(text);
}

function expectSoundReport(text: string): void {
  const { findings } = check([{ filePath: 'stories/a.md', text }], { model });
  const last = new LineIndex(text).position(text.length);
  for (const { line, column, endLine, endColumn, excerpt, fix, message, ruleId } of findings) {
    const ordered = line < endLine || (line === endLine && column <= endColumn);
    const inside = endLine < last.line || (endLine === last.line && endColumn <= last.column);
    if (!ordered || !inside || line < 1 || column < 1 || message === '')
      throw new Error(`${ruleId} at ${line}:${column}-${endLine}:${endColumn}: ${JSON.stringify(text)}`);
    expectInside(excerpt, excerpt.text, `excerpt of ${ruleId}`);
    if (fix) {
      expectInside({ start: fix.range[0], end: fix.range[1] }, text, `fix of ${ruleId}`);
      // What a fix makes can be read again.
      parse({ filePath: 'stories/a.md', text: applyFixes(text, [fix]) }, vocabulary);
    }
  }
}

describe('mutations of a valid document', () => {
  it('begin with one that has nothing but template text against it', () => {
    const { findings } = check([{ filePath: 'stories/a.md', text: VALID }], { model });
    const rulesTold = new Set(findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`));
    expect([...rulesTold].filter((told) => told !== 'empty-field template').sort()).toEqual([
      'answer-length tooShort',
      'field-value pairs',
      'follow-ups unanswered',
      'prompt-elements missing',
    ]);
    expectSound(VALID);
  });

  it.each([1, 2, 3, 4])('500 of seed %i are read, and every span lies inside', (seed) => {
    const random = randomOf(seed);
    for (let round = 0; round < 500; round++) {
      let text = random.below(4) === 0 ? VALID.replaceAll('\n', '\r\n') : VALID;
      const times = 1 + random.below(6);
      for (let time = 0; time < times; time++) text = mutate(text, random);
      expectSound(text);
    }
  });

  it('500 that change only the frontmatter', () => {
    const random = randomOf(5);
    const end = VALID.indexOf('\n---\n') + 1;
    for (let round = 0; round < 500; round++) {
      let head = VALID.slice(4, end);
      for (let time = 0; time <= random.below(3); time++) head = mutate(head, random);
      expectSound(`---\n${head}${VALID.slice(end)}`);
    }
  });

  it('every prefix', () => {
    for (let length = 0; length <= VALID.length; length++) expectSound(VALID.slice(0, length));
  });
});
