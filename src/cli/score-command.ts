import { createReadStream, openSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { resolveConfig } from '../core/config.ts';
import { listOf } from '../core/message.ts';
import { scoreAnswer } from '../core/score.ts';
import { decode } from '../host/text-file.ts';
import { UsageError } from '../host/workspace.ts';
import type { Point, Score, ScorerName } from '../types.ts';

export interface ScoreFlags {
  scorer: ScorerName;
  format: 'text' | 'json';
  jsonl?: boolean;
  C?: string;
}

/** Scores one text, or one a line, and gives the exit code. */
export async function scoreCommand(file: string, flags: ScoreFlags): Promise<number> {
  const input = open(file, flags);
  const name = file === '-' ? '<stdin>' : file;
  if (flags.jsonl) await scoreLines(input, name, flags);
  else await scoreText(input, name, flags);
  return 0;
}

/** @throws {UsageError} when the file cannot be read */
function open(file: string, { C = '.' }: ScoreFlags): Readable {
  if (file === '-') return process.stdin;
  try {
    return createReadStream('', { fd: openSync(path.resolve(C, file), 'r') });
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function scorerOf({ scorer }: ScoreFlags): (text: string) => Score {
  const config = resolveConfig(['ai-lab'], { scorer });
  return (text) => {
    const { score, missing } = scoreAnswer(text, config);
    return { score, missing };
  };
}

async function scoreText(input: Readable, name: string, flags: ScoreFlags): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk as Buffer);
  const text = decode(Buffer.concat(chunks));
  if (text === null) throw new UsageError(`${name}:1:1: expected UTF-8 text`);
  const score = scorerOf(flags)(text);
  const print = flags.format === 'json' ? JSON.stringify(score) : inWords(score);
  process.stdout.write(`${print}\n`);
}

function inWords({ score, missing }: Score): string {
  if (missing.length === 0) return `score ${score} of 2: mechanism and evidence are there`;
  const { advice } = resolveConfig().preset;
  const lines = missing.map((point: Point) => `  ${point}: ${advice[point]}`);
  return [`score ${score} of 2: ${listOf(missing)} missing`, ...lines].join('\n');
}

/** Scores line by line in the order of the lines, holding no more than one at a time. */
async function scoreLines(input: Readable, name: string, flags: ScoreFlags): Promise<void> {
  const score = scorerOf(flags);
  let number = 0;
  for await (const line of linesOf(input, name)) {
    number++;
    if (line.trim() === '') continue;
    const result = JSON.stringify(score(textOf(line, `${name}:${number}`)));
    if (!process.stdout.write(`${result}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/**
 * The lines of a stream, split at line feeds only: JSON text may hold U+2028, at which node:readline splits too.
 *
 * @throws {UsageError} when the bytes are no UTF-8
 */
async function* linesOf(input: Readable, name: string): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of input) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    yield rest + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${name}: expected UTF-8 text`);
    throw error;
  }
}

/** @throws {UsageError} for a line that is neither a JSON string nor an object with a text */
function textOf(line: string, place: string): string {
  const wanted = 'expected a JSON string or {"text": "..."}';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}:1: invalid JSON, ${wanted}`);
  }
  if (typeof value === 'string') return value;
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  if (typeof text !== 'string') throw new UsageError(`${place}:1: no text, ${wanted}`);
  return text;
}
