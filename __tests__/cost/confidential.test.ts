/** That looking for what is confidential costs what a text is long, however near it comes. */
import { describe, expect, it } from 'vitest';
import { blackOut } from '../../src/confidential/blackout.ts';
import { hashName } from '../../src/confidential/name-hash.ts';
import { nameWordsIn } from '../../src/confidential/name-words.ts';
import { NameList } from '../../src/confidential/names.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { KINDS } from '../../src/confidential/types.ts';
import { confidential } from '../../src/rules/confidential.ts';
import { PRIVATE_KEY, SECRETS } from '../confidential/samples.ts';
import { expectLinear, workOf } from './work.ts';

const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));
const SALT = '5d3fa1c2b4e60798';
const LISTS: Record<string, readonly string[]> = {
  kinds: KINDS,
  companies: ['Acme', 'Acme and Sons and Daughters'],
  customers: [hashName('acme and sons and daughters', SALT)],
  people: [],
  'code-names': [],
};
const read = (text: string) => [
  ...confidential.checkText(text, {
    list: (name) => LISTS[name] ?? [],
    number: () => 0,
    findSecrets,
  }),
];

const NEAR = [
  'a',
  '@',
  'a@',
  'a@b',
  'a@b.',
  'a@b.c',
  '.',
  'a.',
  '1',
  '1 ',
  '1.',
  '1-',
  '+',
  '+1',
  '+1 (',
  '10.',
  '10.1.',
  'fd00:',
  ':',
  'http://',
  'https://a',
  'https://a:b',
  'https://a:b@',
  '$',
  '$1',
  '1k',
  '1k ',
  'salary ',
  'offer of ',
  'salary of $1,000 ',
  'Acme and ',
  'acme and sons and daughters ',
  "Acme's ",
  "'s",
  'アク',
  'e\u0301',
  '[customer A]',
  'PRIVATE KEY',
  '-----BEGIN PRIVATE KEY-----',
  'ghp_',
  'ghs_1_',
  'xoxb-',
  'xoxb-a-',
  'SG.',
  'SG.a.',
  'npm_',
  'AKIA',
  'postgres://a:',
  '_authToken=',
  'phone: 1 ',
  'password: ',
  'password',
  'password: ....',
  'password=hunter2hunter2',
  'password=hunter2hunter2&a=',
  'password="hunter2hunter2',
  'password=Tr0ub4dor&',
  'password=Tr0ub4dor<a',
  `token=aQ7bW2cE9dR4fT1gY6hU3jI8!`,
  'token=aQ7bW2cE9dR4fT1gY6hU3jI8,',
  'token=',
  'eyJ-',
  'eyJaaaaaaaaaa.',
  'AIza',
  '\n',
  '---\n',
  'a: Acme\n',
];

describe('what is near to confidential costs what it is long', () => {
  it.each(NEAR)('of nothing but %j', (unit) => {
    expectLinear((size) => {
      read(filled(unit, size));
      read(`---\n${filled(unit, size)}`);
    }, 1024);
  });

  it.each([
    ...Object.values(SECRETS).map(([, secret]) => secret ?? ''),
    PRIVATE_KEY,
    'ana@quirrel.io',
    '+1 646 736 5817',
    '10.20.30.40',
    'salary of $180,000',
    'Acme',
  ])('of nothing but %j', (found) => {
    expectLinear((size) => {
      const text = filled(`${found}\n`, size);
      blackOut(
        text,
        read(text).map(({ at }) => at),
      );
    }, 1024);
  });
});

describe('a list of names', () => {
  const text = 'The export of Acme failed twice, and nobody saw it. '.repeat(20);
  const words = nameWordsIn(text);
  const workFor = (entries: readonly string[]) => {
    const list = new NameList(entries);
    return workOf(() => [...list.in(text, words)]);
  };
  const names = (count: number) => Array.from({ length: count }, (_, index) => `Zed${index}`);

  it('costs a text the same, however many names it has', () => {
    expect(workFor(names(2000))).toBe(workFor(names(10)));
    const hashed = (count: number) => names(count).map((name) => hashName(name, SALT));
    expect(workFor(hashed(500))).toBe(workFor(hashed(10)));
  });
});
