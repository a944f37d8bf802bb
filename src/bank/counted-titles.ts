import { groupBy } from '../text/group.ts';
import type { Line } from './line.ts';
import type { Section } from './section.ts';
import { readTitle, type Title } from './titles.ts';

/** `1 The crane`, `2.3 The crane`: a number without a sign behind it. */
const NUMBER = /^(?:\d{1,2}\.){0,3}(\d{1,3})[ \t]+(?=[\p{L}"“'‘])/u;
/** `S1 — The crane`, but no quarters and halves of a year: longer ids need no company. */
const ID = /^([A-GI-PR-Z])(\d)(?:[ \t]*[:：—–·]|\.(?=[ \t])|[ \t]+-(?=[ \t]))[ \t]*/;

interface Counted {
  section: Section;
  title: Title;
  id: string | null;
  /** What its number ends with. */
  count: number;
  /** UTF-16 units of the number. */
  length: number;
}

/**
 * Takes numbers and short ids off headings that count up side by side: `1 The crane`, `2 The ward`, as word processors
 * write them. By itself, `2 weeks late` is a title. Titles in bold have ids that count up through the file.
 */
export function readCountedTitles(text: string, lines: readonly Line[], sections: readonly Section[]): void {
  const counted = sections.flatMap((section) => countedAt(text, section) ?? []);
  const siblings = groupBy(counted, ({ section }) => (section.kind === 'bold' ? null : section.parent));
  for (const all of siblings.values()) {
    const groups = groupBy(all, ({ section, id }) => `${section.level} ${id?.charAt(0) ?? ''}`);
    for (const group of groups.values()) {
      if (!countsUp(group)) continue;
      for (const { section, title, id, length } of group) {
        const start = title.span.start + length;
        const end = section.kind === 'bold' ? title.span.end : (lines[section.line]?.end ?? start);
        section.title = { ...readTitle(text, start, end), id, numbered: true };
      }
    }
  }
}

/** Numbers without a gap, or ids in their order. */
function countsUp(group: readonly Counted[]): boolean {
  return (
    group.length > 1 &&
    group.every(({ id, count }, index) => {
      const before = group[index - 1];
      return before === undefined || (id === null ? count === before.count + 1 : count > before.count);
    })
  );
}

function countedAt(text: string, section: Section): Counted | null {
  const { kind, title } = section;
  if (kind !== 'heading' && kind !== 'bold') return null;
  if (title === null || title.named || title.numbered || title.asked) return null;
  const { start, end } = title.span;
  const head = text.slice(start, Math.min(end, start + 40));
  const number = kind === 'heading' ? NUMBER.exec(head) : null;
  if (number !== null)
    return { section, title, id: null, count: Number(number[1]), length: number[0].length };
  const id = ID.exec(head);
  if (id === null) return null;
  const [whole, letter = '', count = ''] = id;
  return { section, title, id: letter + count, count: Number(count), length: whole.length };
}
