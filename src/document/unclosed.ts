import { endOfLine, LineIndex } from '../text/lines.ts';
import { lineNumbers } from '../text/message.ts';
import type { Problem } from '../types.ts';
import type { OpenBlock } from './markdown.ts';

const MESSAGES = { fence: 'unclosedFence', comment: 'unclosedComment', raw: 'unclosedHtml' };
/** What begins HTML that blank lines do not end; a tag's name is the first group. */
const OPENING = /^<(?:(script|pre|style|textarea)|\?|!\[CDATA\[|!)/i;
/** A section: the last lines of a note, in a fence that ends with the file, are no loss. */
const HEADING = /^ {0,3}#{1,6}[ \t]/m;
const CLOSING: Readonly<Record<string, string>> = { '<?': '?>', '<![CDATA[': ']]>', '<!': '>' };

/** CommonMark lets a block end with the file. All the same it hides the sections after it; null where there is none. */
export function unclosedProblem(text: string, { kind, at }: OpenBlock): Problem | null {
  const lineEnd = endOfLine(text, at);
  const hidden = text.slice(lineEnd).trimEnd();
  if (!HEADING.test(hidden)) return null;
  const lines = new LineIndex(text);
  const last = lines.position(lineEnd + hidden.length).line;
  const [opening = '', tag] = OPENING.exec(text.slice(at, lineEnd)) ?? [];
  return {
    ruleId: 'unreadable-file',
    messageId: MESSAGES[kind],
    at: { start: at, end: at + text.slice(at, lineEnd).trimEnd().length },
    data: {
      lines: lineNumbers(lines.position(at).line + 1, last),
      opening: tag === undefined ? opening : `<${tag}>`,
      closing: tag === undefined ? (CLOSING[opening.toUpperCase()] ?? '') : `</${tag}>`,
    },
  };
}
