import { describe, expect, it } from 'vitest';
import { findingsIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'value-without-mechanism';
const path = 'answers/ana/a.md';
const textOf = (answer: string) => `---\nprompt: why-this-role\n---\n\n${answer}\n`;
const named = (answer: string, config: unknown = {}) =>
  findingsIn(textOf(answer), { ruleId, path, config }).map(
    (found) => `${/names ([\w\s-]+) \(/.exec(found.message)?.[1]}: ${pointedAt(textOf(answer), found)}`,
  );

describe('value-without-mechanism', () => {
  it.each([
    ['Reliability matters to me.', 'reliability: Reliability'],
    ['We built a reliable service that everybody liked.', 'reliability: reliable'],
    ['Everything has to run reliably.', 'reliability: reliably'],
    ['I think a lot about AI safety.', 'safety: AI safety'],
    ['We want to ship safe models.', 'safety: safe'],
    ['Models must be steerable.', 'steerability: steerable'],
    ['Steerability is what I would work on.', 'steerability: Steerability'],
    ['I decide by evidence and not by opinion.', 'direct evidence: by evidence'],
    ['I am very data-driven.', 'direct evidence: data-driven'],
    ['I like the simplest thing that works.', 'simple thing that works: simplest thing that works'],
    ['I kept it simple, as always.', 'simple thing that works: kept it simple'],
    ['I am a humble person.', 'humility: humble'],
    ['Humility is my value number one.', 'humility: Humility'],
    // The translation is denied.
    ['Safety was the goal, but there was no rollback and no review.', 'safety: Safety'],
    ['Safety is very important point for me since childhood.', 'safety: Safety'],
  ])('reports %j', (answer, expected) => {
    expect(named(answer)).toEqual([expected]);
  });

  it.each([
    // The translation is there, in other words and other fields.
    'Reliability means that a user can retry, and reads what failed.',
    'The pump became reliable when we added a second one that takes over and an alarm on pressure.',
    'Safety is a staged rollout, with a person who reviews each refund.',
    'Safety on that press was an interlock on the door.',
    'Safe means that one flag takes the model out.',
    'Steerable means that a tool asks for approval before an irreversible action.',
    'I decide by evidence: the error rate of the last week.',
    'I keep things simple: one table was enough for 40 requests per second.',
    'I try to be humble. I owned the parser, and the portal stayed with Ayla.',
    'Humility, to me: the graph changed my mind.',
    // Technical terms, titles and idioms.
    'I fixed a thread-safety bug and made the parser type-safe.',
    'I am a site reliability engineer.',
    'I waited a day to be on the safe side.',
    'In my humble opinion the queue was too long.',
    'We needed a simple queue.',
    'The evidence pointed at the disk.',
    'Each crane keeps a safe distance.',
    'The safety factor of the beam was 1.5.',
    // Negated, asked, and nothing at all.
    'The service was not reliable.',
    'What does safety mean?',
    '',
    '... !!! ,,,',
  ])('takes %j', (answer) => {
    expect(named(answer)).toEqual([]);
  });

  it('reports each value once, where it is first named', () => {
    expect(named('Safety first. Safety second. And reliability. Reliable, as I am.')).toEqual([
      'safety: Safety',
      'reliability: reliability',
    ]);
  });

  it('says what the value stands for', () => {
    const found = findingsIn(textOf('Safety first.'), { ruleId, path });
    expect(found.map(({ severity, messageId, message }) => `${severity} ${messageId}: ${message}`)).toEqual([
      'warning untranslated: The answer names safety (`Safety`) and no mechanism of it, expected its engineering translation: evals, red teams, staged rollout, rollback, human review.\nName the one that you built or ran, in this answer: `I <did what>, so that <what became possible>`.',
    ]);
  });

  it('finds an added value by its name, and its translation by the words of it', () => {
    const config = { values: { Speed: 'short lead times, small changes, fast rollback' } };
    expect(named('Speed is all.', config)).toEqual(['speed: Speed']);
    expect(named('Speed is all: our lead time is a day.', config)).toEqual([]);
    expect(named('Speed is all, so we roll out each change.', config)).toEqual([]);
    expect(named('Speed is all for our users.', config)).toEqual(['speed: Speed']);
  });

  it('finds it by given words and aliases, and drops or changes a built-in one', () => {
    const config = {
      values: {
        Frugality: { translation: 'a budget', words: ['cost report'], aliases: ['frugal'] },
        Safety: 'a permit for every lift',
        Humility: false,
      },
    };
    expect(named('I am frugal.', config)).toEqual(['frugality: frugal']);
    expect(named('I am frugal, with a budget.', config)).toEqual(['frugality: frugal']);
    expect(named('I am frugal: I wrote the cost reports.', config)).toEqual([]);
    expect(named('I am humble.', config)).toEqual([]);
    expect(named('We work safely, with an alarm.', config)).toEqual(['safety: safely']);
    expect(named('We work safely: each lift has its permit.', config)).toEqual([]);
  });

  it('is done in time, whatever the text', () => {
    const start = performance.now();
    for (const part of ['safe ', 'reliable, ', 'simple thing that ', '\n- safety'])
      named(part.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
