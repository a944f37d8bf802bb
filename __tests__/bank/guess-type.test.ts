import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessType } from '../../src/bank/guess-type.ts';
import { resolveConfig } from '../../src/builtin.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';

describe('guessType', () => {
  it.each([
    [
      'We were paged at 3, rolled back, and the on-call wrote a postmortem.',
      {
        type: 'incident-command',
        words: ['paged', 'rolled back', 'on call', 'postmortem'],
        runnerUp: null,
      },
    ],
    [
      'I migrated the parser. The old and new one ran side by side, and callers of the API saw nothing.',
      {
        type: 'parser-migration',
        words: ['migrated', 'parser', 'old and new', 'side by side'],
        runnerUp: 'platform-boundary',
      },
    ],
    ['The secret leaked, so every credential is rotated.', { type: 'security-hygiene' }],
    ['Two raters label each case of the eval.', { type: 'ai-eval-loop' }],
    ['An API contract for three tenants.', { type: 'platform-boundary' }],
    ['I opened a war room.', { type: 'incident-command', words: ['war room'] }],
    ['We could go back, because both ran side by side.', { type: 'parser-migration' }],
  ])('takes %j by its words', (text, expected) => {
    expect(guessType(text, aiLab)).toMatchObject(expected);
  });

  it.each([
    ['nothing', ''],
    ['one word', 'There was an outage.'],
    ['the same word many times', 'Outage, outage, outage.'],
    ['a stem within a word that goes on', 'An incidentalomatously long word and a parserificationalism.'],
    ['a phrase that any story may have', 'I had to go back and ask her.'],
    ['another such phrase', 'We tried both ways side by side.'],
    ['a third one', 'Nobody knew the cause.'],
    ['another language', '每晚报警 64 条，值班员把手机静音了。'],
  ])('takes none for %s', (_, text) => {
    expect(guessType(text, aiLab)).toBeNull();
  });

  it.each([
    ['We were paged, rolled back, and wrote a postmortem.', 'incident-command'],
    ['We were paged, rolled back, and told the callers of the API.', null],
    ['We were paged during an outage.', null],
  ])('takes %j for what it clearly is', (text, type) => {
    expect(guessType(text, aiLab, 'clear')?.type ?? null).toBe(type);
  });

  it('takes a configured type by its names', () => {
    const { preset } = resolveConfig([
      'ai-lab',
      { 'story-types': { mentoring: { title: 'Mentoring', fields: { onboarding_plan: 'the weeks' } } } },
    ]);
    expect(guessType('Mentoring two juniors, with a plan for their onboarding.', preset)).toMatchObject({
      type: 'mentoring',
      words: ['mentoring', 'plan', 'onboarding'],
    });
  });

  it.each([
    ['likely', 0.8, 30],
    ['clear', 0.95, 8],
  ] as const)(
    'is right about most texts that are marked with a type, where it is %s',
    (sureness, share, least) => {
      let right = 0;
      let wrong = 0;
      for (const file of readdirSync('corpus/kept/follow-ups')) {
        const lines = readFileSync(`corpus/kept/follow-ups/${file}`, 'utf8').split('\n');
        for (let at = 0; at + 4 <= lines.length; at += 4) {
          const text = lines.slice(at, at + 4).join('\n');
          const guess = guessType(text.replace(/\{[\w-]+:/g, ''), aiLab, sureness);
          if (guess !== null && `${guess.type}.txt` === file) right++;
          else if (guess !== null) wrong++;
        }
      }
      expect(right / (right + wrong)).toBeGreaterThan(share);
      expect(right).toBeGreaterThan(least);
    },
  );
});
