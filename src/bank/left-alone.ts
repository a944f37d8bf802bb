import type { Draft } from './draft.ts';
import type { Line } from './lines.ts';
import type { Section } from './outline.ts';
import { isQuestion } from './questions.ts';
import { reasonOf } from './reasons.ts';
import type { LeftAlone } from './types.ts';

/** The lines that belong to no story, in runs that end with their section, each with a reason. */
export function leftAloneIn(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
  drafts: readonly Draft[],
): LeftAlone[] {
  const runs: LeftAlone[] = [];
  let next = 0;
  for (const section of sections) {
    let from = section.line;
    while (from < section.end) {
      while ((drafts[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
      const draft = drafts[next];
      const to = draft === undefined ? section.end : Math.min(section.end, Math.max(from, draft.line));
      add(runs, text, lines, section, from, to);
      from = draft === undefined ? section.end : Math.max(to, Math.min(section.end, draft.end));
      if (draft !== undefined && to === section.end) break;
    }
  }
  return runs;
}

function add(
  runs: LeftAlone[],
  text: string,
  lines: readonly Line[],
  section: Section,
  from: number,
  to: number,
): void {
  let front = from;
  while (front < to && lines[front]?.kind === 'frontmatter') front++;
  if (front > from) push(runs, lines, from, front, 'frontmatter');
  let first = front;
  let last = to - 1;
  const idle = (index: number) => ['blank', 'break', 'underline'].includes(lines[index]?.kind ?? 'blank');
  while (first <= last && idle(first)) first++;
  while (last >= first && idle(last)) last--;
  if (last < first) return;
  const kinds = new Set<string>();
  for (let index = first; index <= last; index++) if (!idle(index)) kinds.add(lines[index]?.kind ?? '');
  if (kinds.size === 1 && kinds.has('heading') && first === section.line) return;
  push(runs, lines, first, last + 1, reason(text, lines, section, first, last, kinds));
}

function push(runs: LeftAlone[], lines: readonly Line[], from: number, to: number, reason: string): void {
  const startLine = lines[from]?.number ?? 1;
  const endLine = lines[to - 1]?.number ?? startLine;
  const before = runs.at(-1);
  if (before !== undefined && before.reason === reason && reason !== 'frontmatter') before.endLine = endLine;
  else runs.push({ startLine, endLine, reason });
}

function reason(
  text: string,
  lines: readonly Line[],
  section: Section,
  first: number,
  last: number,
  kinds: ReadonlySet<string>,
): string {
  const own = new Set(kinds);
  own.delete('heading');
  if (own.size === 1 && own.has('comment')) return 'comment';
  if (isContents(text, lines, first, last)) return 'table of contents';
  if (own.size === 1 && own.has('table')) return 'index table';
  if ([...own].every((kind) => kind === 'fence' || kind === 'code')) return 'code';
  const behind = first > section.line || section.kind === 'rest';
  for (let at: Section | null = section; at !== null && !behind; at = at.parent) {
    const found = at.title === null || at.isFileTitle ? null : reasonOf(at.title.text);
    if (found !== null) return found;
  }
  if (section.kind === 'root' || section.isFileTitle) return 'introduction';
  if (behind) return 'text behind a story';
  if (section.title !== null && (section.title.asked || isQuestion(section.title.text)))
    return 'answer without an event';
  return 'no story told';
}

/** Whether most lines of a run are items that link within the file. */
function isContents(text: string, lines: readonly Line[], first: number, last: number): boolean {
  let links = 0;
  let texts = 0;
  for (let index = first; index <= last; index++) {
    const line = lines[index];
    if (line === undefined || line.kind !== 'text') continue;
    texts++;
    if (/^\[[^[\]]{0,200}\]\(#/.test(text.slice(line.content, Math.min(line.end, line.content + 210))))
      links++;
  }
  return links > 1 && links * 2 >= texts;
}
