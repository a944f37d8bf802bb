import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import type { Config } from '../../src/config/config.ts';
import type { ConfigData } from '../../src/config/data.ts';
import { checkConfigData } from '../../src/config/schema.ts';
import { straight } from '../../src/document/scalar-text.ts';
import type { PromptElement } from '../../src/presets/types.ts';
import { DocumentReader } from '../../src/reader/document-reader.ts';
import { firstToldMechanism } from '../../src/reader/own-words.ts';
import { Phrases } from '../../src/reader/phrases.ts';
import { Reader } from '../../src/reader/reader.ts';
import { rules } from '../../src/rules/index.ts';
import { elementsIn } from '../../src/scorer/elements.ts';
import { scoreAnswer } from '../../src/scorer/score.ts';
import { type AnswerScore, POINTS } from '../../src/types.ts';
import { model } from '../support/model.ts';

const TEXT = 'I added alerts on the queue depth. Failed imports fell from 41 a day to 3.';
/** Where the texts begin in their file. */
const START = 100;

function scored(text: string, prompt: string | null = null, config: Config = resolveConfig()): AnswerScore {
  const prose = straight(text, START);
  const reader = new DocumentReader(model, config.preset.ownWords);
  return scoreAnswer((text) => reader.read(text), prose, prompt, config);
}

function configOf(given: unknown, flags = {}): Config {
  const data = checkConfigData(given, rules);
  if (Array.isArray(data)) throw new Error(data.map(({ message }) => message).join());
  return resolveConfig(['ai-lab', data as ConfigData], flags);
}

const literal = { scorer: 'literal' } as const;

describe('scoreAnswer', () => {
  it('gives the literal result, and no passages, for the literal scorer', () => {
    expect(scored(TEXT, null, resolveConfig(['ai-lab'], literal))).toEqual({
      score: 0,
      missing: ['mechanism', 'evidence'],
      unsure: [],
      confidence: { mechanism: 0, evidence: 0 },
      closest: { mechanism: null, evidence: null },
      signals: [],
      elements: [],
      literal: { score: 0, missing: ['mechanism', 'evidence'] },
      english: true,
    });
    const { score, missing, confidence } = scored('A test.', null, resolveConfig(['ai-lab'], literal));
    expect([score, missing, confidence]).toEqual([1, ['evidence'], { mechanism: 1, evidence: 0 }]);
  });

  it.each([
    ['both', TEXT, []],
    ['a mechanism', 'I added an alert on the depth of the queue.', ['evidence']],
    ['evidence', 'p99 latency went from 840 ms to 210 ms in a month.', ['mechanism']],
    ['neither', 'I am a passionate engineer who cares about quality.', [...POINTS]],
  ])('finds %s', (_, text, missing) => {
    const found = scored(text);
    expect(found).toMatchObject({ score: 2 - missing.length, missing, unsure: [], english: true });
    // The literal result is given next to it.
    expect(found.literal).toEqual(scored(text, null, resolveConfig(['ai-lab'], literal)).literal);
    for (const point of POINTS) {
      expect(found.confidence[point] < 0.5).toBe(missing.includes(point));
      expect(found.signals.some(({ kind }) => kind === point)).toBe(!missing.includes(point));
      expect(found.closest[point] === null).toBe(!missing.includes(point));
    }
  });

  it('gives each signal with its place in the file, in order', () => {
    const { signals } = scored(`${TEXT}\n\n${TEXT}`);
    const kinds = signals.map(({ kind }) => kind);
    expect(kinds).toEqual(['mechanism', 'evidence', 'mechanism', 'evidence']);
    for (const { text, at, strength } of signals) {
      expect(`${TEXT}\n\n${TEXT}`.slice(at.start - START, at.end - START)).toBe(text);
      expect(strength).toBeGreaterThan(0.5);
      expect(strength).toBeLessThanOrEqual(1);
    }
    expect(signals.map(({ text }) => /queue|41/.exec(text)?.[0])).toEqual(['queue', '41', 'queue', '41']);
  });

  it.each(['', ' \n\n', '...', '\u{1f600}', '---', '?!'])('finds nothing in %j', (text) => {
    expect(scored(text)).toMatchObject({ score: 0, missing: POINTS, signals: [], english: true });
  });

  it.each([
    'blah blah',
    'x y',
    'n/a',
    'yes yes',
    'no no',
    'same as above',
    'I slept.\n\nx',
    'I slept.\n\nnone',
  ])('gives nothing for %j', (text) => {
    expect(scored(text)).toMatchObject({ score: 0, missing: ['mechanism', 'evidence'], signals: [] });
  });

  it('has no closest passage where there is no text', () => {
    expect(scored('').closest).toEqual({ mechanism: null, evidence: null });
  });
});

describe('a passage', () => {
  it.each([
    ['Errors fell from 5% to 3%.', 'Errors fell from 5% to 3%'],
    ['$40 a day in lost orders went to $3.', '$40 a day in lost orders went to $3'],
  ])('has the marks that belong to its first and last word: %j', (text, passage) => {
    expect(scored(text).signals.map((signal) => signal.text)).toEqual([passage]);
  });
});

describe('the closest passage', () => {
  const closest = (text: string) => scored(text).closest;

  it.each([
    ['We should add an alert on the queue.', 'plan'],
    ['No alert was configured, and there was no test.', 'negated'],
    ['Did we have an alert?', 'question'],
    ['Skills: alerts, canary releases, Grafana', 'list'],
    ['I am a passionate engineer who cares about quality.', 'told'],
  ])('is the sentence of %j, which is a %s', (text, mood) => {
    const sentence = text.replace(/[.?]$/, '');
    const at = { start: START, end: START + sentence.length };
    expect(closest(text).mechanism).toEqual({ text: sentence, at, mood, number: false });
  });

  it('is the sentence among others that comes closest', () => {
    const { mechanism } = closest('The night was cold. We should add an alert on the queue. Nobody slept.');
    expect(mechanism?.text).toBe('We should add an alert on the queue');
    expect(mechanism?.at.start).toBe(START + 'The night was cold. '.length);
  });

  it('says whether there is a number in it', () => {
    expect(closest('We were a team of 14.').evidence).toMatchObject({
      text: 'We were a team of 14',
      number: true,
    });
    expect(closest('It is much faster now.').evidence).toMatchObject({ mood: 'told', number: false });
  });

  it('is a part of a long sentence', () => {
    const long = `It was a cold night in March${', and it was cold and dark, and we sat there'.repeat(6)}, so we should add an alert on the queue depth some day.`;
    const { evidence } = closest(long);
    expect(evidence?.text).toBe('so we should add an alert on the queue depth some day');
    expect(long.slice((evidence?.at.start ?? 0) - START, (evidence?.at.end ?? 0) - START)).toBe(
      evidence?.text,
    );
  });

  it('begins with a whole word', () => {
    const text =
      'The customer wanted to go live before summer, and I worked late most evenings. We were done in 6 weeks instead of 9. The customer sent us a cake.';
    expect(scored(text).signals.map((signal) => signal.text)).toEqual([
      'We were done in 6 weeks instead of 9',
    ]);
  });

  it.each([
    [
      'in the middle of a noun phrase, or in an article',
      'I sorted the exit tickets of each class into three piles before the next lesson and regrouped the tables by them.',
      'I sorted the exit tickets of each class into three piles before the next lesson and regrouped the tables by them',
    ],
    [
      'in a conjunction and an article',
      'Instrument downtime fell by 38 % and the lab regained the confidence of the project teams.',
      'Instrument downtime fell by 38 % and the lab regained the confidence of the project teams',
    ],
    [
      'before the object of a verb',
      'When the campaign ended at quarter past eleven the memory drained and everything came back without anybody touching it.',
      'When the campaign ended at quarter past eleven the memory drained and everything came back without anybody touching it',
    ],
  ])('neither begins nor ends %s', (_, text, passage) => {
    expect(scored(text).signals.map((signal) => signal.text)).toEqual([passage]);
  });

  it('begins with the noun of a relative clause', () => {
    const limit =
      'we agreed on a limit of forty jobs for each customer that the scheduler enforces by itself';
    const text = `In the end, after much talk with everybody who had a stake in the matter and with some who had not, ${limit}.`;
    expect(scored(text).signals.map((signal) => signal.text)).toEqual([limit]);
  });
});

describe('a prompt that asks what one would do', () => {
  const WOULD =
    'If it goes wrong, one flag turns it off within a minute. I would watch the error rate and the support tickets of each stage.';

  it('earns points by its elements', () => {
    const found = scored(WOULD, 'what-could-go-wrong');
    expect(found.elements.map(({ id }) => id)).toEqual([
      'risk',
      'signal',
      'staged-rollout',
      'rollback-path',
      'learning',
    ]);
    const [signal, rollback] = ['signal', 'rollback-path'].map((wanted) =>
      found.elements.find(({ id }) => id === wanted),
    );
    expect(found.confidence.evidence).toBeGreaterThanOrEqual(signal?.confidence ?? 1);
    expect(found.confidence.mechanism).toBeGreaterThanOrEqual(rollback?.confidence ?? 1);
    expect(found.missing).toEqual([]);
    expect(scored(WOULD).missing).toEqual(['evidence']);
    // The passage of the element is what shows the point.
    expect(found.signals.find(({ kind }) => kind === 'evidence')).toMatchObject({
      text: signal?.text,
      at: signal?.at,
    });
  });

  it('does not earn less than without its prompt', () => {
    for (const text of [TEXT, WOULD, 'It could fail, and I would be careful.']) {
      const [own, asked] = [scored(text), scored(text, 'what-could-go-wrong')];
      for (const point of POINTS)
        expect(asked.confidence[point]).toBeGreaterThanOrEqual(own.confidence[point]);
    }
  });

  it('is not one that asks what was done', () => {
    const text = 'I owned the incident, and Priya owned the messages. We gave each theory 15 minutes.';
    expect(scored(text, 'incident-leadership').confidence).toEqual(scored(text).confidence);
  });

  it.each(['hello', 'constructor', '__proto__', ''])('is not %j', (prompt) => {
    expect(scored(TEXT, prompt)).toEqual(scored(TEXT));
  });

  it('has its elements under the literal scorer too, and no points by them', () => {
    const found = scored(WOULD, 'what-could-go-wrong', resolveConfig(['ai-lab'], literal));
    expect(found.elements).toEqual(scored(WOULD, 'what-could-go-wrong').elements);
    expect(found).toMatchObject({ score: 0, missing: POINTS, signals: [] });
  });

  it('has the edit of each element, and a passage where one is found', () => {
    const { elements } = scored('I am sure that it will go well.', 'what-could-go-wrong');
    for (const element of elements) {
      expect(element).toMatchObject({ state: 'absent', text: null, at: null });
      expect(element.edit).not.toBe('');
    }
  });
});

describe('elements of a configuration', () => {
  const prompts = {
    hello: {
      question: 'Who are you?',
      elements: ['home town', { label: 'a hobby', words: ['chess', 'rowing boat'], hint: 'Name one.' }],
    },
  };
  const found = (text: string, prompt = 'hello') => scored(text, prompt, configOf({ prompts })).elements;

  it.each([
    ['We play chess. Chess is fun.', 'chess', 8],
    ['I own two Rowing-Boats.', 'Rowing-Boats', 10],
    ['I never liked tennis. I like chess.', 'chess', 29],
  ])('are found by their words in %j', (text, word, start) => {
    const at = { start: START + start, end: START + start + word.length };
    expect(found(text)[1]).toEqual({
      id: 'ahobby',
      label: 'a hobby',
      edit: 'Name one.',
      state: 'present',
      confidence: 1,
      text: word,
      at,
    });
  });

  it.each(['I do not play chess.', 'No chess, and chess, and more chess.', 'I am a chessman.', ''])(
    'are not found in %j',
    (text) => {
      expect(found(text)[1]).toMatchObject({ state: 'absent', confidence: 0, text: null, at: null });
    },
  );

  it('are found by their label where they have no words', () => {
    expect(found('My home town is small.')[0]).toMatchObject({ state: 'present', text: 'home town' });
    expect(found('My home is a town.')[0]?.edit).toBe('Say something about: home town.');
  });

  it('take the place of those of a built-in prompt', () => {
    const config = configOf({ prompts: { disagreement: { question: 'And?', elements: ['risk accepted'] } } });
    expect(scored('The risk accepted was small.', 'disagreement', config).elements).toMatchObject([
      { label: 'risk accepted', state: 'present', confidence: 1 },
    ]);
  });

  it('earn no points, also where the prompt looks forward', () => {
    const config = configOf({ prompts: { hello: { ...prompts.hello, 'looks-forward': true } } });
    expect(scored('I play chess.', 'hello', config).missing).toEqual(POINTS);
  });

  it('are looked for in one pass, however often a sentence denies them', () => {
    const element: PromptElement = { id: 'a', label: 'a', edit: 'a', words: ['chess'] };
    const reads = (words: number) => {
      const reader = new Reader(model);
      const prose = straight(`There is no ${'chess '.repeat(words)}`, 0);
      const reading = reader.read(prose.text);
      let count = 0;
      reader.tokens.hash = new Proxy(reader.tokens.hash, {
        get(target, key) {
          count++;
          return Reflect.get(target, key) as unknown;
        },
      });
      expect(elementsIn(reading, prose, 'prompts', 'hello', [element])[0]?.state).toBe('absent');
      return count;
    };
    expect(reads(2000)).toBeLessThan(2.1 * reads(1000));
  });
});

describe('rubric-words', () => {
  const words = { 'rubric-words': { mechanism: ['frobulator'] } };
  const confidence = (text: string, given = {}) => scored(text, null, configOf(given)).confidence.mechanism;

  it('count where they are told as done, in all their forms', () => {
    for (const text of [
      'I added a frobulator on the queue.',
      'I put frobulators in front of each release.',
    ]) {
      expect(confidence(text, words)).toBeGreaterThan(confidence(text));
      expect(scored(text, null, configOf(words))).toMatchObject({ missing: ['evidence'], unsure: [] });
    }
  });

  it.each([
    [
      'I used a frobulator. 9 had failed before, and 2 failed this one.',
      ['mechanism'],
      'I used a frobulator',
    ],
    [
      'With a frobulator I saw who had not understood.',
      ['mechanism', 'evidence'],
      'With a frobulator I saw who had not understood',
    ],
    [
      'We planned for weeks. Nobody was happy. A frobulator sat on the desk.',
      ['mechanism', 'evidence'],
      'A frobulator sat on the desk',
    ],
  ])('are never surely absent where they are told as done: %j', (text, missing, closest) => {
    expect(scored(text, null)).toMatchObject({ missing, unsure: [] });
    const found = scored(text, null, configOf(words));
    expect(found).toMatchObject({ missing, unsure: ['mechanism'] });
    expect(found.closest.mechanism?.text).toBe(closest);
  });

  it.each([
    'We should use a frobulator.',
    'We used no frobulator, and a frobulator is not cheap.',
    'I never used a frobulator.',
    'Did we use a frobulator?',
    'My boss asked whether a frobulator would help.',
    'Skills: a frobulator',
    'I know my way around.',
  ])('may be surely absent in %j', (text) => {
    const surelyAbsent = { missing: ['mechanism', 'evidence'], unsure: [] };
    expect(scored(text, null, configOf(words))).toMatchObject(surelyAbsent);
  });

  it('are looked for in one pass, however often a sentence denies them', () => {
    const phrases = new Phrases<string>();
    phrases.add('frobulator', 'device-strong');
    const reads = (times: number) => {
      const reader = new Reader(model, phrases);
      const { range } = reader.read(`There is no ${'frobulator '.repeat(times)}`);
      const found = [...phrases.in(reader.tokens, range)];
      let count = 0;
      const hash = new Proxy(reader.tokens.hash, {
        get(target, key) {
          count++;
          return Reflect.get(target, key) as unknown;
        },
      });
      const intents = new Uint8Array(range.to - range.from);
      reader.tokens.hash = hash;
      expect(firstToldMechanism(found, reader.tokens, range, intents)).toBe(-1);
      return count;
    };
    expect(reads(2000)).toBeLessThan(2.1 * reads(1000));
  });

  it('leave what is measured to its change', () => {
    const measured = configOf({ 'rubric-words': { evidence: ['frobulation'] } });
    expect(scored('I looked at the frobulation every day.', null, measured)).toMatchObject({
      missing: ['mechanism', 'evidence'],
      unsure: [],
    });
    expect(scored('The frobulation went down by half within a month.', null, measured)).toMatchObject({
      missing: ['mechanism'],
      unsure: [],
    });
  });

  it.each(['We should add a frobulator.', 'There was no frobulator.', 'The frobulator is nice.'])(
    'do not count in %j',
    (text) => {
      expect(scored(text, null, configOf(words)).missing).toEqual(['mechanism', 'evidence']);
    },
  );
});

describe('a text in another language', () => {
  const GERMAN =
    'Ich habe einen Alarm auf die Tiefe der Schlange gesetzt und eine Prüfung vor jedem Import eingebaut, latency canary.';

  it('may hold anything', () => {
    expect(scored(GERMAN, 'ai-safety')).toEqual({
      score: 0,
      missing: POINTS,
      unsure: POINTS,
      confidence: { mechanism: 0, evidence: 0 },
      closest: { mechanism: null, evidence: null },
      signals: [],
      elements: [],
      literal: { score: 2, missing: [] },
      english: false,
    });
  });

  it('is scored by the literal scorer', () => {
    expect(scored(GERMAN, 'ai-safety', resolveConfig(['ai-lab'], literal))).toMatchObject({
      score: 2,
      missing: [],
      unsure: [],
      elements: [],
    });
  });
});

it('quotes emphasis with both of its marks', () => {
  const text =
    '**I** added alerts on the queue depth to each worker of the import. It *failed* 3 times a day.';
  expect(scored(text).signals.map((signal) => [signal.text, signal.at])).toEqual([
    ['**I** added alerts on the queue depth to each worker of the import', { start: 100, end: 166 }],
    ['It *failed* 3 times a day', { start: 168, end: 193 }],
  ]);
});
