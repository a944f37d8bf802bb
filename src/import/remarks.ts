import { worthOf } from '../bank/gaps.ts';
import { announcedBy } from '../bank/label-words.ts';
import type { BankStory } from '../bank/types.ts';

const IN_BRACKETS = /[（(【[<{]([^()（）【】[\]<>{}]*)[)）】\]>}]/g;
const COMMENT = /^<!--([\s\S]*)-->$/;
/** The length that a part may have: `60 s`, `2-3 sentences`, `~20%`, `bullets`. */
const LENGTH =
  /^(?:(?:about|ca\.?|max\.?|up to|at most|under) |[~≈<≤])?(?:\d{1,3}(?:[-–]\d{1,3})?)?[ -]?(?:%|s|secs?|seconds?|m|mins?|minutes?|sentences?|words?|lines?|bullets?|bullet points|paragraphs?)(?: (?:max\.?|each))?$|^(?:(?:the |my )?(?:short|long|brief|full|quick|concise)(?:er)?(?: version| form)?)$/i;
/** A sign that the words are the author's: those of a form have no capitals and no figures. */
const OWN_SIGN = /[\p{Lu}\p{N}]/u;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Knows which remarks of a bank say something. Remarks are in the brackets of labels, such as `Result (saved $40k)`,
 * and of placeholders, such as `TBD (ask Ida)`. A remark that several stories have, as in `Result (by the numbers)`,
 * belongs to the form, and so does one that says what to write, or how much.
 */
export class Remarks {
  /** The remarks that several stories have. */
  private readonly shared = new Set<string>();

  /** `stories`: the labels and placeholders of each. */
  constructor(stories: Iterable<readonly string[]>) {
    const seen = new Set<string>();
    for (const written of stories) {
      for (const remark of new Set(written.flatMap(inBrackets)))
        (seen.has(remark) ? this.shared : seen).add(remark);
    }
  }

  static ofBank(text: string, stories: readonly BankStory[]): Remarks {
    return new Remarks(
      stories.map(({ parts, open }) => {
        const spans = [...[...parts, ...open].flatMap(({ labelSpan }) => labelSpan ?? []), ...open];
        return spans.map(({ start, end }) => text.slice(start, end));
      }),
    );
  }

  isInLabel(label: string): boolean {
    return inBrackets(label).some((remark) => this.says(remark));
  }

  /** Whether a placeholder or a comment has a remark that says something. */
  isInBlank(written: string): boolean {
    const [, comment] = COMMENT.exec(written.trim()) ?? [];
    if (comment !== undefined) return this.says(comment.trim());
    return inBrackets(written).some((remark) => (remark.match(WORD)?.length ?? 0) > 1 && this.says(remark));
  }

  private says(remark: string): boolean {
    if (!/[\p{L}\p{N}]/u.test(remark) || LENGTH.test(remark) || announcedBy(remark) !== null) return false;
    if (this.shared.has(remark) && !OWN_SIGN.test(remark)) return false;
    const worth = worthOf(remark.replace(/^(?:e\.g\.|for example),? /i, ''));
    return worth !== 'empty' && worth !== 'instruction';
  }
}

function inBrackets(written: string): string[] {
  return [...written.matchAll(IN_BRACKETS)].map(([, inner = '']) => inner.trim());
}
