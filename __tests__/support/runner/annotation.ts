/** What the runner makes of the place of an issue. It follows IssueExtensions.cs and ActionCommandManager.cs. */
import { sep } from 'node:path';
import { keyOf, type Properties, property } from './syntax.ts';

export type Level = 'error' | 'warning' | 'notice';

/**
 * What the pull request shows, after the runner has corrected places and paths. An absent end equals its
 * start.
 */
export interface Annotation {
  level: Level;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** `int.TryParse`. */
function parseInteger(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*[+-]?\d+\s*$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) < 2 ** 31 ? value : undefined;
}

function remove(properties: Properties, ...names: string[]): void {
  for (const name of names) properties.delete(keyOf(properties, name));
}

/** An end without a start becomes the start. */
function borrowStart(properties: Properties, start: string, end: string): void {
  const value = property(properties, end);
  const isAlone =
    parseInteger(property(properties, start)) === undefined && parseInteger(value) !== undefined;
  if (isAlone && value !== undefined) properties.set(keyOf(properties, start), value);
}

/** `ValidateLinesAndColumns`, in the runner's order; lines are compared as text ("1" is not "01"). */
export function correctPlace(properties: Properties): void {
  const number = (name: string) => parseInteger(property(properties, name));
  const [line, endLine, col, endColumn] = ['line', 'endLine', 'col', 'endColumn'].map(number);
  borrowStart(properties, 'line', 'endLine');
  borrowStart(properties, 'col', 'endColumn');
  const hasColumn = col !== undefined || endColumn !== undefined;
  const hasLine = line !== undefined || endLine !== undefined;
  const spansLines =
    endLine !== undefined && property(properties, 'line') !== property(properties, 'endLine');
  if (hasColumn && (!hasLine || spansLines)) remove(properties, 'col', 'endColumn');
  if (endLine !== undefined && endLine < (line ?? 0)) remove(properties, 'line', 'endLine');
  if (endColumn !== undefined && endColumn < (col ?? 0)) remove(properties, 'col', 'endColumn');
}

/** `IOUtil.MakeRelative`: a comparison of text, `..` and `.` stay; the workspace itself stays absolute. */
export function correctFile(properties: Properties, workspace: string): void {
  const file = property(properties, 'file');
  if (file === undefined || workspace === '') return;
  const native = (path: string) => path.replaceAll('/', sep);
  const folded = (path: string) => (process.platform === 'linux' ? path : path.toLowerCase());
  const base = native(workspace).endsWith(sep) ? native(workspace) : native(workspace) + sep;
  const isBelow = folded(native(file)).startsWith(folded(base)) && file.length > base.length;
  if (isBelow)
    properties.set(keyOf(properties, 'file'), native(file).slice(base.length).replaceAll(sep, '/'));
}

export function toAnnotation(level: Level, message: string, properties: Properties): Annotation {
  const number = (name: string) => parseInteger(property(properties, name)) || undefined;
  const text = (name: string) => property(properties, name);
  const [line, col] = [number('line'), number('col')];
  const fields = {
    title: text('title'),
    file: text('file')?.trim() ? text('file') : undefined,
    line,
    endLine: number('endLine') ?? line,
    col,
    endColumn: number('endColumn') ?? col,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { level, message, ...Object.fromEntries(given) };
}
