import { parseBank } from './bank/documents.ts';
import { builtIn, resolveConfig } from './builtin.ts';
import { findSecrets } from './confidential/secretlint.ts';
import type { Config } from './config/config.ts';
import { type LintOptions, type LoadedParts, lint } from './linter/linter.ts';
import type { Report } from './linter/report.ts';
import { requireModel } from './reader/model.ts';
import type { Source } from './types.ts';

export interface CheckOptions extends Omit<LintOptions, 'rules' | 'config' | keyof LoadedParts> {
  /** Without it the built-in preset and the severities of the rules. */
  config?: Config;
}

let defaultConfig: Config | undefined;

/**
 * Checks sources by the built-in rules. Same input, same report; nothing that an author wrote makes it throw. It brings what
 * few files need, such as the library that finds secrets; the command line and the Action load that where they need it.
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
