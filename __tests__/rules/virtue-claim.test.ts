import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/reader/reader.ts';
import { sentencesOf, unquoted } from '../../src/rules/support/said.ts';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';
import { model } from '../support/model.ts';

const ruleId = 'virtue-claim';
const path = 'answers/ana/a.md';
const textOf = (answer: string) => `---\nprompt: incident-leadership\n---\n\n${answer}\n`;
const places = (answer: string) => placesIn(textOf(answer), { ruleId, path });
const pointed = (answer: string) =>
  findingsIn(textOf(answer), { ruleId, path }).map((found) => pointedAt(textOf(answer), found));

const CLAIM = "I'm reliable, loyal and honest";

describe('virtue-claim', () => {
  it.each([
    [`${CLAIM}.`, '5:1-5:31 claim'],
    ['I am a passionate and reliable engineer.', '5:1-5:40 claim'],
    ['I am very responsible person and I give my best always.', '5:1-5:55 claim'],
    ['I\u2019m detail-oriented.', '5:1-5:20 claim'],
    ["I'm a fast learner and a born communicator.", '5:1-5:43 claim'],
    ["I'm passionate about data and I love to help people.", '5:1-5:52 claim'],
    ['As a passionate and reliable engineer I always give my best.', '5:1-5:60 claim'],
    ["- I'm a passionate and reliable team player", '5:3-5:44 claim'],
    ['1. I am an honest and hard-working person.', '5:4-5:42 claim'],
    [`**${CLAIM}!**`, '5:3-5:33 claim'],
    [`The bridge is 84 metres long. ${CLAIM}. The river is deep.`, '5:31-5:61 claim'],
    [`The bridge is 84 metres long.\n\n${CLAIM}`, '7:1-7:31 claim'],
  ])('reports %j', (answer, place) => {
    expect(places(answer)).toEqual([place]);
  });

  it.each([
    // A boundary, no virtue.
    'I own the billing service.',
    'I took ownership of the brake controller in March.',
    'I was responsible for the pump station.',
    'I am the owner of the billing service.',
    // What was done.
    'I worked hard on the valve until it passed the pressure test.',
    'I stayed calm and read the log line by line.',
    'We cut the scrap rate from 4 % to 1 %, because we care about quality.',
    // Someone else's words.
    'My reviewer wrote that I go the extra mile.',
    `She told me "${CLAIM}" and left.`,
    `She told me:\n\n"${CLAIM}."`,
    // A question, and other senses of the words.
    'Are you a team player?',
    'I learned quickly that the alarm was wrong.',
    'The bridge is 84 metres long.',
    // Odd input.
    '',
    '?!... ,,, ;;;',
    '# I am a team player',
    '> I am a team player.',
    '```\nI am a team player.\n```',
    'Ich bin ein leidenschaftlicher und zuverl\u00e4ssiger Ingenieur und gebe f\u00fcr mein Team immer mein Bestes.',
  ])('takes %j', (answer) => {
    expect(places(answer)).toEqual([]);
  });

  it('points at each sentence once, without its full stop, across lines', () => {
    expect(pointed(`${CLAIM}. The river is deep. I am an honest and hard-working person.`)).toEqual([
      CLAIM,
      'I am an honest and hard-working person',
    ]);
    const wrapped =
      'I am a passionate and reliable engineer with a can-do attitude\nand an outstanding work ethic';
    expect(pointed(`${wrapped}.`)).toEqual([wrapped]);
  });

  it('reads an answer that is in quotation marks as a whole', () => {
    expect(pointed(`"${CLAIM}."`)).toEqual([CLAIM]);
  });

  it('reads required fields, and a section inside the answer once', () => {
    const story = `---\ntype: incident-command\nstakes: ${CLAIM}.\n---\n`;
    expect(placesIn(story, { ruleId })).toEqual(['3:9-3:39 claim']);
    expect(placesIn('---\ntype: incident-command\nlesson: TODO\n---\n', { ruleId })).toEqual([]);
    expect(placesIn(`---\ntype: incident-command\nnotes: ${CLAIM}.\n---\n`, { ruleId })).toEqual([]);
    expect(places(`## Answer\n\n### Lesson\n\n${CLAIM}.`)).toEqual(['9:1-9:31 claim']);
  });

  it('keeps its places after a byte order mark and with Windows line ends', () => {
    const text = `\uFEFF${textOf(`The bridge is 84 metres long.\n${CLAIM}.`).replaceAll('\n', '\r\n')}`;
    expect(placesIn(text, { ruleId, path })).toEqual(['6:1-6:31 claim']);
  });

  it('is a warning, in a draft a note, and silent about what is retired', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\n${CLAIM}.\n`, { ruleId }).map(({ severity }) => severity);
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['warning'], ['note'], []]);
  });

  it('says what was found, and what to write instead', () => {
    expect(findingsIn(textOf(`${CLAIM}.`), { ruleId, path }).map(({ message }) => message)).toEqual([
      "The sentence claims a virtue (`I'm reliable, loyal and honest`) and names no action, expected an action that shows it.\nReplace it with what you did: `I <did what>, and <what changed because of it>`.",
    ]);
  });
});

describe('the sentences of passages', () => {
  /** How often a text's table is asked while its sentences are found. */
  function asked(times: number): number {
    const { text, tokens, range } = new Reader(model).read('He said "so it is". So it is. '.repeat(times));
    const passages = [...text.matchAll(/so it is/gi)].map(({ index }) => ({
      start: index,
      end: index + 8,
      strength: 1,
    }));
    let count = 0;
    const firstOf = new Proxy(tokens.firstOf, {
      get: (rows, key) => {
        count++;
        return rows[Number(key)];
      },
    });
    const own = unquoted(text, passages);
    expect(own).toHaveLength(times);
    const reading = { tokens: { ...tokens, firstOf }, range } as unknown as Parameters<typeof sentencesOf>[0];
    expect(sentencesOf(reading, own)).toHaveLength(times);
    return count;
  }

  it('are found in time that grows with the text', () => {
    expect(asked(400)).toBe(2 * asked(200));
  });
});
