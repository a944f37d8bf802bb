/** What a careful reader takes from a bank, as `X.expected.json` next to `X.md` has it. */

export interface ExpectedStory {
  title: string;
  /** 1-based. */
  line: number;
  /** By part; a text of more than 120 characters is given by its first 60 and its last 40, with `…` between. */
  parts: Record<string, string>;
  tags: string[];
  status: string;
}

/** The end of the names of these files. */
export const EXPECTED = '.expected.json';

const LONGEST = 120;
const HEAD = 60;
const TAIL = 40;

/** A text as it is in these files: characters are code points. */
export function shortened(text: string): string {
  const points = [...text];
  if (points.length <= LONGEST) return text;
  return `${points.slice(0, HEAD).join('')}…${points.slice(-TAIL).join('')}`;
}
