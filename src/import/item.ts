/** An entry as it was found, wherever that was: in a bank, or in a list of records. */
export interface ImportItem {
  /** Empty where nothing names it. */
  title: string;
  /** The title in Markdown, where it has more than its words, such as the target of a link; else null. */
  titleMarkdown: string | null;
  /** The 1-based line where it begins. */
  line: number;
  /** Roles as in a bank (`action`, several joined by `_`), with Markdown. In their order, each once. */
  parts: { part: string; text: string }[];
  /** Text by the name of a field of the configuration. */
  fields: Map<string, string>;
  tags: string[];
  /** The titles above it, which are also tags of it, but not words of its own. */
  groups: string[];
  /** What it says that its type is, if it says a known one. */
  type: string | null;
  /** The prompt that it says it is an answer to, if it says a known one. */
  prompt: string | null;
  owner: string | null;
  date: string | null;
  /** Comments that suppress findings in all of it. */
  directives: string[];
  /** What its links by labels lead to, where that is elsewhere in its file: `[graph]: https://example.com`. */
  definitions: string[];
  /** What is none of these, as Markdown. */
  rest: string;
  /** What the pieces of `rest` are called, where it is known. */
  restNames: string[];
}
