/** The width of a terminal that does not tell it. */
const DEFAULT = 80;
/** With fewer columns, the margins would leave no room. */
const FEWEST = 40;

/** The number of characters on a line: that of COLUMNS, else that of the terminal, else 80. */
export function columnsFor(stream: { isTTY?: boolean; columns?: number }): number {
  const { COLUMNS = '' } = process.env;
  const given = /^[1-9]\d{0,4}$/.test(COLUMNS) ? Number(COLUMNS) : 0;
  return Math.max(FEWEST, given || (stream.isTTY && stream.columns) || DEFAULT);
}
