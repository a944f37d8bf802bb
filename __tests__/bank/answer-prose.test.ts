import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { model } from '../support/model.ts';
import { lines } from './support.ts';

const config = resolveConfig();
const proseOf = (text: string) =>
  parseBank({ filePath: 'story-bank.md', text }, new Vocabulary(aiLab)).documents[0]?.answers[0]?.prose;
const signalsIn = (text: string) =>
  check([{ filePath: 'story-bank.md', text, kind: 'bank' }], { model, config }).documents.flatMap(
    ({ answers }) => answers.flatMap(({ signals }) => signals.map((signal) => signal.text)),
  );

const LATE = 'Lunch came 40 minutes late';
const SWAPPED = 'I swapped the order of the carts, added a timer to each and checked them for a week';
const SOON = 'ten minutes at most now';

describe('the parts of a story, as the reader gets them', () => {
  it.each([
    ['cells', '| Situation | Action | Result |\n|---|---|---|\n', `| ${LATE} | ${SWAPPED} | ${SOON} |\n`],
    ['narrow cells', '|Situation|Action|Result|\n|-|-|-|\n', `|${LATE}|${SWAPPED}|${SOON}|\n`],
  ])('are paragraphs: %s', (_, head, row) => {
    expect(proseOf(`## Lunch\n\n${head}${row}`)?.text).toBe(`${LATE}\n\n${SWAPPED}\n\n${SOON}`);
  });

  it.each([
    ['items', `- S: ${LATE}`, `- A: ${SWAPPED}`, `- R: ${SOON}`],
    ['lines', `S: ${LATE}`, `A: ${SWAPPED}`, `R: ${SOON}`],
    ['one line', `**S:** ${LATE} **A:** ${SWAPPED} **R:** ${SOON}`],
  ])('are paragraphs with their labels: %s', (_, ...story) => {
    const text = proseOf(lines('## Lunch', '', ...story))?.text.replaceAll('**', '');
    expect(text).toBe(`S: ${LATE}\n\nA: ${SWAPPED}\n\nR: ${SOON}`);
  });

  it('have a colon after a label in bold that has no sign', () => {
    const text = lines('## Lunch', '', `**S** ${LATE}`, `**Action** ${SWAPPED}`, `**Result:** ${SOON}`);
    expect(proseOf(text)?.text).toBe(`**S*: ${LATE}\n\n**Action*: ${SWAPPED}\n\n**Result:** ${SOON}`);
  });

  it('are found again in the file', () => {
    const text = lines('## Lunch', '', `- S: ${LATE}`, `- A: ${SWAPPED}`, `- R: ${SOON}`);
    const prose = proseOf(text);
    const placeOf = (words: string) => {
      const start = prose?.text.indexOf(words) ?? -1;
      const { start: from, end: to } = prose?.locate(start, start + words.length) ?? { start: 0, end: 0 };
      return text.slice(from, to);
    };
    expect([LATE, SWAPPED, SOON, `${LATE}\n\nA`].map(placeOf)).toEqual([LATE, SWAPPED, SOON, `${LATE}\n- A`]);
    expect(prose?.locate(0, prose.text.length)).toEqual({ start: 12, end: text.length });
  });
});

describe('a passage of a story', () => {
  it.each([
    ['cells', `| Situation | Action | Result |`, '|---|---|---|', `| ${LATE} | ${SWAPPED} | ${SOON} |`],
    ['items', `- S: ${LATE}`, `- A: ${SWAPPED}`, `- R: ${SOON}`],
    ['small letters', `s: ${LATE}`, `a: ${SWAPPED}`, `r: ${SOON}`],
    ['bold labels without a colon', `**S** ${LATE}`, `**A** ${SWAPPED}`, `**R** ${SOON}`],
  ])('is within one part: %s', (_, ...story) => {
    const found = signalsIn(lines('## Lunch', '', ...story));
    expect(found).not.toEqual([]);
    expect(found.filter((text) => ![LATE, SWAPPED, SOON].some((part) => part.includes(text)))).toEqual([]);
  });
});
