import type { ReadSentence } from '../../core/rubric/index.ts';
import type { Document, Field, ProseText, RuleContext, Span } from '../../types.ts';
import { templatesIn } from './templates.ts';

/** A sentence, and the text that its offsets count in. What it says is read when a rule asks, not copied. */
export class PlacedSentence implements ReadSentence {
  readonly prose: ProseText;
  private readonly sentence: ReadSentence;

  constructor(prose: ProseText, sentence: ReadSentence) {
    this.prose = prose;
    this.sentence = sentence;
  }

  get start() {
    return this.sentence.start;
  }

  get end() {
    return this.sentence.end;
  }

  get words() {
    return this.sentence.words;
  }

  get kind() {
    return this.sentence.kind;
  }

  get question() {
    return this.sentence.question;
  }

  get marks() {
    return this.sentence.marks;
  }

  get quantities() {
    return this.sentence.quantities;
  }
}

export interface ReadField {
  field: Field;
  sentences: readonly PlacedSentence[];
}

/** The sentences of texts, each with the text that it stands in. */
export function sentencesOf(texts: readonly ProseText[], { read }: Pick<RuleContext, 'read'>) {
  return texts.flatMap((prose) =>
    read(prose).sentences.map((sentence) => new PlacedSentence(prose, sentence)),
  );
}

/** The fields that the option `fields` names, where the document fills them: all items of a list together. */
export function* readFields({ fields }: Pick<Document, 'fields'>, context: RuleContext): Iterable<ReadField> {
  const { list, vocabulary } = context;
  for (const name of list('fields')) {
    const field = fields.get(vocabulary.canonical(name) ?? name);
    // What is still blank or template text is another rule's.
    if (field === undefined || vocabulary.isBlankField(field)) continue;
    if (templatesIn(field, vocabulary).length > 0 || isPairs(field.value)) continue;
    const sentences = sentencesOf(field.texts, context).filter(({ words }) => words > 0);
    if (sentences.length > 0) yield { field, sentences };
  }
}

/** What a finding says of a passage: where it is, and its words. */
export interface Passage {
  at: Span;
  data: { phrase: string };
}

export function passage({ text, locate }: ProseText, start: number, end: number): Passage {
  return { at: locate(start, end), data: { phrase: text.slice(start, end) } };
}

/** The first of the sentences, whole. There is one. */
export function opening([first]: readonly PlacedSentence[]): Passage {
  if (first === undefined) throw new RangeError('no sentence to point at');
  return passage(first.prose, first.start, first.end);
}

/** The first phrase of a group that stands in the sentences. */
export function phraseOf(sentences: readonly PlacedSentence[], group: string): Passage | null {
  for (const { prose, marks } of sentences) {
    const found = marks.find((mark) => mark.group === group);
    if (found) return passage(prose, found.start, found.end);
  }
  return null;
}

/** A map where text is read: which kind of value a field takes is another rule's, too. */
function isPairs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
