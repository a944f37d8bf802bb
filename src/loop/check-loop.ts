import * as v from 'valibot';
import { ConfigSize, findOverBound } from '../config/bounds.ts';
import type { ConfigIssue } from '../config/data.ts';
import { described, expected, issuesOf, object, text, whole } from '../config/kinds.ts';
import { unknownIds } from '../config/names.ts';
import type { Round } from '../portfolio/loop.ts';
import type { Preset } from '../presets/types.ts';
import { quoted } from '../text/message.ts';

/** Together, these two bound the work of an assignment. */
export const MAX_ROUNDS = 20;
export const MAX_STORIES_PER_ROUND = 5;
/** The ids in each list of a round. */
export const MAX_LISTED_IDS = 20;

/** The lists of a round, with what one id of each names. */
const LISTS = { themes: 'theme', types: 'story type', questions: 'question' } as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

type IdSchema = v.GenericSchema<string>;

/** The schema of a round. `idOf` gives the schema of the ids in a list: any text, if they are looked up later. */
export function roundSchema(idOf: (list: ListName) => IdSchema) {
  const list = (name: ListName) => {
    const what = `${LISTS[name]}s`;
    return v.optional(
      described(
        v.pipe(
          v.array(idOf(name), expected(`a list of ${what}`)),
          v.maxLength(MAX_LISTED_IDS, expected(`at most ${MAX_LISTED_IDS} ${what}`)),
        ),
        `The ids of the ${what} that it is likely to ask for.`,
      ),
    );
  };
  return object(
    {
      name: described(text('the name of the round as text'), 'The name of the round in the plan.'),
      themes: list('themes'),
      types: list('types'),
      questions: list('questions'),
      stories: v.optional(
        described(
          whole(`a number of stories from 1 to ${MAX_STORIES_PER_ROUND}`, MAX_STORIES_PER_ROUND, 1),
          'The number of stories to tell in it (default: 1).',
        ),
      ),
    },
    'a round: a mapping with `name` and `themes`, `types` or `questions`',
  );
}

/** The schema of a loop, from that of a round. */
export function loopSchema<const Round extends v.GenericSchema>(round: Round) {
  return object(
    {
      rounds: described(
        v.pipe(
          v.array(round, expected('a list of rounds')),
          v.minLength(1, expected('at least one round')),
          v.maxLength(MAX_ROUNDS, expected(`at most ${MAX_ROUNDS} rounds`)),
        ),
        'The rounds, in order.',
      ),
    },
    'a mapping with `rounds`',
  );
}

const loop = loopSchema(roundSchema(() => text('an id')));

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
  return issues.length > 0 ? { issues } : { rounds: rounds.map(withoutRepeated) };
}

/** A round in which each id is listed once. */
function withoutRepeated({ themes, types, questions, ...round }: Round): Round {
  const once = (ids: readonly string[]) => [...new Set(ids)];
  return { ...round, themes: once(themes), types: once(types), questions: once(questions) };
}

function issuesIn(round: Round, path: ConfigIssue['path'], preset: Preset): ConfigIssue[] {
  if (LIST_NAMES.every((list) => round[list].length === 0)) {
    const message = 'expected `themes`, `types` or `questions` with at least one entry, found none';
    return [{ path, atKey: false, message }];
  }
  const known = idsOf(preset);
  return LIST_NAMES.flatMap((list) => {
    const issues = unknownIds([...path, list], LISTS[list], round[list], known[list]);
    return issues.map((issue) => {
      const id = round[list][Number(issue.path.at(-1))] ?? '';
      const other = LIST_NAMES.find((each) => known[each].includes(id));
      if (other === undefined) return issue;
      return { ...issue, message: `${quoted(id)} is a ${LISTS[other]}, expected it under \`${other}\`` };
    });
  });
}

/** The ids that each list of a round may contain. */
export function idsOf({ themes, storyTypes, questions }: Preset): Record<ListName, readonly string[]> {
  return {
    themes: Object.keys(themes),
    types: Object.keys(storyTypes),
    questions: Object.keys(questions),
  };
}
