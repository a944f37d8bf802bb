/** What a careful reader finds in the bank `X.md`, as it is written in `X.expected.json` next to it. */

export interface ExpectedStory {
  title: string;
  /** 1-based. */
  line: number;
  /**
   * Texts by the name of the part. One of more than 120 characters is cut to its first 60 and its last 40, with `…`
   * between.
   */
  parts: Record<string, string>;
  tags: string[];
  status: string;
}

/** How the names of these files end. */
export const EXPECTED = '.expected.json';

const LONGEST = 120;
const HEAD = 60;
const TAIL = 40;

/** A text as these files have it; characters are code points. */
export function shortened(text: string): string {
  const points = [...text];
  if (points.length <= LONGEST) return text;
  return `${points.slice(0, HEAD).join('')}…${points.slice(-TAIL).join('')}`;
}
