import { parseBank } from './bank/documents.ts';
import { builtIn, resolveConfig } from './builtin.ts';
import { findSecrets } from './confidential/secretlint.ts';
import type { Config } from './config/config.ts';
import { type LintOptions, type LoadedParts, lint } from './linter/linter.ts';
import type { Report } from './linter/report.ts';
import { requireModel } from './reader/model.ts';
import type { Source } from './types.ts';

export interface CheckOptions extends Omit<LintOptions, 'rules' | 'config' | keyof LoadedParts> {
  /** Default: the built-in preset and the default severities. */
  config?: Config;
}

let defaultConfig: Config | undefined;

/**
 * Checks sources with the built-in rules. The same input gives the same report, and nothing that an author wrote makes
 * it throw. It includes what few files need, such as the library that finds secrets; the command line and the Action
 * load that on demand.
 *
 * @throws {TypeError} without a model
 */
export function check(sources: Iterable<Source>, { config, ...options }: CheckOptions): Report {
  requireModel(options.model);
  defaultConfig ??= resolveConfig();
  return lint(sources, {
    ...options,
    config: config ?? defaultConfig,
    rules: builtIn.rules,
    findSecrets,
    parseBank,
  });
}
