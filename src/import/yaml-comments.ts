import type { LeftAlone } from '../bank/types.ts';
import { firstAfter } from '../document/prose.ts';
import type { YamlNode } from '../document/yaml.ts';
import type { Span } from '../types.ts';

const SIGN = /(?<=^|[ \t])#/gm;
const WORDS = /[\p{L}\p{N}]/u;

/** The lines with comments in YAML, which belong to no story. `lineOf` gives the line of an offset. */
export function commentsIn(text: string, root: YamlNode, lineOf: (offset: number) => number): LeftAlone[] {
  const scalars: Span[] = [];
  addScalars(root, scalars);
  scalars.sort((a, b) => a.start - b.start);
  const left: LeftAlone[] = [];
  let done = 0;
  for (const { index } of text.matchAll(SIGN)) {
    const scalar = index < done ? undefined : scalars[firstAfter(scalars, index)];
    if (index < done || (scalar !== undefined && scalar.start <= index)) continue;
    const end = text.indexOf('\n', index);
    done = end === -1 ? text.length : end;
    if (!WORDS.test(text.slice(index, done))) continue;
    const line = lineOf(index);
    const before = left.at(-1);
    if (before !== undefined && before.endLine >= line - 1) before.endLine = line;
    else left.push({ startLine: line, endLine: line, reason: 'comment' });
  }
  return left;
}

function addScalars(node: YamlNode, scalars: Span[]): void {
  if (node.kind === 'scalar') scalars.push(node.span);
  else if (node.kind === 'sequence') for (const item of node.items) addScalars(item, scalars);
  else if (node.kind === 'mapping') {
    for (const { key, value } of node.pairs) {
      addScalars(key, scalars);
      addScalars(value, scalars);
    }
  }
}
