/** A repository without stories: the first run of everybody who sets the Action up. */
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/product.ts';
import { expectOnlyOurMarkup } from '../report/hostile.ts';
import { act, expectOneError, folderWith, PASSING, PLACES } from './step.ts';

const PAGE = `https://github.com/star-witness/star-witness/blob/v${VERSION}/docs/begin.md`;
const GLOBS =
  'no file matches `**/stories/**/*.md`, `**/answers/**/*.md`, `**/{story-bank,story_bank,star-stories,STAR,storybank*}.md`.';

const LINES = 'expected on each line a file, or a folder or glob with stories or answers, without quotes';

describe.each(PLACES)('without stories, on %s', (place) => {
  it('the step passes and says in log and summary how to begin', async () => {
    const result = await act({ place, workspace: folderWith({ 'README.md': '' }) });
    expect([result.exitCode, result.outputs.verdict, result.outputs.stories]).toEqual([0, 'pass', '0']);
    expect(result.annotations).toEqual([]);
    expect(result.log).toEqual([
      'pass: no findings',
      '0 stories, 0 prompt answers checked',
      `There are no stories or answers yet: ${GLOBS} To get started: ${PAGE}`,
    ]);
    expect(result.summary).toBe(
      [
        '## ✅ Star Witness: there is nothing to judge',
        '',
        'No findings. 0 stories, 0 prompt answers checked.',
        '',
        `There are no stories or answers yet: ${GLOBS} [Write a first story](${PAGE}) to get started.`,
        '',
      ].join('\n'),
    );
  });

  it('names the globs of the configuration, and nothing of them is markup', async () => {
    const globs = ['tales/*.md', 'a`<b>@org[x]\n::error::x'];
    const config = JSON.stringify({ stories: globs, answers: [], banks: [] });
    const result = await act({ place, workspace: folderWith({ '.star-witness.json': config }) });
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toEqual([]);
    const named = "no file matches `tales/*.md`, `a'<b>@org[x]\\u{a}::error::x`.";
    expect(result.log.at(-1)).toBe(`There are no stories or answers yet: ${named} To get started: ${PAGE}`);
    expectOnlyOurMarkup(result.summary);
  });

  it('says of a named file that no glob matches it, and names no option of the command line', async () => {
    const workspace = folderWith({ 'README.md': 'x\n', 'stories/a.md': PASSING });
    const { log } = await act({ place, workspace, inputs: { files: 'README.md\nstories' } });
    expect(log.at(-1)).toBe('1 story, 0 prompt answers checked, 1 skipped: README.md (no glob matches it)');
  });

  it.each([
    ['a name that is misspelled', 'stories\nstoris', '`storis`'],
    ['several', 'storis\nstories\nanswers/*.md', '`storis` or `answers/*.md`'],
    ['commas for lines', 'stories/a.md,stories/b.md', '`stories/a.md,stories/b.md`'],
    ['blanks for lines', 'stories/a.md stories/b.md', '`stories/a.md stories/b.md`'],
    ['a folder without any', 'templates', '`templates`'],
    ['quotes', '"stories/a.md"', '`"stories/a.md"`'],
    ['a negation', 'stories\n!stories/a.md', '`!stories/a.md`'],
    ['a comment', '# all\nstories', '`# all`'],
  ])('%s in `files` that matches nothing is an error, as on the command line', async (_, files, named) => {
    const workspace = folderWith({ 'stories/a.md': PASSING, 'stories/b.md': PASSING, 'templates/x.txt': '' });
    const result = await act({ place, workspace, inputs: { files, 'allow-empty': 'true' } });
    expectOneError(result, `input \`files\`: nothing matches ${named}, ${LINES}`);
  });
});
