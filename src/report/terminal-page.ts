import type pc from 'picocolors';
import { block, hanging } from './block.ts';
import { logLine } from './escape.ts';

export type Colors = ReturnType<typeof pc.createColors>;

export interface PageOptions {
  colors: Colors;
  columns: number;
}

/** A page of the documentation for a terminal: headings, paragraphs, lists and code are all that our pages have. */
export function renderPage(markdown: string, options: PageOptions): string[] {
  const lines: string[] = [];
  // Code first: a blank line in it ends no block.
  for (const [index, part] of markdown.split(/^((`{3,}).*\n[\s\S]*?^\2$)/m).entries()) {
    if (index % 3 === 1) lines.push(...code(part, options), '');
    if (index % 3 !== 0) continue;
    for (const text of part.split(/\n{2,}/)) lines.push(...paragraph(text.trim(), options));
  }
  return lines;
}

/** Code keeps its lines, however long: a break of ours would be copied with it. */
function code(fenced: string, { colors }: PageOptions): string[] {
  const lines = fenced.split('\n').slice(1, -1);
  return lines.map((line) => colors.dim(logLine(`    ${line}`).trimEnd()));
}

/** A block between blank lines, with the blank line after it. */
function paragraph(text: string, { colors, columns }: PageOptions): string[] {
  if (text === '') return [];
  const [, heading] = /^#+ (.*)$/.exec(text) ?? [];
  if (heading !== undefined) return [colors.bold(heading)];
  if (text.startsWith('|')) return [...text.split('\n').flatMap((row) => block(plain(row), '', columns)), ''];
  const items = text.split(/\n(?=- )/);
  return [
    ...items.flatMap((item) => {
      const line = plain(item.replace(/\n\s*/g, ' '));
      return line.startsWith('- ') ? hanging('- ', line.slice(2), '  ', columns) : block(line, '', columns);
    }),
    '',
  ];
}

/** Without what only a browser shows. */
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1');
}
