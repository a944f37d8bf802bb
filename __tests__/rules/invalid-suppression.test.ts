import { describe, expect, it } from 'vitest';
import { applyFixes, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'invalid-suppression';
const textOf = (comment: string, yaml = '') =>
  `---\ntype: security-hygiene\n${yaml}---\n\n${comment}\n\nI think it was luck.\n`;
const messages = (text: string, config = {}) =>
  findingsIn(text, { ruleId, config }).map(({ severity, message }) => [severity, message]);

describe('invalid-suppression', () => {
  it.each([
    ['<!-- star-witness-disable-next-line hedging -- why -->', []],
    ['<!--star-witness-disable-next-line hedging,balance -- why-->', []],
    ['<!-- star-witness-disable-next-line hedging — why -->', []],
    ['<!--\nstar-witness-disable-next-line\n  hedging,\n  balance\n-- why\n-->', []],
    ['<!-- star-witness-disable hedging -- a -- b -->', []],
    ['<!-- star-witness-disable-file hedging -- why -->', []],
    ['<!-- star-witness-enable -->', []],
    ['<!-- star-witness: type=incident-command -->', []],
    ['<!-- star-witness -->', []],
    ['`<!-- star-witness-disable -->`', []],
    ['    <!-- star-witness-disable -->', []],
    ['<!-- star-witness-disable hedging -->', ['5:1-5:38 noReason']],
    ['<!-- star-witness-disable hedging -- -->', ['5:1-5:41 noReason']],
    ['<!-- star-witness-disable hedging-- why -->', ['5:27-5:40 text']],
    ['<!-- star-witness-disable -->', ['5:1-5:30 noRule']],
    ['<!-- star-witness-disable , -- why -->', ['5:1-5:39 noRule']],
    ['<!-- star-witness-disable balance, hedgin -- why -->', ['5:36-5:42 rule']],
    ['<!-- star-witness-disable Hedging -- why -->', ['5:27-5:34 rule']],
    ['<!-- star-witness-enable hedgin -->', ['5:26-5:32 rule']],
    ['<!-- star-witness-disable frontmatter-syntax -- why -->', ['5:27-5:45 never']],
    ['<!-- star-witness-disable invalid-suppression -- why -->', ['5:27-5:46 never']],
    ['<!-- star-witness-disabled hedging -- why -->', ['5:1-5:46 unknown']],
    ['<!-- star-witness- hedging -- why -->', ['5:1-5:38 unknown']],
    ['<!-- starwitness-disable hedging -- why -->', ['5:1-5:44 unknown']],
    ['<!-- star witness disable hedging -- why -->', ['5:1-5:45 unknown']],
    ['<!-- star-witnes-disable-next-line hedging -- why -->', ['5:1-5:54 unknown']],
    ['<!-- eslint-disable hedging -- why -->', []],
    ['<!-- my-witness says: enable it -->', []],
    ['<!-- Star-Witness-Disable hedging -- why -->', ['5:1-5:45 unknown']],
    ['> <!-- star-witness-disable -->', ['5:3-5:32 noRule']],
    ['- <!-- star-witness-disable -->', ['5:3-5:32 noRule']],
    ['Text <!-- star-witness-disable --> text', ['5:6-5:35 noRule']],
    // What it hides is said by unreadable-file.
    ['<!-- star-witness-disable', ['5:1-8:1 noReason', '7:1-7:21 rule']],
  ])('%j', (comment, places) => {
    expect(placesIn(textOf(comment), { ruleId })).toEqual(places);
  });

  it.each([
    ['star-witness: {disable: {hedging: why}}', []],
    ['star-witness:\n  disable:\n    hedging: why\n    balance: |\n      why\n      not', []],
    ['Star Witness: {disable: {hedging: why}}', []],
    ['star-witness: {disable: {hedging: }}', ['3:26-3:33 noReason']],
    ['star-witness: {disable: [hedging, "balance"]}', ['3:26-3:33 noReason', '3:36-3:43 noReason']],
    ['star-witness: {disable: hedging}', ['3:25-3:32 noReason']],
    ['star-witness: {disable: []}', ['3:16-3:23 noRule']],
    ['star-witness: {disable: {hedgin: why}}', ['3:26-3:32 rule']],
    ['star-witness: {disable: {unreadable-file: why}}', ['3:26-3:41 never']],
    ['star-witness: {enable: {hedging: why}}', ['3:16-3:22 key']],
    ['star-witness: {disabled: {hedging: why}}', ['3:16-3:24 key']],
    ['star-witness:', ['3:1-3:13 noKey']],
    ['star-witness: true', ['3:1-3:13 noKey']],
    ['star-witness: {}', ['3:1-3:13 noKey']],
    ['# star-witness-disable-next-line hedging -- why', []],
    ['  # star-witness-disable-next-line hedging', ['3:3-3:43 noReason']],
    ['#star-witness-disable', ['3:1-3:22 noRule']],
    ['stakes: |\n  # star-witness-disable', []],
    ['stakes: "\n  # star-witness-disable"', []],
    ['stakes: 4 keys # star-witness-disable', []],
  ])('%j in the frontmatter', (yaml, places) => {
    expect(placesIn(textOf('', `${yaml}\n`), { ruleId })).toEqual(places);
  });

  it.each([
    ['star-witness-disabel hedging -- why', 'star-witness-disable hedging -- why'],
    ['Star-Witness-Disable-Next-Lien hedging -- why', 'Star-Witness-disable-next-line hedging -- why'],
    ['star-witness-disable-line hedging -- why', null],
    ['star-witness-mute hedging -- why', null],
    ['star-witness-disable balance, hedgin -- why', 'star-witness-disable balance, hedging -- why'],
    ['star-witness-disable hedging, hedgin -- why', null],
    ['star-witness-disable hedgin, hedgng -- why', 'star-witness-disable hedging, hedgng -- why'],
    ['star-witness-disable hedging because, hedgin', 'star-witness-disable hedging -- because, hedgin'],
    ['star-witness-disable hedging-- why', 'star-witness-disable hedging -- why'],
    ['star-witness-disable hedging - why', 'star-witness-disable hedging -- why'],
    ['star-witness-disable hedging\n  why', 'star-witness-disable hedging -- why'],
    ['star-witness-disable hedging balance -- why', 'star-witness-disable hedging, balance -- why'],
    ['star-witness-disable hedging balance was odd', null],
    ['star-witness-disable hedging ...', null],
  ])('%j is fixed to %j', (comment, fixed) => {
    const text = textOf(`<!-- ${comment} -->`);
    const fixes = findingsIn(text, { ruleId }).flatMap(({ fix }) => (fix?.safe ? [fix] : []));
    expect(fixes).toHaveLength(fixed === null ? 0 : 1);
    expect(applyFixes(text, fixes)).toBe(textOf(`<!-- ${fixed ?? comment} -->`));
  });

  it('corrects rules of the frontmatter, and makes no key twice', () => {
    const fixed = (yaml: string) => {
      const text = textOf('', `${yaml}\n`);
      return applyFixes(
        text,
        findingsIn(text, { ruleId }).flatMap(({ fix }) => fix ?? []),
      );
    };
    const same = (yaml: string) => textOf('', `${yaml}\n`);
    expect(fixed('star-witness: {disable: {"hedgin": why}}')).toBe(
      same('star-witness: {disable: {"hedging": why}}'),
    );
    expect(fixed('star-witness: {disable: {hedgin: why, hedging: no}}')).toBe(
      same('star-witness: {disable: {hedgin: why, hedging: no}}'),
    );
    expect(fixed('star-witness: {disable: {hedgin: why, hedgng: no}}')).toBe(
      same('star-witness: {disable: {hedging: why, hedgng: no}}'),
    );
  });

  it('says what is expected', () => {
    const one = (comment: string) => messages(textOf(comment))[0]?.[1];
    expect(one('<!-- star-witness-disabel hedging -- why -->')).toBe(
      'Unknown directive `star-witness-disabel`, expected `star-witness-disable-next-line`, `star-witness-disable`, `star-witness-enable` or `star-witness-disable-file`.\nWrite `star-witness-disable`, or remove it.',
    );
    expect(one('<!-- star-witness-mute -->')).toMatch(/\nWrite one of these, or remove it\.$/);
    expect(one('<!-- star-witness-disable -->')).toBe(
      'No rule in `star-witness-disable`, expected the rules to suppress.\nName them, or remove it.',
    );
    expect(one('<!-- star-witness-disable hedgin -- why -->')).toBe(
      'Unknown rule `hedgin` in `star-witness-disable`, expected one that `--list-rules` lists.\nWrite `hedging`, or remove it.',
    );
    expect(one('<!-- star-witness-disable quite-another -- why -->')).toMatch(
      /\nWrite the id of a rule, or remove it\.$/,
    );
    expect(one('<!-- star-witness-disable hedging it was a guess -->')).toBe(
      'Unexpected `it was a guess` after the rule `hedging`, expected a comma and a rule, or `--` and the reason.\nWrite ` -- ` before the reason.',
    );
    expect(one('<!-- star-witness-disable unused-suppression -- why -->')).toBe(
      'The rule `unused-suppression` cannot be suppressed in a file, expected one that can.\nRemove it here, and change the rule under `rules` or `overrides` in the configuration.',
    );
    expect(messages(textOf('', 'star-witness: {mute: {hedging: why}}\n'))).toEqual([
      [
        'error',
        'Unexpected `mute` in the key `star-witness`, expected `disable` with rules and their reasons.\nAdd `disable:` below it, and below that a line `<rule>: <reason>` for each rule.',
      ],
    ]);
    for (const value of ['5', '[x]', '', '{}'])
      expect(messages(textOf('', `star-witness: ${value}\n`))).toEqual([
        [
          'error',
          'No `disable` in the key `star-witness`, expected one with rules and their reasons.\nAdd `disable:` below it, and below that a line `<rule>: <reason>` for each rule.',
        ],
      ]);
  });

  it.each([
    [1, 'hedging', 'No reason for `star-witness-disable`, expected one.'],
    [0, 'hedging', undefined],
    [3, 'hedging -- why not me', undefined],
    [
      3,
      'hedging -- why  not',
      'A reason of 2 words for `star-witness-disable`, expected one of at least 3 words.',
    ],
    [3, 'hedging', 'No reason for `star-witness-disable`, expected one of at least 3 words.'],
  ])('asks for a reason of %i words: %s', (words, rest, message) => {
    const config = { rules: { [ruleId]: { 'reason-words': words } } };
    const [first] = messages(textOf(`<!-- star-witness-disable ${rest} -->`), config);
    const edit = 'Say why the finding does not apply here, after ` -- `.';
    expect(first).toEqual(message === undefined ? undefined : ['error', `${message}\n${edit}`]);
  });

  it('says in the frontmatter where the reason goes: noReason', () => {
    expect(messages(textOf('', 'star-witness: {disable: [hedging]}\n'))).toEqual([
      [
        'error',
        'No reason for `disable`, expected one.\nSay why the finding does not apply here, as the value of the rule.',
      ],
    ]);
  });

  it('warns of each one where the configuration forbids them: forbidden', () => {
    const text = textOf('<!-- star-witness-disable hedgin -->', 'star-witness: {disable: {hedging: why}}\n');
    const forbidden =
      'The suppression has no effect: `inline-config` is `false` in the configuration.\nRemove it, and fix the finding.';
    expect(messages(text, { 'inline-config': false })).toEqual([
      ['warning', forbidden],
      ['warning', forbidden],
    ]);
    expect(findingsIn(text, { ruleId, config: { 'inline-config': false } })).toMatchObject(
      Array(2).fill({ messageId: 'forbidden' }),
    );
  });

  it('reads this many at most: tooMany', () => {
    const comment = '<!-- star-witness-disable balance, hedging -- why -->\n';
    const found = (count: number) => findingsIn(textOf(comment.repeat(count)), { ruleId });
    expect(found(500)).toEqual([]);
    expect(found(600)).toMatchObject([{ line: 505, column: 1, messageId: 'tooMany' }]);
    expect(found(501)[0]?.message).toBe(
      'More than 1000 rules in the suppressions of one file: the rest is not read.\nSuppress rules for the whole file, or change them in the configuration.',
    );
    const long = `<!-- star-witness-disable ${'x,'.repeat(200_000)} -- why -->`;
    expect(placesIn(textOf(long), { ruleId })).toEqual([`5:1-5:${400_038} tooMany`]);
  });

  it('is a note in a draft', () => {
    const text = textOf('<!-- star-witness-disable hedging -->', 'status: draft\n');
    expect(messages(text)).toMatchObject([['note', expect.stringContaining('No reason')]]);
  });
});
