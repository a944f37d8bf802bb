import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'stakes-substance';
const textOf = (value: unknown) => `---\ntype: incident-command\nstakes: ${JSON.stringify(value)}\n---\n`;
const found = (value: unknown) =>
  findingsIn(textOf(value), { ruleId }).map(
    (finding) => `${finding.messageId} ${pointedAt(textOf(value), finding)}`,
  );

describe('stakes-substance', () => {
  it.each([
    ['It was very important for the company.', 'vague very important'],
    ['The project was critical for our business.', 'vague critical'],
    ['The stakes were high.', 'vague stakes were high'],
    ['Success of the project.', 'vague Success of the project'],
    ['Everybody was watching, and my manager too.', 'vague Everybody was watching, and my manager too'],
    ['It could make a difference.', 'vague It could make a difference'],
    ['Customers were very unhappy.', 'noHarm Customers were very unhappy'],
    ['It is a tool. The tool talks to patients.', 'noHarm The tool talks to patients'],
    ['The deadline was Friday.', 'noHarm The deadline was Friday'],
    ['My reputation.', 'noHarm My reputation'],
    ['3,000 users.', 'noHarm 3,000 users'],
    ['We had an outage.', 'nobody We had an outage'],
    ['It would fail and that is bad.', 'nobody It would fail and that is bad'],
    ['The thing was too slow.', 'nobody The thing was too slow'],
    ['None.', 'denied None'],
    ['Nothing was at stake.', 'denied Nothing was at stake'],
    ['Low stakes, an internal tool.', 'denied Low stakes'],
    [
      'The pressure on all of us to deliver it on time was enormous.',
      'vague The pressure on all of us to deliver it on time was enormous',
    ],
    ['It was a key project with a lot of visibility in the whole department.', 'vague key project'],
    ['It could have had serious consequences.', 'vague It could have had serious consequences'],
  ])('reports %j', (value, expected) => {
    expect(found(value)).toEqual([expected]);
  });

  it.each([
    'Buyers who cannot search do not buy.',
    'If the migration had failed, 12,000 employees would not have received their salary on the 28th.',
    'The plant stood still; each hour cost 40,000 euros.',
    'An intern had committed the production database password to a public repository.',
    'Our largest customer had threatened to leave.',
    'The deadline was Friday, otherwise we lose the contract.',
    'Two surgeons could not see the dose.',
    '$2M a year depended on it.',
    '40 companies would have had no payroll.',
    'A wrong torque and the wheel of the ambulance falls off.',
    'The bridge was closed and 12,000 people drove a detour each day.',
    'If the weld cracks, the workers below get injured.',
    'Checkout was slow in the evenings and shoppers gave up.',
    'Fourteen access keys of former colleagues still worked in production.',
    'Our trust with the auditors: one more finding and the license is revoked.',
    'It was important: nurses had to wait 20 minutes for the lab values.',
    'Health records of 900 patients were exposed.',
    'They pay their salaries by our system, late means that families do not get money.',
    'Nothing else could send the alarm, so the residents would not know of a flood.',
    'Payroll for 900 people was due in six hours.',
    'An attacker could read any invoice of a customer by changing a number in the URL.',
    "Our biggest client's sale depended on it.",
    'The house could settle unevenly and the gas pipe below might break.',
    'Half of the night shift wanted to quit.',
    'Nine years of weather records, no second copy.',
    'If alarm does not ring, nurse does not come.',
  ])('takes %j', (value) => {
    expect(found(value)).toEqual([]);
  });

  it('reads all items of a list together, and a section', () => {
    expect(found(['900 schools', 'Tickets wait for hours'])).toEqual([]);
    expect(found(['900 schools', 'our platform'])).toEqual(['noHarm 900 schools']);
    const section = '---\ntype: incident-command\n---\n## What was at stake\n\nWe had an outage.\n';
    expect(placesIn(section, { ruleId })).toEqual(['6:1-6:17 nobody']);
  });

  it('leaves blank fields and template text to other rules', () => {
    for (const value of ['', 'TBD', '[your metric]', 'It cost [X] users']) expect(found(value)).toEqual([]);
  });

  it('says what was found, what was expected, and what to write', () => {
    const message = (value: string) => findingsIn(textOf(value), { ruleId })[0]?.message;
    expect(message('It was crucial.')).toBe(
      'The stakes name nobody and nothing that was at risk (`crucial`), expected who or what was at risk, and what could happen to it.\nWrite `<who or what, how many> would have <lost, waited, paid, been hurt>`.',
    );
    expect(message('The data of users.')).toBe(
      'The stakes name who or what (`The data of users`) but not what could happen, expected who or what was at risk, and what could happen to it.\nAdd what they would have lost, and how much: `without it, <who> <loses what, for how long>`.',
    );
    expect(message('It was down.')).toBe(
      'The stakes name a harm (`It was down`) but not whose, expected who or what was at risk, and what could happen to it.\nAdd who or what it would have hit, and how many: users, money, data, safety, a deadline with its consequence.',
    );
    expect(message('None')).toBe(
      'The stakes are denied (`None`), expected who or what was at risk, and what could happen to it.\nSay what would have happened to whom if you had done nothing, or tell another story.',
    );
  });

  it('has an option', () => {
    const text = '---\ntype: incident-command\nstakes: None\nrisk: None\n---\n';
    const config = { rules: { [ruleId]: { fields: ['risk'] } } };
    expect(placesIn(text, { ruleId, config })).toEqual(['4:7-4:11 denied']);
  });

  it('takes punctuation and long text, in time', () => {
    const start = performance.now();
    expect(found(',,, ;; ()')).toEqual([]);
    found('could rely on the company '.repeat(8000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
