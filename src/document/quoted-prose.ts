import type { Vocabulary } from '../presets/vocabulary.ts';
import type { ProseText, Span } from '../types.ts';
import type { Quoted } from './body-parts.ts';
import { inlineMasks } from './inline.ts';
import { mergeSpans, proseOf } from './prose.ts';

/** The words after a fence that may be around prose. */
const PLAIN = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown']);
const QUOTE_MARKS = /^[ \t]*>[> \t]*/gm;
const SENTENCE_END = /[.!?]["'\u201d)*_]*(?=\s|$)/g;
/** The fewest sentences of an answer in a quotation, or else its fewest words. */
const SENTENCES = 2;
const WORDS = 20;

/** The answer that is in block quotes, or else between fences; null if it is a question, code or a few words. */
export function quotedProse(
  text: string,
  quoted: readonly Quoted[],
  vocabulary: Vocabulary,
): ProseText | null {
  const quotes = quoted.filter(({ kind }) => kind === 'quote');
  const fenced = quoted.filter(({ kind, info }) => kind === 'code' && PLAIN.has(info.toLowerCase()));
  for (const parts of [quotes, fenced]) {
    const told = parts.filter((part) => !isQuestion(plainText(text, part), vocabulary));
    const [first] = told;
    const last = told.at(-1);
    if (first === undefined || last === undefined) continue;
    const prose = proseOf(text, { start: first.start, end: last.end }, masksOf(text, told));
    const sentences = prose.text.match(SENTENCE_END)?.length ?? 0;
    const words = parts === quotes ? (prose.text.match(/\p{L}+/gu)?.length ?? 0) : 0;
    if (sentences >= SENTENCES || words >= WORDS) return prose;
  }
  return null;
}

/** Everything between the first and the last of some parts that is not prose: the gaps, quote marks, comments. */
function masksOf(text: string, parts: readonly Quoted[]): Span[] {
  const gaps = parts
    .slice(1)
    .map(({ start }, index): Span => ({ start: parts[index]?.end ?? start, end: start }));
  const inner = parts.flatMap((part) => {
    if (part.kind === 'code') return [];
    const marks = [...text.slice(part.start, part.end).matchAll(QUOTE_MARKS)].map(
      ({ index, 0: { length } }): Span => ({ start: part.start + index, end: part.start + index + length }),
    );
    return mergeSpans(
      marks,
      inlineMasks(text, part.start, part.end, () => false),
    );
  });
  return mergeSpans(gaps, inner);
}

function plainText(text: string, part: Quoted): string {
  return proseOf(text, part, masksOf(text, [part]))
    .text.replace(/[*_"\u201c\u201d\s]+/g, ' ')
    .trim();
}

function isQuestion(plain: string, vocabulary: Vocabulary): boolean {
  return plain.endsWith('?') || vocabulary.promptOf(plain) !== null;
}
