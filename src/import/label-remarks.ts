import { worthOf } from '../bank/gaps.ts';
import { announcedBy } from '../bank/label-words.ts';
import type { BankStory } from '../bank/types.ts';

const IN_BRACKETS = /[（(]([^()（）]*)[)）]/g;
/** How long a part may be: `60 s`, `2-3 sentences`, `~20%`, `bullets`. */
const LENGTH =
  /^(?:(?:about|ca\.?|max\.?|up to|at most|under) |[~≈<≤])?(?:\d{1,3}(?:[-–]\d{1,3})?)?[ -]?(?:%|s|secs?|seconds?|m|mins?|minutes?|sentences?|words?|lines?|bullets?|bullet points|paragraphs?)(?: (?:max\.?|each))?$/i;

/**
 * Knows which labels of a bank say something in their brackets: `Result (saved $40k)`. What several stories have there belongs
 * to the form, as `Result (by the numbers)` does, and so does how long a part may be, or what to write.
 */
export class LabelRemarks {
  /** What several stories have in the brackets of their labels. */
  private readonly shared = new Set<string>();

  constructor(text: string, stories: readonly BankStory[]) {
    const seen = new Set<string>();
    for (const { parts, open } of stories) {
      const spans = [...parts, ...open].flatMap(({ labelSpan }) => labelSpan ?? []);
      const own = new Set(spans.flatMap(({ start, end }) => remarksIn(text.slice(start, end))));
      for (const remark of own) (seen.has(remark) ? this.shared : seen).add(remark);
    }
  }

  isIn(label: string): boolean {
    return remarksIn(label).some((remark) => !this.shared.has(remark) && saysSomething(remark));
  }
}

function remarksIn(label: string): string[] {
  return [...label.matchAll(IN_BRACKETS)].map(([, inner = '']) => inner.trim());
}

function saysSomething(text: string): boolean {
  if (LENGTH.test(text) || announcedBy(text) !== null) return false;
  const worth = worthOf(text);
  return worth !== 'empty' && worth !== 'instruction' && /[\p{L}\p{N}]/u.test(text);
}
