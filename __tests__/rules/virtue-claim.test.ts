import { describe, expect, it } from 'vitest';
import { VIRTUE_EDITS } from '../../src/presets/ai-lab/prose/virtue-claim.ts';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'virtue-claim';
const path = 'answers/ana/a.md';
const textOf = (answer: string) => `---\nprompt: incident-leadership\n---\n\n${answer}\n`;
const claimed = (answer: string) =>
  findingsIn(textOf(answer), { ruleId, path }).map(({ message }) => /`([^`]*)`/.exec(message)?.[1]);
const pointed = (answer: string) =>
  findingsIn(textOf(answer), { ruleId, path }).map((found) => pointedAt(textOf(answer), found));

describe('virtue-claim', () => {
  it.each([
    ['I am a team player.', 'team player'],
    ['I take ownership.', 'take ownership'],
    ['I take full ownership of everything that I touch.', 'take full ownership'],
    ['I care deeply about quality.', 'care deeply'],
    ['I always go the extra mile.', 'go the extra mile'],
    ['As a passionate engineer I bring energy to every project.', 'passionate engineer'],
    ['We worked hard and went above and beyond.', 'worked hard'],
    ['I am very responsible person and I give my best always.', 'responsible person'],
    ['I never give up.', 'never give up'],
    ['My biggest strength is communication.', 'biggest strength'],
    ['I would go the extra mile for your team.', 'go the extra mile'],
    ['I\u2019m detail-oriented.', 'detail-oriented'],
    ['I consider myself a natural leader.', 'natural leader'],
    ["I'm the kind of engineer who cares about users.", 'cares about'],
    ['I am passionate about testing.', 'passionate'],
    ['We made it significantly better, because quality really matters to me.', 'matters to me'],
    ['- Team player', 'Team player'],
    ['- A highly motivated engineer', 'highly motivated'],
  ])('reports %j', (answer, claim) => {
    expect(claimed(answer)).toEqual([claim]);
  });

  it.each([
    // A boundary, no virtue.
    'I own the billing service.',
    'I took ownership of the brake controller in March.',
    'I was responsible for the pump station.',
    'I am the owner of the billing service.',
    'I am committed to the release date of May.',
    'I care about one metric: the age of the oldest message.',
    'What I care about is the age of the oldest message.',
    // Beside what was done.
    'As a passionate engineer I wrote a runbook for the pump station.',
    'I care about quality, so I added a leak test to the line.',
    'I take ownership: I phoned every customer myself.',
    'I worked hard on the valve until it passed the pressure test.',
    'I stayed calm and read the log line by line.',
    'We cut the scrap rate from 4 % to 1 %, because we care about quality.',
    'I refused the release, because safety is important to me.',
    // Somebody else, or somebody else's words.
    'My manager said that I am a team player.',
    'My reviewer wrote that I go the extra mile.',
    'Everyone says I am a fast learner.',
    'She told me "I am a team player" and left.',
    'She told me:\n\n"I am a team player."',
    'Priya is a team player.',
    'She takes ownership.',
    'The team cares about uptime.',
    'I admire that your lab cares about safety.',
    'I want to work with people who are curious.',
    // Negated, asked, or in another sense.
    'I am not a perfectionist.',
    'Are you a team player?',
    'I work on the collaborative editing team.',
    'I built a flexible coupling for the test rig.',
    'I was confident that the index would be fast.',
    'I learned quickly that the alarm was wrong.',
    'The bridge needs flexible joints, and I drew them.',
    '?!... ,,, ;;;',
  ])('takes %j', (answer) => {
    expect(claimed(answer)).toEqual([]);
  });

  it('points at the sentence, once a sentence', () => {
    expect(pointed('It was late. I am curious, humble and honest. So I read the log.')).toEqual([
      'I am curious, humble and honest',
    ]);
    expect(pointed('I am a team\nplayer. I take ownership.')).toEqual([
      'I am a team\nplayer',
      'I take ownership',
    ]);
  });

  it('takes a line that is quoted as a whole for the answer itself', () => {
    expect(claimed('"I am a team player."')).toEqual(['team player']);
  });

  it('reads required fields, and a section inside the answer once', () => {
    const story = '---\ntype: incident-command\nstakes: I care about customers.\n---\n';
    expect(placesIn(story, { ruleId })).toEqual(['3:9-3:31 claim']);
    expect(placesIn('---\ntype: incident-command\nlesson: TODO\n---\n', { ruleId })).toEqual([]);
    expect(placesIn(textOf('## Answer\n\n### Lesson\n\nI am curious.'), { ruleId, path })).toHaveLength(1);
  });

  it('says what to say instead, by the kind of virtue', () => {
    const messages = findingsIn(textOf('I take ownership. I am a team player.'), { ruleId, path }).map(
      ({ message, severity }) => `${severity}: ${message}`,
    );
    expect(messages).toEqual([
      'warning: The sentence claims a virtue (`take ownership`) and tells of nothing done, expected an act that shows it.\nName what you owned and one decision in it: `I owned <part>; when <event> happened, I decided <what>`.',
      'warning: The sentence claims a virtue (`team player`) and tells of nothing done, expected an act that shows it.\nSay with whom you did what, and what changed: `<name> and I <did what>, so that <result>`.',
    ]);
    for (const edit of Object.values(VIRTUE_EDITS)) expect(edit).toMatch(/^[A-Z].*[^.]$/);
  });

  it('is done in time, whatever the text', () => {
    const start = performance.now();
    for (const part of ['I am a team player ', 'my "', 'passionate, ', '" \n\n', 'I am '])
      pointed(part.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
