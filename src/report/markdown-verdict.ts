import { SEVERITIES } from '../linter/order.ts';
import type { DocumentReport, Report } from '../linter/report.ts';
import { gatedSeverities } from '../linter/verdict.ts';
import { stateOf } from '../scorer/score.ts';
import { capitalized } from '../text/capitals.ts';
import { listOf, plural } from '../text/message.ts';
import { changeSentence } from './change-sentence.ts';
import { baselineNote, findingCounts, scopeNote, severityCounts, verdictReason } from './counts.ts';
import { markdownMessage } from './escape.ts';
import { type Entry, nounOf } from './markdown-document.ts';
import { gapSentence } from './portfolio-markdown.ts';

/** The head of a Markdown report: the verdict in a sentence, what a change made of it, and what it is about. */
export function headLines(
  report: Report,
  entries: readonly Entry[],
  counts: string,
  { overflow, note }: { overflow: string | null; note: string | null },
): string[] {
  const sentences = [
    findingCounts(report),
    counts,
    verdictReason(report),
    scopeNote(report),
    baselineNote(report),
    note,
    overflow === null ? null : `Annotations: ${overflow}`,
  ];
  const about = sentences.filter((sentence) => sentence !== null).map(sentenceOf);
  const changed = changeSentence(report, entries);
  const gaps = gapSentence(report);
  const old = new Set(report.baseline?.known.map(({ filePath }) => filePath));
  const leniencies = leniencySentences(entries, old).map(sentenceOf);
  return [
    `## ${verdictSentence(report, entries)}`,
    '',
    ...(changed === null ? [] : [`**${sentenceOf(changed)}**`, '']),
    ...(gaps === null ? [] : [sentenceOf(gaps), '']),
    about.join(' '),
    '',
    ...(leniencies.length === 0 ? [] : [leniencies.join(' '), '']),
  ];
}

function sentenceOf(text: string): string {
  return `${markdownMessage(capitalized(text))}.`;
}

function verdictSentence(report: Report, entries: readonly Entry[]): string {
  const { verdict, limits, findings, counts } = report;
  const { one, many } = nounOf(entries);
  const failing = entries.filter(({ isFailing }) => isFailing).length;
  const some = `${failing} of ${plural(entries.length, one, many)}`;
  if (verdict === 'fail') {
    if (failing === 0)
      return `❌ Star Witness: ${plural(counts.warning, 'warning')}, at most ${limits.maxWarnings} allowed`;
    const gated = severityCounts(findings, gatedSeverities(limits.failOn));
    return `❌ Star Witness: ${some} ${failing === 1 ? 'fails' : 'fail'}, with ${gated}`;
  }
  if (failing > 0)
    return `⚠️ Star Witness: ${some} ${failing === 1 ? 'has' : 'have'} errors, but nothing fails the run`;
  if (entries.length === 0) return `✅ Star Witness: ${emptySentence(report)}`;
  const all = entries.length === 1 ? `the ${one} passes` : `all ${entries.length} ${many} pass`;
  const others = SEVERITIES.filter((severity) => counts[severity] > 0);
  const parts = others.map((severity) => plural(counts[severity], severity));
  return `✅ Star Witness: ${all}${parts.length === 0 ? '' : `, with ${listOf(parts)}`}`;
}

function emptySentence({ scope }: Report): string {
  return scope.name === 'all' ? 'there is nothing to judge' : 'no story or answer changed';
}

/** Why documents pass although their rows show that something is missing: a sentence for each reason. */
function leniencySentences(entries: readonly Entry[], old: ReadonlySet<string>): string[] {
  const reasons = entries.flatMap(({ document, isFailing }) =>
    document === null || isFailing ? [] : (leniencyOf(document, old.has(document.filePath)) ?? []),
  );
  const count = (reason: Leniency) => reasons.filter((one) => one === reason).length;
  const pass = (reason: Leniency) => (count(reason) === 1 ? 'passes' : 'pass');
  return (Object.keys(LENIENCIES) as Leniency[])
    .filter((reason) => count(reason) > 0)
    .map((reason) => {
      const { one, why } = LENIENCIES[reason];
      return `${plural(count(reason), one)} ${pass(reason)} ${why}`;
    });
}

const LENIENCIES = {
  draft: { one: 'draft', why: 'with something missing: the findings of drafts are notes' },
  unsure: { one: 'document', why: 'although the scorer is unsure: only what is surely missing is an error' },
  baseline: { one: 'document', why: 'with something missing: it is in the baseline' },
  settings: { one: 'document', why: 'with something missing: the settings allow it' },
} as const;
type Leniency = keyof typeof LENIENCIES;

function leniencyOf({ answers, required, status }: DocumentReport, isOld: boolean): Leniency | null {
  const states = answers.flatMap((answer) => [stateOf(answer, 'mechanism'), stateOf(answer, 'evidence')]);
  const isSurelyMissing = states.includes('absent') || required.some(({ filled }) => !filled);
  if (!isSurelyMissing && !states.includes('unsure')) return null;
  if (status === 'draft') return 'draft';
  if (!isSurelyMissing) return 'unsure';
  return isOld ? 'baseline' : 'settings';
}
