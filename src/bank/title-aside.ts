/** A remark in brackets at the end of a title. */
const ASIDE = /(?<![ \t])[ \t]+[(（]([^()（）]{1,80})[)）]$/;
/** How long a story takes to tell: `2 min`, `90-second version`. */
const TIME =
  /^[~≈]?\d{1,3}(?:[-–]\d{1,3})?[ -]?(?:s|secs?|seconds?|m|mins?|minutes?)(?: (?:version|answer|story))?$/i;
/** Two tags or more: `Leadership, Ownership`. */
const TAGS = /^\p{Lu}[\p{L}\p{M}&'’ -]{1,30}(?:[ \t]*[,;、/][ \t]*\p{Lu}[\p{L}\p{M}&'’ -]{1,30})+$/u;

/** What is in brackets at the end of a title and is no part of it. Offsets are within the title. */
export interface TitleAside {
  /** Where the blanks before the bracket begin. */
  index: number;
  /** The tags in it; null for how long the story takes. */
  tags: { index: number; text: string } | null;
}

/** The time, or the tags, in brackets at the end of a title; null for anything else, which belongs to it. */
export function titleAside(title: string): TitleAside | null {
  const found = ASIDE.exec(title);
  const text = found?.[1]?.trim() ?? '';
  if (found === null) return null;
  if (TIME.test(text)) return { index: found.index, tags: null };
  const isTags = TAGS.test(text);
  return isTags ? { index: found.index, tags: { index: found.index + found[0].indexOf(text), text } } : null;
}
