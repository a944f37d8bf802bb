import * as v from 'valibot';
import { ConfigSize, findOverBound } from '../config/bounds.ts';
import type { ConfigIssue } from '../config/data.ts';
import { expected, issuesOf, object, text, whole } from '../config/kinds.ts';
import { unknownIds } from '../config/names.ts';
import type { Round } from '../portfolio/loop.ts';
import type { Preset } from '../presets/types.ts';

/** Rounds of a loop, and stories that each may take; together they bound the work of an assignment. */
export const MAX_ROUNDS = 20;
export const MAX_STORIES = 5;
/** Themes, types and questions that a round may list of each. */
export const MAX_LISTED = 20;

const list = (what: string) =>
  v.optional(
    v.pipe(
      v.array(text(), expected(`a list of ${what}`)),
      v.maxLength(MAX_LISTED, expected(`at most ${MAX_LISTED} ${what}`)),
    ),
  );

const round = object({
  name: text('the name of the round'),
  themes: list('themes'),
  types: list('story types'),
  questions: list('questions'),
  stories: v.optional(whole(`a number of stories from 1 to ${MAX_STORIES}`, MAX_STORIES, 1)),
});

const loop = object({
  rounds: v.pipe(
    v.array(round, expected('a list of rounds')),
    v.minLength(1, expected('at least one round')),
    v.maxLength(MAX_ROUNDS, expected(`at most ${MAX_ROUNDS} rounds`)),
  ),
});

/** The rounds of a loop's data, or what is wrong with it. */
export function checkLoop(data: unknown, preset: Preset): { rounds: Round[] } | { issues: ConfigIssue[] } {
  const overBound = findOverBound(data, new ConfigSize());
  if (overBound !== null) return { issues: [overBound] };
  const result = v.safeParse(loop, data ?? {});
  if (!result.success) return { issues: result.issues.flatMap((issue) => issuesOf(issue)) };
  const rounds = result.output.rounds.map(
    ({ name, themes = [], types = [], questions = [], stories = 1 }): Round => ({
      name,
      themes,
      types,
      questions,
      stories,
    }),
  );
  const issues = rounds.flatMap((each, index) => issuesIn(each, ['rounds', index], preset));
  return issues.length > 0 ? { issues } : { rounds };
}

function issuesIn(
  { themes, types, questions }: Round,
  path: ConfigIssue['path'],
  preset: Preset,
): ConfigIssue[] {
  if (themes.length + types.length + questions.length === 0) {
    const message = 'expected `themes`, `types` or `questions` with at least one entry, found none';
    return [{ path, atKey: false, message }];
  }
  return [
    ...unknownIds([...path, 'themes'], 'theme', themes, Object.keys(preset.themes)),
    ...unknownIds([...path, 'types'], 'story type', types, Object.keys(preset.storyTypes)),
    ...unknownIds([...path, 'questions'], 'question', questions, Object.keys(preset.questions)),
  ];
}
