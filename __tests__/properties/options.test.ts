import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { run } from '../support/cli.ts';
import { BAD, GOOD, GOOD_ANSWER, TempDir } from '../support/temp-repo.ts';
import { property } from './property.ts';

/** Names that cannot lead out of the folder of the test. */
const name = fc.oneof(
  fc.constantFrom(
    'stories',
    'stories/a.md',
    'answers/b.md',
    'bank.md',
    'none.md',
    '.star-witness.json',
    'broken.yml',
    '*.md',
    '**/{a,b}.md',
    '[',
    '{',
    '',
    '-',
    'a\nb',
    '\u001b[31m',
    '::error::x',
    '__proto__',
  ),
  fc.string({ unit: fc.constantFrom(...'ab.md*?{},[]()!\\-=:@#%\u202e 水'.split('')), maxLength: 8 }),
);
const number = fc.constantFrom(
  '0',
  '1',
  '2',
  '3',
  '-1',
  '1.5',
  '1e9',
  'NaN',
  '0x1',
  ' 1',
  '',
  '99999999999999999999',
);
const FLAGS =
  '-h --help -V --version --staged --stdin --allow-empty --no-ignore --ignore --quiet --color --no-color --list-rules --explain --jsonl --print-config --changed -x --unknown --'.split(
    ' ',
  );
const valued = fc.oneof(
  fc.tuple(
    fc.constantFrom('-C', '--config', '--stdin-filename', '--changed', '--print-config', '--prompt'),
    name,
  ),
  fc.tuple(fc.constantFrom('--max-warnings', '--min-score'), number),
  fc.tuple(fc.constant('--fail-on'), fc.constantFrom('error', 'warning', 'note', 'never', 'warn', 'x')),
  fc.tuple(fc.constant('--scorer'), fc.constantFrom('rubric', 'literal', 'rubrik', '')),
  fc.tuple(fc.constant('--scope'), fc.constantFrom('all', 'changed-lines', 'changed-files', 'lines')),
  fc.tuple(
    fc.constant('--format'),
    fc.constantFrom(
      'text',
      'json',
      'compact',
      'sarif',
      'github',
      'markdown',
      'jsn',
      'json=',
      'json=out.json',
      'json=no/such/dir/x',
      'json=stories',
      '=x',
    ),
  ),
);
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...FLAGS).map((flag) => [flag]) },
  { weight: 4, arbitrary: valued.map(([flag, value]) => [flag, value]) },
  { weight: 1, arbitrary: valued.map(([flag, value]) => [`${flag}=${value}`]) },
  { weight: 1, arbitrary: valued.map(([flag]) => [flag]) },
  { weight: 3, arbitrary: name.map((each) => [each]) },
);
const command = fc.constantFrom(
  [],
  [],
  ['check'],
  ['bank'],
  ['score'],
  ['explain'],
  ['help'],
  ['explain', 'hedging'],
  ['init'],
);
const argv = fc
  .tuple(command, fc.array(words, { maxLength: 5 }))
  .map(([first, rest]) => [...first, ...rest.flat()]);
const input = fc.constantFrom('', 'I added a canary.', '{"text": "a"}\n"b"\n', '{', '\u0000', GOOD, '\n\n');

let dir: TempDir;
beforeAll(() => {
  dir = new TempDir().init().write({
    'stories/a.md': BAD,
    'answers/b.md': GOOD_ANSWER,
    'bank.md': `# Bank\n\n## One\n\n**Situation:** x.\n**Action:** y.\n\n${GOOD}`,
    'broken.yml': 'stories: [',
  });
  dir.commitAll();
});
afterAll(() => dir.remove());

/** The colours of help and reports are ours. */
const plain = (text: string) => text.replaceAll(/\u001b\[\d+m/g, '');

describe('the command line', () => {
  property(
    'ends with 0, 1 or 2, and with 2 says why in one line',
    fc.tuple(argv, input),
    80,
    async ([args, text]) => {
      const { code, stdout, stderr } = await run(dir, args, { input: text });
      expect([0, 1, 2]).toContain(code);
      if (code === 2) expect(plain(stderr)).toMatch(/^(?:star-witness: )[^\n]+\n$/);
      expect(stderr).not.toMatch(/internal error|\n\s+at .*:\d+:\d+/);
      expect(plain(stdout + stderr)).not.toMatch(/(?!\n|\u200d)[\p{Cc}\p{Cf}]/u);
      if (code === 2) expect(stdout).toBe('');
    },
  );
});
