import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../src/reader/passages.ts';
import { tokenize } from '../../src/reader/tokenize.ts';
import { Tokens } from '../../src/reader/tokens.ts';

/** What is shown where the network says yes to the words between brackets. */
function shown(marked: string): string[] {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const tokens = new Tokens();
  const range = tokenize(text, tokens);
  const logits = Int32Array.from({ length: range.to - range.from }, (_, row) => {
    const start = tokens.start[range.from + row] ?? 0;
    return start >= from && start < to ? 1 : -1;
  });
  return passagesIn(tokens, range, logits, 1).map(({ start, end }) => text.slice(start, end));
}

describe('a passage', () => {
  it.each([
    [
      'the noun of a relative clause',
      'In the old days the job moved the records, a few of them, [that cannot be parsed, with an alert at more than ten per hour] and a ticket for the owner of the file.',
      'a few of them, that cannot be parsed, with an alert at more than ten per hour and a ticket for the owner of the file',
    ],
    [
      'the start of a noun phrase',
      'After the break the teacher of the fourth class, on most days, sorted the tickets into [three piles before the next lesson and regrouped] the tables.',
      'sorted the tickets into three piles before the next lesson and regrouped the tables',
    ],
    [
      'no stub, where the end of the clause is far',
      'The lab [saw downtime fell by half in a year and] the confidence of all the project teams who had lost theirs in the long winter of the great flood came back.',
      'The lab saw downtime fell by half in a year',
    ],
    [
      'the preposition that leads to it, where the start of the clause is far',
      'The old lady at the end of the long road to the sea by the mill put her letters into [seven small boxes with a lid and a lock] of brass.',
      'into seven small boxes with a lid and a lock of brass',
    ],
  ])('has %s', (_, text, passage) => {
    expect(shown(text)).toEqual([passage]);
  });

  it('is not led on without end', () => {
    const filler = 'the very old and the very new '.repeat(40);
    const [passage = ''] = shown(`${filler}[errors fell from 40 a day to 2 a day] ${filler}`);
    expect(passage).toContain('errors fell from 40 a day to 2 a day');
    expect(passage.split(' ').length).toBeLessThan(30);
  });
});
