import { DONE } from '../reader/intents.ts';
import { LABELS, type Label } from '../reader/labels.ts';
import type { Reading } from '../reader/reader.ts';
import { shapeId } from '../reader/shapes.ts';
import { mayBeFactor } from './factors.ts';
import { Rows } from './rows.ts';
import { SentenceReader } from './sentence-reader.ts';
import type { Measured } from './types.ts';
import { AIMED } from './words.ts';

/** Measures of a text that are taken. */
export const MAX_MEASURES = 100;

const QUESTION = shapeId('question');
/** Labels of what did not happen. */
const UNTOLD: ReadonlySet<Label> = new Set(['task', 'plan', 'skills', 'duties']);

/** What a text says in numbers, in the order of the text. */
export function measuredIn({ text, tokens, range, intents }: Reading): Measured {
  const found: Measured = { measures: [], amounts: [] };
  for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
    const rows = new Rows(text, tokens, tokens.firstOf[sentence] ?? 0, tokens.firstOf[sentence + 1] ?? 0);
    if (!rows.some((row) => rows.isNumber(row) || mayBeFactor(rows, row))) continue;
    const isDone = (row: number) => intents[row - range.from] === DONE;
    const takesMeasures = found.measures.length < MAX_MEASURES && isTold(rows);
    new SentenceReader(rows, isDone).addTo(found, takesMeasures);
  }
  found.measures.length = Math.min(found.measures.length, MAX_MEASURES);
  return found;
}

/** Whether a sentence states a fact: no target and no question. */
function isTold(rows: Rows): boolean {
  const label = LABELS[rows.label(rows.from)];
  if (label !== undefined && UNTOLD.has(label)) return false;
  return !rows.some((row) => AIMED.has(rows.hash(row)) || rows.shape(row) === QUESTION);
}
