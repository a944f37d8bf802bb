/** A story as it was found, wherever that was: in a bank, or in a list of records. */
export interface ImportItem {
  /** Empty where nothing names it. */
  title: string;
  /** The 1-based line where it begins. */
  line: number;
  /** Roles as in a bank (`action`, several joined by `_`), with Markdown. In their order, each once. */
  parts: { part: string; text: string }[];
  /** Text by the name of a field of the configuration. */
  fields: Map<string, string>;
  tags: string[];
  /** What it says that its type is, if it says a known one. */
  type: string | null;
  owner: string | null;
  date: string | null;
  /** What is none of these, as Markdown. */
  rest: string;
}
