/** A file to write. */
export interface Change {
  filePath: string;
  kind: 'create' | 'change';
  /** All of the file as it is to be. */
  text: string;
  /** What is new in it. */
  added: string;
  isExecutable?: boolean;
}

/** What becomes of one part of the setup: a file to write, one that has it already, or an edit left to the user. */
export type Outcome =
  | Change
  | { kind: 'keep'; filePath: string; reason: string }
  | { kind: 'by hand'; filePath: string; reason: string; added: string };
