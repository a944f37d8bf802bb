import { describe, expect, it } from 'vitest';
import { titleFrom } from '../../src/drafts/title-from.ts';

describe('the title of a text without one', () => {
  it.each([
    ['a short text', 'The queue filled up.', 'The queue filled up.'],
    [
      'eight words',
      'one two three four five six seven eight nine',
      'one two three four five six seven eight ...',
    ],
    ['blanks and line breaks', '  The queue\n\n filled\tup. ', 'The queue filled up.'],
    ['emphasis', '**The** queue *filled* __up__ ~ _again_.', 'The queue filled up ~ again.'],
    ['code', 'The `parse_invoice` job', 'The parse_invoice job'],
    ['names with signs', 'The parse_invoice_job in C# failed', 'The parse_invoice_job in C# failed'],
    ['a sign for more', 'It failed > 12 times', 'It failed > 12 times'],
    ['a quote', '> The queue\n> > filled up.', 'The queue filled up.'],
    ['a heading', '## The queue\nfilled up.', 'The queue filled up.'],
    ['a ticket', '#42 was late', '#42 was late'],
    ['a link', 'I read [the log](https://example.org/a_b) first.', 'I read the log first.'],
    ['marks alone', '***', ''],
  ])('of %s', (_, text, title) => {
    expect(titleFrom(text)).toBe(title);
  });
});
