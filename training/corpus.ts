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
  /** Which of the reader's tasks it teaches: the folder, or the file, that it lies in. */
  kind: Kind;
  /** What it is of, for kinds that come in several: the prompt, the story type, the field. */
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
  /** Of the contents of all files, in their order. */
  hash: number;
}

const OPENING = /\{([a-z][a-z_-]*):|\}|\\n/g;

/**
 * A line without its marks, and where they were.
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

/** Texts that wait for the next training: they are checked with the others, and neither trained on nor measured. */
const WAITING = 'waiting/';

export function isWaiting(file: string): boolean {
  return file.startsWith(WAITING);
}

/** Kind and subject of a file: `kept/prompts/ai-safety.txt` is a kept file of `prompts`, of `ai-safety`. */
export function kindOf(file: string): { kind: Kind; of: string; kept: boolean } {
  const parts = (isWaiting(file) ? file.slice(WAITING.length) : file).replace(/\.txt$/, '').split('/');
  const kept = parts[0] === 'kept';
  const [kind = '', of = ''] = kept ? parts.slice(1) : parts;
  if (!(KINDS as readonly string[]).includes(kind))
    throw new Error(`${file}: no kind of text is named \`${kind}\``);
  return { kind: kind as Kind, of, kept };
}

/**
 * The texts that the model is made from and measured on; those that wait are left out.
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
    const { kind, of, kept } = kindOf(file);
    for (const [index, raw] of content.split('\n').entries()) {
      if (raw.trim() === '') continue;
      const tab = kind === 'fields' ? raw.indexOf('\t') : -1;
      try {
        const { text, spans } = parseMarked(raw.slice(tab + 1));
        texts.push({
          kind,
          of: tab === -1 ? of : raw.slice(0, tab),
          file,
          line: index + 1,
          text,
          spans,
          kept,
        });
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${(error as Error).message}`);
      }
    }
  }
  return { texts, hash };
}
