/**
 * The public API, described in docs/api.md: check sources, score a text, render a report. No file, process or network
 * is touched, so it runs in a browser too.
 */
import { builtIn } from './builtin.ts';
import { checkOptions } from './config/check-options.ts';
import { type Config, ConfigError, type ConfigOptions, describeIssue, mergeLayers } from './config/config.ts';
import type { ConfigData } from './config/data.ts';
import { checkConfigData } from './config/schema.ts';
import { findPrompt, textScorer } from './linter/text-scorer.ts';
import { type Model, requireModel } from './reader/model.ts';
import type { RuleInfo } from './rules/types.ts';
import type { AnswerScore } from './types.ts';

export { type RenderOptions, render } from './builtin.ts';
export { type CheckOptions, check } from './check.ts';
export { type Config, ConfigError, type ConfigOptions } from './config/config.ts';
export type { ConfigData } from './config/data.ts';
export type * from './linter/report.ts';
export type * from './presets/types.ts';
export { decodeModel, type Model } from './reader/model.ts';
export { FORMAT_NAMES, type FormatName } from './report/formats.ts';
export type { RuleInfo, RuleMeta } from './rules/types.ts';
export type * from './types.ts';

/** The built-in rules, in the order in which they are listed. */
export const rules: readonly RuleInfo[] = builtIn.rules;
/** The built-in presets, by the name that `extends` gives them. */
export const presets = builtIn.presets;

/**
 * The configuration for the data of a `.star-witness.yml`, with options over it. `extends` names
 * presets only, because no file is read.
 *
 * @throws {ConfigError} with the key and what is expected there
 */
export function resolveConfig(data: ConfigData = {}, options: ConfigOptions = {}): Config {
  const checked = checkConfigData(data, builtIn.rules);
  if (Array.isArray(checked)) throw new ConfigError(describeIssue(checked[0]));
  checkOptions(options, builtIn.rules);
  const bases = [checked.extends ?? 'ai-lab'].flat();
  return mergeLayers(builtIn, [...bases, checked], options);
}

export interface ScoreOptions {
  /** From `decodeModel`, or from `loadModel` of `star-witness/node`. */
  model: Model;
  /** Default: the built-in preset and the rubric scorer. */
  config?: Config;
  /** The id or the question of the prompt that the text answers. */
  prompt?: string;
}

/**
 * Scores one text. Places in it are UTF-16 offsets.
 *
 * @throws {RangeError} for a prompt that the configuration does not define
 * @throws {TypeError} without a model
 */
export function score(text: string, { model, config = resolveConfig(), prompt }: ScoreOptions): AnswerScore {
  requireModel(model);
  const found = prompt === undefined ? { id: null } : findPrompt(prompt, config.preset);
  if ('problem' in found) throw new RangeError(found.problem);
  return textScorer(config, () => model, found.id)(text);
}
