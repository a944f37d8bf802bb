import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'ownership';
const textOf = (body: string, prompt = 'incident-leadership') => `---\nprompt: ${prompt}\n---\n${body}\n`;
const found = (body: string, prompt?: string) => {
  const text = textOf(body, prompt);
  return findingsIn(text, { ruleId, path: 'answers/ana/a.md' }).map(
    (finding) => `${finding.messageId} ${pointedAt(text, finding)}`,
  );
};
const message = (body: string) =>
  findingsIn(textOf(body), { ruleId, path: 'answers/ana/a.md' }).map((finding) => finding.message);
const FIVE = 'I found it. I fixed it. I tested it. I shipped it. I wrote it down.';

describe('ownership', () => {
  it.each([
    ['We added an alert.', 'We added'],
    ['The disk was full, so we deleted the logs.', 'we deleted'],
    ['We’ve rewritten the parser.', 'We’ve rewritten'],
    ["We'd already moved it when the pager rang.", "We'd already moved"],
    ['We then quickly rolled it back.', 'We then quickly rolled'],
    ['We decided to move the queue.', 'We decided to move'],
    ['We had to replace the pump.', 'We had to replace'],
    ['We put it behind a flag.', 'We put'],
    ['Our team built a gate.', 'Our team built'],
    ['The whole team wrote tests for it.', 'The whole team wrote'],
    ['Priya and I fixed it by the morning.', 'Priya and I fixed'],
    ['- we drew a new bracket\n- we tested it at 80 bar', 'we drew'],
    ['In the ward we introduced a second check of each dose.', 'we introduced'],
    ['For the catheter we validated the seal on 200 parts.', 'we validated'],
    ['We have make many test, and we deployed the system.', 'we deployed'],
    ['We ran a load test on the bridge controller.', 'We ran'],
    ['I joined in May. We wrote the importer.', 'We wrote'],
    ['I was an intern there. We shipped it in June.', 'We shipped'],
    ['She said "I deleted the backups". We restored them.', 'We restored'],
    ['He told us: “I did it.” We reverted it.', 'We reverted'],
    ['I never touched it. We replaced the sensor.', 'We replaced'],
    ['I think that it was good. We built it.', 'We built'],
    ['Nothing worked, and we reverted the change.', 'we reverted'],
  ])('hears no `I` in %j', (body, expected) => {
    expect(found(body)).toEqual([`onlyWe ${expected}`]);
  });

  it.each([
    'We have four agents, and we serve 900 schools.',
    'We served 900 schools with 40 services.',
    'We were asked for a bigger model.',
    'We knew nothing. We hoped for the best, and we met every day.',
    'We agreed on a number, and we discussed it for an hour.',
    'We should have added an alert.',
    'We never added an alert.',
    "We didn't test it.",
    'If we had added an alert, it would have told us.',
    'Would we have added an alert?',
    'We will add an alert next week.',
    'We want to build a gate.',
    'The manual says "we tested every part".',
    'I wrote the parser, and we rolled it out.',
    'We rolled it out. The parser was mine.',
    'We rolled it out, and I was responsible for the suite.',
    'We moved it. My part was the regression suite.',
    'I had to choose, and we moved it.',
    "I've rewritten the parser. We tested it.",
    'I decided to stop, and we stopped.',
    'The alert fired and I restarted it. We watched.',
    'I keep six lines in one channel. We followed them.',
    'The pump was replaced, and the valve was tested.',
    'Alerts were added by the vendor.',
    '?! ...',
  ])('takes %j', (body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    [`The team had six people. ${FIVE}`, ['onlyI I found']],
    [`My colleagues were on leave. ${FIVE}`, ['onlyI I found']],
    [`The crew was on shift. ${FIVE}`, ['onlyI I found']],
    [`It was a small shop. ${FIVE}`, []],
    [`The team had six people. ${FIVE.replace('I found it. ', '')}`, []],
    [`The team had six people. ${FIVE} We removed the old one.`, []],
    [`The team had six people. ${FIVE} She wrote the runbook.`, []],
    [`The team had six people. ${FIVE} The runners stayed with the platform group.`, []],
    [`The team had six people. ${FIVE} Together with Tom it was fast.`, []],
  ])('hears nobody else in %j', (body, expected) => {
    expect(found(body)).toEqual(expected);
    const severities = findingsIn(textOf(body), {
      ruleId,
      path: 'answers/ana/a.md',
      config: { rules: { [ruleId]: 'error' } },
    }).map(({ severity }) => severity);
    expect(severities).toEqual(expected.map(() => 'note'));
  });

  it('asks no more than an `I` of an answer that looks forward', () => {
    const past = 'We added a canary and we moved slowly.';
    expect(found(past, 'why-this-role')).toEqual(['onlyWe We added']);
    expect(found(`${past} I would insist on a rollback.`, 'why-this-role')).toEqual([]);
    expect(found(`${past} I would insist on a rollback.`)).toEqual(['onlyWe We added']);
  });

  it('tells each answer once, and looks at no field', () => {
    const text =
      '---\ntype: x\nlesson: We test more.\n---\n## Answer: ai-safety\nWe added it.\n## Answer: disagreement\nWe moved it. We left it.\n';
    expect(placesIn(text, { ruleId })).toEqual(['6:1-6:9 onlyWe', '8:1-8:9 onlyWe']);
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(placesIn(windows, { ruleId })).toEqual(['6:1-6:9 onlyWe', '8:1-8:9 onlyWe']);
    expect(placesIn('---\ntype: x\nlesson: We tested more.\n---\n', { ruleId })).toEqual([]);
  });

  it('is a warning, and a note in a draft', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\nWe did a review.\n`, { ruleId }).map(
        ({ severity }) => severity,
      );
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['warning'], ['note'], []]);
  });

  it('says how often, shows the first four, and what to say', () => {
    const edit =
      'Say `I` for what you built or decided, and name who did the rest: `I wrote <what>, and <name or team> ran <what>`.';
    expect(message('We added a check. We wrote it down. We fixed the rest. We left. We closed it.')).toEqual([
      `What was done is told as \`we\` 5 times, never as \`I\`: \`We added\`, \`We wrote\`, \`We fixed\` and \`We left\`; expected to hear what you did yourself.\n${edit}`,
    ]);
    expect(message('Our team moved it.')).toEqual([
      `What was done is told as \`the team\` once, never as \`I\`: \`Our team moved\`; expected to hear what you did yourself.\n${edit}`,
    ]);
    expect(message(`The team was in Lyon. ${FIVE}`)).toEqual([
      'All 5 acts are told as `I`, in a story with `team`; expected to hear the part of the others too.\nName one thing that somebody else built or decided, and where your part ended: `<what> was mine, <what> was <name or team>`.',
    ]);
  });

  it('is done in time, whatever the text', () => {
    const start = performance.now();
    for (const unit of ['we ', 'we and i ', '"', 'we added ', 'we ran ', 'the team '])
      found(unit.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
