import { describe, expect, it } from 'vitest';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Reader } from '../../src/reader/reader.ts';
import { namedValuesIn } from '../../src/rules/support/named-values.ts';
import { type CheckTextOptions, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';
import { model } from '../support/model.ts';

const ruleId = 'value-without-mechanism';
const path = 'answers/ana/a.md';
const textOf = (answer: string) => `---\nprompt: why-this-role\n---\n\n${answer}\n`;
const named = (answer: string, options: CheckTextOptions = {}) =>
  findingsIn(textOf(answer), { ruleId, path, ...options }).map(
    (found) => `${/names ([\w\s-]+) \(/.exec(found.message)?.[1]}: ${pointedAt(textOf(answer), found)}`,
  );

describe('value-without-mechanism', () => {
  it.each([
    ['Reliability matters to me.', 'reliability: Reliability'],
    ['We built a reliable service that everybody liked.', 'reliability: reliable'],
    ['I do all of my work reliably.', 'reliability: reliably'],
    ['I think a lot about AI safety.', 'safety: AI safety'],
    ['We want to ship safe models.', 'safety: safe'],
    ['I always look for the safe way.', 'safety: safe'],
    ['I built a safe and helpful website.', 'safety: safe'],
    ['I keep the shop safe.', 'safety: safe'],
    ['Steerable models are the future.', 'steerability: Steerable'],
    ['Steerability is what I would work on.', 'steerability: Steerability'],
    ['I always decide by evidence and not by opinion.', 'direct evidence: by evidence'],
    ['I am very data-driven.', 'direct evidence: data-driven'],
    ['I like the simplest thing that works.', 'simple thing that works: simplest thing that works'],
    ['I kept it simple, as always.', 'simple thing that works: kept it simple'],
    ['I am a humble person.', 'humility: humble'],
    ['Humility is my value number one.', 'humility: Humility'],
    // The mechanism is denied.
    ['Safety was the goal, but there was no rollback and no review.', 'safety: Safety'],
    ['Safety is very important point for me since childhood.', 'safety: Safety'],
    // The term and the question come before the claim.
    ['A safety net is nice. Safety is better.', 'safety: Safety'],
    ['What does safety mean? Safety is what I care about.', 'safety: Safety'],
    ['It was not. Reliability is what I care about.', 'reliability: Reliability'],
    ['I never compromise on reliability.', 'reliability: reliability'],
  ])('reports %j', (answer, expected) => {
    for (const scorer of ['rubric', 'literal'] as const)
      expect(named(answer, { scorer })).toEqual([expected]);
  });

  it.each([
    // A mechanism, in any words.
    'The pump became reliable when we added a second one that takes over and an alarm on its pressure.',
    'For safety, I built an interlock into the door of that press.',
    'I value safety. Each refund above 50 euros is reviewed by a person, and I added a flag that takes the model out.',
    'I keep things simple. I added one alert on the queue depth, and a check before each import.',
    // Technical terms, titles and idioms.
    'I fixed a thread-safety bug and made the parser type-safe.',
    'I am a site reliability engineer.',
    'I waited a day to be on the safe side.',
    'In my humble opinion the queue was too long.',
    'We needed a simple queue.',
    'The evidence pointed at the disk.',
    'Each crane keeps a safe distance.',
    'The safety factor of the beam was 1.5.',
    'The safe in the back office had a new lock.',
    'Nobody had the key to our safe.',
    'Each safe was opened twice a day.',
    // Denied and asked.
    'The service was not reliable.',
    "It wasn't very safe.",
    'There was no safety at all.',
    'What does safety mean?',
    // Not prose, or not English.
    '> Safety first.\n\nI like it.',
    '`reliable` is a word.',
    'Ich habe das so gebaut, wie man es heute eben macht, und das war gut. Safety first.',
    '',
    '... !!! ,,,',
  ])('takes %j', (answer) => {
    for (const scorer of ['rubric', 'literal'] as const) expect(named(answer, { scorer })).toEqual([]);
  });

  it('reports each value once, where it is first named', () => {
    expect(named('Safety first. Safety second. And reliability. Reliable, as I am.')).toEqual([
      'safety: Safety',
      'reliability: reliability',
    ]);
  });

  it('judges each answer for itself', () => {
    const text =
      '---\ntype: incident-command\nstakes: Safety\n---\n## Answer: ai-safety\nI care about safety.\n## Answer: disagreement\nI added an alert on the queue depth, for safety.\n';
    const windows = `\uFEFF${text}`.replaceAll('\n', '\r\n');
    for (const each of [text, windows]) {
      expect(placesIn(each, { ruleId })).toEqual(['6:14-6:20 untranslated']);
    }
  });

  it('says the translation of the value', () => {
    const found = findingsIn(textOf('I care about safety.'), { ruleId, path });
    expect(found.map(({ severity, messageId, message }) => `${severity} ${messageId}: ${message}`)).toEqual([
      'warning untranslated: The answer names safety (`safety`) but no mechanism for it, expected its engineering translation: evals, red teams, staged rollout, rollback, human review.\nName in this answer what you built or ran: `I <did what>, so that <what became possible>`.',
    ]);
  });

  it('does not judge a retired document, and gives a draft notes', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\nI care about safety.\n`, { ruleId }).map(
        ({ severity }) => severity,
      );
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['warning'], ['note'], []]);
  });

  it('finds an added value by its name', () => {
    const config = { values: { Speed: 'short lead times, small changes, fast rollback' } };
    expect(named('Speed is all.', { config })).toEqual(['speed: Speed']);
    expect(named('Speed is all for our users.', { config })).toEqual(['speed: Speed']);
    expect(named('For speed, I added a flag that rolls each change back.', { config })).toEqual([]);
  });

  it('finds it by given words and aliases, and drops or changes a built-in one', () => {
    const config = {
      values: {
        Frugality: { translation: 'a budget', words: ['cost report'], aliases: ['frugal'] },
        Safety: 'a permit for every lift',
        Humility: false,
      },
    };
    expect(named('I am frugal.', { config })).toEqual(['frugality: frugal']);
    expect(named('I am frugal, and I know my budget.', { config })).toEqual(['frugality: frugal']);
    expect(named('Cost reports are nice, and I am frugal.', { config })).toEqual([]);
    expect(named('I am humble.', { config })).toEqual([]);
    expect(findingsIn(textOf('We work safely.'), { ruleId, path, config })[0]?.message).toContain(
      'translation: a permit for every lift.',
    );
  });

  it.each(['safe ', 'safety net ', 'not safe ', 'safe? ', 'simple thing that ', '\n- safety'])(
    'looks at each word once, also in %j again and again',
    (part) => {
      const reads = (times: number) => {
        const reader = new Reader(model);
        const reading = reader.read(part.repeat(times));
        let count = 0;
        for (const column of ['hash', 'sentence', 'firstOf'] as const) {
          reader.tokens[column] = new Proxy(reader.tokens[column], {
            get(target, key) {
              count++;
              return Reflect.get(target, key) as unknown;
            },
          });
        }
        namedValuesIn(reading, aiLab.values);
        return count;
      };
      expect(reads(400)).toBeLessThan(2.1 * reads(200));
    },
  );
});
