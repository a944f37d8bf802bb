/**
 * The shape of a configuration file. It checks files, and `schema/config.json` for editors is made from it; `data.ts`
 * is the type of what passes. Every message reads "expected X, found Y".
 */
import * as v from 'valibot';
import type { ListOption, NumberOption, RuleInfo } from '../rules/types.ts';
import { SCORERS } from '../scorer/score.ts';
import { oncePer } from '../text/once-per.ts';
import { FAIL_ON } from '../types.ts';
import { ConfigSize, findOverBound } from './bounds.ts';
import type { ConfigData, ConfigIssue } from './data.ts';
import {
  described,
  expected,
  expectedOneOf,
  formed,
  issuesOf,
  object,
  oneOf,
  oneOrMore,
  someOf,
  text,
  texts,
  whole,
  withSome,
} from './kinds.ts';
import { presetKeys } from './preset-schema.ts';

const SEVERITIES = ['error', 'warning', 'note', 'off'] as const;
const severity = oneOf(SEVERITIES);

const BASELINE_PATH = 'a path in the folder of the configuration, or `false`';
/** A path with `/` between names that does not lead out of its folder. */
const localPath = formed(
  BASELINE_PATH,
  /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\r\n]+$/,
  expected(BASELINE_PATH),
);

function optionValue(option: ListOption | NumberOption) {
  if ('min' in option) {
    return whole(`a whole number from ${option.min} to ${option.max}`, option.max, option.min);
  }
  const { choices, pattern } = option;
  if (choices !== undefined) return v.array(oneOf(choices), expected('a list'));
  if (pattern === undefined) return texts();
  const { regex, expected: what } = pattern;
  return v.array(formed(what, regex, `expected ${what}`), expected('a list of names'));
}

/** A rule's setting: a severity, or a mapping with `severity` and the rule's own options. */
function ruleSetting(rule: RuleInfo) {
  const options = Object.entries(rule.meta.options ?? {}).map(
    ([name, option]) => [name, described(v.optional(optionValue(option)), option.description)] as const,
  );
  const mapping = object({ severity: v.optional(severity), ...Object.fromEntries(options) });
  return described(
    v.union([severity, mapping], expectedOneOf(SEVERITIES, ', or a mapping with `severity` and options')),
    rule.meta.description,
  );
}

function ruleSettingsOf(rules: readonly RuleInfo[]) {
  return object(Object.fromEntries(rules.map((rule) => [rule.id, v.optional(ruleSetting(rule))])));
}

const globs = (description: string) => described(oneOrMore('a glob, or a list of globs'), description);
const someGlobs = (description: string) => described(someOf('a glob, or a list of globs'), description);
const minScore = described(whole('0, 1 or 2', 2), 'The score that every answer must reach: 0, 1 or 2.');

const bankStory = withSome(
  object({
    title: v.optional(described(text('the title of a story'), 'The title of the story.')),
    tag: v.optional(described(text('a tag'), 'A tag of the story.')),
    files: v.optional(someGlobs('The banks that the entry applies to (default: all).')),
    type: described(text('a story type'), 'The type of the story.'),
  }),
  ['title', 'tag', 'files'],
  'expected `title`, `tag` or `files`, found none of them',
);

/** What is checked. */
const filesKeys = {
  extends: v.optional(
    described(
      oneOrMore('`ai-lab`, or the path of a configuration file'),
      'What this file builds on: `ai-lab` (the default), or data files relative to this one.',
    ),
  ),
  stories: v.optional(globs('Where stories are.')),
  answers: v.optional(globs('Where prompt answers are.')),
  banks: v.optional(globs('Where story banks are: files with several stories each.')),
  'bank-stories': v.optional(
    described(
      v.array(bankStory, expected('a list')),
      'Types for bank stories that name none themselves; the last match wins.',
    ),
  ),
  ignore: v.optional(globs('Files to exclude.')),
};

/** What fails a run. */
const verdictKeys = {
  'fail-on': v.optional(described(oneOf(FAIL_ON), 'The lowest severity that fails a run.')),
  'max-warnings': v.optional(
    described(
      whole('a whole number of warnings, 0 or more', 1_000_000),
      'More warnings than this fail a run.',
    ),
  ),
  'min-score': v.optional(minScore),
  scorer: v.optional(described(oneOf(SCORERS), 'How answers are scored.')),
  baseline: v.optional(
    described(
      v.union([localPath, v.literal(false)], expected(BASELINE_PATH)),
      'The baseline file, or `false` for none.',
    ),
  ),
  'inline-config': v.optional(
    described(
      v.boolean(expected('`true` or `false`')),
      'Whether files may suppress findings, in comments and in their frontmatter.',
    ),
  ),
};

/** The schema of a configuration file that may set these rules. */
export function configSchema(rules: readonly RuleInfo[]) {
  const ruleSettings = ruleSettingsOf(rules);
  const override = withSome(
    object({
      files: someGlobs('The files that these settings apply to.'),
      rules: v.optional(ruleSettings),
      'min-score': v.optional(minScore),
    }),
    ['rules', 'min-score'],
    'expected `rules` or `min-score` besides `files`, found neither',
  );
  return object({
    ...filesKeys,
    ...verdictKeys,
    ...presetKeys,
    rules: v.optional(described(ruleSettings, 'Severity and options of each rule.')),
    overrides: v.optional(
      described(v.array(override, expected('a list')), 'Other settings for some files; the last match wins.'),
    ),
  });
}

/**
 * The checked data, or what is wrong with it. Of several alternatives, only the one that was meant is reported. `size`
 * is that of the other files of the same configuration.
 */
export function checkConfigData(
  data: unknown,
  rules: readonly RuleInfo[],
  size = new ConfigSize(),
): ConfigData | ConfigIssue[] {
  const overBound = findOverBound(data, size);
  if (overBound !== null) return [overBound];
  const result = v.safeParse(schemaFor(rules), data ?? {});
  if (result.success) return result.output;
  return result.issues.flatMap((issue) => issuesOf(issue));
}

/** Made once for each list of rules, because the schema is large. */
const schemaFor = oncePer(configSchema);
