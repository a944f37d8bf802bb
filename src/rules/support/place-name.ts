import { splitsPair } from '../../text/lines.ts';

/** UTF-16 units of the longest value that a message shows in full. */
const LONGEST = 80;

interface Place {
  filePath: string;
  line: number;
  column?: number;
}

/** A place as editors take it, `path:line:column`. A long path loses its beginning, so that line and column stay. */
export function placeName({ filePath, line, column }: Place): string {
  const name = `${filePath}:${line}${column === undefined ? '' : `:${column}`}`;
  if (name.length <= LONGEST) return name;
  const cut = name.length - LONGEST + 1;
  return `…${name.slice(splitsPair(name, cut) ? cut + 1 : cut)}`;
}
