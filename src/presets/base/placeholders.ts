/** Values that say nothing yet, compared whole and without case. */
export const PLACEHOLDERS: readonly string[] = [
  'todo',
  'tbd',
  'tba',
  'fixme',
  'wip',
  'xxx',
  'n/a',
  '...',
  '…',
  '-',
  '--',
  '?',
  '??',
  '???',
  'lorem ipsum',
  'coming soon',
  'fill in',
  'fill this in',
];

/**
 * The first words of template text in brackets: `[X]`, `[your metric]`, `<insert number>`. Other text in brackets is
 * text, because `[customer-A]` is how a shared repository keeps a name confidential.
 */
export const PLACEHOLDER_OPENINGS: readonly string[] = [
  'x',
  'y',
  'z',
  'n',
  'xx',
  'xxx',
  'your',
  'insert',
  'add',
  'fill',
  'describe',
  'todo',
  'tbd',
  'placeholder',
];

/** Words that are template text if they are alone in brackets: `[metric]`. `[team B]` hides a name. */
export const PLACEHOLDER_NAMES: readonly string[] = [
  'metric',
  'number',
  'name',
  'date',
  'company',
  'project',
  'team',
];
