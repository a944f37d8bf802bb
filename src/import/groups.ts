import { saysStories } from '../bank/questions.ts';
import { reasonOf } from '../bank/reasons.ts';
import type { BankStory, BankTag, LeftAlone } from '../bank/types.ts';
import { normalizeKey } from '../text/keys.ts';
import { LineIndex } from '../text/lines.ts';

const WORDS = /[\p{L}\p{N}]/u;
const TAG = /<\/?[a-zA-Z][^<>]{0,200}>/g;

/** Words of titles about the file, not about what happened: `Three stories side by side`, `Final - checked`. */
const ABOUT_FILE =
  /\b(?:stor(?:y|ies)|stars?|examples?|answers?|questions?|interviews?|banks?|tabs?|sheets?|drafts?|versions?|final|notes?|two|three|four|five)\b|["“”]/i;
/** The most words of a topic. More are a sentence, such as a pasted prompt. */
const MOST_WORDS = 5;

/** The titles above a story that name its topic, such as `## Leadership`: in a file of its own they are tags. */
export function groupTags({ groups, title, parts }: BankStory, text: string): BankTag[] {
  const asked = parts.find(({ part }) => part === 'question');
  const own = [title, asked === undefined ? '' : text.slice(asked.start, asked.end)].map(normalizeKey);
  return groups.filter(
    (group) =>
      reasonOf(group.text) === null &&
      !saysStories(group.text) &&
      isTopic(group.text) &&
      !own.includes(normalizeKey(group.text)),
  );
}

function isTopic(title: string): boolean {
  return !ABOUT_FILE.test(title) && title.trim().split(/\s+/).length <= MOST_WORDS;
}

/** The lines with words that are not `known` to belong to a story or to be left alone, and not `taken`. */
export function headingsLeft(
  text: string,
  known: readonly Pick<LeftAlone, 'startLine' | 'endLine'>[],
  taken: readonly BankTag[],
): LeftAlone[] {
  const lines = text.split('\n');
  const isKnown = new Uint8Array(lines.length + 2);
  const index = new LineIndex(text);
  for (const { startLine, endLine } of known) isKnown.fill(1, startLine, endLine + 1);
  for (const { start } of taken) isKnown[index.position(start).line] = 1;
  const left: LeftAlone[] = [];
  let open: LeftAlone | null = null;
  for (const [at, written] of lines.entries()) {
    const line = at + 1;
    if (isKnown[line] === 1) open = null;
    else if (WORDS.test(written.replace(TAG, ''))) {
      if (open === null) {
        open = { startLine: line, endLine: line, reason: 'heading' };
        left.push(open);
      } else open.endLine = line;
    }
  }
  return left;
}
