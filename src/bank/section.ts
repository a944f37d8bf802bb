import type { Span } from '../types.ts';
import type { Mark } from './marks.ts';
import type { Title } from './titles.ts';

/** What begins at a heading, a `<details>` or a line in bold, up to where the next one begins. */
export interface Section {
  kind: 'root' | 'heading' | 'details' | 'question' | 'bold' | 'rest';
  /** That of its heading; what begins within lies between two levels. */
  level: number;
  /** Index of its first line, of the first one after its title, and of the one after its last. */
  line: number;
  body: number;
  end: number;
  title: Title | null;
  /** What is asked in a callout below the title, or in an item above it. */
  question: Span | null;
  isFileTitle: boolean;
  /** Whether it has its title in bold, and a whole story below that. */
  isWhole?: boolean;
  /** Whether its title announces examples that are not the author's own. */
  isSample?: boolean;
  /** Whether it is talk between two people, before one asks for a story. */
  isChat?: boolean;
  parent: Section | null;
  /** In the order of the text. */
  marks: Mark[];
}

/** A section and those around it that have titles, the innermost first, up to the title of the file and without it. */
export function* withAncestors(section: Section): Iterable<Section> {
  for (let at: Section | null = section; at !== null && at.kind !== 'root' && !at.isFileTitle; at = at.parent)
    yield at;
}

/** The sections around a section, as `withAncestors` gives them. */
export function ancestors({ parent }: Section): Iterable<Section> {
  return parent === null ? [] : withAncestors(parent);
}
