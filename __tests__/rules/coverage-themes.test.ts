import { describe, expect, it } from 'vitest';
import { findingsOfRule } from '../support/portfolio.ts';

const ruleId = 'coverage-themes';
const ALL = 'judgment, humility, incident-leadership, disagreement, safety-mechanisms, ambiguity, ownership';
const idsOf = (message: string) => /: ([^:\n]*)\.\n/.exec(message)?.[1] ?? '';

describe('coverage-themes', () => {
  it.each<[string, Record<string, string>, object, string[]]>([
    ['all themes in one story', { 'stories/ana/a.md': `type: ai-eval-loop\nthemes: [${ALL}]` }, {}, []],
    [
      'a story and an answer',
      {
        'stories/ana/a.md':
          'type: ai-eval-loop\nthemes: [judgment, humility, incident-leadership, disagreement]',
        'answers/ana/b.md': 'prompt: ai-safety\nthemes: [safety-mechanisms, ambiguity]',
      },
      {},
      ['ownership'],
    ],
    [
      'a theme twice',
      { 'stories/ana/a.md': `type: ai-eval-loop\nthemes: [${ALL}, judgment]` },
      { least: 2 },
      [ALL],
    ],
    ['unknown themes alone', { 'stories/ana/a.md': 'type: ai-eval-loop\nthemes: [courage]' }, {}, []],
    ['no themes', { 'stories/ana/a.md': 'type: ai-eval-loop' }, {}, []],
  ])('%s', (_, files, options, expected) => {
    expect(
      findingsOfRule(ruleId, files, { from: 1, ...options }).map(({ message }) => idsOf(message)),
    ).toEqual(expected);
  });

  it('says what to do', () => {
    const files = { 'stories/ana/a.md': 'type: ai-eval-loop\nthemes: [judgment, humility, ambiguity]' };
    expect(
      findingsOfRule(ruleId, files, { from: 1 }).map(({ messageId, message }) => [messageId, message]),
    ).toEqual([
      [
        'gaps',
        'Portfolio of `ana`: 4 of 7 themes without a ready story or answer: incident-leadership, disagreement, safety-mechanisms, ownership.\nWrite one for each missing theme, or list the theme under `themes` in a story that already serves it.',
      ],
    ]);
  });

  it('says how many are asked for, if more than one', () => {
    const [found] = findingsOfRule(
      ruleId,
      { 'stories/ana/a.md': 'type: ai-eval-loop\nthemes: [judgment]' },
      { from: 1, least: 3 },
    );
    expect(found?.message).toContain(
      'Portfolio of `ana`: 7 of 7 themes with fewer than 3 ready stories or answers: judgment,',
    );
  });
});
