/** How fenced code of CommonMark begins and ends, on a line without its indentation and container marks. */

const OPENING_FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING_FENCE = /^(?:`+|~+)[ \t]*$/;

/** The marks that open fenced code, or null. Backticks with another one later on the line are a code span. */
export function openingFence(line: string): string | null {
  return OPENING_FENCE.exec(line)?.[1] ?? null;
}

/** Whether a line closes the code that `fence` opened: it has at least as many of the same marks, and nothing else. */
export function closesFence(line: string, fence: string): boolean {
  return line.startsWith(fence) && CLOSING_FENCE.test(line);
}
