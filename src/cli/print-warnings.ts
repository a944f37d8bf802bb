import { PRODUCT } from '../product.ts';
import { logLine } from '../report/escape.ts';

/** Writes to standard error what a run could not do, or what had no effect. */
export function printWarnings(messages: readonly string[]): void {
  for (const message of messages) process.stderr.write(`${PRODUCT}: ${logLine(message)}\n`);
}
