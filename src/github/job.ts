import { createHash } from 'node:crypto';

/** What a job judges. In a workflow with a job for each cohort, each has a report of its own. */
export interface Job {
  /** The working directory from the repository's root: `''`, or a path that ends in `/`. */
  prefix: string;
  /** Empty for the nearest one. */
  configPath: string;
  /** Empty for the globs of the configuration. */
  paths: readonly string[];
}

/** Identifies a job of a workflow, and is the same in every run. */
export function jobHash({ prefix, configPath, paths }: Job): string {
  const identity = JSON.stringify([prefix, configPath, ...paths]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}
