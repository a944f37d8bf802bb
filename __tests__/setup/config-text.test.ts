import { expect, it } from 'vitest';
import { MAX_GLOB_LENGTH } from '../../src/config/glob.ts';
import { configText } from '../../src/setup/config-text.ts';
import { configOf } from '../support/config-files.ts';

const storyAt = (filePath: string) => ({ filePath, kind: 'story' as const });

it('has a folder whose name differs from the default only in case, and not each file in it', () => {
  const files = ['a/Stories/jo/a.md', 'a/Stories/b.md', 'STORIES/c.md', 'other/d.md'].map(storyAt);
  expect(configText({ documents: files, banks: [] })).toContain(
    '\nstories: ["**/stories/**/*.md", "STORIES/**/*.md", "a/Stories/**/*.md", "other/d.md"]\n',
  );
});

it.each([
  ['signs', `${'['.repeat(90)}.md`, true],
  ['more signs than a glob may have', `${'['.repeat(150)}.md`, false],
  ['as many letters as a glob may have', `${'a'.repeat(MAX_GLOB_LENGTH - 3)}.md`, true],
  ['more letters', `${'a'.repeat(MAX_GLOB_LENGTH - 2)}.md`, false],
])('a path of %s makes a configuration that is taken', async (_, filePath, isNamed) => {
  const text = configText({ documents: [storyAt(filePath)], banks: [] });
  expect(text.includes('stories: [')).toBe(isNamed);
  await configOf({ '.star-witness.yml': text });
});
