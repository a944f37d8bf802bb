import { describe, expect, it } from 'vitest';
import { hashName, readHashedName } from '../../src/confidential/name-hash.ts';
import { nameWordsIn } from '../../src/confidential/name-words.ts';
import { NameList } from '../../src/confidential/names.ts';

const SALT = '5d3fa1c2b4e60798';
const foundIn = (text: string, entries: readonly string[]) =>
  [...new NameList(entries).in(text, nameWordsIn(text))].map(({ start, end, key }) => [
    text.slice(start, end),
    key,
  ]);

describe('the words of a name', () => {
  it.each([
    ["Acme's AT&T, Levi’s", ['acme', 'at', 't', 'levi']],
    ["O'Neil S's s 's", ['o', 'neil', 's', 's', 's']],
    ['Nestle\u0301 NESTLÉ ﬁne', ['nestle', 'nestle', 'fine']],
    ['アクメ商事 Ltd', ['ア', 'ク', 'メ', '商', '事', 'ltd']],
    ['a_b-c9', ['a', 'b', 'c9']],
    ['', []],
  ])('in %j', (text, keys) => {
    expect(nameWordsIn(text).map(({ key }) => key)).toEqual(keys);
  });
});

describe('a list of names', () => {
  it('finds the longest at a place, and goes on after it', () => {
    expect(foundIn('Acme Pay Pay Acme', ['Acme', 'Acme Pay', 'Pay'])).toEqual([
      ['Acme Pay', 'acmepay'],
      ['Pay', 'pay'],
      ['Acme', 'acme'],
    ]);
  });

  it('does not join words that are far apart', () => {
    expect(foundIn('Acme      Pay', ['Acme Pay'])).toEqual([]);
    expect(foundIn('Acme, Pay', ['Acme Pay'])).toEqual([['Acme, Pay', 'acmepay']]);
  });

  it('takes no more words of a text for a hashed name than it has', () => {
    expect(foundIn('ac me', [hashName('Acme', SALT)])).toEqual([]);
    expect(foundIn('AcmePay', [hashName('Acme Pay', SALT)])).toEqual([['AcmePay', 'acmepay']]);
  });
});

describe('a hashed name', () => {
  it('is the same for every way to write it, and another with another salt', () => {
    const entry = 'hash:5d3fa1c2b4e60798:2:4d1ec4dc786274a03427485b7a7f2c71';
    for (const name of ['Northwind Traders', "northwind-traders's", ' NORTHWIND  Traders '])
      expect(hashName(name, SALT)).toBe(entry);
    expect(hashName('Northwind Traders', 'd3fa1c2b4e607980')).toBe(
      'hash:d3fa1c2b4e607980:2:08df5277a019d758fa264c79be7aef67',
    );
    expect(readHashedName(entry)).toEqual({
      salt: SALT,
      words: 2,
      digest: '4d1ec4dc786274a03427485b7a7f2c71',
    });
    expect(['Acme', 'hash:1', `${entry}0`, entry.toUpperCase()].map(readHashedName)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
