import { readBank } from '../bank/read-bank.ts';
import type { BankStory } from '../bank/types.ts';
import type { Config } from '../config/config.ts';
import { straight } from '../document/scalar-text.ts';
import { loadModel } from '../host/model.ts';
import { readSource } from '../host/text-file.ts';
import { namedFile, UsageError } from '../host/workspace.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import { type BankReport, renderBank, type ScoredStory } from '../report/bank.ts';
import { jsonText } from '../report/escape.ts';
import { scoreAnswer, stateOf } from '../scorer/score.ts';
import { LineIndex } from '../text/lines.ts';
import { columnsFor } from './columns.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

export interface BankFlags extends ConfigFlags {
  format: 'text' | 'json';
}

/** The parts that every story has; a lesson is good to have. */
const NEEDED = ['situation', 'action', 'result'];
/** What is no part of the answer that one would tell. */
const ASKED = 'question';

/**
 * Prints what the stories of a bank have and what their answers show.
 *
 * @throws {UsageError} for a file that cannot be read, or has no story
 */
export async function bankCommand(file: string, flags: BankFlags): Promise<number> {
  const { config, workspace } = await configOf(flags);
  const source = readSource(namedFile(file, workspace), file, undefined);
  if (source.unreadable !== undefined)
    throw new UsageError(`cannot read ${file}, expected a Markdown file in UTF-8 of at most 1 MiB`);
  const { stories, leftAlone } = readBank(source.text);
  if (stories.length === 0)
    throw new UsageError(
      `${file}: no story found, expected headings with labels such as \`Situation:\` below them`,
    );
  const report: BankReport = { filePath: file, stories: scored(stories, source.text, config), leftAlone };
  await print(
    flags.format === 'json' ? `${jsonText(report, 2)}\n` : renderBank(report, columnsFor(process.stdout)),
  );
  return 0;
}

function scored(stories: readonly BankStory[], text: string, config: Config): ScoredStory[] {
  const lines = new LineIndex(text);
  const reader = new DocumentReader(loadModel(), config.preset.ownWords);
  return stories.map((story) => {
    const { title, line, status, parts, tags } = story;
    const roles = new Set(parts.flatMap(({ part }) => part.split('_')));
    const told = parts.filter(({ part }) => part !== ASKED);
    const answer = told.map(
      ({ label, start, end }) => `${label === undefined ? '' : `${label}: `}${text.slice(start, end)}`,
    );
    reader.startDocument();
    const score = scoreAnswer((prose) => reader.read(prose), straight(answer.join('\n\n'), 0), null, config);
    const isScored = status !== 'template' && answer.length > 0 && score.english;
    return {
      title,
      line,
      status,
      parts: parts.map(({ part, start }) => ({ part, line: lines.position(start).line })),
      tags: tags.map((tag) => tag.text),
      missing: NEEDED.filter((role) => !roles.has(role)),
      points: isScored
        ? { mechanism: stateOf(score, 'mechanism'), evidence: stateOf(score, 'evidence') }
        : null,
    };
  });
}
