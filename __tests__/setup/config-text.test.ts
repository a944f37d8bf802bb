import { expect, it } from 'vitest';
import { MAX_GLOB_LENGTH } from '../../src/config/glob.ts';
import { configText } from '../../src/setup/config-text.ts';
import { configOf } from '../support/config-files.ts';

const storyAt = (filePath: string) => ({ filePath, kind: 'story' as const });

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
