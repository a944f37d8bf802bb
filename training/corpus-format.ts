import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFiles, kindOf, type MarkedText, parseMarked } from './corpus.ts';
import { HEADS, type Head } from './heads.ts';

/** Something wrong with the corpus. */
export interface Fault {
  /** Relative to the corpus; a folder where a whole kind is at fault. */
  file: string;
  /** 1-based; absent where the fault is of no single line. */
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

/** What is wrong with the characters of a line. A field's name and its tab do not count as part of it. */
function characterFaults(line: string): string[] {
  const messages: string[] = [];
  if (line.includes('\r')) messages.push('a carriage return; a line ends with a line feed alone');
  if (line.includes('\t')) messages.push('a tab in the text');
  if (/^ | $/.test(line)) messages.push('a space at the start or end of the line');
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffd]/.test(line))
    messages.push('a control character or a broken one');
  if (/\{(?![a-z][a-z_-]*:)/.test(line)) messages.push('`{` without the id of a mark and a colon');
  return messages;
}

/** A line's field and what follows its tab. */
function splitField(head: Head, line: string): { of: string; rest: string; messages: string[] } {
  const tab = line.indexOf('\t');
  if (tab === -1) return { of: '', rest: line, messages: ['no field and tab before the text'] };
  const of = line.slice(0, tab);
  const messages = head.columnsOf(of).length === 0 ? [`no field is named \`${of}\``] : [];
  return { of, rest: line.slice(tab + 1), messages };
}

/** Reads a file of the corpus line by line, past those that are at fault. */
export function checkFile(file: string, content: string): Checked {
  const texts: MarkedText[] = [];
  const faults: Fault[] = [];
  const place = placeOf(file);
  if (typeof place === 'string') return { texts, faults: [{ file, message: place }] };
  const { kind, of: ofFile, kept, head } = place;
  const lines = content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else faults.push({ file, line: lines.length, message: 'no line feed at the end of the file' });
  if (lines.length === 0) faults.push({ file, message: 'no texts' });

  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const report = (messages: readonly string[]) => {
      faults.push(...messages.map((message) => ({ file, line, message })));
    };
    if (raw.trim() === '') {
      report(['a blank line']);
      continue;
    }
    const { of, rest, messages } =
      kind === 'fields' ? splitField(head, raw) : { of: ofFile, rest: raw, messages: [] };
    report([...messages, ...characterFaults(rest)]);
    try {
      const marked: MarkedText = { kind, of, file, line, ...parseMarked(rest), kept };
      if (messages.length === 0) report(markFaults(head, marked));
      texts.push(marked);
    } catch (error) {
      report([(error as Error).message]);
    }
  }
  return { texts, faults };
}

/** What the texts of a file teach, or what is wrong with its path. */
function placeOf(file: string): (ReturnType<typeof kindOf> & { head: Head }) | string {
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
