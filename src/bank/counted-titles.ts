import { groupBy } from '../text/group.ts';
import { beginning } from '../text/spans.ts';
import type { Line } from './line.ts';
import type { Section } from './section.ts';
import { readTitle, type Title } from './titles.ts';

/** A number without a sign after it: `1 The crane`, `2.3 The crane`. */
const NUMBER = /^(?:\d{1,2}\.){0,3}(\d{1,3})[ \t]+(?=[\p{L}"“'‘])/u;
/** A short id (`S1 — The crane`), but no quarter or half of a year. Longer ids are known by themselves. */
const ID = /^([A-GI-PR-Z])(\d)(?:[ \t]*[:：—–·]|\.(?=[ \t])|[ \t]+-(?=[ \t]))[ \t]*/;

/** A number with the name of what is counted: `Card #4: The crane`. */
const NAMED = /^(\p{L}{2,12})[ \t]+#?(\d{1,4})[ \t]*[:：—–][ \t]*(?=\S)/u;

interface Counted {
  section: Section;
  title: Title;
  id: string | null;
  /** The name of what is counted, in lower case, or an empty string. */
  name: string;
  /** The last part of its number. */
  count: number;
  /** The UTF-16 units of the number. */
  length: number;
}

/**
 * Takes numbers and short ids off headings that count up side by side: `1 The crane`, `2 The ward`, as word processors
 * write them. By itself, `2 weeks late` is a title. Titles in bold have ids that count up through the file, and so have
 * headings that say what they count: `Card #4: The crane`.
 */
export function readCountedTitles(text: string, lines: readonly Line[], sections: readonly Section[]): void {
  const counted = sections.flatMap((section) => countedAt(text, section) ?? []);
  const siblings = groupBy(counted, ({ section, name }) =>
    section.kind === 'bold' || name !== '' ? null : section.parent,
  );
  for (const all of siblings.values()) {
    const groups = groupBy(all, ({ section, id, name }) => `${section.level} ${id?.charAt(0) ?? ''} ${name}`);
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

/** Whether numbers have no gap or, if they have a name or are ids, increase. */
function countsUp(group: readonly Counted[]): boolean {
  return (
    group.length > 1 &&
    group.every(({ id, name, count }, index) => {
      const before = group[index - 1];
      return (
        before === undefined ||
        (id === null && name === '' ? count === before.count + 1 : count > before.count)
      );
    })
  );
}

function countedAt(text: string, section: Section): Counted | null {
  const { kind, title } = section;
  if (kind !== 'heading' && kind !== 'bold') return null;
  if (title === null || title.named || title.numbered || title.asked) return null;
  const { start, end } = title.span;
  const head = beginning(text, { start, end }, 40);
  const number = kind === 'heading' ? NUMBER.exec(head) : null;
  if (number !== null)
    return { section, title, id: null, name: '', count: Number(number[1]), length: number[0].length };
  const named = kind === 'heading' ? NAMED.exec(head) : null;
  if (named !== null) {
    const [whole, name = '', count = ''] = named;
    return { section, title, id: null, name: name.toLowerCase(), count: Number(count), length: whole.length };
  }
  const id = ID.exec(head);
  if (id === null) return null;
  const [whole, letter = '', count = ''] = id;
  return { section, title, id: letter + count, name: '', count: Number(count), length: whole.length };
}
