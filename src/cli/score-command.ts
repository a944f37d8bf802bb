import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Config } from '../config/config.ts';
import { loadModel } from '../host/model.ts';
import { decode, MAX_BYTES } from '../host/text-file.ts';
import { unreadFile } from '../host/unread-file.ts';
import { namedPath, UsageError } from '../host/workspace.ts';
import { reportClosest, reportConfidence, reportElements, reportSignals } from '../linter/report-answers.ts';
import { findPrompt, textScorer } from '../linter/text-scorer.ts';
import { block, hanging } from '../report/block.ts';
import { jsonText } from '../report/escape.ts';
import { explainScore } from '../report/explain.ts';
import { LineIndex } from '../text/lines.ts';
import { listOf } from '../text/message.ts';
import type { AnswerScore, Point, ScorerName } from '../types.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { EXIT } from './exit-codes.ts';
import { streamLines, textInLine } from './json-lines.ts';
import { configOf } from './load-config.ts';
import { print } from './print.ts';
import { openStdin } from './stdin.ts';

export interface ScoreFlags {
  /** Without it, that of the configuration. */
  scorer?: ScorerName;
  config?: string;
  format: 'text' | 'json';
  jsonl?: boolean;
  explain?: boolean;
  /** The id or the question of the prompt that the text answers. */
  prompt?: string;
  /** The exit code is 1 when a text scores less. */
  minScore?: number;
  /** Absolute. */
  C?: string | undefined;
}

/** Scores one text, or one per line, and gives the exit code: 1 when a text is below `--min-score`. */
export async function scoreCommand(file: string, flags: ScoreFlags): Promise<number> {
  const name = file === '-' ? '<stdin>' : file;
  const { config, workspace } = await configOf({ C: flags.C, config: flags.config, scorer: flags.scorer });
  if (flags.explain && (config.scorer === 'literal' || flags.jsonl || flags.format === 'json')) {
    throw new UsageError(
      '--explain prints one text, read by the rubric scorer, expected no --jsonl, no --format json and no `scorer: literal`',
    );
  }
  if (file === '')
    throw new UsageError('the file has an empty name, expected a text file, or `-` for standard input');
  const input = file === '-' ? openStdin() : createReadStream(namedPath(file, workspace));
  try {
    const passes = flags.jsonl
      ? await scoreLines(input, name, flags, config)
      : await scoreText(input, name, flags, config);
    return passes ? EXIT.pass : EXIT.fail;
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) throw unreadFile(name, code, 'a text file, or `-` for standard input');
    throw error;
  }
}

/** Whether a text reaches `--min-score`. Without it every text does, and so does a text that is not judged. */
function reaches({ minScore = 0 }: ScoreFlags, { score, english }: AnswerScore): boolean {
  return score >= minScore || !english;
}

/** @throws {UsageError} for a prompt that the preset does not know */
function scorerOf({ prompt }: ScoreFlags, config: Config): (text: string) => AnswerScore {
  const found = prompt === undefined ? { id: null } : findPrompt(prompt, config.preset);
  if ('problem' in found) throw new UsageError(found.problem);
  return textScorer(config, loadModel, found.id);
}

/** A score as JSON: what the literal scorer is defined to give; with the rubric, also what it read. */
function inJson(text: string, answer: AnswerScore, { prompt }: ScoreFlags, { scorer }: Config): string {
  const { score, missing, unsure, signals, elements, literal, english } = answer;
  const lines = new LineIndex(text);
  const judged = () => ({
    unsure,
    confidence: reportConfidence(answer),
    closest: reportClosest(answer, lines),
    signals: reportSignals(signals, lines),
    literal,
    english,
  });
  return jsonText({
    score,
    missing,
    ...(scorer === 'literal' ? {} : judged()),
    ...(prompt === undefined ? {} : { elements: reportElements(elements, lines) }),
  });
}

async function scoreText(input: Readable, name: string, flags: ScoreFlags, config: Config): Promise<boolean> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES)
      throw new UsageError(`${name}:1:1: the text is too long, expected at most ${MAX_BYTES} bytes`);
  }
  const text = decode(Buffer.concat(chunks));
  if (text === null) throw new UsageError(`${name}:1:1: not UTF-8, expected a text saved as UTF-8`);
  // An empty text has a defined score, which programs get.
  if (text.trim() === '' && flags.format === 'text')
    throw new UsageError(`${name}:1:1: the text is empty, expected an answer`);
  const score = scorerOf(flags, config)(text);
  const columns = columnsFor(process.stdout);
  if (flags.explain) await print(explainScore(text, score, { color: wantsColor(undefined), columns }));
  await print(
    `${flags.format === 'json' ? inJson(text, score, flags, config) : inWords(score, config, columns)}\n`,
  );
  return reaches(flags, score);
}

function inWords(
  { score, missing, unsure, english }: AnswerScore,
  { scorer, preset }: Config,
  columns: number,
): string {
  if (scorer === 'rubric' && !english) return 'not judged: not English';
  const edits = scorer === 'rubric' ? preset.edits : preset.advice;
  const head = missing.length === 0 ? 'mechanism and evidence present' : `${listOf(missing)} missing`;
  const doubt = unsure.length === 0 ? '' : ` (not sure about ${listOf(unsure)})`;
  const open: readonly Point[] = [...new Set([...missing, ...unsure])];
  const advice = open.flatMap((point) => hanging('  ', `${point}: ${edits[point]}`, '    ', columns));
  return [...block(`score ${score} of 2: ${head}${doubt}`, '', columns), ...advice].join('\n');
}

/** Scores line by line, in order. The results for a piece of input are written before the next piece is read. */
async function scoreLines(
  input: Readable,
  name: string,
  flags: ScoreFlags,
  config: Config,
): Promise<boolean> {
  const score = scorerOf(flags, config);
  let number = 0;
  let passes = true;
  for await (const lines of streamLines(input, name)) {
    const results: string[] = [];
    try {
      for (const line of lines) {
        number++;
        const text = textInLine(line, `${name}:${number}:1`);
        if (text === null) continue;
        const scored = score(text);
        passes &&= reaches(flags, scored);
        results.push(`${inJson(text, scored, flags, config)}\n`);
      }
    } catch (error) {
      // A bad line ends the run; the lines before it are scored.
      await print(results.join(''));
      throw error;
    }
    if (!(await print(results.join('')))) return passes;
  }
  return passes;
}
