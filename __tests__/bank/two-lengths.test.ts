import { describe, expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const labels = (situation: string, action: string, result: string) => [
  `**Situation:** ${situation}`,
  `**Action:** ${action}`,
  `**Result:** ${result}`,
  '',
];
const SHORT = labels('The roof leaked.', 'I fixed it.', 'It is dry.');
const LONG = labels(
  'The roof leaked in each storm.',
  'I laid new tiles.',
  'It has been dry for two winters.',
);
const STORY = filled('The roof', 3, {
  situation: 'The roof leaked in each storm.',
  action: 'I laid new tiles.',
  result: 'It has been dry for two winters.',
});

describe('of a story in two lengths that both have labels, the long one is read', () => {
  it.each<[string, string[]]>([
    ['behind the short one', ['### Short version', ...SHORT, '### Long version', ...LONG]],
    ['before the short one', ['### Long version', ...LONG, '### Short version', ...SHORT]],
    ['by its minutes', ['### 30-second version', ...SHORT, '### 2-minute answer', ...LONG]],
    ['behind labels', ['**Short version:**', '', ...SHORT, '**Long version:**', '', ...LONG]],
  ])('%s', (_name, text) => {
    expect(toldIn(lines('# Stories', '', '## The roof', ...text))).toEqual([STORY]);
  });

  it('and a story after it is another one', () => {
    const next = labels('The well was dry.', 'I dug on.', 'It holds water.');
    const text = lines(
      '# Stories',
      '',
      '## The roof',
      '### Long version',
      ...LONG,
      '### Short version',
      ...SHORT,
      ...next,
    );
    expect(toldIn(text).map(({ parts }) => parts.situation)).toEqual([
      STORY.parts.situation,
      'The well was dry.',
    ]);
  });

  it('and a short one alone is read', () => {
    expect(
      toldIn(lines('## The roof', '### Short version', ...SHORT)).map(({ parts }) => parts.situation),
    ).toEqual(['The roof leaked.']);
  });
});
