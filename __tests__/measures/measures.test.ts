import { describe, expect, it } from 'vitest';
import { MAX_MEASURES, measuredIn } from '../../src/measures/measures.ts';
import type { Amount } from '../../src/measures/types.ts';
import { Reader } from '../../src/reader/reader.ts';
import { model } from '../support/model.ts';

const DIMENSIONS = ['', '%', 'points', 's', 'bytes', 'times', 'count', 'plain', '% of a whole'];
const CURRENCIES = ['$', '€', '£', '¥', '₹', 'CHF'];
const rounded = (value: number) => Number(value.toPrecision(6));

function shown({ dimension, low, high, per }: Amount): string {
  const name = DIMENSIONS[dimension] ?? CURRENCIES[dimension - 16];
  return `${rounded(low)}..${rounded(high)} ${name}${per === 0 ? '' : ` in ${per}`}`;
}

function measured(text: string) {
  const reader = new Reader(model);
  return measuredIn(reader.read(text));
}

/** Each measure with its kind, what it may be, and its words. */
function measuresIn(text: string): string[] {
  return measured(text).measures.map(({ kind, before, amount, start, end }) => {
    const values = before === null ? shown(amount) : `${shown(before)} to ${shown(amount)}`;
    return `${kind} ${values} «${text.slice(start, end)}»`;
  });
}

describe('what a text says in numbers', () => {
  it.each<[string, string[]]>([
    // Units.
    ['It took 0.4 s.', ['value 0.35..0.45 s «0.4 s»']],
    ['It took 400ms.', ['value 0.38..0.42 s «400ms»']],
    ['A 12-hour outage hit us.', ['value 41400..45000 s «12-hour»']],
    ['It took 1 h 20 min.', ['value 4770..4830 s «1 h 20 min»']],
    ['It took two minutes and 30 seconds.', ['value 149.5..150.5 s «two minutes and 30 seconds»']],
    ['We lost 40 % of orders.', ['value 39.5..40.5 % «40 %»']],
    ['We lost forty-one percent of orders.', ['value 40.5..41.5 % «forty-one percent»']],
    ['Recall is up 0.9 points.', ['value 0.85..0.95 points «0.9 points»']],
    ['Recall is up 2 percentage points.', ['value 1.5..2.5 points «2 percentage»']],
    [
      'Ratings went from 3.1 to 4.4 of 5.',
      ['pair 61..63 % of a whole to 87.5..88.5 % of a whole «3.1 to 4.4 of 5»'],
    ],
    ['The file has 2 GB.', ['value 1500000000..2500000000 bytes «2 GB»']],
    ['It cost $1.2M.', ['value 1150000..1250000 $ «$1.2M»']],
    ['It cost 300 euros.', ['value 285..315 € «300 euros»']],
    ['Recall was 0.93.', ['value 0.925..0.935 plain «0.93»']],
    ['5 of the 8 releases failed.', ['value 62..63 % of a whole «5 of the 8»']],
    ['One of 10 builds failed.', ['value 9.5..10.5 % of a whole «One of 10»']],
    ['About 2 of 10 builds failed.', ['value 16.575..23.575 % of a whole «2 of 10»']],
    ['Over 2 of 10 builds failed.', ['value 19.5..Infinity % of a whole «2 of 10»']],
    ['One in ten builds failed.', ['value 8.075..12.075 % of a whole «One in ten»']],
    // Said once for both.
    [
      'It grew from 1.0 to 2.9 million users.',
      ['pair 950000..1050000 count to 2850000..2950000 count «1.0 to 2.9 million»'],
    ],
    [
      'It grew from two to five thousand users.',
      ['pair 1500..2500 count to 4750..5250 count «two to five thousand»'],
    ],
    [
      'It grew from 900 to 1.2 million users.',
      ['pair 855..945 count to 1150000..1250000 count «900 to 1.2 million»'],
    ],
    // Writing.
    ['It hit 1,234 users.', ['value 1233.5..1234.5 count «1,234»']],
    ['It hit 1,200 users.', ['value 1150..1250 count «1,200»']],
    ['It hit 1.2k users.', ['value 1150..1250 count «1.2k»']],
    ['It hit 1.3 million users.', ['value 1250000..1350000 count «1.3 million»']],
    ['It hit two hundred and fifty users.', ['value 245..255 count «two hundred and fifty»']],
    ['It hit two thousand and fifty users.', ['value 2045..2055 count «two thousand and fifty»']],
    ['It hit a dozen users.', ['value 9.6..14.4 count «dozen»']],
    // Rounding and bounds.
    ['It hit about 400 users.', ['value 323..483 count «400»']],
    ['It hit nearly 400 users.', ['value 323..420 count «400»']],
    ['It hit over 400 users.', ['value 380..Infinity count «400»']],
    ['It hit less than 400 users.', ['value -Infinity..420 count «400»']],
    ['It hit ~400 users.', ['value 323..483 count «400»']],
    // Rates and ranges.
    ['We had 31 errors a month.', ['value 30.5..31.5 count in 2630016 «31»']],
    ['We read 73 misses of a month.', ['value 72.5..73.5 count «73»']],
    ['It takes 5-10 ms.', ['value 0.0045..0.0105 s «5-10 ms»']],
    ['It takes two to three hours.', ['value 5400..12600 s «two to three hours»']],
    ['It takes between 5 and 10 minutes.', ['value 270..630 s «5 and 10 minutes»']],
    // A before and an after.
    ['p95 went from 840 to 210 ms.', ['pair 0.835..0.845 s to 0.205..0.215 s «840 to 210 ms»']],
    ['Errors: 40 -> 3 a day.', ['pair 39.5..40.5 plain in 86400 to 2.5..3.5 plain in 86400 «40 -> 3»']],
    ['Errors fell 40 to 3.', ['pair 39.5..40.5 plain to 2.5..3.5 plain «40 to 3»']],
    ['Errors fell to 3 from 40.', ['pair 39.5..40.5 plain to 2.5..3.5 plain «3 from 40»']],
    [
      'Lost letters: 31 percent before, 4 percent after.',
      ['pair 30.5..31.5 % to 3.5..4.5 % «31 percent before, 4 percent»'],
    ],
    [
      'First response: 190 minutes before, 48 minutes after.',
      ['pair 11100..11700 s to 2850..2910 s «190 minutes before, 48 minutes»'],
    ],
    // Changes.
    ['Errors fell by 40 %.', ['change 39.5..40.5 % «40 %»']],
    ['Builds are 40 percent faster.', ['change 39.5..40.5 % «40 percent»']],
    ['Builds are 3x faster.', ['change 2.5..3.5 times «3x»']],
    ['We halved the errors.', ['change 1.75..2.35 times «halved»']],
    ['We cut the bill in half.', ['change 1.75..2.35 times «half»']],
    // How long, or since when.
    [
      'It held within two weeks, for the last three months, and four days after the switch.',
      [
        'period -Infinity..1512000 s «two weeks»',
        'period 6575040..9205060 s «three months»',
        'period 302400..388800 s «four days»',
      ],
    ],
    // What measures nothing.
    ['In 2019 we began on 12 March, and again on March 14.', []],
    ['It broke at 14:30 and at 3 am.', []],
    ['We run version 2.4.1 on Postgres 11.', []],
    ['It was the 3rd time, in step 3 of ticket 4211, INC-2291, #88.', []],
    ['On 2019-03-12 we went 24/7.', []],
    ['It was on slide 9.', []],
    // What was only aimed for, or asked.
    ['The goal was 200 ms.', []],
    ['Would 200 ms do?', []],
    ['Task: hire 15 people.', []],
    ['It would have taken 25 minutes.', []],
    ['Nothing.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(measuresIn(text)).toEqual(expected);
  });

  it('takes no more measures of a text than it may, and all amounts', () => {
    const { measures, amounts } = measured('It hit 123 users. '.repeat(150));
    expect([measures.length, amounts.length]).toEqual([MAX_MEASURES, 150]);
  });

  it('reads numbers of any length', () => {
    expect(measuresIn(`It hit ${'9'.repeat(500)} users.`)).toHaveLength(1);
    expect(measuresIn(`It hit ${'million '.repeat(500)}users.`)).toHaveLength(1);
  });
});
