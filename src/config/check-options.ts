import type { RuleInfo } from '../rules/types.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import { ConfigError, type ConfigOptions, describeIssue } from './config.ts';
import type { ConfigIssue } from './data.ts';
import { checkConfigData } from './schema.ts';

/**
 * The configuration key that takes the same values as an option. `baseline` has none: the option is a switch and names
 * no file.
 */
const KEYS = {
  failOn: 'fail-on',
  maxWarnings: 'max-warnings',
  minScore: 'min-score',
  scorer: 'scorer',
  inlineConfig: 'inline-config',
  baseline: null,
} as const satisfies Record<keyof ConfigOptions, string | null>;

/**
 * Checks options that did not come from the command line.
 *
 * @throws {ConfigError} with the option and its expected values
 */
export function checkOptions(options: object, rules: readonly RuleInfo[]): asserts options is ConfigOptions {
  for (const [name, value] of Object.entries(options)) {
    if (!isOption(name)) throw new ConfigError(unknownOption(name));
    if (value === undefined) continue;
    const key = KEYS[name];
    const issues = key === null ? issuesOfSwitch(value) : checkConfigData({ [key]: value }, rules);
    const [issue] = Array.isArray(issues) ? issues : [];
    if (issue !== undefined) throw new ConfigError(describeIssue({ ...issue, path: [name] }));
  }
}

function issuesOfSwitch(value: unknown): ConfigIssue[] {
  if (typeof value === 'boolean') return [];
  return [
    { path: [], atKey: false, message: `expected \`true\` or \`false\`, found ${quoted(String(value))}` },
  ];
}

function isOption(name: string): name is keyof ConfigOptions {
  return Object.hasOwn(KEYS, name);
}

function unknownOption(name: string): string {
  const names = Object.keys(KEYS);
  const near = suggest(name, names);
  const hint = near === null ? `expected ${choicesIn(names)}` : `did you mean ${quoted(near)}?`;
  return `unknown option ${quoted(name)}, ${hint}`;
}
