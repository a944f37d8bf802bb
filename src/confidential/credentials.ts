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
  '["\'`*_]{0,3}(?:[ \\t]{0,8}[:=]{1,2}>?[ \\t"\'`*_\u201c]{0,12}|[ \\t](?:is|was)[ \\t]["\'`*_\u201c]{0,3}|[ \\t]["\'`\u201c])';
const PASSWORD = new RegExp(`(?:password|passwd|passphrase|passcode|pwd)${LINK}(?=\\S)`, 'gi');
const KEY = new RegExp(
  `(?:token|secret|(?:api|access|auth|private|client|secret)[ _-]?key)${LINK}(?=\\S)`,
  'gi',
);

/** UTF-16 units of a value that are judged. */
const JUDGED_LENGTH = 100;
const MIN_PASSWORD_LENGTH = 8;
const MIN_KEY_LENGTH = 20;
/** The longest part of a key without hyphens and dots has at least so many characters. */
const MIN_PART_LENGTH = 10;

/** Characters that join words: `15-minute-link`, `min=8,max=64`, `device+serial`, `length>=12`, `PR#4321`. */
const JOINER = /[-+=:,.|#<>/]+/;
/** A mark that text rarely has between letters or digits without a blank. */
const MARK_INSIDE = /[\p{L}\d]["'`()]*[!@$%^*?;~\\][!@$%^*?;~\\"'`()]*[\p{L}\d]/u;
/** From a letter to a digit or back, and from a small letter to a capital. */
const CHANGE = /\p{L}(?=\d)|\d(?=\p{L})|\p{Ll}(?=\p{Lu})/gu;
/** Generated values change that often, words rarely. */
const MIN_CHANGES = 4;
/** What could be a word, or an abbreviation at the beginning: `SSOChangePasswordV2` has three. */
const WORD_PART = /\p{Lu}?\p{Ll}{2,}|^\p{Lu}{3,}(?!\p{Ll})/gu;
/** The share of such words in the names of code, which is higher than in what is generated. */
const MIN_WORD_SHARE = 0.6;
/** What Safari suggests: three groups, with a digit and a capital. */
const SUGGESTED = /^(?=.*\d)(?=.*[a-z\d][A-Z])[a-zA-Z\d]{6}(?:-[a-zA-Z\d]{6}){2}$/;
/** A code or a type: `RFC6238`, `bytes32`. */
const CODE = /^(?:[A-Z]+\d+|[a-z]+\d{1,3})$/;
/** The name of a function or a class has several capitals. */
const CAPITALS = /^\w*[a-z\d][A-Z]\w*[a-z\d][A-Z]\w*$/;
const HEXADECIMAL = /^[\da-f-]+$/i;

/** What ends a password: a blank, a closing quote, a tag, the next parameter or the next cell. */
const PASSWORD_END = /\s|["'`](?=[,;:.)\]}>])|<\/?[a-z]+(?:\/?>|(?!\S))|[&;](?=[\w.-]+=)|\|(?!\S)/gi;
/** What may end a password that is no password as a whole: the next cell, a command, a file, a comment. */
const PASSWORD_MARK = /[|&;<>]/;
/** What follows a password and is hardly a part of it: `|port:`, `&&./run`, `>out.txt`, and `|base64` after a quote. */
const PLAIN = /^(?:["'`]\P{Lu}*|[^\p{Lu}\d]*)$/u;
const KEY_END = /[\s"'`&|<>,;()[\]{}\u2026]/g;
/** What ends a value in quotes. */
const QUOTED_END = new Map([
  ['"', /[\s"]/g],
  ["'", /[\s']/g],
  ['`', /[\s`]/g],
  ['\u201c', /[\s\u201d]/g],
]);
/** Punctuation and marks after a value. */
const TRAILING = '.,;:?)]}*_<>&"\'`\u201d';
/** Of these, what belongs to the value before a quote or the next parameter. */
const KEPT = /[*?_]+(?=["'`\u201d]|[&;][\w.-]+=)/y;
/** The characters of a key, which others may follow: `"9f86d081…"`. */
const KEY_CHARACTERS = /^[\w+/=.~-]*/;
/** A value that only refers to one: a variable, a placeholder, a call, a path, an email or web address, a ticket. */
const REFERENCE =
  /^~?\/|^\^?[<{[(\\.]|^&#|^[bfru]{1,2}["']|^[$%@!][\w.-]*$|^%\w*%$|^\$[{(]|^[\w.:]+[([]|^[a-zA-Z_]+(?:\.\w+)+$|^[A-Z][A-Z\d]*_[A-Z\d_]*$|:\/\/|^[^@]+@[^@]+\.[a-z]+$|^[A-Z]{2,8}-\d+(?:\?[a-z]*)?$/;
/** The same with digits: a path of Windows, a host with a path, an inner class, a region with its resources. */
const LONG_REFERENCE =
  /^[a-zA-Z]:[\\/]|^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d+)?\/|^[a-z]+(?:\.[a-zA-Z_]\w*)+\$[A-Z]\w*$|^[a-z]{2}-[a-z]+-\d[a-z]?\//;
/** The id of a request or a record, but not a key: `req-7f3a9c2e-1b4d-4e6f-8a9b-0c1d2e3f4a5b`. */
const NAMED_ID = /^(?!key|token|secret|api)[a-z]{3,}-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
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
  yield* named(text, PASSWORDS);
  yield* named(text, KEYS);
}

/** What is found by the name before it. */
interface Named {
  what: string;
  pattern: RegExp;
  closing: RegExp;
  /** What may end a value that is no secret as a whole. */
  mark?: RegExp;
  isSecret: (value: string) => boolean;
  /** The part of a value that tells whether it is an example. */
  own: (value: string) => string;
}

const PASSWORDS: Named = {
  what: 'password',
  pattern: PASSWORD,
  closing: PASSWORD_END,
  mark: PASSWORD_MARK,
  isSecret: isPassword,
  own: (value) => value,
};
const KEYS: Named = {
  what: 'token or key',
  pattern: KEY,
  closing: KEY_END,
  isSecret: isKey,
  own: keyIn,
};

function* named(text: string, { what, pattern, closing, mark, isSecret, own }: Named): Iterable<FoundSecret> {
  let end = 0;
  for (const { 0: name, index } of text.matchAll(pattern)) {
    const start = index + name.length;
    if (start < end) continue;
    const quoted = QUOTED_END.get(name.slice(-1));
    const judged = text.slice(start, start + JUDGED_LENGTH);
    const written = judged.slice(0, endOfValue(judged, 0, quoted ?? closing));
    const isFound = (length: number) => {
      const value = text.slice(start, trimmedEnd(text, start, start + length));
      const isExample = isExampleSecret(own(quoted === undefined ? value : written.slice(0, length)));
      return !isExample && isSecret(value) && !isReference(value);
    };
    const isWhole = isFound(written.length);
    const first = isWhole || mark === undefined ? -1 : written.search(mark);
    if (!isWhole && (first <= 0 || !isFound(first))) continue;
    end = trimmedEnd(text, start, start + Math.max(first, 0));
    if (isWhole || !PLAIN.test(written.slice(end - start))) {
      end = endOfValue(text, start, quoted ?? closing);
      // Between quotes, the punctuation at the end belongs to the value.
      const isClosed = quoted !== undefined && /\S/.test(text.charAt(end));
      if (!isClosed) end = trimmedEnd(text, start, end);
    }
    yield { start, end, what };
  }
}

/** Where the value that begins at an offset is closed, or the text ends. */
function endOfValue(text: string, start: number, closing: RegExp): number {
  closing.lastIndex = start;
  return closing.exec(text)?.index ?? text.length;
}

/** Where a value ends without the punctuation after it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && TRAILING.includes(text.charAt(last - 1))) last--;
  KEPT.lastIndex = last;
  return Math.min(end, last + (KEPT.exec(text)?.[0].length ?? 0));
}

function isReference(value: string): boolean {
  return [REFERENCE, LONG_REFERENCE, NAMED_ID].some((pattern) => pattern.test(value));
}

/** A plain word may say what happened to a password (`rotated`), and joined words may describe it. */
function isPassword(value: string): boolean {
  if (value.length < MIN_PASSWORD_LENGTH || !/\p{L}/u.test(value) || WORD.test(value)) return false;
  const parts = value.split(JOINER);
  if (SUGGESTED.test(value) || parts.some((part) => changesIn(part) >= MIN_CHANGES && !isWords(part)))
    return true;
  if (!/\d/.test(value)) return MARK_INSIDE.test(value) && changesIn(value) >= 2 && !isWords(value);
  if (parts.length > 1) return parts.some((part) => MARK_INSIDE.test(part));
  return !CODE.test(value) && !(CAPITALS.test(value) && isWords(value));
}

/** Words and ids may be joined in the name of a key, but a part of a real one is generated. */
function isKey(value: string): boolean {
  const key = keyIn(value);
  if (key.length < MIN_KEY_LENGTH) return false;
  const parts = HEXADECIMAL.test(key) ? [key] : key.split(/[-./]/);
  return parts.some((part) => {
    const digits = part.match(/\d/g)?.length ?? 0;
    return (
      part.length >= MIN_PART_LENGTH && changesIn(part) >= MIN_CHANGES && digits >= (isWords(part) ? 4 : 1)
    );
  });
}

function keyIn(value: string): string {
  return KEY_CHARACTERS.exec(value)?.[0] ?? '';
}

/** Whether most of a text could be words. */
function isWords(text: string): boolean {
  return (text.match(WORD_PART)?.join('').length ?? 0) >= text.length * MIN_WORD_SHARE;
}

function changesIn(text: string): number {
  return text.match(CHANGE)?.length ?? 0;
}
