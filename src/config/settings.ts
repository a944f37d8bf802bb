import { type Config, mergeRules, type Override, type ResolvedRule } from './config.ts';
import { globMatcher } from './glob.ts';

/** The settings for one file. */
export interface Settings {
  rules: Record<string, ResolvedRule>;
  minScore: number;
}

/**
 * Finds the settings of a file: the configuration's, and over them those of every override that matches, in order.
 * `prefix` is the folder that globs count from, relative to the root (`''` or ending in `/`).
 */
export class SettingsFinder {
  /** Whether each override is for a path. */
  private readonly matchers: ((path: string) => boolean)[];
  private readonly known = new Map<string, Settings>();
  private readonly config: Config;
  private readonly prefix: string;

  constructor(config: Config, prefix: string) {
    this.config = config;
    this.prefix = prefix;
    this.matchers = config.overrides.map(({ files }) => globMatcher(files));
  }

  of(filePath: string): Settings {
    const path = filePath.startsWith(this.prefix) ? filePath.slice(this.prefix.length) : filePath;
    const matched = this.matchers.flatMap((matches, index) => (matches(path) ? index : []));
    const key = matched.join();
    const settings =
      this.known.get(key) ?? this.merge(matched.map((index) => this.config.overrides[index] as Override));
    this.known.set(key, settings);
    return settings;
  }

  /** Whether a rule is on for all files or, by an override, for some. */
  mayBeOn(ruleId: string): boolean {
    const { rules, overrides } = this.config;
    return [rules, ...overrides.map((override) => mergeRules(rules, override.rules))].some(
      (each) => (each[ruleId]?.severity ?? 'off') !== 'off',
    );
  }

  private merge(matched: readonly Override[]): Settings {
    return matched.reduce<Settings>(
      ({ rules, minScore }, override) => ({
        rules: mergeRules(rules, override.rules),
        minScore: override.minScore ?? minScore,
      }),
      { rules: this.config.rules, minScore: this.config.minScore },
    );
  }
}
