/** A story or an answer as it was found in a bank or in a list of records. */
export interface ImportItem {
  /** Empty if it has no title. */
  title: string;
  /** The title in Markdown, if that has more than its words, such as the target of a link; otherwise null. */
  titleMarkdown: string | null;
  /** The 1-based line on which it begins. */
  line: number;
  /** Markdown by role, as in a bank (`action`, several joined by `_`). In order, each role once. */
  parts: { part: string; text: string }[];
  /** Text by the name of a field of the configuration. */
  fields: Map<string, string>;
  tags: string[];
  /** The titles above it, which become tags. */
  groups: string[];
  /** The type that it names, if that is a known one. */
  type: string | null;
  /** The prompt that it names, if that is a known one. */
  prompt: string | null;
  owner: string | null;
  date: string | null;
  /** Comments that suppress findings in all of it. */
  directives: string[];
  /** The definitions of its links that are elsewhere in its file: `[graph]: https://example.com`. */
  definitions: string[];
  /** Everything else, as Markdown. */
  rest: string;
  /** The names of the pieces of `rest`, as far as they have any. */
  restNames: string[];
  /** Whether characters of it were replaced, because no text file can have them. */
  hasReplaced: boolean;
}
