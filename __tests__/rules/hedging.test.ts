import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'hedging';
const path = 'answers/ana/a.md';
const textOf = (answer: string) => `---\nprompt: incident-leadership\n---\n\n${answer}\n`;
const places = (answer: string) => placesIn(textOf(answer), { ruleId, path });
const pointed = (answer: string) =>
  findingsIn(textOf(answer), { ruleId, path }).map((found) => pointedAt(textOf(answer), found));

const HEDGE = 'It somehow helped a bit, I guess';

describe('hedging', () => {
  it.each([
    [`${HEDGE}.`, '5:1-5:33 hedged'],
    ['I guess it more or less worked, kind of.', '5:1-5:40 hedged'],
    ['It probably helped a little, I suppose.', '5:1-5:39 hedged'],
    ['I suppose it was sort of a success.', '5:1-5:35 hedged'],
    ['It may have helped a little bit, perhaps.', '5:1-5:41 hedged'],
    ['I believe it was somewhat better afterwards, more or less.', '5:1-5:58 hedged'],
    ['I would say it was more or less a success.', '5:1-5:42 hedged'],
    ['- It kind of worked, I think.', '5:3-5:29 hedged'],
    ["I guess it somehow helped a bit, or perhaps it didn't.", '5:1-5:54 hedged'],
    [`We restarted the importer once. ${HEDGE}. It was Monday.`, '5:33-5:65 hedged'],
    [`We restarted the importer once.\n\n${HEDGE}`, '7:1-7:33 hedged'],
  ])('reports %j', (answer, place) => {
    expect(places(answer)).toEqual([place]);
  });

  it.each([
    // The same words in other senses.
    'What kind of alerts did we add?',
    'We did not guess; we measured.',
    'Was it perhaps some kind of cache that helped?',
    'I think testing is important.',
    'I designed the cache in a way that survived the restart.',
    // How sure it is, with a number.
    'It went from 900 to about 400 ms.',
    'It saved about 40 %, measured over two weeks.',
    'Failures per day: 14 before and 9 after.',
    // A guess that is told as one, and what one would do.
    'My hypothesis was that perhaps the bank changed the limit.',
    'Perhaps the vendor changed the header.',
    'If it fails, I would probably roll it back.',
    'Would that probably have helped?',
    // Someone else's words.
    'She said "maybe we improved it" and I counted.',
    `The summary says "${HEDGE}", and I counted.`,
    // Odd input.
    '',
    '... ??? !!!',
    `# ${HEDGE}`,
    `> ${HEDGE}.`,
    `\`\`\`\n${HEDGE}.\n\`\`\``,
    'Ich glaube, dass es vielleicht irgendwie ein wenig geholfen hat, mehr oder weniger, so genau wei\u00df man das nicht.',
  ])('takes %j', (answer) => {
    expect(places(answer)).toEqual([]);
  });

  it('gives one finding for each sentence', () => {
    expect(pointed(`${HEDGE}. I suppose it was sort of a success.`)).toEqual([
      HEDGE,
      'I suppose it was sort of a success',
    ]);
    const wrapped = 'I would say that on the whole it somehow helped a little bit,\nmore or less, I guess';
    expect(pointed(`${wrapped}.`)).toEqual([wrapped]);
  });

  it('reads required fields, and a section inside the answer once', () => {
    const story = `---\ntype: incident-command\nlesson: ${HEDGE}.\n---\n`;
    expect(placesIn(story, { ruleId })).toEqual(['3:9-3:41 hedged']);
    expect(placesIn('---\ntype: incident-command\nlesson: TODO\n---\n', { ruleId })).toEqual([]);
    expect(places(`## Answer\n\n### Lesson\n\n${HEDGE}.`)).toEqual(['9:1-9:33 hedged']);
  });

  it('keeps its places after a byte order mark and with Windows line ends', () => {
    const text = `\uFEFF${textOf(`We restarted it.\n${HEDGE}.`).replaceAll('\n', '\r\n')}`;
    expect(placesIn(text, { ruleId, path })).toEqual(['6:1-6:33 hedged']);
  });

  it('is a warning, in a draft a note, and silent about what is retired', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\n${HEDGE}.\n`, { ruleId }).map(({ severity }) => severity);
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['warning'], ['note'], []]);
  });

  it('says what was found, and what to write instead', () => {
    expect(findingsIn(textOf(`${HEDGE}.`), { ruleId, path }).map(({ message }) => message)).toEqual([
      'The sentence hedges its claim (`It somehow helped a bit, I guess`), expected a plain statement of what was done or found.\nRemove the hedge; if you are not sure, say how sure: `about <number>, measured over <time>`.',
    ]);
  });
});
