import { endOfLine, LineIndex } from '../text/lines.ts';
import { lineNumbers } from '../text/message.ts';
import type { Problem } from '../types.ts';
import type { OpenBlock } from './markdown.ts';

const MESSAGES = { fence: 'unclosedFence', comment: 'unclosedComment', raw: 'unclosedHtml' };
/** The beginning of HTML that blank lines do not end. The first group is the name of a tag. */
const OPENING = /^<(?:(script|pre|style|textarea)|\?|!\[CDATA\[|!)/i;
/** A heading among the hidden lines. A fence around the last lines of a file hides none, and is no problem. */
const HEADING = /^ {0,3}#{1,6}[ \t]/m;
const CLOSING: Readonly<Record<string, string>> = { '<?': '?>', '<![CDATA[': ']]>', '<!': '>' };

/** The problem that a block ends with the file, as CommonMark allows, and hides sections; null if it hides none. */
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
