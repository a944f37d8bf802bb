import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'ownership';
const path = 'answers/ana/a.md';
const textOf = (body: string, prompt = 'incident-leadership') => `---\nprompt: ${prompt}\n---\n${body}\n`;
const places = (body: string, prompt?: string) => placesIn(textOf(body, prompt), { ruleId, path });
const messages = (body: string) => findingsIn(textOf(body), { ruleId, path }).map(({ message }) => message);

const SHARED = 'We implemented a new parser and tested all files';
const FIVE =
  'I rewrote the parser. I wrote a test for each of 40 old files. I moved the import behind a flag. I drew a new plan for the rollout. I threw out the third step.';
const AWAY = 'My colleagues were on leave.';

describe('ownership', () => {
  it.each([
    [`${SHARED}.`, '4:1-4:49 onlyWe'],
    ['We migrated all customers to the new system.', '4:1-4:44 onlyWe'],
    ['We\u2019ve digitised the archive.', '4:1-4:28 onlyWe'],
    ['We has moved all the customers to new system.', '4:1-4:45 onlyWe'],
    ['The team introduced a new process and trained all users.', '4:1-4:56 onlyWe'],
    ['A new process was introduced and all staff were trained.', '4:1-4:56 onlyWe'],
    ['The backlog was worked off.', '4:1-4:27 onlyWe'],
    [`The bridge is 84 metres long. ${SHARED}.`, '4:31-4:79 onlyWe'],
    ['We went to Ghent. We moved all files. The old importer was deleted.', '4:19-4:37 onlyWe'],
    // Acts of which the model takes each for one's own, or is not sure.
    ['We added a limit to the queue. Timeouts fell from 40 a day to 3.', '4:1-4:30 onlyWe'],
    ['We put a label on each cable. Wrong plugs fell from 6 a month to none.', '4:1-4:29 onlyWe'],
    [
      'We moved the nightly export to its own server and wrote a check that counts the rows. Late ones went from 9 to 0.',
      '4:1-4:85 onlyWe',
    ],
    // The passive of an act, next to how things were.
    ['Guests were bored. The old menu was thrown out and the staff were trained.', '4:20-4:74 onlyWe'],
    // An `I` that is someone else's.
    [`"I deleted the backups", she said. ${SHARED}.`, '4:36-4:84 onlyWe'],
  ])('reports %j', (body, place) => {
    expect(places(body)).toEqual([place]);
  });

  it.each([
    'I wrote the parser.',
    'I wrote the parser, and Tom rolled it out.',
    'I decided to stop the line.',
    `I rewrote the parser. ${SHARED}.`,
    'Dana and I wrote the check together. We ran it each night and it found nine bad rows.',
    'In May our queue filled up. Rewrote our importer and added a canary to it. Errors fell from 40 to 2 a week.',
    'Built our first load test in May. Found the dead socket with it. p95 fell from 900 ms to 200 ms.',
    'We put a label on each cable. I took a photo of every rack.',
    'We moved the store to the new shelves. My part was the labels: I printed and checked all 400.',
    'I introduced a new process and trained all users.',
    // No act.
    'The bridge is 84 metres long.',
    'We were five children on a farm without a car.',
    'We want to build a gate.',
    'We will add an alert next week.',
    // How things were.
    'Guests were bored. Sales were down, and the team was tired.',
    'The kitchen was closed.',
    'The team was understaffed. The shop was closed, and the queue was overloaded.',
    'Parents were worried. The first trains were late.',
    'Customers were interested in the menu, and the staff were stressed.',
    'Our servers were unpatched. Two people were injured.',
    'I increased efficiency tremendously. Customers were much happier, costs came down a lot and the team became far more productive than it had ever been.',
    'We ran out of flu shots in November. I always try my best and worked very hard to get through it.',
    // An act of one\u2019s own, without a subject, beside what all did.
    'Built the new index next to the old; we looked at all top tens.',
    // Someone else's words.
    `The manual says "${SHARED}".`,
    // Odd input.
    '',
    '?! ...',
    `# ${SHARED}`,
    `> ${SHARED}.`,
    'Wir haben einen neuen Parser eingef\u00fchrt und alle Dateien gepr\u00fcft, und danach wurde das System umgestellt.',
  ])('takes %j', (body) => {
    expect(places(body)).toEqual([]);
  });

  it.each([
    ['five acts of one\u2019s own, and others who do nothing', `${AWAY} ${FIVE}`, ['4:30-4:50 onlyI']],
    [
      'the same with an outcome',
      `${AWAY} ${FIVE} Failed imports went from 11 a month to one.`,
      ['4:30-4:50 onlyI'],
    ],
    ['no others', `The shop was closed. ${FIVE}`, []],
    ['notes without a subject', 'Rewrote the export with streaming. Cut the time to a third.', []],
    ['four acts', `${AWAY} ${FIVE.replace('I rewrote the parser. ', '')}`, []],
    ['a part of a colleague', `${AWAY} ${FIVE} A colleague from support called the shops.`, []],
    ['a part of others', `${AWAY} ${FIVE} Tom rolled it out to the shops.`, []],
    [
      'a part of others before the last act',
      `${AWAY} Tom ran it with me. ${FIVE.replace('flag. ', 'flag. Tom ran it. ')}`,
      [],
    ],
    ['an act of all', `${AWAY} ${FIVE} ${SHARED}.`, []],
  ])('%s', (_, body, expected) => {
    expect(places(body)).toEqual(expected);
    const config = { rules: { [ruleId]: 'error' } };
    const severities = findingsIn(textOf(body), { ruleId, path, config }).map(({ severity }) => severity);
    expect(severities).toEqual(expected.map(() => 'note'));
  });

  it('leaves the situation of a bank alone, where nothing is done yet', () => {
    const bank = (situation: string, action: string) =>
      `## A\n\n**Situation:** ${situation}\n**Action:** ${action}\n**Result:** 9 a month to 0.\n`;
    const inBank = (text: string) => placesIn(text, { ruleId, kind: 'bank' });
    expect(inBank(bank(`${SHARED}.`, 'Rewrote the export with streaming.'))).toEqual([]);
    expect(inBank(bank('The queue was full.', `${SHARED}.`)).map((place) => place.slice(0, 2))).toEqual([
      '4:',
    ]);
  });

  it('quotes an act without the label in front of it', () => {
    const bank =
      '## A\n\n**Situation:** The queue was full.\n**Action:** We split it in two.\n**Result:** 9 a month to 0.\n';
    const [finding] = findingsIn(bank, { ruleId, kind: 'bank' });
    expect([
      finding?.line,
      finding?.column,
      finding?.message.includes('(1 sentence, the first: `We split it in two`)'),
    ]).toEqual([4, 13, true]);
  });

  it('reads each item of a bank by itself: notes leave the `I` out', () => {
    const notes = (action: string) =>
      `## A\n- Situation: a 40 GB index, and each search took 3 s at noon in all of the shops\n- Action: ${action}\n- Result: 3 s -> 300 ms, 2% of the top tens differed, we looked at all of them\n- Reflection: ask the Greek team first\n`;
    const inBank = (action: string) => placesIn(notes(action), { ruleId, kind: 'bank' });
    expect(
      inBank('built the new one next to the old; 1% of queries went to both, a script compared them'),
    ).toEqual([]);
    expect(inBank('built the new one next to the old and compared the top ten of 1% of the queries')).toEqual(
      [],
    );
  });

  it('does not read what one would do', () => {
    expect(places(`${SHARED}.`, 'ai-safety')).toEqual([]);
    expect(places(`${AWAY} ${FIVE}`, 'why-this-role')).toEqual([]);
    expect(places(`${SHARED}.`, 'nonsense')).toEqual(['4:1-4:49 onlyWe']);
  });

  it('looks at each answer by itself, and at no field', () => {
    const text = `---\ntype: x\nlesson: ${SHARED}.\n---\n## Answer: incident-leadership\n${SHARED}.\n## Answer\nI wrote the parser.\n## Answer\n${SHARED}.\n`;
    const expected = ['6:1-6:49 onlyWe', '10:1-10:49 onlyWe'];
    expect(placesIn(text, { ruleId })).toEqual(expected);
    expect(placesIn(`\uFEFF${text.replaceAll('\n', '\r\n')}`, { ruleId })).toEqual(expected);
    expect(placesIn(`---\ntype: x\nlesson: ${SHARED}.\n---\n`, { ruleId })).toEqual([]);
  });

  it('is a warning, in a draft a note, and silent about what is retired', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\n${SHARED}.\n`, { ruleId }).map(({ severity }) => severity);
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['warning'], ['note'], []]);
  });

  it('says how often, shows the first, and what to say', () => {
    const edit =
      'Say `I` for what you built or decided, and name who did the rest: `I wrote <what>, and <name or team> ran <what>`.';
    expect(messages(`${SHARED}.`)).toEqual([
      `The answer says what was done with \`we\` or in the passive (1 sentence, the first: \`${SHARED}\`) and never with \`I\`; expected what you did yourself.\n${edit}`,
    ]);
    expect(messages(`${SHARED}. A staged rollout was done.`)).toEqual([
      `The answer says what was done with \`we\` or in the passive (2 sentences, the first: \`${SHARED}\`) and never with \`I\`; expected what you did yourself.\n${edit}`,
    ]);
    expect(messages(`${AWAY} ${FIVE}`)).toEqual([
      'The answer says everything with `I` (5 sentences) although others took part (`colleagues`); expected their part too.\nName one thing that someone else built or decided, and where your part ended: `<what> was mine, <what> was <name or team>`.',
    ]);
  });

  it('points at the whole sentence, across lines', () => {
    const sentence = 'We implemented a new system in all of the nine regions and\ntrained all users';
    const text = textOf(`The bridge is 84 metres long. ${sentence}.`);
    expect(findingsIn(text, { ruleId, path }).map((found) => pointedAt(text, found))).toEqual([sentence]);
  });
});
