/** The text after `Answer` in a heading. */
export interface AnswerHeading {
  /** Empty if there is none. */
  after: string;
  /**
   * Whether it is after a colon, so that it names a prompt. After a dash or a comma, or in brackets, it may be a
   * remark.
   */
  named: boolean;
}

const ANSWER =
  /^(?:(?:my|the)[ \t]+)?answer(?:[ \t]+\d{1,3})?[.!]?(?:[ \t]*(:)(.*)|[ \t]*[\u2013\u2014,(](.*)|[ \t]+-(.*))?$/is;

/** Reads a heading such as `Answer`, `Answer: disagreement`, `My answer` or `Answer (2 minutes)`; null for others. */
export function answerHeading(heading: string): AnswerHeading | null {
  const match = ANSWER.exec(heading);
  if (match === null) return null;
  const [, colon, named, remark, dashed] = match;
  const after = (named ?? remark ?? dashed ?? '').trim();
  return {
    after: colon === undefined && after.endsWith(')') ? after.slice(0, -1).trimEnd() : after,
    named: colon !== undefined,
  };
}

/** `disagreement` of `disagreement (2 minutes)` and `disagreement – draft`. */
export function withoutRemark(text: string): string {
  const at = text.endsWith(')') ? text.lastIndexOf('(') : text.search(/[ \t][-\u2013\u2014](?![^ \t])/);
  return at === -1 ? text : text.slice(0, at).trimEnd();
}

export function isAnswerHeading(heading: string): boolean {
  return ANSWER.test(heading);
}
