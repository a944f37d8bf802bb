import { describe, expect, it } from 'vitest';
import { hashName } from '../../src/confidential/name-hash.ts';
import { refused, run } from '../support/cli.ts';
import { tempDir, tempRepo } from '../support/temp-repo.ts';

const SALT = '5d3fa1c2b4e60798';
const ENTRY = /^hash:[\da-f]{16}:\d:[\da-f]{32}$/;

describe('star-witness hash-name', () => {
  it('prints an entry for each name, with a salt of its own', async () => {
    const dir = tempDir();
    const { code, stdout, stderr } = await run(dir, ['hash-name', 'Northwind Traders', 'Zed']);
    const entries = stdout.trimEnd().split('\n');
    expect([code, stderr, entries.length]).toEqual([0, '', 2]);
    for (const entry of entries) expect(entry).toMatch(ENTRY);
    const [, salt = ''] = entries[0]?.split(':') ?? [];
    expect(entries).toEqual(['Northwind Traders', 'Zed'].map((name) => hashName(name, salt)));
    const again = await run(dir, ['hash-name', 'Zed']);
    expect(again.stdout).not.toContain(salt);
  });

  it('reads a name per line of standard input', async () => {
    const { code, stdout } = await run(tempDir(), ['hash-name'], { input: 'Zed\r\n\nNorthwind Traders\n' });
    expect([
      code,
      stdout
        .trimEnd()
        .split('\n')
        .map((entry) => entry.split(':')[2]),
    ]).toEqual([0, ['1', '2']]);
  });

  it.each([
    ['rules', `rules: {confidential: {people: ["${hashName('Zed', SALT)}"]}}`],
    [
      'overrides',
      `overrides: [{files: "a/**", rules: {confidential: {people: [Ana, "${hashName('Zed', SALT)}"]}}}]`,
    ],
  ])('takes the salt that the configuration has, in its %s', async (_, text) => {
    const { stdout } = await run(tempDir({ '.star-witness.yml': text }), ['hash-name', 'Lumen Labs']);
    expect(stdout).toBe(`${hashName('Lumen Labs', SALT)}\n`);
  });

  it.each([
    [['a b c d e f'], '', 'name 1: expected a name of at most 5 words, found 6'],
    [['Zed', '--', '&'], '', 'name 2: expected a name with a letter or a digit'],
    [[], '', '<stdin>:1:1: expected one name per line, found none'],
    [[], new Uint8Array([0xff]), '<stdin>:1:1: not UTF-8, expected names in UTF-8'],
  ])('refuses %j, and does not repeat it', async (names, input, message) => {
    expect(await run(tempDir(), ['hash-name', ...names], { input })).toEqual(refused(message));
  });

  it('makes entries that find the name', async () => {
    const repo = tempRepo({ 'stories/a.md': '---\nstatus: draft\n---\nNorthwind Traders left.\n' });
    const { stdout } = await run(repo, ['hash-name', 'Northwind Traders']);
    repo.write({ '.star-witness.yml': `rules:\n  confidential:\n    customers:\n      - ${stdout}` });
    const ran = await run(repo, ['--format', 'compact']);
    expect([ran.code, ran.stdout]).toEqual([
      1,
      expect.stringMatching(/^stories\/a\.md:4:1: error: The text contains a confidential customer name/m),
    ]);
  });
});
