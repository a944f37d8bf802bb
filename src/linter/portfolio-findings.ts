import type { ResolvedRule } from '../config/config.ts';
import type { Settings, SettingsFinder } from '../config/settings.ts';
import type { Coverage } from '../portfolio/coverage.ts';
import { ruleUrl } from '../product.ts';
import type { AnyRule, PortfolioFinding, PortfolioRule } from '../rules/types.ts';
import { composeMessage } from '../text/message.ts';
import type { Region, Severity } from '../types.ts';
import type { Finding } from './report.ts';
import { optionsOf } from './rule-options.ts';

/** What the rules about whole portfolios find, by the settings of the file that each finding is shown in. */
export function portfolioFindings(
  coverages: readonly Coverage[],
  rules: readonly AnyRule[],
  settings: SettingsFinder,
): Finding[] {
  const entries = coverages.flatMap(({ stories, answers }) => [...stories, ...answers]);
  const files = new Set(entries.map(({ filePath }) => filePath));
  const ofFiles = new Map([...files].map((filePath) => [filePath, settings.of(filePath)]));
  return rules.flatMap((rule) => ('checkPortfolio' in rule ? [...findingsOf(rule, coverages, ofFiles)] : []));
}

/** Files may differ in the options of a rule: it is asked once with each of them. */
function* findingsOf(
  rule: PortfolioRule,
  coverages: readonly Coverage[],
  ofFiles: ReadonlyMap<string, Settings>,
): Iterable<Finding> {
  const asked = new Map<string, ResolvedRule>();
  const askedFor = new Map<string, { severity: Severity; options: string }>();
  for (const [filePath, { rules }] of ofFiles) {
    const setting = rules[rule.id];
    if (setting === undefined || setting.severity === 'off') continue;
    const options = JSON.stringify(setting.options);
    asked.set(options, setting);
    askedFor.set(filePath, { severity: setting.severity, options });
  }
  for (const [options, setting] of asked) {
    for (const found of rule.checkPortfolio(coverages, optionsOf(rule, setting))) {
      const own = askedFor.get(found.at.filePath);
      if (own?.options === options) yield findingOf(rule, found, own.severity);
    }
  }
}

/** @throws {Error} when a rule yields a messageId that it does not declare */
function findingOf(
  rule: PortfolioRule,
  { messageId, at, place, data, about, related }: PortfolioFinding,
  severity: Severity,
): Finding {
  const template = rule.meta.messages[messageId];
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${messageId}`);
  const { filePath, beside } = at;
  return {
    ruleId: rule.id,
    messageId,
    severity,
    message: composeMessage(template, data),
    filePath,
    ...regionOf(at, place),
    ...(beside === undefined ? {} : { beside }),
    url: ruleUrl(rule.id),
    // The texts of the files are not kept until the end of a run.
    excerpt: { text: '', start: 0, end: 0 },
    lineHash: null,
    ...(about ? { about } : {}),
    ...(related ? { related } : {}),
  };
}

function regionOf({ line }: PortfolioFinding['at'], place: Region | undefined): Region {
  return place ?? { line, column: 1, endLine: line, endColumn: 1 };
}
