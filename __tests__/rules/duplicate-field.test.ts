import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'duplicate-field';
const textOf = (yaml: string, body = '') => `---\ntype: incident-command\n${yaml}\n---\n${body}`;

describe('duplicate-field', () => {
  it.each([
    ['lesson: a\nlessons: b', '', ['4:1-4:8 second']],
    ['lessons: a\n"lesson": b', '', ['4:2-4:8 second']],
    ['lesson: a\nlessons: b\nlesson learned: c', '', ['4:1-4:8 second', '5:1-5:15 second']],
    ['title: x', '## Lesson\na\n\n## Lessons learned\nb\n', ['8:4-8:19 second']],
    ['lesson: a', '## Lesson\nb\n', ['5:4-5:10 second']],
    ['lesson: [a, b]', '## Lesson\n- a\n- c\n', ['5:4-5:10 second']],
    ['lesson: TODO\nlessons: a', '## Lesson\nb\n', ['6:4-6:10 second']],
    ['metrics: 4 of 5\nresults: 5 of 5', '', ['4:1-4:8 second']],
  ])('%j %j', (yaml, body, expected) => {
    expect(placesIn(textOf(yaml, body), { ruleId })).toEqual(expected);
  });

  it.each([
    ['one blank', 'lesson: TODO\nlessons: a', ''],
    ['a blank section', 'lesson: a', '## Lesson\n\nTODO\n'],
    ['the same twice', 'lesson: Rehearse each restore.', '## Lesson\n\nRehearse *each* restore\n'],
    ['a section of the answer', 'lesson: a', '## Answer\n\nx\n\n### Lesson\n\nb\n'],
    ['a title with the name of a field', 'lesson: a', '# Lesson\n\nb\n\n## Then\n\nc\n'],
    ['keys that are no fields', 'note: a\nNotes: b', ''],
  ])('takes %s', (_, yaml, body) => {
    expect(findingsIn(textOf(yaml, body), { ruleId })).toEqual([]);
  });

  it('says which of them is read', () => {
    const text = textOf('lesson: a\nlessons: b', '## Lessons learned\nc\n');
    expect(findingsIn(text, { ruleId }).map(({ message, severity }) => [severity, message])).toEqual([
      [
        'warning',
        'Second value of `lesson` in the key `lessons`, expected one: only the key `lesson` on line 3 is read.\nMerge the two, and remove the key `lessons`.',
      ],
      [
        'warning',
        'Second value of `lesson` in the section `Lessons learned`, expected one: only the key `lesson` on line 3 is read.\nMerge the two, and remove the section `Lessons learned`.',
      ],
    ]);
  });
});
