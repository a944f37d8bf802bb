import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import type { Finding, Report } from '../../src/linter/report.ts';
import type { Source } from '../../src/types.ts';
import { model } from '../support/model.ts';

const ruleId = 'number-consistency';

/** A story whose frontmatter says one thing and whose answer another. */
function story(field: string, answer: string, { head = 'title: Checkout', path = 'stories/ana/a.md' } = {}) {
  const numbers = field === '' ? '' : `numbers: ${JSON.stringify(field)}\n`;
  return {
    filePath: path,
    text: `---\ntype: platform-boundary\n${head}\n${numbers}---\n\n## Answer\n\n${answer}\n`,
    kind: 'story' as const,
  };
}

function reportOf(sources: readonly Source[], isComplete = true): Report {
  return check(sources, { model, isComplete });
}

function found(sources: readonly Source[], isComplete = true): Finding[] {
  return reportOf(sources, isComplete).findings.filter((finding) => finding.ruleId === ruleId);
}

const brief = ({ filePath, line, column, messageId, related }: Finding) => {
  const [other] = related ?? [];
  return `${filePath}:${line}:${column} ${messageId} ${other?.filePath}:${other?.line}:${other?.column}`;
};

describe('a measure in a field and in the answer', () => {
  it.each([
    // A before and an after with one end in common.
    ['p99 latency went from 1.8 s to 1.1 s', 'p99 latency went from 1.8 to 1.3 seconds.'],
    ['p99 latency went from 1.8 s to 1.1 s', 'p99 latency fell from 2,300 ms to 1,100 ms.'],
    ['Lost letters: 31 before, 4 after', 'Lost letters went from 31 to 9.'],
    ['Failed checkouts: 11.4 % before, 2.1 % after', 'Failed checkouts fell from 11.4 to 4.1 percent.'],
    ['Revenue went from $1.0M to $2.9M', 'Revenue grew from 1.0 to 3.9 million dollars.'],
    ['3 of 10 nightly builds of the image failed', 'At night, 6 of 10 builds of the image failed.'],
    // One number, and nearly the same words.
    ['47 percent of searches failed', 'That night 52 percent of searches failed.'],
    ['Failed searches: 61,000 in one night', 'We had 75,000 failed searches.'],
    ['The outage cost $40,000', 'That outage cost us $60,000.'],
    [
      'Missed appointments: 6 percent on a normal day, 9 percent after',
      'Missed appointments were 12 percent.',
    ],
    ['Recall on urgent tickets: 0.93', 'Recall on urgent tickets is 87 %.'],
    // One end of a before and an after.
    ['Churn went from 4.1% to 2.9% between January and June', 'In June churn was 3.1 percent.'],
    ['Churn went from 4.1% to 2.9% between January and June', 'In January our churn was 5.1 percent.'],
    ['Corrected invoices went from 130 to 11 a month', 'Corrections fell to 14 a month.'],
    ['Lost parcels: 31 before, 4 after', 'After the switch we had 6 lost parcels.'],
    ['Search errors: 900 a week', 'Search errors fell from 600 to 12 a week.'],
    // Two parts of the same whole.
    ['31 of 34 repos in two quarters', '30 of 34 repositories migrated.'],
    [
      'Of 1,100 questions, 212 could be found in the dump',
      'Two hundred and thirty of the eleven hundred were there.',
    ],
    // Sentences that say the same, also of how long something took.
    [
      '42 shops were not able to close the day on Sunday, for 50 minutes',
      '42 shops could not close for 70 minutes.',
    ],
    ['During six weeks both tables made each invoice', 'For eight weeks both tables made each invoice.'],
    ['It costs ten minutes of every late shift', 'It costs us twenty minutes a shift.'],
    // A condition in another clause.
    [
      '61 internal certificates expired on the same Monday; 310 shops would have stopped',
      'I discovered that 63 certificates will expire on Monday.',
    ],
    // A change.
    ['Build time went from 50 to 30 minutes', 'We halved the build time.'],
    ['Build duration halved', 'Build duration went from 50 to 30 minutes.'],
    ['Checkout errors fell by 90 %', 'Checkout errors fell from 50 to 30 a day.'],
  ])('differs: %s | %s', (field, answer) => {
    expect(found([story(field, answer)])).toHaveLength(1);
  });

  it.each([
    // Converted, rounded, approximate.
    ['p99 latency went from 0.4 s to 0.2 s', 'p99 latency went from 400 to 200 ms.'],
    ['p99 latency went from 1.8 s to 1.1 s', 'p99 latency went from 1,810 to about 1,100 ms.'],
    ['Failed checkouts: 38.7 % before, 2 % after', 'Failed checkouts fell from 39 to 2 percent.'],
    ['Checkout users affected: 1.2k', 'It affected 1,200 checkout users.'],
    ['Checkout users affected: 412', 'It affected about 400 checkout users.'],
    ['Recall on urgent tickets: 0.93', 'Recall on urgent tickets is 93 %.'],
    ['About 2 of 10 checkouts lost an item', 'At noon, 23 of 100 checkouts lost an item.'],
    ['One in ten checkouts lost an item', 'At noon, 11 of 100 checkouts lost an item.'],
    ['Duplicate postings: 1 a day', 'We had 7 duplicate postings a week.'],
    ['Build time went from 50 to 25 minutes', 'We halved the build time.'],
    ['Build time went from 50 to 30 minutes', 'We nearly halved the build time, by 40 %.'],
    ['Corrected invoices went from 130 to 11 a month', 'We corrected about 130 invoices a month by hand.'],
    ['Churn went from 4.1% to 2.9% between January and June', 'In March churn was 3.6 percent.'],
    ['Churn went from 4.1% to 2.9%', 'Last spring churn was 3.2 percent.'],
    ['Night errors went from 40 to 12 a week', 'Day errors fell to 15 a week.'],
    ['Errors of the portal went from 40 to 12 a week', 'Errors of the app went up, to 15 a week.'],
    ['31 of 34 repos moved in the first quarter', '33 of 34 repositories had moved in the last quarter.'],
    ['We had 888 questions', 'We began with 1,100 questions.'],
    ['The pilot ran over six weeks', 'The rollout ran over eight weeks.'],
    // The other number is there, too.
    ['Failed searches: 0.2 percent on Monday, 47 percent at the peak', '47 percent of searches failed.'],
    [
      'p99 latency went from 1.8 s to 1.1 s, and at the end to 0.9 s',
      'p99 latency went from 1.8 s to 0.9 s.',
    ],
    // `million` is said once, and a day has two meanings.
    ['Revenue tripled', 'Revenue grew from 1.0 to 2.9 million dollars.'],
    ['Revenue went from $1.0M to $2.9M', 'Revenue grew from 1.0 to 2.9 million dollars.'],
    ['Deploys went from 2 a week to 10 a day', 'Deploys went from 2 a week to 50 a week.'],
    ['The checkouts: 1,234,567,891', 'The checkouts: 1,234,567,891 of them.'],
    // A further step, another time, place or subject.
    [
      'In the pilot, support calls fell from 30 to 18 a day',
      'After the rollout support calls fell to 12 a day.',
    ],
    [
      'In the first sprint review time fell from 40 to 25 hours',
      'By the last sprint review time fell to 18 hours.',
    ],
    ['My cache cut page load from 4.2 to 2.8 seconds', 'The CDN brought page load down to 1.9 seconds.'],
    ['Wait times went from 50 to 20 minutes', 'Two months later wait times crept up to 28 minutes.'],
    ['Stock loss went from 4 to 2.5 percent', 'The industry average of stock loss is 3.1 percent.'],
    [
      'Absences went from 30 to 18 a week in the pilot school',
      'Absences were 24 a week in the other schools.',
    ],
    // Two things of one whole.
    ['12 of 40 tests were flaky', 'I fixed 9 of 40 tests myself.'],
    ['I interviewed 14 of 30 nurses', 'Of the 30 nurses, 17 of 30 nurses used the form.'],
    ['60 of 120 services had tests', '55 of 120 services had alerts.'],
    // Something else.
    ['The 90th percentile of checkout was 300 ms', 'The 99th percentile of checkout was 900 ms.'],
    ['Failed checkouts in March: 410', 'Failed checkouts in June: 12.'],
    ['Failed checkouts in 2021: 410', 'Failed checkouts in 2022: 12.'],
    ['The checkout build takes 30 minutes', 'It had been 40 minutes for the checkout build.'],
    ['The checkout build takes 30 minutes', 'Before the rewrite the checkout build took 40 minutes.'],
    ['First failed checkouts: 410', 'Last failed checkouts: 12.'],
    ['Failed checkouts: 410', 'Failed checkouts: $60,000.'],
    ['Failed checkouts: 41 %', 'Failed checkouts: down 12 points.'],
    ['Failed checkouts: $41', 'Failed checkouts: 60 euros.'],
    ['We asked 900 schools', 'We asked 40 teachers.'],
    ['2 of 10 checkouts lost an item on the way', 'In 5 of 10 carts an item was lost on the way.'],
    ['We asked two schools', 'Each school has three halls, and two schools asked back.'],
    ['Checkouts in step 3', 'Checkouts in step 4.'],
    ['Checkout outage in 2021', 'Checkout outage in 2022.'],
    ['Checkout outage at 14:30', 'Checkout outage at 15:45.'],
    ['Checkout outage on March 12', 'Checkout outage on March 14.'],
    ['Checkout release 2.4.1', 'Checkout release 2.5.0.'],
    ['The 3rd checkout outage', 'The 4th checkout outage.'],
    ['Checkout outage INC-2291', 'Checkout outage INC-2304.'],
    ['The goal was 100 failed checkouts', 'We had 410 failed checkouts.'],
    ['Checkout errors stayed under 95', 'We had 40 checkout errors.'],
    ['', 'We had 410 failed checkouts. Then we had 12 failed checkouts.'],
    [
      'Wartezeit an der Kasse: 40 Minuten vor dem Umbau und danach',
      'Die Wartezeit an der Kasse war 90 Minuten lang.',
    ],
  ])('agrees, or is another one: %s | %s', (field, answer) => {
    expect(found([story(field, answer)])).toEqual([]);
  });

  it.each([
    // Each says what it measures, as the message asks for.
    ['Checkout latency was 120 ms at p50', 'Checkout latency was 900 ms at p99.'],
    ['Checkout latency at the median was 120 ms', 'Checkout latency at p99 was 900 ms.'],
    ['Median checkout latency was 120 ms', 'Worst checkout latency was 900 ms.'],
    ['Median checkout time was 40 minutes', 'Mean checkout time was 70 minutes.'],
    ['The checkout error rate in the EU was 5%', 'The checkout error rate in the US was 2%.'],
    ['The checkout error rate for iOS users was 5%', 'The checkout error rate for Android users was 2%.'],
    ['The checkout build took 40 minutes on Linux', 'The checkout build took 70 minutes on Windows.'],
    ['On Linux the checkout build took 40 minutes', 'On Windows the checkout build took 70 minutes.'],
    ['Checkout pages took 900 ms without the cache', 'Checkout pages took 300 ms with the cache.'],
    ['The v1 parser failed on 120 invoices', 'The v2 parser failed on 40 invoices.'],
    ['The v1 parser failed on 120 invoices', 'The v2 parser failed on 90 invoices.'],
    ['The control group made 400 orders', 'The treatment group made 520 orders.'],
    ['Checkout took 40 seconds for members', 'Checkout took 70 seconds for guests.'],
    ['Checkout took 40 seconds in the app', 'Checkout took 70 seconds in the browser.'],
    ['Night shifts lost 40 parcels in the depot', 'Day shifts lost 12 parcels in the depot.'],
    ['Checkout errors in Q1: 400', 'Checkout errors in Q3: 520.'],
    ['The cold cache needed 40 seconds', 'The warm cache needed 25 seconds.'],
    // A before and an after.
    ['The checkout build took 40 minutes', 'After my change the checkout build took 12 minutes.'],
    ['The checkout build took 40 minutes', 'Since the rewrite the checkout build takes 30 minutes.'],
    ['The checkout build took 40 minutes', 'The checkout build now takes 30 minutes.'],
    ['The checkout build took 40 minutes', 'The checkout build fell to 30 minutes.'],
  ])('is told apart in stakes and in every field: %s | %s', (field, answer) => {
    const stakes = story('', `${answer}`, { head: `title: Checkout\nstakes: ${JSON.stringify(field)}` });
    const adoption = story('', `${answer}`, { head: `title: Checkout\nadoption: ${JSON.stringify(field)}` });
    expect([...found([stakes]), ...found([adoption])]).toEqual([]);
  });

  it('is a finding at the later place that names the earlier one', () => {
    const [finding] = found([
      story('p99 latency went from 1.8 s to 1.1 s', 'p99 latency: 1.8 -> 1.3 seconds.'),
    ]);
    expect(finding).toEqual({
      ruleId,
      messageId: 'differs',
      severity: 'warning',
      message:
        '`1.8 -> 1.3 seconds` differs from `1.8 s to 1.1 s` at `stories/ana/a.md:4:33`, expected the same number for the same measure.\nCorrect the wrong one; if both are right, say what each of them measures.',
      filePath: 'stories/ana/a.md',
      line: 9,
      column: 14,
      endLine: 9,
      endColumn: 32,
      byteColumns: undefined,
      url: expect.stringContaining('docs/rules/number-consistency.md'),
      excerpt: { text: 'p99 latency: 1.8 -> 1.3 seconds.', start: 13, end: 31 },
      lineHash: expect.any(String),
      about: ['1.8 -> 1.3 seconds', '1.8 s to 1.1 s'],
      related: [{ filePath: 'stories/ana/a.md', line: 4, column: 33, endLine: 4, endColumn: 47 }],
    });
  });

  it('says that a change does not fit', () => {
    const [finding] = found([story('Build time went from 50 to 30 minutes', 'We halved the build time.')]);
    expect([finding?.messageId, finding?.message]).toEqual([
      'change',
      '`halved` does not match `50 to 30 minutes` at `stories/ana/a.md:4:32`, expected the change that the numbers show.\nCorrect the wrong one; if both are right, say what each of them measures.',
    ]);
  });

  it('is compared where only some of the documents are read, as for a commit', () => {
    const one = story('p99 latency went from 1.8 s to 1.1 s', 'p99 latency: 1.8 -> 1.3 seconds.');
    expect(found([one], false)).toHaveLength(1);
  });

  it('is compared within one text only with a change', () => {
    const texts = [
      'We halved the build time, from 50 to 30 minutes.',
      'The wait halved. Before, 40 of 50 waited.',
    ];
    expect(texts.map((text) => found([story('', text)]).map(({ messageId }) => messageId))).toEqual([
      ['change'],
      [],
    ]);
  });

  it('is told by two answers of a story, and by the parts of a story in a bank', () => {
    const twice = story('', 'The outage cost us $40,000.\n\n## Answer\n\nThe outage cost us $60,000.');
    const bank = (result: string) => ({
      filePath: 'story-bank.md',
      text: `# Stories\n\n## Checkout\n\n**Situation:** We sold cameras.\n\n**Action:** The outage cost us $40,000, so I built a cache.\n\n**Result:** ${result}\n`,
      kind: 'bank' as const,
    });
    expect([
      found([twice]).length,
      found([bank('An outage cost us $60,000.')]).length,
      found([bank('An outage cost us $40,000.')]).length,
    ]).toEqual([1, 1, 0]);
  });

  it('is a note in a draft, and nothing in a retired story', () => {
    const of = (status: string) =>
      found([
        story('Lost letters: 31 before, 4 after', 'Lost letters went from 31 to 9.', {
          head: `title: Letters\nstatus: ${status}`,
        }),
      ]).map(({ severity }) => severity);
    expect([of('ready'), of('draft'), of('retired')]).toEqual([['warning'], ['note'], []]);
  });

  it('is not reported among hostile words', () => {
    const words = 'x`|<b>[a](b) '.repeat(40);
    const texts = [`${'9'.repeat(400)} users. `, `${words}47 percent of ${words}`, '47 percent '.repeat(300)];
    expect(texts.map((text) => found([story(text, `${text} 52 percent`)]))).toEqual([[], [], []]);
  });

  it.each([
    ['Build time <b>|`x went from 50 to 30 minutes', '50 to 40 minutes', '50 to 30 minutes', 39],
    [`The outage of ${'y'.repeat(200)} cost $30,000`, '$40,000', '$30,000', 231],
  ])('is named without the hostile words around it: %#', (field, later, earlier, column) => {
    const messages = found([story(field, `${field.replace('30', '40')}.`)]).map(({ message }) => message);
    expect(messages.map((message) => message.split('\n')[0])).toEqual([
      `\`${later}\` differs from \`${earlier}\` at \`stories/ana/a.md:4:${column}\`, expected the same number for the same measure.`,
    ]);
  });
});

describe('a measure in two documents of an owner', () => {
  const FIRST = 'p99 latency of the prices went from 1.8 s to 1.1 s';
  const SECOND = 'p99 latency of the prices went from 1.8 s to 1.3 s';
  const named = (title: string) => ({ head: `title: ${title}` });
  const two = (a: Partial<Source> & { head?: string }, b: Partial<Source> & { head?: string }) => [
    { ...story(FIRST, 'I did it.', { ...named('A cache before the prices'), ...a }), ...a },
    {
      ...story(SECOND, 'I did it.', {
        ...named('A cache before the prices'),
        path: 'stories/ana/b.md',
        ...b,
      }),
      ...b,
    },
  ];

  it('is a finding in the later one that names both places', () => {
    const sources = two({}, {});
    expect(found(sources)).toEqual([
      {
        ruleId,
        messageId: 'otherDocument',
        severity: 'warning',
        message:
          '`1.8 s to 1.3 s` differs from `1.8 s to 1.1 s` at `stories/ana/a.md:4:47`, which is about the same incident; expected the same number for the same measure.\nCorrect the wrong one; if both are right, say what each of them measures.',
        filePath: 'stories/ana/b.md',
        line: 4,
        column: 47,
        endLine: 4,
        endColumn: 61,
        url: expect.stringContaining('docs/rules/number-consistency.md'),
        excerpt: { text: '', start: 0, end: 0 },
        lineHash: null,
        about: ['A cache before the prices', 'A cache before the prices', '1.8 s to 1.3 s', '1.8 s to 1.1 s'],
        related: [{ filePath: 'stories/ana/a.md', line: 4, column: 47, endLine: 4, endColumn: 61 }],
      },
    ]);
    expect(found(sources, false)).toEqual([]);
  });

  it('may be a change in one of them', () => {
    const [first, second] = two({}, {});
    const sources = [
      { ...first, text: (first?.text ?? '').replace('1.1 s', '1.4 s') },
      { ...second, text: (second?.text ?? '').replace('went from 1.8 s to 1.3 s', 'was halved') },
    ];
    expect(found(sources as Source[]).map(({ messageId, message }) => [messageId, message])).toEqual([
      [
        'otherChange',
        '`halved` does not match `1.8 s to 1.4 s` at `stories/ana/a.md:4:47`, which is about the same incident; expected the change that the numbers show.\nCorrect the wrong one; if both are right, say what each of them measures.',
      ],
    ]);
  });

  it.each<[string, Partial<Source> & { head?: string }, number]>([
    ['the same title in other words', { head: 'title: The cache before prices' }, 1],
    ['another title', { head: 'title: One door into the ledger' }, 0],
    ['another owner', { filePath: 'stories/ben/b.md' }, 0],
    ['a draft', { head: 'title: A cache before the prices\nstatus: draft' }, 0],
    ['a retired story', { head: 'title: A cache before the prices\nstatus: retired' }, 0],
    [
      'an answer file',
      { filePath: 'answers/ana/b.md', kind: 'answer', head: 'title: A cache before the prices' },
      1,
    ],
  ])('%s', (_, other, count) => {
    expect(found(two({}, other))).toHaveLength(count);
  });

  it('knows an incident by its numbers and names, whatever the titles are', () => {
    const numbers = (after: string) =>
      `Priya saw it. p99 latency of the prices went from 840 ms to ${after}; 6,140 of the carts at Orrery were lost.`;
    const sources = (text: string) => [
      story(numbers('210 ms'), 'I did it.', named('One')),
      story(text, 'I did it.', { ...named('Two'), path: 'stories/ana/b.md' }),
    ];
    expect(found(sources(numbers('470 ms'))).map(brief)).toEqual([
      'stories/ana/b.md:4:61 otherDocument stories/ana/a.md:4:61',
    ]);
    expect(found(sources('p99 latency of the prices went from 840 ms to 470 ms'))).toEqual([]);
  });

  it('may be suppressed where it is, and the suppression is not idle then', () => {
    const [first, second] = two({}, {}) as [Source, Source];
    const comment = '# star-witness-disable-next-line number-consistency -- two ways to measure it\n';
    const sources = [first, { ...second, text: second.text.replace('numbers:', `${comment}numbers:`) }];
    const idsIn = (each: Source[]) => reportOf(each).findings.map((finding) => finding.ruleId);
    expect(idsIn([first, second])).toContain(ruleId);
    expect(idsIn(sources)).toEqual(idsIn([first, second]).filter((id) => id !== ruleId));
  });

  describe('a suppression', () => {
    const IDS = [ruleId, 'unused-suppression'];
    const withComment = (source: Source, before: string): Source => ({
      ...source,
      text: source.text.replace(before, `# star-witness-disable-next-line ${ruleId} -- why\n${before}`),
    });
    const idsIn = (sources: Source[], isComplete = true) =>
      reportOf(sources, isComplete)
        .findings.filter((finding) => IDS.includes(finding.ruleId))
        .map(({ filePath, line, ruleId }) => `${filePath}:${line} ${ruleId}`);
    const [first, second] = two({}, {}) as [Source, Source];
    const unlike = { ...second, text: second.text.replace('1.3 s', '1.1 s') };

    it('is unused where no other document differs', () => {
      const sources = [first, withComment(unlike, 'numbers:')];
      expect(idsIn(sources)).toEqual(['stories/ana/b.md:4 unused-suppression']);
      expect(idsIn(sources.slice(1))).toEqual(['stories/ana/b.md:4 unused-suppression']);
    });

    it('may be used, as far as a run without the other documents knows', () => {
      expect(idsIn([withComment(unlike, 'numbers:')], false)).toEqual([]);
    });

    it('is used in the earlier or the later document, or in both', () => {
      expect(idsIn([withComment(first, 'numbers:'), second])).toEqual([]);
      expect(idsIn([first, withComment(second, 'numbers:')])).toEqual([]);
      expect(idsIn([withComment(first, 'numbers:'), withComment(second, 'numbers:')])).toEqual([]);
    });

    it('is unused where it covers no number', () => {
      const sources = [first, withComment(unlike, 'title:')];
      expect(idsIn(sources, false)).toEqual(['stories/ana/b.md:3 unused-suppression']);
    });

    it('of a whole bank is unused where its stories agree', () => {
      const bank = (after: string): Source => ({
        filePath: 'story-bank.md',
        kind: 'bank',
        text: `<!-- star-witness-disable-file ${ruleId} -- why -->\n\n${['1.1 s', after]
          .map(
            (time) =>
              `## A cache before the prices\n\n**Situation:** Prices were slow.\n**Action:** I added a cache.\n**Result:** p99 latency of prices went from 1.8 s to ${time}.\n`,
          )
          .join('\n')}`,
      });
      expect(idsIn([bank('1.1 s')])).toEqual(['story-bank.md:1 unused-suppression']);
      expect(idsIn([bank('1.1 s')], false)).toEqual([]);
      expect(idsIn([bank('1.3 s')])).toEqual([]);
      expect(idsIn([{ ...bank('1.3 s'), text: bank('1.3 s').text.replace(/^.*\n/, '') }])).toEqual([
        `story-bank.md:12 ${ruleId}`,
      ]);
    });

    it('may become used in a draft', () => {
      const draft = { ...unlike, text: unlike.text.replace('numbers:', 'status: draft\nnumbers:') };
      expect(idsIn([first, withComment(draft, 'numbers:')])).toEqual([]);
    });
  });

  it('is not read where a configuration sets the rule off', () => {
    const off = { rules: { [ruleId]: 'off' as const } };
    const findingsWith = (data: object) =>
      check(two({}, {}), {
        model,
        isComplete: true,
        config: resolveConfig(['ai-lab', data]),
      }).findings.filter((finding) => finding.ruleId === ruleId);
    expect(findingsWith(off)).toEqual([]);
    expect(findingsWith({ overrides: [{ files: 'stories/ana/b.md', ...off }] })).toEqual([]);
    expect(findingsWith({})).toHaveLength(1);
  });
});
