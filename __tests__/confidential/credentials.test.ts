import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { credentialsIn } from '../../src/confidential/credentials.ts';
import { confidentialIn } from '../../src/confidential/find.ts';
import { NameList } from '../../src/confidential/names.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { alnum, digits, hex, letters } from './samples.ts';

const found = (text: string) =>
  [...credentialsIn(text)].map(({ start, end, what }) => [what, text.slice(start, end)]);
const none = new NameList([]);
const secretsIn = (text: string) =>
  confidentialIn(text, {
    kinds: new Set(['secrets']),
    names: { company: none, customer: none, person: none, project: none },
    findSecrets,
  }).map(({ start, end, what }) => [what, text.slice(start, end)]);

const JSON_WEB_TOKEN = [
  { alg: 'HS256', typ: 'JWT' },
  { sub: '1234567890', name: 'Ana', iat: 1516239022 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(alnum(43))
  .join('.');

describe('tokens that the library has no rule for', () => {
  it.each([
    ['Google API key', `AIza${alnum(33)}-_`],
    ['Google OAuth secret', `GOCSPX-${alnum(28)}`],
    ['Telegram token', `${digits(10)}:AA${alnum(33)}`],
    ['PyPI token', `pypi-AgEIcHlwaS5vcmc${alnum(120)}`],
    ['DigitalOcean token', `dop_v1_${hex(64)}`],
    ['Atlassian token', `ATATT3xFfGF0${alnum(180)}`],
    ['JSON Web Token', JSON_WEB_TOKEN],
  ])('%s: %s', (what, secret) => {
    for (const text of [secret, `The key was ${secret}, and it was public.\n`, `\u{1f511}(${secret})\r\n`])
      expect(secretsIn(text)).toEqual([[what, secret]]);
  });

  it('an Azure storage key after its name', () => {
    const key = `${alnum(86)}==`;
    expect(found(`AccountName=lumen;AccountKey=${key};`)).toEqual([['Azure storage key', key]]);
  });

  it.each([
    `AIza${'x'.repeat(35)}`,
    `AIza${alnum(20)}`,
    `AIza${alnum(50)}`,
    'eyJhbGciOiJIUzI1NiJ9 is how each of them begins',
    'GOCSPX- and ATATT3 and pypi-',
  ])('is not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('Slack tokens, whose first parts are the ids of a team and a bot', () => {
  it.each([
    `xoxb-123456789012-1234567890123-${alnum(24)}`,
    `xoxb-12345678901-12345678901-${alnum(24)}`,
    `xoxb-${digits(13)}-${digits(13)}-${alnum(24)}`,
  ])('%s', (secret) => {
    expect(secretsIn(`The bot used ${secret}.`)).toEqual([['Slack token or webhook', secret]]);
  });

  it.each([
    `xoxb-123456789012-1234567890123-${'abcdefghijklmnopqrstuvwx'}`,
    'xoxb-123456789012-1234567890123-your-token',
  ])('not the example %s', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

describe('passwords', () => {
  it.each([
    ['password: hunter2hunter2', 'hunter2hunter2'],
    ['Password:hunter2hunter', 'hunter2hunter'],
    ['password = hunter2hunter2', 'hunter2hunter2'],
    ['password   =   "hunter2hunter2";', 'hunter2hunter2'],
    ['pwd: hunter2hunter2.', 'hunter2hunter2'],
    ['DB_PASSWORD=Winter2024!', 'Winter2024!'],
    ['adminPassword: Winter2024!, and nobody changed it', 'Winter2024!'],
    ['{ "password": "Tr@ub4dor" }', 'Tr@ub4dor'],
    ['- **Password:** `Tr@ub4dor`', 'Tr@ub4dor'],
    ['The password was hunter2hunter2, and I rotated it.', 'hunter2hunter2'],
    ['with the password `hunter2hunter2`', 'hunter2hunter2'],
    ['https://lumen.io/login?user=ana&password=hunter2hunter2&next=/', 'hunter2hunter2'],
    ['password: summer_2024', 'summer_2024'],
    ['password: \u00fcberR4schung', '\u00fcberR4schung'],
  ])('in %j', (text, password) => {
    expect(found(text)).toEqual([['password', password]]);
  });

  it.each([
    'password: see the vault',
    // What a password is like, and what only names one.
    ...'min_length=12 min=8,max=64 required,min=8 TTL=15min bytes32 CHAR64 12+chars 8-chars-long type=password RFC6238'
      .split(' ')
      .map((value) => `password: ${value}`),
    ...'ISO27001 OWASP-A07 ASVS-2.1.1 INC0012345 PR#4321 Q3-2024 v2.3.1-rc1 15-minute-link hash+salt passkey@login'
      .split(' ')
      .map((value) => `Password: ${value}`),
    'wifi_password: !secret wifi_password_2',
    'WHERE password = @password1',
    'reset_password: ChangePasswordV2Handler',
    'PW: week-12-plan',
    'Password: rotated in 2024',
    'The password was reset, and the password is 12-character now.',
    'The password was on a sticker; its password was the name of the first dog.',
    'Router password: changed.',
    'password: 90-day rotation',
    'password: OAuth2 flow, SHA-256 and bcrypt-12',
    'password: bcrypt-12',
    'password: 1Password vault',
    'password: 2FA-only',
    'password: 2024-05-01',
    'password: v2.31.4',
    'password: 123456 of them',
    'password: INC-2291',
    'password:\n  hunter2hunter2',
    'password: <password1>',
    'password: $DB_PASSWORD_1',
    'password: $' + '{DB_PASSWORD_1}',
    'password: {{ vault.db1 }}',
    'password: [secret]',
    'password: %DB_PASSWORD1%',
    'password = getpass1("x")',
    'password = os.environ["DB1_PASSWORD"]',
    'password = process.env.DB1_PASSWORD',
    'password: DB1_PASSWORD',
    'password: /run/secrets/db1',
    'password: secret/data/db1',
    'password: https://vault.lumen.io/db1',
    'password: ana1@lumen.io had it',
    'password: changeme1',
    'password: your-password-1',
    'password: example123',
    'password: xxxxxxxx1',
    'password: ********1',
    'PWD=/home/ana1',
    'The passwords: 12 of them, hunter2hunter2.',
  ])('not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('keys and tokens by their name', () => {
  it.each([
    [`API key: ${hex(32)}`, hex(32)],
    [`api_key="${alnum(24)}"`, alnum(24)],
    [`The token was ${alnum(40)}.`, alnum(40)],
    [`client-secret: ${alnum(30)}`, alnum(30)],
    ['client_secret: 5d3fa1c2-b4e6-0798-a1f7-c2e9b0d44d1e', '5d3fa1c2-b4e6-0798-a1f7-c2e9b0d44d1e'],
    [`session token: ${alnum(700)}.`, alnum(700)],
  ])('in %j', (text, key) => {
    expect(found(text)).toEqual([['token or key', key]]);
  });

  it.each([
    'token: feature-flag-rollout-2024-q3',
    'const token = getTokenV2ForUser3AndApp4',
    'const apiKey = readKeyFromK8sV1Secret2',
    'max token: 128k-context-window-gpt4o-mini',
    'secret = kubernetes-secret-v1beta1-app2',
    'private key: ed25519-2024-q1-host3',
    'api key: plan-free-1k-pro-10k-ent-100k',
    `secret: ${letters(30)}`,
    'api key: rotated-in-2024-by-the-platform-group',
    'The secret was that nobody had looked.',
    'token: <token-1a2b3c4d5e6f7a8b>',
    'access key: AKIAIOSFODNN7EXAMPLE',
    `a commit: ${hex(40)}`,
  ])('not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what the repository itself has of texts', () => {
  it.each(['examples', 'corpus'])('has none in %s', (folder) => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name));
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => found(readFileSync(file, 'utf8')).map((one) => [file, ...one]))).toEqual(
      [],
    );
  });
});
