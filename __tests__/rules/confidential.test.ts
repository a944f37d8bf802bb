import { describe, expect, it } from 'vitest';
import { hashName } from '../../src/confidential/name-hash.ts';
import { PRIVATE_KEY, SECRETS } from '../confidential/samples.ts';
import { applyFixes, at, type CheckTextOptions, findingsIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'confidential';
const [, TOKEN = ''] = SECRETS.github ?? [];
const KINDS = ['secrets', 'emails', 'phones', 'hosts', 'pay'];
const SALT = '5d3fa1c2b4e60798';

const configOf = (options: object) => ({ rules: { confidential: options } });
const found = (text: string, options: object = {}, more: CheckTextOptions = {}) =>
  findingsIn(text, { ruleId, config: configOf(options), ...more });
const story = (body: string) => `---\ntype: incident-command\n---\n\n${body}\n`;
/** The text after every fix, of which each has to be safe. */
const fixed = (text: string, options: object = {}) => {
  const fixes = found(text, options).map(({ fix }) => fix);
  return applyFixes(
    text,
    fixes.flatMap((fix) => (fix?.safe ? [fix] : [])),
  );
};

describe('confidential', () => {
  it.each([
    [
      `It was ${TOKEN} then.`,
      '5:8-5:48 secret',
      'The text contains a secret (GitHub token), expected none.\nReplace it with `[secret]` and revoke it: once committed, it stays in the git history.',
    ],
    [
      'I wrote to ana@lumen.io at once.',
      '5:12-5:24 email',
      'The text contains an e-mail address, expected none.\nReplace it with `[email]`.',
    ],
    [
      'I called +1 212 736 5000.',
      '5:10-5:25 phone',
      'The text contains a phone number, expected none.\nReplace it with `[phone]`.',
    ],
    [
      'On db-1.prod.internal it filled up.',
      '5:4-5:22 host',
      'The text names an internal host or address, expected none.\nReplace it with `[host]`.',
    ],
    [
      'My salary rose to $180,000.',
      '5:19-5:27 pay',
      'The text contains an amount of pay, expected none.\nReplace it with `[pay]`.',
    ],
    [
      'Acme’s import failed.',
      '5:1-5:5 name',
      'The text contains a confidential customer name, expected a placeholder.\nReplace it with `[customer A]`, here and wherever the text refers to it.',
    ],
  ])('finds what is confidential in %j', (body, place, message) => {
    const findings = found(story(body), { kinds: KINDS, customers: ['Acme'] });
    expect(findings.map(at)).toEqual([place]);
    expect(findings.map((finding) => [finding.message, finding.severity])).toEqual([[message, 'error']]);
  });

  it('looks for secrets alone, as long as nothing else is asked for', () => {
    const text = story(`ana@lumen.io, +1 212 736 5000, db.internal, salary of $180,000, ${TOKEN}`);
    expect(found(text).map(({ messageId }) => messageId)).toEqual(['secret']);
    expect(found(text, { kinds: [] })).toEqual([]);
    expect(found(text, { kinds: ['pay', 'phones'] }).map(({ messageId }) => messageId)).toEqual([
      'phone',
      'pay',
    ]);
    expect(found(text, { severity: 'off', kinds: KINDS })).toEqual([]);
  });

  it.each([
    ['the frontmatter', `---\ntype: incident-command\ntoken: ${TOKEN}\n---\n`, '3:8-3:48 secret'],
    ['a comment of the frontmatter', `---\ntype: incident-command # ${TOKEN}\n---\n`, '2:26-2:66 secret'],
    ['broken YAML', `---\ntype: [a\n ${TOKEN}\n---\n`, '3:2-3:42 secret'],
    ['no frontmatter', `# ${TOKEN}\n`, '1:3-1:43 secret'],
    ['a fence', story(`\`\`\`\n${TOKEN}\n\`\`\``), '6:1-6:41 secret'],
    ['a link', story(`[x](https://lumen.io/?t=${TOKEN})`), '5:25-5:65 secret'],
    ['a comment', story(`<!-- ${TOKEN} -->`), '5:6-5:46 secret'],
    ['a comment that is not closed', story(`<!-- ${TOKEN}`), '5:6-5:46 secret'],
    ['a block quote', story(`> a\n> ${TOKEN}`), '6:3-6:43 secret'],
    ['a draft', `---\nstatus: draft\n---\n${TOKEN}\n`, '4:1-4:41 secret'],
    ['a retired story', `---\nstatus: retired\n---\n${TOKEN}\n`, '4:1-4:41 secret'],
    [
      'another language',
      story(`Das Kennwort hieß ${TOKEN}, und niemand hat es geändert.`),
      '5:19-5:59 secret',
    ],
    ['a line with emoji', story(`\u{1f511} ${TOKEN}`), '5:4-5:44 secret'],
    ['Windows line ends', story(`a\n${TOKEN}`).replaceAll('\n', '\r\n'), '6:1-6:41 secret'],
    ['old line ends', story(`a\n${TOKEN}`).replaceAll('\n', '\r'), '6:1-6:41 secret'],
    ['a file with a byte order mark', `\ufeff${TOKEN}\n`, '1:1-1:41 secret'],
    ['several lines', story(PRIVATE_KEY), '5:1-11:30 secret'],
  ])('finds a secret in %s', (_, text, place) => {
    const findings = found(text);
    expect(findings.map(at)).toEqual([place]);
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is suppressed with a reason, and says so when there is nothing to suppress', () => {
    const line = `<!-- star-witness-disable-next-line confidential -- it is revoked -->\n${TOKEN}`;
    expect(found(story(line))).toEqual([]);
    expect(found(story(`${line}\n\n${TOKEN}`)).map(at)).toEqual(['8:1-8:41 secret']);
    const unused = story(line.replace(TOKEN, 'Nothing.'));
    expect(findingsIn(unused, { ruleId: 'unused-suppression' }).map(at)).toEqual(['5:37-5:49 unused']);
  });

  it('leaves what overlaps to the kind that matters most', () => {
    const text = story('ana@acme.internal, https://jira.acme.io and acme');
    const findings = found(text, { kinds: KINDS, customers: ['Acme'] });
    expect(findings.map((finding) => [finding.messageId, pointedAt(text, finding)])).toEqual([
      ['email', 'ana@acme.internal'],
      ['host', 'jira.acme.io'],
      ['name', 'acme'],
    ]);
  });
});

describe('the names of confidential', () => {
  const customers = ['Northwind Traders', 'AT&T', "Levi's", 'Nestlé', 'アクメ商事'];
  const hashed = customers.map((name) => hashName(name, SALT));

  it.each([
    ['Northwind Traders, northwind-traders, NORTHWIND_TRADERS and NorthwindTraders', 4],
    ['Northwind\nTraders and Northwind\n> Traders', 2],
    ['Northwind\n\nTraders', 0],
    ['Northwind and other Traders', 0],
    ["AT&T's lines, at & t", 2],
    ['At the time', 0],
    ["Levi, Levi's and LEVI’S jeans", 3],
    ['Nestlé, NESTLE and Nestle\u0301', 3],
    ['アクメ商事は大きい。株式会社アクメ商事', 2],
    ['Nestled in Northwind, Levitate', 0],
  ])('are found in %j, in plain text and hashed', (body, count) => {
    for (const names of [customers, hashed, [...hashed, customers[0]]]) {
      const findings = found(story(body), { customers: names });
      expect(findings.map(({ messageId }) => messageId)).toEqual(Array(count).fill('name'));
    }
  });

  it('are each called by a letter, the same in all of a file', () => {
    const body = "Lumen paid Acme. Acme's Ana Bo and LUMEN met Project Bluebird's Ana Bo, not Zed.";
    const options = {
      companies: ['Lumen'],
      customers: [hashName('Zed', SALT), 'Acme'],
      people: [hashName('Ana Bo', SALT)],
      'code-names': ['Bluebird'],
    };
    expect(fixed(story(body), options)).toBe(
      story(
        "[company A] paid [customer A]. [customer A]'s [person A] and [company A] met Project [project A]'s [person A], not [customer B].",
      ),
    );
    expect(found(story('Bluebird'), options)[0]?.message).toMatch(
      /^The text contains a confidential code name,/,
    );
  });

  it('get no letter that the file has already', () => {
    expect(fixed(story('[customer A] and [customer C], Acme, Zed'), { customers: ['Acme', 'Zed'] })).toBe(
      story('[customer A] and [customer C], [customer B], [customer D]'),
    );
    const many = Array.from({ length: 28 }, (_, index) => `Zed${index}`);
    expect(fixed(story(many.join(' ')), { customers: many })).toContain(
      '[customer Z] [customer AA] [customer AB]',
    );
  });
});

describe('the placeholders of confidential', () => {
  const options = { kinds: KINDS, customers: ['Acme'] };

  it('take in a value with very many blanks', () => {
    const value = (start: string) => `${start}${' '.repeat(600_000)}left`;
    const of = (start: string) => `---\nstakes: ${start}\n---\n`;
    const [finding] = found(of(value('Acme')), options);
    expect(finding?.fix?.text === `'${value('[customer A]')}'`).toBe(true);
  });

  it.each([
    ['owner: ana@lumen.io', "owner: '[email]'"],
    ['owner: ana@lumen.io # mine', "owner: '[email]' # mine"],
    ['owner: "ana@lumen.io"', 'owner: "[email]"'],
    [
      'stakes: Acme could not pay, so Acme left it',
      "stakes: '[customer A] could not pay, so [customer A] left it'",
    ],
    ["stakes: Acme's money # all of it", "stakes: '[customer A]''s money' # all of it"],
    ['stakes: We lost Acme', 'stakes: We lost [customer A]'],
    ['themes: [Acme, other]', "themes: ['[customer A]', other]"],
    ['themes:\n  - Acme\n  - other', "themes:\n  - '[customer A]'\n  - other"],
    ['themes:\n  - Acme left\n  - other', "themes:\n  - '[customer A] left'\n  - other"],
    ['stakes: |\n  Acme left', 'stakes: |\n  [customer A] left'],
    ['stakes: We lost\n  Acme then', 'stakes: We lost\n  [customer A] then'],
    // A value that goes on in the next line: to quote its first line would break it.
    ['stakes: Acme left\n  us', 'stakes: Acme left\n  us'],
    ['themes: [Acme left, other]', 'themes: [Acme left, other]'],
    ['Acme: 5', "'[customer A]': 5"],
    ['Acme left: 5', 'Acme left: 5'],
    ['stakes:\n  - Acme: 5', "stakes:\n  - '[customer A]': 5"],
    ['stakes:\n  - Acme left: 5', 'stakes:\n  - Acme left: 5'],
    ['stakes:\n  Acme left', 'stakes:\n  Acme left'],
    ['stakes: # all of it\n  Acme left', 'stakes: # all of it\n  Acme left'],
    ['themes: [\n  Acme,\n  other ]', 'themes: [\n  Acme,\n  other ]'],
    ['stakes: &all Acme', 'stakes: &all Acme'],
    ['stakes: !!str Acme', 'stakes: !!str Acme'],
    ['? Acme\n: 5', '? Acme\n: 5'],
  ])('keep the frontmatter readable: %j', (line, expected) => {
    const of = (text: string) => `---\ntype: incident-command\n${text}\n---\n`;
    expect(fixed(of(line), options)).toBe(of(expected));
    const before = findingsIn(of(line), { ruleId: 'frontmatter-syntax' });
    expect(findingsIn(of(expected), { ruleId: 'frontmatter-syntax' })).toEqual(before);
  });

  it('are in one edit for all that is on a line, which can then be suggested', () => {
    const fixes = found(story('ana@lumen.io of Acme, Acme\nand Acme'), options).map(({ fix }) => fix);
    expect(fixes.map((fix) => [fix?.range, fix?.text])).toEqual([
      [[32, 58], '[email] of [customer A], [customer A]'],
      [[32, 58], '[email] of [customer A], [customer A]'],
      [[32, 58], '[email] of [customer A], [customer A]'],
      [[63, 67], '[customer A]'],
    ]);
    const twice = '---\ntype: incident-command\nstakes: Acme left\n  us\nlesson: [Acme left, Acme]\n---\n';
    expect(found(twice, options).map(({ fix }) => fix)).toEqual([undefined, undefined, undefined]);
    const many = found(story('Acme '.repeat(30)), options);
    expect(many.map(({ fix }) => fix?.text.length ?? 0)).toEqual([
      ...Array(20).fill(389),
      ...Array(10).fill(0),
    ]);
  });

  it('are no links, whatever comes after them', () => {
    expect(fixed(story('Acme(EU) and Acme[1]'), options)).toBe(
      story('[customer A] (EU) and [customer A] [1]'),
    );
  });

  it('are taken for text, and not found again', () => {
    const text = story('## Answer\n\nI told ana@lumen.io at Acme of +1 212 736 5000.');
    const after = fixed(text, options);
    expect(after).toContain('I told [email] at [customer A] of [phone].');
    expect(found(after, options)).toEqual([]);
    expect(findingsIn(after, { ruleId: 'empty-field' })).toEqual([]);
  });
});
