import { endOfLine } from '../text/lines.ts';
import { type Problem, replacement, type Span } from '../types.ts';
import { errorIn, type YamlError } from './yaml.ts';
import { endOfValue, LEAD, syntax } from './yaml-lines.ts';

const CLOSING: Record<string, string> = { '[': ']', '{': '}' };
/** Keys whose values are lists. */
const LIST_KEY = /^["']?(?:themes|prompts|tags)["']?\s*:/i;

/** A list or mapping on the line at `start` that is not closed. */
export function unclosedBracket(text: string, block: Span, start: number, error: YamlError): Problem | null {
  const line = text.slice(start, Math.min(endOfLine(text, start), block.end));
  const from = start + (LEAD.exec(line)?.[0].length ?? 0);
  const open = text.charAt(from);
  if (CLOSING[open] === undefined) return null;
  const value = text.slice(from, endOfValue(text, { start: from, end: from + 1 }, block.end));
  const { closing, end, splitsNumber } = openBrackets(value);
  // `[5,000 users` would be a list of `5` and `000 users`.
  if (closing === '' || (splitsNumber && /\p{L}/u.test(value))) return null;
  const at = from + end;
  const offset = errorIn(`${text.slice(block.start, at)}${closing}${text.slice(at, block.end)}`, block.start);
  if (offset !== null && offset - closing.length <= error.offset) return null;
  const found = { start: from, end: from + 1 };
  const data = { open, closing: CLOSING[open], closed: value.slice(0, end) + closing };
  // Without a comma, the bracket may begin a text. A comma between digits may be part of a number.
  const isList = LIST_KEY.test(line) || value.slice(0, end).includes(',');
  const safe = isList && !splitsNumber;
  const fix = { ...replacement({ start: at, end: at }, closing), safe };
  return { ...syntax('unclosedBracket', found, data), fix };
}

const BRACKETED = /^(?:(\[+)(?:[^[\]{},:]|:(?!\s))*(\]+)|(\{+)(?:[^[\]{},:]|:(?!\s))*(\}+))\s*[^\s,[\]{}#"']/;

/** Whether a value is text that begins with brackets, and no list: `[urgent] the users`, `[a](b)`. */
export function isBracketedText(value: string): boolean {
  const [, list = '', listEnd = '', mapping = '', mappingEnd = ''] = BRACKETED.exec(value) ?? [];
  const depth = list.length + mapping.length;
  return depth > 0 && depth === listEnd.length + mappingEnd.length;
}

interface OpenBrackets {
  closing: string;
  end: number;
  splitsNumber: boolean;
}

/** The brackets that a value lacks, the end of its last word, and whether a comma is between digits. */
function openBrackets(value: string): OpenBrackets {
  const closing: string[] = [];
  let quote = '';
  let end = 0;
  let splitsNumber = false;
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (quote !== '') {
      if (character === '\\' && quote === '"') at++;
      else if (character === quote) quote = '';
    } else if (/["']/.test(character) && /[[{,:]/.test(value.charAt(end - 1))) quote = character;
    else if (character === '#' && /\s/.test(value.charAt(at - 1))) {
      at = endOfLine(value, at);
      continue;
    } else if (CLOSING[character] !== undefined) closing.unshift(CLOSING[character]);
    else if (/[\]}]/.test(character) && closing.shift() !== character)
      return { closing: '', end, splitsNumber };
    else if (character === ',' && /^\d,\d$/.test(value.slice(at - 1, at + 2))) splitsNumber = true;
    if (/\S/.test(character)) end = at + 1;
  }
  return { closing: closing.join(''), end, splitsNumber };
}
