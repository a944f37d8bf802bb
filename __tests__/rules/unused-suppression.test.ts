import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'unused-suppression';
const HEDGE = 'I guess it somehow helped a bit.';
const textOf = (answer: string, yaml = '') => `---\nprompt: incident-leadership\n${yaml}---\n${answer}\n`;
const places = (answer: string, yaml = '', config = {}) =>
  placesIn(textOf(answer, yaml), { ruleId, path: 'answers/ana/a.md', config });

const NEXT = '<!-- star-witness-disable-next-line hedging -- why -->';
const FROM_HERE = '<!-- star-witness-disable hedging -- why -->';
const FILE = '<!-- star-witness-disable-file hedging -- why -->';
const UNTIL_HERE = '<!-- star-witness-enable hedging -->';

describe('unused-suppression', () => {
  it.each([
    ['one that is used', `${NEXT}\n${HEDGE}`, []],
    ['one for another line', `${NEXT}\nNo.\n\n${HEDGE}`, ['4:37-4:44 unused']],
    ['one at the end', `${HEDGE}\n\n${NEXT}`, ['6:37-6:44 unused']],
    ['one behind the finding', `${HEDGE}\n\n${FROM_HERE}`, ['6:27-6:34 unused']],
    ['a range that ends before', `${FROM_HERE}\n\n${UNTIL_HERE}\n\n${HEDGE}`, ['4:27-4:34 unused']],
    ['the second of two for one line', `${NEXT}\n${NEXT}\n${HEDGE}`, ['5:37-5:44 unused']],
    ['the outer of two', `${FILE}\n\n${FROM_HERE}\n\n${HEDGE}`, ['4:32-4:39 unused']],
    ['the second for the file', `${FILE}\n\n${FILE}\n\n${HEDGE}`, ['6:32-6:39 unused']],
    ['an end without a beginning', `${UNTIL_HERE}\n\n${NEXT}\n${HEDGE}`, ['4:26-4:33 enable']],
    ['an end of everything', '<!-- star-witness-enable -->', []],
    [
      'one of two rules',
      `<!-- star-witness-disable-next-line hedging, keyword-stuffing -- why -->\n${HEDGE}`,
      ['4:46-4:62 unused'],
    ],
    ['one whose rule there is not', '<!-- star-witness-disable hedgin -- why -->', []],
  ])('reports %s', (_, answer, expected) => {
    expect(places(answer)).toEqual(expected);
  });

  it('reports one for a rule that is off', () => {
    expect(places(`${NEXT}\n${HEDGE}`, '', { rules: { hedging: 'off' } })).toEqual(['4:37-4:44 unused']);
  });

  it('reports those of the frontmatter', () => {
    expect(places('No.', 'star-witness: {disable: {hedging: why}}\n')).toEqual(['3:26-3:33 unused']);
    expect(places(HEDGE, 'star-witness: {disable: {hedging: why}}\n')).toEqual([]);
  });

  it.each([
    [`${FROM_HERE}\n${NEXT}\n${HEDGE}`, ['from here on that no other suppression covers']],
    [`${FROM_HERE}\n\n${FROM_HERE}\n${HEDGE}`, ['from here on that no other suppression covers']],
    [`${NEXT}\n${HEDGE}\n\n${FROM_HERE}\n`, ['from here on']],
    [`${FILE}\n${NEXT}\n${HEDGE}`, ['in this document that no other suppression covers']],
    [`${NEXT}\n${HEDGE}\n\n${NEXT}\nNo.`, ['on the next line']],
  ])('says of %j where nothing is reported', (answer, expected) => {
    const found = findingsIn(textOf(answer), { ruleId, path: 'answers/ana/a.md' });
    expect(found.map(({ message }) => /reports nothing (.*)\.\n/.exec(message)?.[1])).toEqual(expected);
  });

  it('says what to remove', () => {
    const said = (answer: string) =>
      findingsIn(textOf(answer), { ruleId, path: 'answers/ana/a.md' }).map(({ message }) => message);
    const edit = 'Remove `hedging` here, or the whole suppression if it names no other rule.';
    expect(said(NEXT)).toEqual([
      `Unused suppression: \`hedging\` reports nothing on the next line.\n${edit}`,
    ]);
    expect(said(FROM_HERE)).toEqual([
      `Unused suppression: \`hedging\` reports nothing from here on.\n${edit}`,
    ]);
    expect(said(FILE)).toEqual([
      `Unused suppression: \`hedging\` reports nothing in this document.\n${edit}`,
    ]);
    expect(said(UNTIL_HERE)).toEqual([`Nothing to enable: \`hedging\` is not disabled here.\n${edit}`]);
  });
});
