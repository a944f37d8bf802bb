import { itemsOfBank } from '../../src/import/bank-items.ts';
import { draftFilesOf } from '../../src/import/draft-files.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { readBank } from '../bank/support.ts';

const vocabulary = new Vocabulary(aiLab);
const OPTIONS = { origin: 'x', owner: null, asStories: false };

/** Numbering, what a title is called, labels of tags and of whole answers, and placeholders. */
const FORM = new Set(
  'story stories star question questions answer answers this example tags skills lps covered best for deploy use about also shown works good keywords competency summary tbd todo was situation task action result impact 情境 行动'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const blanked = (text: string) => text.replace(/[^\n]/g, ' ');

/** Each line of a bank with words that are neither in a file that an import makes nor on a line that it says it leaves alone. */
export function lostIn(written: string): string[] {
  const text = written.replace(/\r\n?/g, '\n');
  const { items, leftAlone } = itemsOfBank(text, vocabulary);
  const files = draftFilesOf(items, aiLab, OPTIONS);
  const kept = new Set(wordsOf(files.map((file) => file.text).join('\n')));
  const isPrompt = (question: string) => vocabulary.promptAsking(question) !== null;
  const labels = readBank(text, { isPrompt }).stories.flatMap(({ parts, open }) =>
    [...parts, ...open].flatMap(({ labelSpan }) => labelSpan ?? []),
  );
  // Tags, and the marks of callouts, drawers and fences.
  let shown = text.replace(/<\/?[a-z][^<>]*>|\[![\w-]+\]|^[ \t]*:\w+:[ \t]*$|(?:```|~~~)\S*/gim, blanked);
  for (const { start, end } of labels)
    shown = shown.slice(0, start) + blanked(shown.slice(start, end)) + shown.slice(end);
  return shown.split('\n').flatMap((line, index) => {
    if (leftAlone.some(({ startLine, endLine }) => startLine <= index + 1 && index < endLine)) return [];
    const lost = wordsOf(line).filter(
      (word) => !kept.has(word) && !FORM.has(word) && !/^(?:\p{L}|[qs]?\d+)$/u.test(word),
    );
    return lost.length === 0 ? [] : [`${index + 1}: ${lost.join(' ')}`];
  });
}
