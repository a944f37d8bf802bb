import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFiles, kindOf, type MarkedText, parseMarked, rawLinesOf } from './corpus.ts';
import { HEADS, type Head } from './heads.ts';

/** Something wrong with the corpus. */
export interface Fault {
  /** Relative to the corpus; a folder where a whole kind is at fault. */
  file: string;
  /** 1-based; absent where the fault is not about one line. */
  line?: number;
  message: string;
}

export interface Checked {
  /** The texts of the lines that could be read. */
  texts: MarkedText[];
  faults: Fault[];
}

/** Marks that are not named after a label. */
const SHORT_MARKS = new Map<string, readonly string[]>([
  ['answers', ['m', 'e', 'me']],
  ['fields', ['s']],
]);

function knowsMark(head: Head, of: string, mark: string): boolean {
  const short = SHORT_MARKS.get(head.name);
  if (short !== undefined) return short.includes(mark);
  const columns = head.columnsOf(of);
  return head.labelsOf(of, mark).every((label) => columns.includes(head.labels.indexOf(label)));
}

/** What is wrong with the marks of a text. */
function markFaults(head: Head, { of, text, spans }: Pick<MarkedText, 'of' | 'text' | 'spans'>): string[] {
  return spans.flatMap(({ id, start, end }) => {
    const marked = text.slice(start, end);
    const messages: string[] = [];
    if (!knowsMark(head, of, id)) messages.push(`\`{${id}:\` is no mark of \`${of}\``);
    if (marked.trim() === '') messages.push(`\`{${id}:\` marks nothing`);
    else if (marked !== marked.trim()) messages.push(`a space at the start or end of what \`{${id}:\` marks`);
    return messages;
  });
}

/** What is wrong with the characters of a line, without the name of its field and the tab. */
function characterFaults(marked: string): string[] {
  const messages: string[] = [];
  if (marked.includes('\r')) messages.push('a carriage return; a line ends with a line feed alone');
  if (marked.includes('\t')) messages.push('a tab in the text');
  if (/^ | $/.test(marked)) messages.push('a space at the start or end of the line');
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffd]/.test(marked))
    messages.push('a control character or a broken one');
  if (/\{(?![a-z][a-z_-]*:)/.test(marked)) messages.push('`{` without the id of a mark and a colon');
  return messages;
}

/** What is wrong with the subject of a line. That of a whole file is checked with its path. */
function subjectFaults({ kind, head }: Place, of: string | null): string[] {
  if (of === null) return ['no field and tab before the text'];
  return kind === 'fields' && head.columnsOf(of).length === 0 ? [`no field is named \`${of}\``] : [];
}

/** Reads a file of the corpus line by line, and goes on after faults. */
export function checkFile(file: string, content: string): Checked {
  const texts: MarkedText[] = [];
  const faults: Fault[] = [];
  const place = placeOf(file);
  if (typeof place === 'string') return { texts, faults: [{ file, message: place }] };
  if (content === '') return { texts, faults: [{ file, message: 'no texts' }] };
  const { head, ...kindOfFile } = place;
  const lines = rawLinesOf(content, place);
  if (!content.endsWith('\n'))
    faults.push({ file, line: lines.length, message: 'no line feed at the end of the file' });
  for (const { line, of, marked, isBlank } of lines) {
    const report = (messages: readonly string[]) => {
      faults.push(...messages.map((message) => ({ file, line, message })));
    };
    if (isBlank) {
      report(['a blank line']);
      continue;
    }
    const ofSubject = subjectFaults(place, of);
    report([...ofSubject, ...characterFaults(marked)]);
    try {
      const text: MarkedText = { ...kindOfFile, of: of ?? '', file, line, ...parseMarked(marked) };
      if (ofSubject.length === 0) report(markFaults(head, text));
      texts.push(text);
    } catch (error) {
      report([(error as Error).message]);
    }
  }
  return { texts, faults };
}

type Place = ReturnType<typeof kindOf> & { head: Head };

/** The kind and the subject of a file with the head that they teach, or what is wrong with its path. */
function placeOf(file: string): Place | string {
  try {
    const place = kindOf(file);
    const head = HEADS.find(({ name }) => name === place.kind);
    if (head === undefined) return `no head of the network is named \`${place.kind}\``;
    if (place.kind !== 'fields' && head.columnsOf(place.of).length === 0) {
      return `\`${place.kind}\` has no subject \`${place.of}\``;
    }
    return { ...place, head };
  } catch (error) {
    return (error as Error).message.replace(`${file}: `, '');
  }
}

/** Reads all files of a corpus. */
export function checkFiles(folder: string): Checked {
  const texts: MarkedText[] = [];
  const faults: Fault[] = [];
  for (const file of corpusFiles(folder)) {
    const checked = checkFile(file, readFileSync(path.join(folder, file), 'utf8'));
    texts.push(...checked.texts);
    faults.push(...checked.faults);
  }
  return { texts, faults };
}
