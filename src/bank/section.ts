import type { Span } from '../types.ts';
import type { Mark } from './marks.ts';
import type { Title } from './titles.ts';

/** A section that begins at a heading, a `<details>` or a line in bold, and ends where the next one begins. */
export interface Section {
  kind: 'root' | 'heading' | 'details' | 'question' | 'bold' | 'rest';
  /** The level of its heading. Sections within a heading have levels between two headings. */
  level: number;
  /** The indexes of its first line, of the first line after its title, and after its last line. */
  line: number;
  body: number;
  end: number;
  title: Title | null;
  /** The question in a callout below the title, or in an item above it. */
  question: Span | null;
  isFileTitle: boolean;
  /** Whether its title is in bold, with a whole story below it. */
  isWhole?: boolean;
  /** Whether its title announces examples that are not the author's own. */
  isSample?: boolean;
  /** Whether its title said that it is an example, and it is a story of the author's own. */
  isOwnExample?: boolean;
  /** Whether it is a conversation before the first question for a story. */
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
