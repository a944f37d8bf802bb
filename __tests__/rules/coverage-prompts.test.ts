import { describe, expect, it } from 'vitest';
import { findingsOfRule } from '../support/portfolio.ts';

const ruleId = 'coverage-prompts';
const idsOf = (message: string) => /: ([^:\n]*)\.\n/.exec(message)?.[1] ?? '';

describe('coverage-prompts', () => {
  it.each<[string, Record<string, string>, object, string[]]>([
    [
      'an answer and a story that lists the others',
      {
        'answers/ana/a.md': 'prompt: ai-safety',
        'stories/ana/b.md':
          'type: ai-eval-loop\nprompts: [why-this-role, what-could-go-wrong, disagreement, incident-leadership]',
      },
      {},
      [],
    ],
    [
      'one answer',
      { 'answers/ana/a.md': 'prompt: ai-safety' },
      {},
      ['why-this-role, what-could-go-wrong, disagreement, incident-leadership'],
    ],
    ['an answer to something else', { 'answers/ana/a.md': 'prompt: my-own' }, {}, []],
    ['a draft', { 'answers/ana/a.md': 'prompt: ai-safety\nstatus: draft' }, {}, []],
  ])('%s', (_, files, options, expected) => {
    expect(
      findingsOfRule(ruleId, files, { from: 1, ...options }).map(({ message }) => idsOf(message)),
    ).toEqual(expected);
  });

  it('says what to do, at the answer', () => {
    const [found] = findingsOfRule(ruleId, { 'answers/ana/a.md': 'prompt: ai-safety' }, { from: 1 });
    expect(found).toMatchObject({
      messageId: 'gaps',
      message:
        'Portfolio of `ana`: 4 of 5 prompts without a ready answer: why-this-role, what-could-go-wrong, disagreement, incident-leadership.\nWrite an answer to each missing prompt (`star-witness new <prompt>` creates the file), or list the prompt under `prompts` in a story that already serves it.',
      filePath: 'answers/ana/a.md',
      line: 5,
    });
  });

  it('says how many are asked for, if more than one', () => {
    const [found] = findingsOfRule(
      ruleId,
      { 'answers/ana/a.md': 'prompt: ai-safety' },
      { from: 1, least: 2 },
    );
    expect(found?.message).toContain(
      'Portfolio of `ana`: 5 of 5 prompts with fewer than 2 ready answers: why-this-role,',
    );
  });
});
