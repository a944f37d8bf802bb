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
    /** The preset whose fields are the parts of a bank's stories. */
    bank: Preset;
}
/** The configuration of a run: the preset with everything that files and options add to it. */
export interface Config {
    /** The presets that it builds on, by name. */
    extends: readonly string[];
    stories: readonly string[];
    answers: readonly string[];
    banks: readonly string[];
    /** The types of stories in banks; the last entry that applies counts. */
    bankStories: readonly BankStoryType[];
    ignore: readonly string[];
    failOn: FailOn;
    maxWarnings: number | null;
    minScore: number;
    scorer: ScorerName;
    inlineConfig: InlineConfig;
    /**
     * The baseline file, relative to the folder of the configuration; null: the one of the default name, if there is one;
     * false: none.
     */
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
/** The data of a configuration file, and what makes errors with places in that file. */
export interface FileLayer {
    data: ConfigData;
    /** One error for these issues (there is at least one), with the place of the first one in the file. */
    errorFor(issues: readonly ConfigIssue[]): ConfigError;
}
/** One layer of configuration: a built-in preset by name, a file, or data without a file. */
export type Layer = string | ConfigData | FileLayer;
/**
 * Merges layers: later ones win over earlier ones, and the options over all. Presets are merged before all files, so
 * that no preset overrides what a file sets, whichever of the files names it.
 *
 * @throws {ConfigError} when a layer names a preset, a field, a story type or anything else that does not exist
 */
export declare function mergeLayers(builtIn: BuiltIn, layers: readonly Layer[], options: ConfigOptions): Config;
/** An issue in words, with the keys that lead to it in front: `min-score`, or `rules.hedging.severity`. */
export declare function describeIssue(issue: ConfigIssue | undefined): string;
/** The settings of rules, with the given ones in place of the earlier ones; options that are not given stay. */
export declare function mergeRules(base: Record<string, ResolvedRule>, settings: RuleSettings): Record<string, ResolvedRule>;
