import type { Config } from './config/config.js';
import { type LintOptions, type LoadedParts } from './linter/linter.js';
import type { Report } from './linter/report.js';
import type { Source } from './types.js';
export interface CheckOptions extends Omit<LintOptions, 'rules' | 'config' | keyof LoadedParts> {
    /** Default: the built-in preset and the default severities. */
    config?: Config;
}
/**
 * Checks sources with the built-in rules. The same input gives the same report, and nothing that an author wrote makes
 * it throw. It includes what few files need, such as the library that finds secrets; the command line and the Action
 * load that on demand.
 *
 * @throws {TypeError} without a model
 */
export declare function check(sources: Iterable<Source>, { config, ...options }: CheckOptions): Report;
