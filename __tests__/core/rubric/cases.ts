/** A short answer and what it earns: the exact texts of the spans of each axis. */
export interface Case {
  text: string;
  mechanism: readonly string[];
  evidence: readonly string[];
}
