import { describe, expect, it } from 'vitest';
import { firstLine, trimmed, trimmedEnd } from '../../src/text/spans.ts';

const TEXT = '>>\n one\r\ntwo \n<<';
const taken = (span: { start: number; end: number } | null) =>
  span === null ? null : TEXT.slice(span.start, span.end);

describe('a span', () => {
  const span = { start: 2, end: TEXT.length - 2 };

  it.each([
    ['up to its first line break', firstLine(TEXT, { ...span, start: 3 }), ' one'],
    ['that begins with a line break', firstLine(TEXT, span), ''],
    ['within one line', firstLine(TEXT, { start: 4, end: 6 }), 'on'],
    ['without blanks at its ends', trimmed(TEXT, span), 'one\r\ntwo'],
    ['of nothing but blanks', trimmed(TEXT, { start: 2, end: 4 }), null],
    ['that is empty', trimmed(TEXT, { start: 4, end: 4 }), null],
    ['without blanks at its end', trimmedEnd(TEXT, span), '\n one\r\ntwo'],
  ])('%s', (_, found, expected) => {
    expect(taken(found)).toBe(expected);
  });
});
