/** One left-to-right pass over the prose: words, numbers and the marks that separate clauses. Linear by construction. */

import { isDigit, isLetter, isSpace, scanNumber } from './number.ts';

export type Shape = 'plain' | 'clock' | 'date' | 'version' | 'ordinal';

export interface Token {
  kind: 'word' | 'number' | 'mark' | 'end';
  /** Words in lower case without a possessive; for a number, its unit suffix (`%`, `ms`, `x`, or empty). */
  text: string;
  start: number;
  end: number;
  /** Numbers: the value with `k`, `M`, `B` worked in; else 0. */
  value: number;
  shape: Shape;
  /** Numbers: a currency sign stands before it. */
  money: boolean;
  /** `end`: what follows is a list item (1), a heading (2) or neither (0). */
  next: 0 | 1 | 2;
}

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'vs',
  'approx',
  'ca',
  'mr',
  'mrs',
  'ms',
  'dr',
  'fig',
  'cf',
  'incl',
]);
/** Words whose `'s` is a verb or a pronoun, not a possessive. */
const KEEPS_S = new Set(["it's", "that's", "there's", "here's", "what's", "let's", "he's", "she's", "who's"]);

const MARKS = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['(', '('],
  [')', ')'],
  ['—', '—'],
  ['–', '–'],
  ['→', '→'],
  ['⇒', '→'],
  ['➔', '→'],
  ['➜', '→'],
  ['/', '/'],
  ['"', '"'],
  ['“', '"'],
  ['”', '"'],
]);

function token(kind: Token['kind'], text: string, start: number, end: number): Token {
  return { kind, text, start, end, value: 0, shape: 'plain', money: false, next: 0 };
}

function scanWord(prose: string, start: number): Token {
  let end = start;
  let quote = 0;
  let lower = true;
  for (; end < prose.length; end++) {
    const code = prose.charCodeAt(end);
    if (code >= 0x61 && code <= 0x7a) continue;
    if (isLetter(code) || isDigit(code)) {
      lower &&= isDigit(code);
      continue;
    }
    if (code !== 0x27 && code !== 0x2019 && code !== 0x2e) break;
    const after = prose.charCodeAt(end + 1);
    // A dot inside a name (`node.js`, `e.g`), not between two sentences (`done.Next`).
    if (!isLetter(after) || (code === 0x2e && after >= 0x41 && after <= 0x5a)) break;
    if (code !== 0x2e) quote = code;
  }
  const raw = prose.slice(start, end);
  let text = lower ? raw : raw.toLowerCase();
  if (quote === 0x2019) text = text.replaceAll('’', "'");
  if (quote > 0 && text.endsWith("'s") && !KEEPS_S.has(text)) text = text.slice(0, -2);
  return token('word', text, start, end);
}

/** What starts at `at` when a line begins there: 1 a list item, 2 a heading, 0 running text; `skip` is the marker's length. */
function lineStart(prose: string, at: number): { next: 0 | 1 | 2; skip: number } {
  const first = prose[at] ?? '';
  if (first === '#') {
    let end = at;
    while (prose[end] === '#') end++;
    return { next: 2, skip: end - at };
  }
  if (
    (first === '-' || first === '*' || first === '+' || first === '•' || first === '–') &&
    prose[at + 1] === ' '
  ) {
    return { next: 1, skip: 2 };
  }
  let end = at;
  while (end < at + 3 && isDigit(prose.charCodeAt(end))) end++;
  if (end > at && (prose[end] === '.' || prose[end] === ')') && isSpace(prose.charCodeAt(end + 1))) {
    return { next: 1, skip: end + 1 - at };
  }
  return { next: 0, skip: 0 };
}

interface State {
  prose: string;
  at: number;
  tokens: Token[];
  heading: boolean;
}

/** At a line break: decides whether the sentence ends there, and steps over a list or heading marker. */
function scanBreak(state: State): void {
  const { prose, tokens } = state;
  const start = state.at;
  let lines = 0;
  while (state.at < prose.length && isSpace(prose.charCodeAt(state.at))) {
    if (prose.charCodeAt(state.at) === 0x0a) lines++;
    state.at++;
  }
  const { next, skip } = lineStart(prose, state.at);
  const bold = prose.startsWith('**', state.at);
  if (lines > 1 || next > 0 || state.heading || bold || tokens.at(-1)?.text === ':')
    endSentence(tokens, start, next);
  state.heading = next === 2;
  state.at += skip;
}

function endSentence(tokens: Token[], at: number, next: 0 | 1 | 2, text = '.'): void {
  const last = tokens.at(-1);
  if (last?.kind === 'end') {
    if (next > last.next) last.next = next;
    return;
  }
  const end = token('end', text, at, at + 1);
  end.next = next;
  tokens.push(end);
}

/** A full stop, question or exclamation mark ends a sentence when white space or a closing mark follows. */
function scanStop(state: State): void {
  const { prose, tokens, at } = state;
  const mark = prose[at] ?? '.';
  state.at = at + 1;
  const after = prose.charCodeAt(at + 1);
  const closing =
    after === 0x22 || after === 0x27 || after === 0x29 || after === 0x2a || after === 0x5d || after >= 0x2018;
  const upper = after >= 0x41 && after <= 0x5a;
  if (!(Number.isNaN(after) || isSpace(after) || closing || upper)) return;
  const last = tokens.at(-1);
  if (mark === '.' && last?.kind === 'word' && last.end === at && ABBREVIATIONS.has(last.text)) return;
  endSentence(tokens, at, 0, mark);
}

function scanMark(state: State): void {
  const { prose, at, tokens } = state;
  const char = prose[at] ?? '';
  if ((char === '-' || char === '=') && prose[at + 1] === '>') {
    tokens.push(token('mark', '→', at, at + 2));
    state.at = at + 2;
    return;
  }
  // A dash with a space on each side separates clauses; a hyphen inside a word is no token at all.
  const spaced = char === '-' && isSpace(prose.charCodeAt(at - 1)) && isSpace(prose.charCodeAt(at + 1));
  const mark = spaced ? '—' : MARKS.get(char);
  if (mark) tokens.push(token('mark', mark, at, at + 1));
  state.at = at + 1;
}

/** All tokens of the prose, with an `end` token after each sentence. */
export function scan(prose: string): Token[] {
  const opening = lineStart(prose, 0);
  const state: State = { prose, at: opening.skip, tokens: [], heading: opening.next === 2 };
  while (state.at < prose.length) {
    const code = prose.charCodeAt(state.at);
    if (code === 0x0a) scanBreak(state);
    else if (isSpace(code)) state.at++;
    else if (isDigit(code)) {
      const found = scanNumber(prose, state.at);
      state.tokens.push(found);
      state.at = found.end;
    } else if (isLetter(code)) {
      const word = scanWord(prose, state.at);
      state.tokens.push(word);
      state.at = word.end;
    } else if (code === 0x2e || code === 0x21 || code === 0x3f) scanStop(state);
    else scanMark(state);
  }
  endSentence(state.tokens, prose.length, 0);
  return state.tokens;
}
