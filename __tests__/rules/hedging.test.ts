import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'hedging';
const path = 'answers/ana/a.md';
const textOf = (answer: string) => `---\nprompt: incident-leadership\n---\n\n${answer}\n`;
const hedged = (answer: string) =>
  findingsIn(textOf(answer), { ruleId, path }).map((found) => pointedAt(textOf(answer), found));

describe('hedging', () => {
  it.each([
    ['I think we probably improved it somewhat.', 'I think we probably improved it somewhat'],
    ['We kind of fixed the pump.', 'kind of'],
    ['It was sort of faster afterwards.', 'sort of'],
    ['I guess I rolled it back in time.', 'I guess'],
    ['Maybe we reduced the errors.', 'Maybe'],
    ['Hopefully it helped.', 'Hopefully it helped'],
    ['The importer should be more or less fine now.', 'should be more or less fine'],
    ['I believe the latency improved.', 'I believe'],
    ['We improved the yield, more or less.', 'more or less'],
    ['It seems to work now.', 'It seems to work'],
    ['I would say I led the migration.', 'I would say'],
    ['The restart helped, I guess.', 'I guess'],
    ['I sort of owned the release.', 'sort of'],
    ['The change might have helped.', 'might have helped'],
    ['Perhaps I convinced them.', 'Perhaps'],
    ['The errors dropped a little bit, if I remember correctly.', 'a little bit, if I remember correctly'],
    ['We rolled it out, and it seemed to help.', 'seemed to help'],
    ['- We maybe reduced the scrap of the press.', 'maybe'],
  ])('reports %j', (answer, expected) => {
    expect(hedged(answer)).toEqual([expected]);
  });

  it.each([
    'I tested this kind of valve.',
    'We built some sort of cache and removed it again.',
    'It went from 900 to about 400 ms.',
    'I think we cut it by about 40 %.',
    'It took between 3 and 5 ms, probably.',
    'I was not sure, so I measured.',
    'Maybe it was luck, so I measured again.',
    'I thought that maybe the disk was slower.',
    'My hypothesis was that perhaps the bank changed the limit.',
    'Perhaps the vendor changed the header.',
    'Would that probably have helped?',
    'If it fails, I would probably roll it back.',
    'I think about failure modes first.',
    'I think testing is important.',
    'What kind of alerts did we add?',
    'She said "maybe we improved it" and I counted.',
    'We did not guess; we measured.',
    'I would maybe add an alert.',
    'The probable cause was a worn seal, and I replaced it.',
    'I rolled it back because it was probably the cause.',
    'I designed the cache in a way that survived the restart.',
    '... ??? !!!',
  ])('takes %j', (answer) => {
    expect(hedged(answer)).toEqual([]);
  });

  it('gives one finding a sentence, and reads fields too', () => {
    expect(hedged('Maybe we reduced it. I guess we improved it.')).toEqual(['Maybe', 'I guess']);
    const story = '---\ntype: incident-command\nlesson: We probably improved the alerts.\n---\n';
    expect(placesIn(story, { ruleId })).toEqual(['3:12-3:20 hedged']);
    expect(placesIn('---\ntype: incident-command\nlesson: TODO\n---\n', { ruleId })).toEqual([]);
  });

  it('says what to write instead', () => {
    const [found] = findingsIn(textOf('I think we probably improved it.'), { ruleId, path });
    expect([found?.severity, found?.messageId, found?.message]).toEqual([
      'warning',
      'hedged',
      'The sentence takes back what it says (`I think, probably`), expected what was done or found, plainly.\nLeave the hedge out; where you are not sure, say how sure: `about <number>, measured over <time>`.',
    ]);
  });

  it('is done in time, whatever the text', () => {
    const start = performance.now();
    for (const part of ['maybe improved ', 'kind of ', 'I think, ', '"maybe ']) hedged(part.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
