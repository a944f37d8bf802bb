import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/rubric/compile.ts';
import { compileRubric } from '../../../src/core/rubric/index.ts';
import { sentences } from '../../../src/core/rubric/match.ts';
import { scan } from '../../../src/core/rubric/scan.ts';
import { lexicon } from '../../../src/presets/ai-lab/rubric/index.ts';

const compiled = compileLexicon(lexicon);

/** Texts without a sentence end, with endless digits, brackets, spaces, negations, pairs: whatever might be read twice. */
const UNITS = [
  'we added alerts and ',
  'no roll ',
  'from 1 to 2 -> ',
  '1-1-',
  '$1,234.5',
  '9',
  '(((',
  ' ',
  '\n- ',
  "x.y'",
  'nothing ships until ',
  'twenty-two of thirty-three ',
];

/** Work that a text causes: its tokens and hits; inside a sentence it is bounded by the sentence's length. */
function work(text: string): { total: number; longest: number } {
  const tokens = scan(text);
  const list = sentences(compiled, tokens);
  let total = tokens.length;
  let longest = 0;
  for (const { from, to, hits } of list) {
    const size = to - from;
    total += size + hits.length;
    longest = Math.max(longest, size);
  }
  return { total, longest };
}

const rubric = compileRubric(lexicon);
const SMALL = 100_000;
const LARGE = 1_000_000;

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

describe.each(UNITS)('%j, 100 kB and 1 MB of it', (unit) => {
  test('work grows with the text, and no sentence grows with it', { timeout: 60_000 }, () => {
    const small = work(fill(unit, SMALL));
    const large = work(fill(unit, LARGE));
    expect(large.total).toBeLessThanOrEqual((LARGE / SMALL) * small.total + 1000);
    expect(large.longest).toBeLessThanOrEqual(160);
  });

  test('it is scored to the end', { timeout: 60_000 }, () => {
    expect([0, 1, 2]).toContain(rubric.score(rubric.read(fill(unit, LARGE))).score);
  });
});
