import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { model } from '../support/model.ts';
import { lines } from './support.ts';

const config = resolveConfig();
const LATE = 'Lunch came 40 minutes late';
const SWAPPED = 'I swapped the order of the carts, added a timer to each and checked them for a week';
const SOON = 'ten minutes at most now';

describe('a passage of a story', () => {
  it.each([
    ['cells', `| Situation | Action | Result |`, '|---|---|---|', `| ${LATE} | ${SWAPPED} | ${SOON} |`],
    ['items', `- S: ${LATE}`, `- A: ${SWAPPED}`, `- R: ${SOON}`],
    ['lines of headings', `### Situation: ${LATE}`, `### Action: ${SWAPPED}`, `### Result: ${SOON}`],
    ['headings', '### Situation', LATE, '### Action', SWAPPED, '### Result', SOON],
  ])('is within one part, whatever is between them: %s', (_, ...story) => {
    const text = lines('## Lunch', '', ...story);
    const [document] = check([{ filePath: 'story-bank.md', text, kind: 'bank' }], {
      model,
      config,
    }).documents;
    const found = document?.answers.flatMap(({ signals }) => signals.map((signal) => signal.text)) ?? [];
    expect(found).not.toEqual([]);
    expect(found.filter((passage) => ![LATE, SWAPPED, SOON].some((part) => part.includes(passage)))).toEqual(
      [],
    );
  });
});
