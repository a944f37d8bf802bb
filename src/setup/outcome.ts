/** A file to write. */
export interface Change {
  filePath: string;
  kind: 'create' | 'change';
  /** The whole new text of the file. */
  text: string;
  /** The part of it that is new. */
  added: string;
  isExecutable?: boolean;
}

/** The outcome for one part of the setup: a file to write, a file that has it already, or an edit left to the user. */
export type Outcome =
  | Change
  | { kind: 'keep'; filePath: string; reason: string }
  | { kind: 'by hand'; filePath: string; reason: string; added: string };
