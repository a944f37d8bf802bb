import { isExampleSecret } from './examples.ts';
import type { FoundSecret } from './types.ts';

/** Tokens for which the library has no rule. None begins inside a word, so that each text is read once. */
const TOKENS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['Google API key', /(?<![\w-])AIza[\w-]{35}(?![\w-])/g],
  ['Google OAuth secret', /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g],
  ['Azure storage key', /(?<=\bAccountKey=)[A-Za-z\d+/]{86}==/g],
  ['Telegram token', /(?<![\w-])\d{8,10}:AA[\w-]{33}(?![\w-])/g],
  ['PyPI token', /(?<![\w-])pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}/g],
  ['DigitalOcean token', /(?<![\w-])do[opr]_v1_[\da-f]{64}(?!\w)/g],
  ['Atlassian token', /(?<![\w-])ATATT3[\w=-]{180,220}(?![\w-])/g],
];

/** The first two parts are JSON in base64. */
const JSON_WEB_TOKEN = /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g;

/** What comes between a name and its value, with the quotes and marks around either: `: `, `=`, ` was `. */
const LINK =
  '["\'`*_]{0,3}(?:[ \\t]{0,8}[:=]{1,2}>?[ \\t"\'`*_]{0,12}|[ \\t](?:is|was)[ \\t]["\'`*_]{0,3}|[ \\t]["\'`])';
const PASSWORD = new RegExp(`(?:password|passwd|passphrase|passcode|pwd)${LINK}(?=(\\S{1,100}))`, 'gi');
const KEY = new RegExp(
  `(?:token|secret|(?:api|access|auth|private|client|secret)[ _-]?key)${LINK}(?=([\\w+/=.~-]{1,100}))`,
  'gi',
);

const MIN_PASSWORD_LENGTH = 8;
const MIN_KEY_LENGTH = 20;
/** Unlike the name of a function, a generated key has many digits, and often changes between letters and digits. */
const MIN_DIGITS = 4;
const MIN_CHANGES = 4;
const CHANGE = /[a-z](?=\d)|\d(?=[a-z])/gi;
/** Characters that join words: `15-minute-link`, `min=8,max=64`, `device+serial`, `PR#4321`. */
const JOINED = /[-+=:,.|#]/;
/** A code or a type: `RFC6238`, `bytes32`. */
const CODE = /^(?:[A-Z]+\d+|[a-z]+\d{1,3})$/;
/** The name of a function or a class: `ChangePasswordV2Handler`. */
const NAME = /^\w*[a-z\d][A-Z]\w*[a-z\d][A-Z]\w*$/;
const HEXADECIMAL = /^[\da-f-]+$/i;

/** The rest of a value that is longer than what is judged. */
const REST = /(?<=[\w+/=.~-]{100})[\w+/=.~-]*[\w+/=~-]/y;

/** The end of a value: a closing mark, the next parameter of a URL, or the punctuation of a sentence. */
const CLOSING = /["'`<>&|]|[.,;:?)\]}*_]+$/;
/** A value that only refers to one: a variable, a placeholder, a call, a path, an email or web address, a ticket. */
const REFERENCE =
  /^[/~$%<{[(\\!@]|^[\w.]+[([]|^[a-zA-Z_]+(?:\.\w+)+$|^[A-Z][A-Z\d]*_[A-Z\d_]*$|^[\w.-]+(?:\/[\w.-]+)+$|:\/\/|^[^@]+@[^@]+\.[a-z]+$|^[A-Z]{2,8}-\d+$/;
/** Words with digits about how a password is stored, and versions: `bcrypt2024`, `1Password7`, `v20240501`. */
const WORD = /^(?:(?:sha|md|bcrypt|s?crypt|argon|pbkdf|o?auth|base|aes|rsa|[12]fa|1password).*|v[\d/]+)$/i;

/** The secrets that need no library: tokens by their form, passwords and keys by the name before them. */
export function* credentialsIn(text: string): Iterable<FoundSecret> {
  for (const [what, pattern] of TOKENS) {
    for (const { 0: token, index } of text.matchAll(pattern))
      if (!isExampleSecret(token)) yield { start: index, end: index + token.length, what };
  }
  for (const { 0: token, index } of text.matchAll(JSON_WEB_TOKEN))
    yield { start: index, end: index + token.length, what: 'JSON Web Token' };
  yield* named(text, PASSWORD, 'password', isPassword);
  yield* named(text, KEY, 'token or key', isKey);
}

function* named(
  text: string,
  pattern: RegExp,
  what: string,
  isSecret: (value: string) => boolean,
): Iterable<FoundSecret> {
  for (const { 0: name, 1: behind = '', index } of text.matchAll(pattern)) {
    const start = index + name.length;
    const [value = ''] = behind.split(CLOSING, 1);
    if (!isSecret(value) || REFERENCE.test(value) || isExampleSecret(value)) continue;
    REST.lastIndex = start + value.length;
    yield { start, end: start + value.length + (REST.exec(text)?.[0].length ?? 0), what };
  }
}

/** A plain word may say what happened to a password (`rotated`), and joined words may describe it. */
function isPassword(value: string): boolean {
  return (
    value.length >= MIN_PASSWORD_LENGTH &&
    /\p{L}/u.test(value) &&
    /\d/.test(value) &&
    ![JOINED, CODE, NAME, WORD].some((pattern) => pattern.test(value))
  );
}

function isKey(value: string): boolean {
  const changes = value.match(CHANGE)?.length ?? 0;
  const digits = value.match(/\d/g)?.length ?? 0;
  return (
    value.length >= MIN_KEY_LENGTH &&
    changes >= MIN_CHANGES &&
    digits >= MIN_DIGITS &&
    (!value.includes('-') || HEXADECIMAL.test(value))
  );
}
