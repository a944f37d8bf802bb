/** The text after `Answer` in a heading. */
export interface AnswerHeading {
  /** Empty if there is none. */
  behind: string;
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
  const behind = (named ?? remark ?? dashed ?? '').trim();
  return {
    behind: colon === undefined && behind.endsWith(')') ? behind.slice(0, -1).trimEnd() : behind,
    named: colon !== undefined,
  };
}

/** `disagreement` of `disagreement (2 minutes)` and `disagreement – draft`. */
export function withoutRemark(behind: string): string {
  const at = behind.endsWith(')') ? behind.lastIndexOf('(') : behind.search(/[ \t][-\u2013\u2014](?![^ \t])/);
  return at === -1 ? behind : behind.slice(0, at).trimEnd();
}

export function isAnswerHeading(heading: string): boolean {
  return ANSWER.test(heading);
}
