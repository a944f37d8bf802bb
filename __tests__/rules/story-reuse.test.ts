import { describe, expect, it } from 'vitest';
import { findingsOfRule } from '../support/portfolio.ts';

const ruleId = 'story-reuse';
const THEMES = ['judgment', 'humility', 'incident-leadership', 'disagreement', 'ambiguity', 'ownership'];
const PROMPTS = ['why-this-role', 'what-could-go-wrong', 'ai-safety', 'disagreement', 'incident-leadership'];
const serving = (themes: readonly string[], prompts: readonly string[] = [], rest = '') =>
  `title: Outage\ntype: ai-eval-loop\nthemes: [${themes.join(', ')}]\nprompts: [${prompts.join(', ')}]${rest}`;
const path = 'stories/ana/a.md';

describe('story-reuse', () => {
  it.each<[string, string, object, string[]]>([
    ['as many as it may serve', serving(THEMES.slice(0, 4), PROMPTS.slice(0, 3)), {}, []],
    ['a theme more', serving(THEMES.slice(0, 5)), {}, ['themes 5']],
    ['a prompt more', serving([], PROMPTS.slice(0, 4)), {}, ['prompts 4']],
    ['both', serving(THEMES, PROMPTS), {}, ['prompts 5', 'themes 6']],
    ['other limits', serving(THEMES.slice(0, 2), PROMPTS.slice(0, 2)), { themes: 1 }, ['themes 2']],
    ['higher limits', serving(THEMES, PROMPTS), { themes: 6, prompts: 5 }, []],
    ['one theme five times', serving(Array(5).fill('judgment')), {}, []],
    ['unknown themes', serving(['a', 'b', 'c', 'd', 'e']), {}, []],
    ['a draft', serving(THEMES, PROMPTS, '\nstatus: draft'), {}, []],
    ['a retired story', serving(THEMES, PROMPTS, '\nstatus: retired'), {}, []],
  ])('%s', (_, yaml, options, expected) => {
    const found = findingsOfRule(ruleId, { [path]: yaml }, options).map(
      ({ messageId, message }) => `${messageId} ${/\d+/.exec(message)?.[0]}`,
    );
    expect(found).toEqual(expected);
  });

  it('finds nothing in an answer', () => {
    const yaml = `prompt: ai-safety\nthemes: [${THEMES.join(', ')}]`;
    expect(findingsOfRule(ruleId, { 'answers/ana/a.md': yaml })).toEqual([]);
  });

  it('says what to do', () => {
    const found = findingsOfRule(ruleId, { [path]: serving(THEMES.slice(0, 5), PROMPTS.slice(0, 4)) });
    expect(
      found.map(({ messageId, severity, filePath, line, message, about }) => [
        messageId,
        severity,
        `${filePath}:${line}`,
        message,
        about,
      ]),
    ).toEqual([
      [
        'prompts',
        'note',
        `${path}:1`,
        'This story serves 4 prompts, expected at most 3: why-this-role, what-could-go-wrong, ai-safety, disagreement.\nKeep the prompts that it answers best, and prepare other stories for the rest: each story is told once in an interview loop.',
        ['Outage', 'why-this-role', 'what-could-go-wrong', 'ai-safety', 'disagreement'],
      ],
      [
        'themes',
        'note',
        `${path}:1`,
        'This story serves 5 themes, expected at most 4: judgment, humility, incident-leadership, disagreement, ambiguity.\nKeep the themes that it shows best under `themes`, and prepare other stories for the rest: each story is told once in an interview loop.',
        ['Outage', 'judgment', 'humility', 'incident-leadership', 'disagreement', 'ambiguity'],
      ],
    ]);
  });
});
