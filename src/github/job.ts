import { createHash } from 'node:crypto';

/** What a job judges. A workflow with a job for each cohort reports each by itself. */
export interface Job {
  /** The working directory from the repository's root: `''`, or a path that ends in `/`. */
  prefix: string;
  /** Empty: the nearest one. */
  configPath: string;
  /** None: what the configuration says. */
  paths: readonly string[];
}

/** Tells the jobs of a workflow apart, run after run. */
export function jobHash({ prefix, configPath, paths }: Job): string {
  const identity = JSON.stringify([prefix, configPath, ...paths]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}
