import type { Config, ResolvedRule } from '../config/config.ts';
import type { Coverage } from '../portfolio/coverage.ts';
import { ruleUrl } from '../product.ts';
import type { AnyRule, PortfolioFinding, PortfolioRule } from '../rules/types.ts';
import { composeMessage } from '../text/message.ts';
import type { Region, Severity } from '../types.ts';
import type { Finding } from './report.ts';
import { optionsOf } from './rule-options.ts';

/** What the rules about whole portfolios find. */
export function portfolioFindings(
  coverages: readonly Coverage[],
  rules: readonly AnyRule[],
  { rules: settings }: Pick<Config, 'rules'>,
): Finding[] {
  return rules.flatMap((rule) => {
    const setting = settings[rule.id];
    if (!('checkPortfolio' in rule) || setting === undefined || setting.severity === 'off') return [];
    return findingsOf(rule, coverages, setting, setting.severity);
  });
}

function findingsOf(
  rule: PortfolioRule,
  coverages: readonly Coverage[],
  setting: ResolvedRule,
  severity: Severity,
): Finding[] {
  const options = optionsOf(rule, setting);
  return Array.from(rule.checkPortfolio(coverages, options), (found) => findingOf(rule, found, severity));
}

/** @throws {Error} when a rule yields a messageId that it does not declare */
function findingOf(
  rule: PortfolioRule,
  { messageId, at, place, data, about, related }: PortfolioFinding,
  severity: Severity,
): Finding {
  const template = rule.meta.messages[messageId];
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${messageId}`);
  const { filePath } = at;
  return {
    ruleId: rule.id,
    messageId,
    severity,
    message: composeMessage(template, data),
    filePath,
    ...regionOf(at, place),
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
