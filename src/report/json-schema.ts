import * as v from 'valibot';
import { SCOPES } from '../changes/scope.ts';
import { PRODUCT } from '../product.ts';
import { MOODS } from '../reader/moods.ts';

/**
 * Version 2 of the JSON report. It is a published shape of its own: what is inside may change, this may only be
 * added to. `schema/report.json` is made from here.
 */
const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));
const oneBased = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description));
const text = (description: string) => v.pipe(v.string(), v.description(description));
const textOrNull = (description: string) => v.pipe(v.nullable(v.string()), v.description(description));

const missing = v.array(v.picklist(['mechanism', 'evidence']));
const score = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(2),
  v.description('2 minus the number of missing points.'),
);

const region = {
  line: oneBased('1-based.'),
  column: oneBased('1-based, in UTF-16 code units.'),
  endLine: oneBased('1-based.'),
  endColumn: oneBased('1-based, exclusive.'),
};

const share = (description: string) =>
  v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description(description));
const unsure = v.pipe(missing, v.description('Points that are too close to call, whether missing or not.'));

/** Lines alone do not say which story of a table is meant. */
const beside = v.optional(
  oneBased(
    'For stories in the columns of one table, which share their lines: the number of stories to the left.',
  ),
);

const signal = v.strictObject({
  kind: v.picklist(['mechanism', 'evidence']),
  text: text('The passage that shows the point.'),
  ...region,
  strength: share('Confidence that it shows the point, 0 to 1.'),
});

const closest = v.pipe(
  v.nullable(
    v.strictObject({
      text: text('The passage.'),
      ...region,
      mood: v.pipe(
        v.picklist(MOODS),
        v.description('The mood of its sentence: told as done, or a plan, a wish and so on.'),
      ),
      number: v.pipe(v.boolean(), v.description('Whether it contains a number.')),
    }),
  ),
  v.description('The passage that is closest to a point that is missing or unsure.'),
);

const element = v.strictObject({
  id: text('The element.'),
  label: text('What a strong answer to the prompt contains.'),
  state: v.pipe(v.picklist(['present', 'unsure', 'absent']), v.description('Unsure: too close to call.')),
  confidence: share('Confidence that the answer contains it, 0 to 1.'),
  found: v.nullable(v.strictObject({ text: text('The passage that shows it best.'), ...region })),
  edit: v.optional(text('The cheapest edit that adds it, if it is missing.')),
});

const answer = v.strictObject({
  prompt: textOrNull('The id of the prompt that it answers, if it names one.'),
  line: oneBased('The line of its heading, or of its first words.'),
  score,
  missing,
  unsure,
  confidence: v.strictObject({
    mechanism: share('Confidence that the answer has a mechanism, 0 to 1.'),
    evidence: share('Confidence that it has evidence, 0 to 1.'),
  }),
  closest: v.strictObject({ mechanism: closest, evidence: closest }),
  signals: v.array(signal),
  elements: v.array(element),
  literal: v.strictObject({ score, missing }),
  english: v.pipe(
    v.boolean(),
    v.description('Whether it is in English; if not, the rubric scorer does not judge it.'),
  ),
  before: v.pipe(
    v.nullable(v.strictObject({ score, missing, unsure })),
    v.description('The same answer before the change; null if it is new or cannot be compared.'),
  ),
});

const findingCounts = v.strictObject({
  error: count('Errors.'),
  warning: count('Warnings.'),
  note: count('Notes.'),
});

const change = v.strictObject({
  kind: v.picklist(['added', 'modified', 'renamed']),
  previousPath: textOrNull('Its path before the change, if it was moved.'),
  before: v.pipe(
    v.nullable(
      v.strictObject({
        status: v.picklist(['draft', 'ready', 'retired']),
        broken: v.pipe(v.boolean(), v.description('Whether it could not be parsed.')),
        findings: v.pipe(findingCounts, v.description('The number of findings it had.')),
      }),
    ),
    v.description('The document before the change; null if it is new or its earlier text is not available.'),
  ),
  findings: v.pipe(
    findingCounts,
    v.description('The number of findings it has now, including those outside of the scope.'),
  ),
});

const document = v.strictObject({
  filePath: text('POSIX path from the repository root (outside a repository: from the working directory).'),
  line: oneBased('Its first line: 1, or where a story of a bank begins.'),
  endLine: oneBased('Its last line, inclusive.'),
  beside,
  bank: v.pipe(v.boolean(), v.description('Whether it is a story of a bank: a file with several.')),
  kind: v.picklist(['story', 'answer']),
  type: textOrNull('The story type as written; null for answers.'),
  guess: v.pipe(
    v.nullable(
      v.strictObject({
        type: text('The story type.'),
        words: v.pipe(v.array(v.string()), v.description('The words that point to it.')),
        runnerUp: textOrNull('The type with the second most such words.'),
      }),
    ),
    v.description('The likely type of a bank story that names none.'),
  ),
  typeTitle: textOrNull('The title of the story type; null when the configuration does not define it.'),
  shows: v.pipe(v.array(v.string()), v.description('What a story of this type should show.')),
  prompt: textOrNull('The prompt id as written; null for stories.'),
  owner: textOrNull('The `owner` field, or the folder that names one.'),
  status: v.picklist(['draft', 'ready', 'retired']),
  title: textOrNull('The `title` field, or the first heading; for a bank story its own title.'),
  themes: v.pipe(
    v.array(v.strictObject({ id: text('The theme.'), title: text('Its title.') })),
    v.description('The themes that it names and the configuration defines.'),
  ),
  prompts: v.pipe(
    v.array(v.string()),
    v.description('The prompts that it names and the configuration defines.'),
  ),
  required: v.array(
    v.strictObject({
      field: text('The name of a field that the type requires.'),
      filled: v.boolean(),
      from: v.nullable(v.picklist(['frontmatter', 'section'])),
    }),
  ),
  answers: v.array(answer),
  change: v.pipe(
    v.nullable(change),
    v.description('How it changed; null if it did not, or if nothing was compared.'),
  ),
});

const bank = v.strictObject({
  filePath: text('As in `documents`, which has its stories.'),
  stories: count('Stories in it.'),
  unchanged: count('Stories that did not change, and so were not judged; only with `--staged`.'),
  leftAlone: v.pipe(
    v.array(
      v.strictObject({
        startLine: oneBased('1-based.'),
        endLine: oneBased('1-based, inclusive.'),
        reason: text('What the lines are: `table of contents`, `template`, `tips`.'),
      }),
    ),
    v.description('Passages that are not stories, in order.'),
  ),
});

const findingEntries = {
  ruleId: text('The rule.'),
  messageId: text('Which of its messages.'),
  severity: v.picklist(['error', 'warning', 'note']),
  message: text('What was found and expected; a second line, if any, says how to fix it.'),
  filePath: text('As in `documents`.'),
  line: oneBased('1-based.'),
  column: oneBased('1-based, in UTF-16 code units; a byte order mark is not counted.'),
  endLine: oneBased('1-based.'),
  endColumn: oneBased('1-based, exclusive.'),
  beside,
  url: text("The rule's page."),
  fix: v.optional(
    v.strictObject({
      range: v.pipe(
        v.tuple([count('Start.'), count('End, exclusive.')]),
        v.description('UTF-16 offsets into the text of the file.'),
      ),
      text: text('The text to insert.'),
      safe: v.pipe(
        v.boolean(),
        v.description(
          'Whether `star-witness fix` applies it, because it changes no meaning. Any other fix is a guess.',
        ),
      ),
      ...region,
    }),
  ),
  related: v.optional(
    v.pipe(
      v.array(v.strictObject({ filePath: text('As in `documents`.'), ...region })),
      v.description('Other places that it refers to, such as the number that this one differs from.'),
    ),
  ),
};
const finding = v.strictObject({
  ...findingEntries,
  baselineState: v.optional(
    v.pipe(v.literal('new'), v.description('Present if there is a baseline and the finding is not in it.')),
  ),
});
const knownFinding = v.strictObject({ ...findingEntries, baselineState: v.literal('unchanged') });
const baseline = v.strictObject({
  filePath: text('The baseline.'),
  known: v.pipe(v.array(knownFinding), v.description('Findings in the baseline, which are not counted.')),
  fixed: count('Findings in the baseline that no longer occur.'),
});
const suppressedFinding = v.strictObject({
  ...findingEntries,
  reason: textOrNull('The reason that the suppression gives.'),
});

export const reportSchema = v.strictObject({
  version: v.literal(2),
  tool: v.strictObject({ name: v.literal(PRODUCT), version: v.string() }),
  verdict: v.picklist(['pass', 'fail']),
  counts: v.strictObject({
    error: count('Findings of severity error.'),
    warning: count('Findings of severity warning.'),
    note: count('Findings of severity note.'),
    documents: count('Documents read, including retired ones and ones that could not be parsed.'),
    stories: count('Stories judged.'),
    answers: count('Prompt answers judged.'),
    skipped: count('Matched files that were not judged.'),
    suppressed: count('Suppressed findings, which are in none of the other counts.'),
  }),
  documents: v.array(document),
  banks: v.pipe(v.array(bank), v.description('The files that were read as story banks.')),
  findings: v.array(finding),
  suppressed: v.pipe(
    v.array(suppressedFinding),
    v.description('Suppressed findings, at most 500 of one file.'),
  ),
  baseline: v.pipe(
    v.nullable(baseline),
    v.description('What the baseline contains; null without a baseline.'),
  ),
  skipped: v.array(v.strictObject({ filePath: v.string(), reason: v.string() })),
  scope: v.strictObject({
    name: v.pipe(v.picklist(SCOPES), v.description('What is reported and decides the verdict.')),
    base: textOrNull('What the files were compared with; null if nothing was compared.'),
    reason: textOrNull('Why everything is reported although a scope was asked for.'),
    hidden: count('Findings outside of the scope, which are not in this report.'),
  }),
});

export type JsonReport = v.InferOutput<typeof reportSchema>;
