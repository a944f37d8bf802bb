import type { Preset } from '../presets/types.js';
import type { AnyRule } from '../rules/types.js';
import type { FailOn, InlineConfig, ScorerName, SeveritySetting } from '../types.js';
import { type BankStoryType } from './bank-stories.js';
import { ConfigError } from './config-error.js';
import type { ConfigData, ConfigIssue, RuleSettings } from './data.js';
export { ConfigError } from './config-error.js';
/** The rules and presets to choose from. */
export interface BuiltIn {
    rules: readonly AnyRule[];
    /** What every configuration starts from. */
    base: Preset;
    presets: Readonly<Record<string, Preset>>;
    /** Its fields are those of a bank's stories. */
    bank: Preset;
}
/** What a run is done with: the preset with everything that files and options added to it. */
export interface Config {
    /** The presets that it builds on, by name. */
    extends: readonly string[];
    stories: readonly string[];
    answers: readonly string[];
    banks: readonly string[];
    /** The types of stories in banks; the last one that fits counts. */
    bankStories: readonly BankStoryType[];
    ignore: readonly string[];
    failOn: FailOn;
    maxWarnings: number | null;
    minScore: number;
    scorer: ScorerName;
    inlineConfig: InlineConfig;
    /** A file, from where globs count; null: the one of the usual name, if it is there; false: none. */
    baseline: string | false | null;
    preset: Preset;
    /** The parts of a bank's story. */
    parts: Preset['commonFields'];
    rules: Record<string, ResolvedRule>;
    overrides: readonly Override[];
}
export interface ResolvedRule {
    severity: SeveritySetting;
    options: Record<string, readonly string[] | number>;
}
export interface Override {
    files: readonly string[];
    rules: RuleSettings;
    minScore: number | undefined;
}
/** Options of the command line or the Action, which win over every file. */
export interface ConfigOptions {
    failOn?: FailOn | undefined;
    maxWarnings?: number | undefined;
    minScore?: number | undefined;
    scorer?: ScorerName | undefined;
    /** False: suppressions in files are not read. */
    inlineConfig?: boolean | undefined;
    /** False: no baseline is read. */
    baseline?: boolean | undefined;
}
/** A configuration file's data, with the way to name the places in that file. */
export interface FileLayer {
    data: ConfigData;
    /** One error for these issues, at least one, which says where in the file the first one is. */
    errorFor(issues: readonly ConfigIssue[]): ConfigError;
}
/** One layer of configuration: a built-in preset by name, a file, or data without a file. */
export type Layer = string | ConfigData | FileLayer;
/**
 * Merges layers, the later ones over the earlier ones, and the options over all. Presets come before every file, so
 * that what a file sets stays, wherever a file that extends it names a preset.
 *
 * @throws {ConfigError} when a layer names a preset, a field, a story type or anything else that does not exist
 */
export declare function mergeLayers(builtIn: BuiltIn, layers: readonly Layer[], options: ConfigOptions): Config;
/** An issue in words, after the keys that lead to it: `min-score`, or `rules.hedging.severity`. */
export declare function describeIssue(issue: ConfigIssue | undefined): string;
/** Settings of rules, the given ones over the earlier ones; options that are not given stay. */
export declare function mergeRules(base: Record<string, ResolvedRule>, settings: RuleSettings): Record<string, ResolvedRule>;
