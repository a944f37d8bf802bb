import { isMetaKey, type Vocabulary } from '../presets/vocabulary.ts';
import { LABEL_WORDS } from '../reader/labels.ts';
import type { Reading } from '../reader/reader.ts';
import { CAPITAL, CAPITALS, MIXED } from '../reader/tokens.ts';
import type { Document, ProseText, Span } from '../types.ts';
import { measuredIn } from './measures.ts';
import type { Amount, Measure, Stage } from './types.ts';
import { IDLE_WORDS, TIMES_OF } from './words.ts';

/** A measure of a document. */
export interface DocumentMeasure extends Measure {
  /** Which of the document's texts it is in. */
  text: number;
  /** In the file. */
  at: Span;
  /** Its words. */
  phrase: string;
}

/** What a document says in numbers. */
export interface DocumentMeasures {
  /** At most `MAX_DOCUMENT_MEASURES`. */
  measures: readonly DocumentMeasure[];
  /** The amounts of each text. */
  amounts: readonly (readonly Amount[])[];
  /** Hashes of the names in it: of people, products, systems. At most `MAX_NAMES`. */
  names: readonly number[];
}

const MAX_NAMES = 24;
/** Measures of a document that are taken. */
export const MAX_DOCUMENT_MEASURES = 400;

/** What a document says in numbers, in its title, its fields and its answers. */
export function measuresOf(
  document: Document,
  vocabulary: Vocabulary,
  read: (prose: ProseText) => Reading,
): DocumentMeasures {
  const measures: DocumentMeasure[] = [];
  const amounts: (readonly Amount[])[] = [];
  const names = new Set<number>();
  const stages = stagesOf(document);
  for (const prose of textsOf(document, vocabulary)) {
    const reading = read(prose);
    if (!reading.isEnglish) continue;
    addNames(reading, names);
    const found = measuredIn(reading);
    if (found.amounts.length === 0 && found.measures.length === 0) continue;
    for (const measure of found.measures.slice(0, MAX_DOCUMENT_MEASURES - measures.length)) {
      const { start, end } = measure;
      const [at, phrase] = [prose.locate(start, end), prose.text.slice(start, end)];
      const stage = measure.stage ?? stages.get(prose) ?? null;
      measures.push(Object.assign(measure, { stage, text: amounts.length, at, phrase }));
    }
    amounts.push(found.amounts);
  }
  return { measures, amounts, names: [...names] };
}

function addNames({ tokens, range }: Reading, names: Set<number>): void {
  for (let row = range.from; row < range.to && names.size < MAX_NAMES; row++) {
    const isName = ((tokens.flags[row] ?? 0) & (CAPITAL | CAPITALS | MIXED)) === CAPITAL;
    const hash = tokens.hash[row] ?? 0;
    if (isName && hash !== 0 && !TIMES_OF.has(hash) && !IDLE_WORDS.has(hash)) names.add(hash);
  }
}

/** What the name of a field says of the stage that its texts tell. */
function stagesOf({ fields }: Document): Map<ProseText, Stage> {
  return new Map(
    [...fields].flatMap(([name, field]) => {
      const stage = START.has(name) ? 'start' : END.has(name) ? 'end' : null;
      return [field, ...field.others].flatMap(({ texts }) =>
        texts.map((prose): [ProseText, Stage] => [prose, stage]),
      );
    }),
  );
}

const START: ReadonlySet<string> = new Set([...LABEL_WORDS.context, ...LABEL_WORDS.task]);
const END: ReadonlySet<string> = new Set(LABEL_WORDS.result);

/** Each text once, in their order: the parts of a bank's story are its answer, and a section may lie inside one. */
function textsOf({ fields, answers, bank }: Document, vocabulary: Vocabulary): ProseText[] {
  const named = [...fields].filter(([name]) => name === 'title' || !isMetaKey(name));
  const values = named.flatMap(([, field]) => [field, ...field.others]);
  const told = values.filter((field) => !vocabulary.isBlankField(field)).flatMap(({ texts }) => texts);
  const spoken = answers.map(({ prose }) => prose);
  const [first, second] = bank === null ? [spoken, told] : [told, spoken];
  const covered = first.map(spanOf);
  const others = second.filter((prose) => {
    const { start, end } = spanOf(prose);
    return !covered.some((span) => start < span.end && span.start < end);
  });
  return [...new Set([...first, ...others])].sort((a, b) => spanOf(a).start - spanOf(b).start);
}

function spanOf(prose: ProseText): Span {
  return prose.locate(0, prose.text.length);
}
