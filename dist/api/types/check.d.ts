import type { Config } from './config/config.js';
import { type LintOptions, type LoadedParts } from './linter/linter.js';
import type { Report } from './linter/report.js';
import type { Source } from './types.js';
export interface CheckOptions extends Omit<LintOptions, 'rules' | 'config' | keyof LoadedParts> {
    /** Without it the built-in preset and the severities of the rules. */
    config?: Config;
}
/**
 * Checks sources by the built-in rules. Same input, same report; nothing that an author wrote makes it throw. It brings what
 * few files need, such as the library that finds secrets; the command line and the Action load that where they need it.
 *
 * @throws {TypeError} without a model
 */
export declare function check(sources: Iterable<Source>, { config, ...options }: CheckOptions): Report;
