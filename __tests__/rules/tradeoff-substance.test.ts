import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'tradeoff-substance';
const textOf = (value: unknown) => `---\ntype: incident-command\ntradeoffs: ${JSON.stringify(value)}\n---\n`;
const answerOf = (prose: string) => `---\nprompt: disagreement\n---\n${prose}\n`;
const options = { path: 'answers/ana/a.md', ruleId };
const found = (value: unknown) =>
  findingsIn(textOf(value), { ruleId }).map((finding) => {
    const [, has = '', missing = ''] = / gives (.*) but not (.*), expected/.exec(finding.message) ?? [];
    return [finding.messageId, pointedAt(textOf(value), finding), has && `${has} | ${missing}`]
      .filter(Boolean)
      .join(': ');
  });

describe('tradeoff-substance', () => {
  it.each([
    ['We weighed the pros and cons carefully.', 'nothing: pros and cons'],
    ['We balanced quality and speed.', 'nothing: We balanced quality and speed'],
    ['We found the right balance for everybody.', 'nothing: right balance'],
    ['We worked on it over six weeks.', 'nothing: We worked on it over six weeks'],
    ['It was more or less clear.', 'nothing: It was more or less clear'],
    ['There were many reasons for it.', 'nothing: There were many reasons for it'],
    ['We do it since two years, over the years.', 'nothing: We do it since two years, over the years'],
    ['None.', 'denied: None'],
    ['There was no tradeoff, it was right.', 'denied: no tradeoff'],
    ["I don't see any tradeoffs here.", 'denied: any tradeoffs'],
    ['It was slower.', 'parts: It was slower: the cost | two options or the reason'],
    ['We picked Rust over Go.', 'parts: We picked Rust over Go: two options | the cost or the reason'],
    [
      'Because the manager wanted it.',
      'parts: Because the manager wanted it: the reason | two options or the cost',
    ],
    [
      'I took the crane instead of the ramp, so that the road stayed open.',
      'parts: I took the crane instead of the ramp, so that the road stayed open: two options and the reason | the cost',
    ],
    [
      'A cache instead of live reads. Prices can be 30 s old.',
      'parts: A cache instead of live reads: two options and the cost | the reason',
    ],
    [
      'It was a hard week. We accepted slower builds because tests matter.',
      'parts: We accepted slower builds because tests matter: the cost and the reason | two options',
    ],
    [
      'We reduced costs, instead of hiring.',
      'parts: We reduced costs, instead of hiring: two options | the cost or the reason',
    ],
    [
      'Better hardware, or better code. We had to decide.',
      'parts: Better hardware, or better code: two options | the cost or the reason',
    ],
    [
      'We chose Vue over Svelte because it fits our use case.',
      'parts: We chose Vue over Svelte because it fits our use case: two options and the reason | the cost',
    ],
    ['Every approach has its advantages and disadvantages.', 'nothing: advantages and disadvantages'],
    [
      'We went back and forth for a long time, and in the end everybody could live with the result.',
      'parts: We went back and forth for a long time, and in the end everybody could live with the result: the cost | two options or the reason',
    ],
  ])('reports %j', (value, expected) => {
    expect(found(value)).toEqual([expected]);
  });

  it.each([
    'I chose Postgres over Mongo because our data is relational. It cost us two weeks.',
    'Speed over completeness: reports came a day later, so that the launch date held.',
    'A nightly batch rather than streaming. Reports lag by a day. Finance closes monthly.',
    'Hosted Kafka vs running our own: hosted costs twice as much, and it saved us from hiring an engineer.',
    'Precision against recall: clinicians see 30 % more false alarms, but no sepsis case is missed, and they must click more.',
    'We shipped with visual bugs in Safari, they hurt 4 percent for two weeks. Missing the fair would have cost the season.',
    'Steel instead of aluminium. The bracket is 300 g heavier, but it never cracked on the shaker.',
    'We preferred a simple script than a full platform, it take longer to run, as we had only two weeks.',
    'We kept the old sensor, not the new one, because it was certified; we recalibrate it by hand.',
    'We decided to ship without the report, to hit the date; sales made it by hand for three weeks.',
    'We traded disk space for speed, since reads are 100 times more frequent.',
    'Drop the upload, or move it. I moved it. That took 25 minutes; the reason was that the file was unique.',
    'Instead of new bearings we re-machined the shaft. The line stood still a day longer, in return it holds ten years.',
    'We could have bought a device with CE mark. Ours needed four months of testing, otherwise no nurse could open it with gloves.',
    'I turned down the second reviewer. It is riskier and we lose a pair of eyes, given that only two of us knew the pump.',
    'Bridge closed for one weekend rather than lanes closed for a month. Buses had to take a detour. We could not afford a month.',
    'Splitting the service would have scaled better, with four people nobody could have run nine of them. Deploys are all-or-nothing now.',
    'Titanium would have saved 400 g. We went with steel and accepted the weight, as the test flight could not move.',
    'Precast beams rather than pouring on site: 12 % more expensive, but the road had to reopen in August.',
    'A single pump would be simpler, but then the basement floods within 20 minutes. Two pumps mean twice the maintenance.',
    'Lower recall was the price for fewer false alarms: nurses had started to ignore the monitor.',
    'No cache for prices. Pages load 200 ms slower, which I find better than selling at the price of yesterday.',
    'I used bolts, which add 2 kg, so a mechanic can change the blade on the roof with one wrench.',
  ])('takes %j', (value) => {
    expect(found(value)).toEqual([]);
  });

  it('reads a list as one, and a section', () => {
    expect(
      found(['Build or buy. We bought.', 'It costs 40k a year.', 'Reason: there were two of us.']),
    ).toEqual([]);
    expect(found(['Build or buy.', 'It costs 40k a year.'])).toEqual([
      'parts: Build or buy: two options and the cost | the reason',
    ]);
    const section = '---\ntype: incident-command\n---\n## Trade-offs\n\n- Build or buy.\n- It costs 40k.\n';
    expect(placesIn(section, { ruleId })).toEqual(['6:3-6:15 parts']);
  });

  it('leaves blank fields and template text to other rules', () => {
    for (const value of ['', 'TODO', '[X]', 'TODO ask Tom why', 'We chose [X] over [Y]'])
      expect(found(value)).toEqual([]);
  });

  it.each([
    ['We weighed the pros and cons. Then we shipped it.', ['4:4-4:29 claimed']],
    ['As a lead I made smart trade-offs every day.', ['4:13-4:34 claimed']],
    ['We considered the tradeoffs: Kafka or a table. The table is slower, and we run it ourselves.', []],
    ['We compared both. We considered the tradeoffs. I took the table instead. It costs us 40 ms.', []],
    ['We weighed the beams before the crane lifted them.', []],
    ['I wrote a list of pros and cons for both designs.', []],
  ])('looks at claims in an answer: %j', (prose, expected) => {
    expect(placesIn(answerOf(prose), options)).toEqual(expected);
  });

  it('says what is there, what is missing, and what to write', () => {
    const messages = (text: string) => findingsIn(text, { ...options }).map(({ message }) => message);
    expect(messages(textOf('It was slower.'))).toEqual([
      'The tradeoff gives the cost but not two options or the reason, expected two options, the cost that you accepted, and the reason.\nAdd the option that you did not take: `<this> instead of <that>` and why it was worth it: `because <what counted more>`.',
    ]);
    expect(messages(textOf('We found a balance.'))).toEqual([
      'The tradeoff gives no options, no cost and no reason (`a balance`), expected all three.\nWrite `<this> instead of <that>. It cost us <what, how much>. I accepted it because <what counted more>`.',
    ]);
    expect(messages(textOf('None'))).toEqual([
      'The tradeoff is denied (`None`), expected two options, the cost that you accepted, and the reason.\nName the option that you did not take, and what yours cost in time, money, quality or features: every decision gives something up.',
    ]);
    expect(messages(answerOf('We weighed the pros and cons.'))).toEqual([
      'The answer claims a tradeoff (`weighed the pros and cons`) and names no cost, expected two options, the cost that you accepted, and the reason.\nReplace it by `<this> instead of <that>. It cost us <what, how much>. I accepted it because <what counted more>`.',
    ]);
  });

  it('has an option', () => {
    const text = '---\ntype: incident-command\ntradeoffs: None\nchoice: None\n---\n';
    const config = { rules: { [ruleId]: { fields: ['choice'] } } };
    expect(placesIn(text, { ruleId, config })).toEqual(['4:9-4:13 denied']);
  });

  it('takes punctuation and long text, in time', () => {
    const start = performance.now();
    expect(found(',,, ;; ()')).toEqual([]);
    found('or over because '.repeat(8000));
    found('instead of not '.repeat(8000));
    findingsIn(answerOf('weighed the pros and cons. '.repeat(3000)), options);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
