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
    ['the password \u201chunter2hunter2\u201d', 'hunter2hunter2'],
    ['password: hajdu7-tiRqaf-hurpew', 'hajdu7-tiRqaf-hurpew'],
    ['password: 5d3fa1c2-b4e6-0798-a1f7-c2e9b0d44d1e', '5d3fa1c2-b4e6-0798-a1f7-c2e9b0d44d1e'],
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

describe('a password with marks in it', () => {
  it.each([
    ['The db password was Tr0ub4dor&3qyz and I rotated it.', 'Tr0ub4dor&3qyz'],
    ['password: Abq&1937hwz', 'Abq&1937hwz'],
    ["password: Tr0ub'4dor!x", "Tr0ub'4dor!x"],
    ['"password": "Tr0ub\'4dor!x)", y', "Tr0ub'4dor!x)"],
    ['password: "hunter2hunter2.", y', 'hunter2hunter2.'],
    ['password: "hunter2hunter2. and more"', 'hunter2hunter2'],
    ['| password: hunter2hunter2| x |', 'hunter2hunter2'],
    ['- password: hunter2hunter2<br>', 'hunter2hunter2'],
    ["env: {'PASSWORD=hunter2hunter2','x'}", 'hunter2hunter2'],
    ['Pwd=Winter2024!;Server=db1', 'Winter2024!'],
    ['token: aQ7bW2cE9dR4fT1gY6hU3jI8!k$x, y', 'aQ7bW2cE9dR4fT1gY6hU3jI8!k$x'],
    [`password: ${'Tr0ub4dor&3qyz'.repeat(40)}, y`, 'Tr0ub4dor&3qyz'.repeat(40)],
  ])('is found to its end in %j', (text, password) => {
    expect(found(text).map(([, secret]) => secret)).toEqual([password]);
  });
});

describe('a password before a mark without a blank', () => {
  it.each([
    ['|db1|password: granite7027|old|', 'granite7027'],
    ['user: ana|password: granite7027|port: 5432', 'granite7027'],
    ['echo "password=granite7027"|base64', 'granite7027'],
    ['password=granite7027|grep', 'granite7027'],
    ['password=granite7027&&./run', 'granite7027'],
    ['password=granite7027;./run', 'granite7027'],
    ['password=granite7027>out.txt', 'granite7027'],
    ['password=granite7027</dev/null', 'granite7027'],
    ['password: granite7027<!-- old -->', 'granite7027'],
    ['password: "granite7027|old"', 'granite7027'],
    // What may belong to the password goes with it.
    ['password=granite7027&&ls', 'granite7027&&ls'],
    ['password: granite7027|Lake9, y', 'granite7027|Lake9'],
    [`password: granite7027|Lake9${'|lake'.repeat(40)} y`, `granite7027|Lake9${'|lake'.repeat(40)}`],
  ])('is found in %j', (text, password) => {
    expect(found(text)).toEqual([['password', password]]);
  });

  it.each([
    'password: string|undefined',
    'password: <password1>|<token>',
    'password=$DB_PASSWORD_1|base64',
    'password=DB_PASSWORD_1&&./run',
    'password: your-password-1|old',
    'password: bcrypt2024|argon2',
  ])('but not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a mark at the end of a password', () => {
  it.each([
    ['`password=harbor17Dragon*`', 'harbor17Dragon*'],
    ['`password=Dragon1*`', 'Dragon1*'],
    ['user=ana&password=tulip78Monkey*&x=1', 'tulip78Monkey*'],
    ["curl -d 'password=Summer1245?'", 'Summer1245?'],
    ["curl -d 'password=Summer1245?' # *", 'Summer1245?'],
    ['"password=summer1245_", y', 'summer1245_'],
  ])('belongs to it before a quote or a parameter in %j', (text, password) => {
    expect(found(text)).toEqual([['password', password]]);
  });

  it.each([
    '**password: granite7027**',
    'Is it the password: granite7027?',
    '_The password: granite7027_.',
    '(password: granite7027)*',
  ])('does not belong to it in %j', (text) => {
    expect(found(text)).toEqual([['password', 'granite7027']]);
  });
});

describe('references with digits', () => {
  it.each(
    [
      'C:\\Users\\ana\\proj2\\build',
      'd:/ana/proj2/k8s-v1b2',
      'vault.lumen.io/ui/kv2/db-prod1?version=3',
      'vault.lumen.io:8200/ui/kv2/db-prod1?version=3',
      'com.lumen.auth2.PasswordService$Impl',
      'COVID-19?yes',
      'req-7f3a9c2e-1b4d-4e6f-8a9b-0c1d2e3f4a5b',
      'eu-west-1a/i-0abcd1234ef567890/app-2',
    ].map((reference) => [reference]),
  )('are no passwords or keys: %s', (reference) => {
    const text = `pwd=${reference}\nPassword: ${reference} in Kibana\nThe token: ${reference} in Kibana\n`;
    expect(found(text)).toEqual([]);
  });

  it.each(['key', 'sk', 'sk-lf'])('but a UUID after %s is a key', (prefix) => {
    const key = `${prefix}-5d3fa1c2-b4e6-0798-a1f7-c2e9b0d44d1e`;
    expect(found(`The token: ${key}.`)).toEqual([['token or key', key]]);
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
    [`The leaked token: ${hex(64)}\u2026 was revoked.`, hex(64)],
    [`The leaked token: ${hex(64)}... was revoked.`, hex(64)],
    [`{ "token": "${hex(64)}\u2026" }`, `${hex(64)}\u2026`],
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
    'token: 9f86\u2026',
    'token: "9f86d08188\u20260f00a08"',
    'access key: AKIAIOSFODNN7EXAMPLE',
    `a commit: ${hex(40)}`,
  ])('not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('generated values', () => {
  const lower = 'abcdefghijklmnopqrstuvwxyz';
  const alphanumeric = `${lower}${lower.toUpperCase()}0123456789`;
  /** The same values in every run. */
  const valuesOf = (alphabet: string, length: number) => {
    let seed = 20240501;
    const next = () => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return seed / 2 ** 32;
    };
    const value = () =>
      Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length))).join('');
    return Array.from({ length: 200 }, value);
  };
  const uuids = valuesOf('0123456789abcdef', 32).map((value) =>
    value.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  );

  it.each([
    ['password', 'letters and digits', valuesOf(alphanumeric, 16), 177],
    ['password', 'letters, digits and marks', valuesOf(`${alphanumeric}!@#$%^&*`, 16), 185],
    ['password', 'letters, digits, hyphens and underscores', valuesOf(`${alphanumeric}-_`, 22), 177],
    ['password', 'UUIDs', uuids, 178],
    ['api key', 'letters and digits', valuesOf(alphanumeric, 32), 189],
    ['api key', 'small letters and digits', valuesOf(`${lower}0123456789`, 32), 198],
    ['token', 'base64 for URLs', valuesOf(`${alphanumeric}-_`, 43), 198],
    ['secret', 'base64', valuesOf(`${alphanumeric}+/`, 40), 193],
    ['api key', 'UUIDs', uuids, 200],
  ])('behind %j: %s', (name, _what, values, expected) => {
    const missed = values.filter((value) => found(`- The ${name}: ${value}\n`).length === 0);
    expect(values.length - missed.length).toBe(expected);
  });
});

describe('names with digits', () => {
  it.each(
    'k8s-prod-eu1 k8s-vault user.password2 oauth2-proxy-v7 x509v3-cert utf8mb4-bin gpt-4o-mini-2024 wpa2psk-guest e2e-test-user db-1.prod.internal 8-char(s) 3rd-party-idp argon2id-v1.3 v1beta1-k8s v1.2.3-rc.4+build5 INC-2024-001 RFC-6238/TOTP u2f/webauthn2 10.0.0.1:5432 app-$ENV1 min=8,a-z,A-Z,0-9,!@#$% getUserPasswordV2 passwordResetTokenV2 useK8sSecretV1Beta1 resetUserPasswordV3Handler SSOChangePasswordV2 getTokenV2ForUser3AndApp4'
      .split(' ')
      .map((name) => [name]),
  )('are no passwords or keys: %s', (name) => {
    expect(found(`Password: ${name}\nThe api key: ${name}\n`)).toEqual([]);
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
