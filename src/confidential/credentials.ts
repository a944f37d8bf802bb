import { isExampleSecret } from './examples.ts';
import type { FoundSecret } from './types.ts';

/** Tokens that the library has no rule for. None begins within another word, so each text is read once. */
const TOKENS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['Google API key', /(?<![\w-])AIza[\w-]{35}(?![\w-])/g],
  ['Google OAuth secret', /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g],
  ['Azure storage key', /(?<=\bAccountKey=)[A-Za-z\d+/]{86}==/g],
  ['Telegram token', /(?<![\w-])\d{8,10}:AA[\w-]{33}(?![\w-])/g],
  ['PyPI token', /(?<![\w-])pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}/g],
  ['DigitalOcean token', /(?<![\w-])do[opr]_v1_[\da-f]{64}(?!\w)/g],
  ['Atlassian token', /(?<![\w-])ATATT3[\w=-]{180,220}(?![\w-])/g],
];

/** Its first two parts are JSON in base64. */
const JSON_WEB_TOKEN = /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g;

/** What comes between a name and its value, with the quotes and marks around either: `: `, `=`, ` was `. */
const LINK =
  '["\'`*_]{0,3}(?:[ \\t]{0,8}[:=]{1,2}>?[ \\t"\'`*_]{0,12}|[ \\t](?:is|was)[ \\t]["\'`*_]{0,3}|[ \\t]["\'`])';
const PASSWORD = new RegExp(`(?:password|passwd|passphrase|passcode|pwd)${LINK}(?=(\\S{1,100}))`, 'gi');
const KEY = new RegExp(
  `(?:token|secret|(?:api|access|auth|private|client|secret)[ _-]?key)${LINK}(?=([\\w+/=.~-]{1,100}))`,
  'gi',
);

const LEAST_PASSWORD = 8;
const LEAST_KEY = 20;
/**
 * A generated key has this many digits, and goes from letters to digits and back so often; the name of a function does
 * not.
 */
const LEAST_DIGITS = 4;
const LEAST_CHANGES = 4;
const CHANGE = /[a-z](?=\d)|\d(?=[a-z])/gi;
/** What joins words: `15-minute-link`, `min=8,max=64`, `device+serial`, `PR#4321`. */
const JOINED = /[-+=:,.|#]/;
/** A code or a type: `RFC6238`, `bytes32`. */
const CODE = /^(?:[A-Z]+\d+|[a-z]+\d{1,3})$/;
/** The name of a function or a class: `ChangePasswordV2Handler`. */
const NAME = /^\w*[a-z\d][A-Z]\w*[a-z\d][A-Z]\w*$/;
const HEXADECIMAL = /^[\da-f-]+$/i;

/** What a long value has more than is judged. */
const REST = /(?<=[\w+/=.~-]{100})[\w+/=.~-]*[\w+/=~-]/y;

/** Where a value ends: at what closes it, at the next parameter of an address, and before the marks of a sentence. */
const CLOSING = /["'`<>&|]|[.,;:?)\]}*_]+$/;
/** A value that is somewhere else: a variable, a placeholder, a call, a path, a mail or web address, a ticket. */
const REFERENCE =
  /^[/~$%<{[(\\!@]|^[\w.]+[([]|^[a-zA-Z_]+(?:\.\w+)+$|^[A-Z][A-Z\d]*_[A-Z\d_]*$|^[\w.-]+(?:\/[\w.-]+)+$|:\/\/|^[^@]+@[^@]+\.[a-z]+$|^[A-Z]{2,8}-\d+$/;
/** Words with a digit that say how a password is kept, and versions: `bcrypt2024`, `1Password7`, `v20240501`. */
const WORD = /^(?:(?:sha|md|bcrypt|s?crypt|argon|pbkdf|o?auth|base|aes|rsa|[12]fa|1password).*|v[\d/]+)$/i;

/** Secrets in a text that need no library: tokens by their form, passwords and keys by the name before them. */
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

/** A word alone may say what became of a password (`rotated`), and words that are joined what it is like. */
function isPassword(value: string): boolean {
  return (
    value.length >= LEAST_PASSWORD &&
    /\p{L}/u.test(value) &&
    /\d/.test(value) &&
    ![JOINED, CODE, NAME, WORD].some((pattern) => pattern.test(value))
  );
}

function isKey(value: string): boolean {
  const changes = value.match(CHANGE)?.length ?? 0;
  const digits = value.match(/\d/g)?.length ?? 0;
  return (
    value.length >= LEAST_KEY &&
    changes >= LEAST_CHANGES &&
    digits >= LEAST_DIGITS &&
    (!value.includes('-') || HEXADECIMAL.test(value))
  );
}
