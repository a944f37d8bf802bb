import type { BankStory, LeftAlone } from '../bank/types.ts';
import { groupBy } from '../text/group.ts';
import { LineIndex } from '../text/lines.ts';

/** The lines of tables that have a story in each column, if one column has none: `Comments`. */
export function columnsLeft(text: string, stories: readonly BankStory[]): LeftAlone[] {
  const beside = stories.filter(({ others }) => others !== undefined);
  if (beside.length === 0) return [];
  const index = new LineIndex(text);
  const tables = groupBy(beside, ({ span }) => span.start);
  return [...tables.values()].flatMap((table): LeftAlone[] => {
    const counts = new Map<number, number>();
    for (const { others = [] } of table)
      for (const { start } of others) counts.set(start, (counts.get(start) ?? 0) + 1);
    const free = [...counts].filter(([, count]) => count === table.length).map(([start]) => start);
    const [first, last] = [free[0], free.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [startLine, endLine] = [index.position(first).line, index.position(last).line];
    return [{ startLine, endLine, reason: 'column without a story' }];
  });
}
