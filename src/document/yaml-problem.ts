import { endOfLine, startOfLine } from '../text/lines.ts';
import { type Problem, replacement, type Span } from '../types.ts';
import { errorIn, TOO_MANY_ALIASES, type YamlError } from './yaml.ts';
import { isBracketedText } from './yaml-brackets.ts';
import { endOfValue, LEAD, syntax } from './yaml-lines.ts';
import { findMistake } from './yaml-mistakes.ts';
import { plainReason } from './yaml-reasons.ts';

const COMMENT = /[ \t]#(?=[ \t]|$)/;
const COLON = /:(?=\s|$)/;
/** A sign that means something in YAML at the beginning of a value. */
const INDICATOR = /^(?:[[\]{}>|*&!%#`"',@]|[?-](?=\s|$))/;
const SPELLED: Record<string, string> = { ':': '`: `', '`': 'backtick' };
const DUPLICATE = 'duplicated mapping key';

/** The problem that a parser's error stands for: a known mistake, a value that needs quotes, or the error itself. */
export function yamlProblem(text: string, block: Span, error: YamlError): Problem {
  const at = Math.max(block.start, Math.min(error.offset, block.end));
  const lineStart = startOfLine(text, at);
  if (error.reason === DUPLICATE) return duplicateKey(text, at);
  const made = error.reason === TOO_MANY_ALIASES ? null : findMistake(text, block, error);
  if (made !== null) return made;
  // An unclosed bracket is found on the line after it.
  for (const start of [lineStart, startOfLine(text, lineStart - 1)]) {
    if (start < block.start || error.reason === TOO_MANY_ALIASES) break;
    const value = unquotedValue(text, start);
    // An error in front of a value is not the value's.
    const blamed = value && (start === lineStart ? at >= value.start : /[[{]/.test(text.charAt(value.start)));
    const problem = blamed && quoteValue(text, block, value, error);
    if (problem) return problem;
  }
  const tab = /^ *\t/.exec(text.slice(lineStart, at + 1))?.[0].length ?? 0;
  if (tab > 0) {
    const place = { start: lineStart + tab - 1, end: lineStart + tab };
    return syntax('invalid', place, { reason: 'a tab indents this line, expected spaces' });
  }
  if (COLON.test(text.slice(at, at + 2)) && lineStart > block.start) {
    return syntax('colonInText', { start: at, end: at + 1 });
  }
  const end = Math.max(at, Math.min(at + 1, endOfLine(text, at)));
  return syntax('invalid', { start: at, end }, { reason: plainReason(error.reason) });
}

/** A key that comes twice. The parser points at the text of the second one, after its quote. */
function duplicateKey(text: string, at: number): Problem {
  const rest = text.slice(at, endOfLine(text, at));
  const quote = /["']/.exec(text.charAt(at - 1))?.[0] ?? ':';
  const end = rest.indexOf(quote);
  const key = (end === -1 ? rest : rest.slice(0, end)).trimEnd();
  return syntax('duplicateKey', { start: at, end: at + key.length }, { key });
}

/** The value on the line at `start`, without a comment after it; null if it has quotes already. */
function unquotedValue(text: string, start: number): Span | null {
  const line = text.slice(start, endOfLine(text, start));
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  if (lead === 0) return null;
  const comment = line.slice(lead).search(COMMENT);
  const value = line.slice(lead, comment === -1 ? line.length : lead + comment).trimEnd();
  const first = value.charAt(0);
  // `"Fast" is not a plan` begins with a quotation; `"half` and `"a "b" c"` are quoted, though badly.
  const quotation = /^(["']).*\1/.test(value) && !value.endsWith(first);
  if (value === '' || first === '#' || (/["']/.test(first) && !quotation)) return null;
  return { start: start + lead, end: start + lead + value.length };
}

/** The advice to quote a value, if that removes the error, or moves it after the value. */
function quoteValue(text: string, block: Span, value: Span, error: YamlError): Problem | null {
  const written = text.slice(value.start, value.end);
  const quoted = JSON.stringify(written);
  const head = text.slice(block.start, value.start) + quoted;
  const second = errorIn(head + text.slice(value.end, block.end), block.start);
  if (second !== null) {
    const offset = second - quoted.length + written.length;
    if (offset < endOfValue(text, value, block.end) || offset <= error.offset) return null;
  }
  const from = INDICATOR.test(written) ? 0 : Math.max(0, written.search(COLON));
  const character = written.charAt(from);
  const at = { start: value.start + from, end: value.start + from + 1 };
  // A value that begins as a list may be meant as one, unless words follow its bracket.
  const fix = { ...replacement(value, quoted), safe: !/[[{]/.test(character) || isBracketedText(written) };
  return {
    ...syntax('quoteValue', at, { mark: SPELLED[character] ?? `\`${character}\``, value: written, quoted }),
    fix,
  };
}
