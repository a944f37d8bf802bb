import { expect, it } from 'vitest';
import { readBank } from './support.ts';

const STORY =
  '## Story 1: A\n\n**Situation:** We had x.\n**Action:** ACTION\n**Result:** 3 to 1.\n\n'.replace(
    'ACTION',
    'I did it, and then I looked at it again. '.repeat(50).trim(),
  );

it('reads ten megabytes', () => {
  const count = Math.ceil(10_000_000 / STORY.length);
  const { stories, leftAlone } = readBank(STORY.repeat(count));
  expect(stories).toHaveLength(count);
  expect(stories.at(-1)?.line).toBe(6 * (count - 1) + 1);
  expect(leftAlone).toEqual([]);
});

it('reads no more of a bank than is asked for', () => {
  const tiny = '## T\n\nS: a\nA: b\nR: c\n\n';
  const slot = '## T\n\nS: ...\nA: ...\nR: ...\n\n';
  expect(readBank(tiny.repeat(5000), { most: 500 }).stories).toHaveLength(501);
  expect(readBank(tiny.repeat(500) + slot.repeat(10), { most: 500 }).stories).toHaveLength(510);
});

it('reads 20,000 headings', () => {
  expect(readBank('## Heading\n'.repeat(20_000)).stories).toEqual([]);
  expect(readBank('### When did you go?\n'.repeat(20_000)).stories).toEqual([]);
});
