import { type Config, type ConfigOptions } from './config/config.js';
import type { ConfigData } from './config/data.js';
import { type Model } from './reader/model.js';
import type { RuleInfo } from './rules/types.js';
import type { AnswerScore } from './types.js';
export { type RenderOptions, render } from './builtin.js';
export { type CheckOptions, check } from './check.js';
export { type Config, ConfigError, type ConfigOptions } from './config/config.js';
export type { ConfigData } from './config/data.js';
export type * from './linter/report.js';
export type * from './presets/types.js';
export { decodeModel, type Model } from './reader/model.js';
export { FORMAT_NAMES, type FormatName } from './report/formats.js';
export type { RuleInfo, RuleMeta } from './rules/types.js';
export type * from './types.js';
/** The built-in rules, in the order in which they are listed. */
export declare const rules: readonly RuleInfo[];
/** The built-in presets, by the name that `extends` gives them. */
export declare const presets: Readonly<Record<string, import("./presets/types.ts").Preset>>;
/**
 * The configuration for the data of a `.star-witness.yml`, with options over it. `extends` names
 * presets only, because no file is read.
 *
 * @throws {ConfigError} with the key and what is expected there
 */
export declare function resolveConfig(data?: ConfigData, options?: ConfigOptions): Config;
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
export declare function score(text: string, { model, config, prompt }: ScoreOptions): AnswerScore;
