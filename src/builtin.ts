import { type BuiltIn, type Config, type ConfigOptions, type Layer, mergeLayers } from './config/config.ts';
import { type LintOptions, lint } from './linter/linter.ts';
import type { Report } from './linter/report.ts';
import { aiLab } from './presets/ai-lab/index.ts';
import { base } from './presets/base/index.ts';
import { star } from './presets/star/index.ts';
import { rules } from './rules/index.ts';
import type { Source } from './types.ts';

/** What comes with the product. Hosts hand it to everything below, which knows none of it by name. */
export const builtIn: BuiltIn = { rules, base, presets: { 'ai-lab': aiLab }, bank: star };

/**
 * The configuration that layers and options make, later layers over earlier ones and options over all.
 *
 * @throws {ConfigError} when a layer names a preset that does not exist
 */
export function resolveConfig(layers: readonly Layer[] = ['ai-lab'], options: ConfigOptions = {}): Config {
  return mergeLayers(builtIn, layers, options);
}

/** Checks sources by the built-in rules. Same input, same report; nothing that an author wrote makes it throw. */
export function check(
  sources: Iterable<Source>,
  { config = resolveConfig(), ...options }: Omit<LintOptions, 'rules' | 'config'> & { config?: Config },
): Report {
  return lint(sources, { ...options, config, rules });
}
