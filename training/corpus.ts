import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.ts';

export const CORPUS: string = path.join(ROOT, 'corpus');

/** A marked stretch: UTF-16 offsets into the text, end exclusive. */
export interface MarkedSpan {
  id: string;
  start: number;
  end: number;
}

export interface MarkedText {
  /** Which of the reader's tasks it teaches, by its folder or its file. */
  kind: Kind;
  /** The subject of a kind that has several: the prompt, the story type, the field. */
  of: string;
  /** The file, relative to the corpus, with `/` between its parts. */
  file: string;
  /** 1-based. */
  line: number;
  text: string;
  spans: MarkedSpan[];
  /** Kept for measuring, never trained on. */
  kept: boolean;
}

export const KINDS = ['answers', 'prompts', 'follow-ups', 'delivery', 'fields', 'virtues'] as const;
export type Kind = (typeof KINDS)[number];

export interface Corpus {
  texts: MarkedText[];
  /** A hash of the contents of all files, in their order. */
  hash: number;
}

const OPENING = /\{([a-z][a-z_-]*):|\}|\\n/g;

/**
 * A line of the corpus without its marks, and where they were.
 *
 * @throws {Error} for marks that are not closed, overlap or stand alone
 */
export function parseMarked(line: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  let text = '';
  let done = 0;
  let open: MarkedSpan | null = null;
  for (const { 0: found, 1: id, index } of line.matchAll(OPENING)) {
    text += line.slice(done, index);
    done = index + found.length;
    if (found === '\\n') text += '\n';
    else if (found === '}') {
      if (open === null) throw new Error(`column ${index + 1}: \`}\` without \`{id:\``);
      open.end = text.length;
      spans.push(open);
      open = null;
    } else {
      if (open !== null) throw new Error(`column ${index + 1}: \`${found}\` inside \`{${open.id}:\``);
      open = { id: id ?? '', start: text.length, end: text.length };
    }
  }
  if (open !== null) throw new Error(`\`{${open.id}:\` is not closed`);
  return { text: text + line.slice(done), spans };
}

/** All files of the corpus, in the order of their names. */
export function corpusFiles(folder: string = CORPUS): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.txt')) continue;
    found.push(path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  }
  return found.sort();
}

/**
 * The folder of texts that wait for the next training: they are checked like the others, but neither trained on nor
 * measured.
 */
const WAITING = 'waiting/';

export function isWaiting(file: string): boolean {
  return file.startsWith(WAITING);
}

/** Kind and subject of a file: `kept/prompts/ai-safety.txt` is a kept file of `prompts` about `ai-safety`. */
export function kindOf(file: string): { kind: Kind; of: string; kept: boolean } {
  const parts = (isWaiting(file) ? file.slice(WAITING.length) : file).replace(/\.txt$/, '').split('/');
  const kept = parts[0] === 'kept';
  const [kind = '', of = ''] = kept ? parts.slice(1) : parts;
  if (!(KINDS as readonly string[]).includes(kind))
    throw new Error(`${file}: no kind of text is named \`${kind}\``);
  return { kind: kind as Kind, of, kept };
}

/** A line of a file, not parsed yet. */
interface RawLine {
  /** 1-based. */
  line: number;
  /** The subject of its text; null where the name of a field is missing. */
  of: string | null;
  /** The text with its marks. */
  marked: string;
  isBlank: boolean;
}

/** The lines of a file. Those of `fields` have their subject and a tab in front of the text. */
export function rawLinesOf(content: string, { kind, of }: Pick<MarkedText, 'kind' | 'of'>): RawLine[] {
  const lines = content.replace(/\n$/, '').split('\n');
  return lines.map((text, index) => {
    const place = { line: index + 1, isBlank: text.trim() === '' };
    if (kind !== 'fields') return { ...place, of, marked: text };
    const tab = text.indexOf('\t');
    return { ...place, of: tab === -1 ? null : text.slice(0, tab), marked: text.slice(tab + 1) };
  });
}

/**
 * The texts that the model is trained and measured on; those that wait are left out.
 *
 * @throws {Error} for a line that is not well marked, with its place
 */
export function readCorpus(folder: string = CORPUS): Corpus {
  const texts: MarkedText[] = [];
  let hash = 0x811c9dc5 | 0;
  for (const file of corpusFiles(folder)) {
    if (isWaiting(file)) continue;
    const content = readFileSync(path.join(folder, file), 'utf8');
    for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
    const place = kindOf(file);
    for (const { line, of, marked, isBlank } of rawLinesOf(content, place)) {
      if (isBlank) continue;
      try {
        texts.push({ ...place, of: of ?? '', file, line, ...parseMarked(marked) });
      } catch (error) {
        throw new Error(`${file}:${line}: ${(error as Error).message}`);
      }
    }
  }
  return { texts, hash };
}
