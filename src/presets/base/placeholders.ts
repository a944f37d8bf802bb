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
 * How template text in brackets starts: `[X]`, `[your metric]`, `<insert number>`. Other bracketed text is left alone,
 * because `[customer-A]` is how a shared repository keeps a name confidential.
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

/** What a template names, alone in brackets: `[metric]`, `[name]`. `[team B]` and `[company A]` keep a secret. */
export const PLACEHOLDER_NAMES: readonly string[] = [
  'metric',
  'number',
  'name',
  'date',
  'company',
  'project',
  'team',
];
