import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';
import { mayHoldSecret } from '../../src/confidential/hints.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { alnum, hex, SECRETS, upper } from './samples.ts';

const all = Object.values(SECRETS).flatMap(([what, ...secrets]) =>
  secrets.map((secret) => [what, secret] as const),
);
const found = (text: string) =>
  findSecrets(text).map(({ start, end, what }) => [what, text.slice(start, end)]);

describe('the secrets of the samples', () => {
  it('are of every rule of the library that reads a Markdown file', () => {
    const ids = rules.map(({ meta }) => meta.id.replace(/^@secretlint\/secretlint-rule-/, ''));
    // Google's keys are files of their own, and comments of secretlint suppress nothing.
    expect(Object.keys(SECRETS).sort()).toEqual(
      ids.filter((id) => !['gcp', 'filter-comments'].includes(id)).sort(),
    );
  });

  it.each(all)('%s: %s', (what, secret) => {
    for (const text of [secret, `The key was ${secret}, and it was public.\n`, `\u{1f511}(${secret})\r\n`]) {
      expect(mayHoldSecret(text)).toBe(true);
      expect(found(text)).toEqual([[what, secret]]);
    }
  });

  it.each([
    ['AWS key', `AWS_SECRET_ACCESS_KEY=`, alnum(40)],
    ['npm token', '//registry.npmjs.org/:_authToken=', alnum(36)],
    ['npm token', 'https://quirrel.io and git+https://', alnum(40), ':x-oauth-basic@github.com/lumen/x.git'],
  ])('%s behind %j', (what, before, secret, after = '') => {
    expect(found(before + secret + after).find(([name]) => name === what)).toEqual([what, secret]);
  });
});

describe('what only looks like one', () => {
  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    `ghp_${'x'.repeat(36)}`,
    `ghp_${'abcdefghijklmnopqrstuvwxyz0123456789'}`,
    `glpat-${'a'.repeat(20)}`,
    'postgres://user:password@localhost:5432/app',
    `postgres://report:${alnum(12)}@localhost/app`,
    `postgres://report:${alnum(12)}@db.example.com/app`,
    `https://deploy:${alnum(12)}@git.example.org`,
    'https://deploy:$PASSWORD@git.lumen.io',
    'AWS_ACCOUNT_ID: 1234-5678-9012',
    'risk-assessment, task-list and disk-usage',
    'SG. and hf_ and npm_',
    `sha256: ${hex(64)}`,
    'It ended with PRIVATE KEY, and that was that.',
  ])('is not reported: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is no hint, in prose', () => {
    expect(mayHoldSecret('I wrote the ASIA release notes, a risk-based plan and https://lumen.io/a:b.')).toBe(
      false,
    );
  });
});

describe('a token that is longer than the library reads', () => {
  it('is found to its end', () => {
    const token = `https://hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${alnum(60)}`;
    expect(found(`a ${token} b`)).toEqual([['Slack token or webhook', token]]);
  });
});

describe('a secret with very many marks in it', () => {
  it('is found to its end', () => {
    // A pattern that goes back for each mark would take minutes.
    const token = `${alnum(20)}${':'.repeat(600_000)}${alnum(20)}`;
    const [[what, secret] = []] = found(`//registry.npmjs.org/:_authToken=${token}...`);
    expect([what, secret === token]).toEqual(['npm token', true]);
  });
});
