/** What a terminal has that does not say how wide it is. */
const DEFAULT = 80;
/** Fewer leave no room after the margins. */
const FEWEST = 40;

/** Characters on a line: what COLUMNS says, else the terminal, else 80. */
export function columnsFor(stream: { isTTY?: boolean; columns?: number }): number {
  const { COLUMNS = '' } = process.env;
  const given = /^[1-9]\d{0,4}$/.test(COLUMNS) ? Number(COLUMNS) : 0;
  return Math.max(FEWEST, given || (stream.isTTY && stream.columns) || DEFAULT);
}
