import { mostSevereFirst } from '../linter/order.ts';
import type { Finding, PlacedFix, Report, SuppressedFinding } from '../linter/report.ts';
import { HOME, ruleUrl, VERSION } from '../product.ts';
import type { RuleInfo } from '../rules/types.ts';
import { plural } from '../text/message.ts';
import type { FilePlace, Region, Severity } from '../types.ts';
import { checkedCounts } from './counts.ts';
import { shorten, urlPath, visible } from './escape.ts';
import { jsonItem, jsonPieces } from './json-pieces.ts';
import ruleHelp from './rule-help.json' with { type: 'json' };

/** Results of a run that GitHub's code scanning takes; it refuses the whole file for one more, and shows 5,000. */
export const MAX_RESULTS = 25_000;
/** Characters of a description that GitHub takes. */
const MAX_DESCRIPTION = 1024;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What results are indented by. */
const INDENT = ' '.repeat(8);
/** The name that viewers know for the root of the sources. */
const ROOT = '%SRCROOT%';

export interface SarifOptions {
  /** All of the run, also those that found nothing. */
  rules: readonly RuleInfo[];
  /** Leaves out findings that are suppressed or known to the baseline: code scanning makes alerts of them. */
  onlyCounted?: boolean;
}

/** A finding with what does not count about it, in the words of SARIF. */
interface SarifFinding extends Finding {
  suppressions?: { kind: string; status: string; justification?: string }[];
  baselineState?: 'new' | 'unchanged';
}

const HELP: Record<string, { why: string; fix: string; markdown: string }> = ruleHelp;
/** The words of GitHub's `problem.severity`. */
const PROBLEM: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'recommendation' };

/**
 * The report as SARIF 2.1.0, for GitHub's code scanning and every viewer of it: the most severe first, and no more than
 * code scanning takes. What is left out is told of in the run's notifications.
 */
export function renderSarif(report: Report, { rules, onlyCounted = false }: SarifOptions): Iterable<string> {
  const found = sarifFindings(report, onlyCounted);
  const inside = found.filter(({ filePath }) => !filePath.startsWith('../'));
  const results = inside.slice(0, MAX_RESULTS);
  const notifications = [
    note('note', `${checkedCounts(report)}.`),
    // A path from the root of a repository cannot name what is in none.
    ...leftOut(found.length - inside.length, 'in files outside of the repository'),
    ...leftOut(inside.length - results.length, `over the limit of ${MAX_RESULTS} that code scanning accepts`),
  ];
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Star Witness',
            semanticVersion: VERSION,
            informationUri: HOME,
            rules: rules.map(descriptor),
          },
        },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  };
  return jsonPieces(log, [{ key: 'results', indent: INDENT, items: resultTexts(results, rules) }]);
}

function* resultTexts(findings: readonly SarifFinding[], rules: readonly RuleInfo[]): Iterable<string> {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  for (const finding of findings) {
    const { ruleId } = finding;
    yield jsonItem({ ruleId, ruleIndex: indexes.get(ruleId) ?? -1, ...result(finding) }, INDENT);
  }
}

function descriptor({ id, meta: { description, severity } }: RuleInfo) {
  const { why, fix, markdown } = HELP[id] ?? { why: description, fix: description, markdown: description };
  return {
    id,
    // SARIF wants none that is but the id again.
    ...(id.includes('-') ? { name: pascalCase(id) } : {}),
    shortDescription: { text: description },
    fullDescription: { text: firstParagraphs(why, MAX_DESCRIPTION) },
    help: { text: `${why}\n\n${fix}`, markdown },
    helpUri: ruleUrl(id),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity },
    properties: {
      tags: ['behavioral-interview'],
      ...(severity === 'off' ? {} : { 'problem.severity': PROBLEM[severity] }),
    },
  };
}

/** What counts first, then what is suppressed, then what is old. Where there is a baseline, each has a state. */
function sarifFindings({ findings, suppressed, baseline }: Report, onlyCounted: boolean): SarifFinding[] {
  const counted = mostSevereFirst(findings);
  if (onlyCounted) return counted;
  const fresh = [...counted, ...suppressed.map(suppressedFinding)];
  if (baseline === null) return fresh;
  const known = mostSevereFirst(baseline.known);
  return [
    ...fresh.map((finding): SarifFinding => ({ ...finding, baselineState: 'new' })),
    ...known.map((finding): SarifFinding => ({ ...finding, baselineState: 'unchanged' })),
  ];
}

function suppressedFinding({ reason, ...finding }: SuppressedFinding): SarifFinding {
  const justification = reason === null ? {} : { justification: messageText(reason) };
  return { ...finding, suppressions: [{ kind: 'inSource', status: 'accepted', ...justification }] };
}

function result({
  severity,
  message,
  lineHash,
  filePath,
  fix,
  suppressions,
  baselineState,
  related = [],
  ...place
}: SarifFinding) {
  const artifactLocation = artifactOf(filePath);
  const [, edit = ''] = message.split('\n');
  return {
    level: severity,
    message: { text: messageText(message) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(place) } }],
    ...relatedLocations(related),
    ...(lineHash === null ? {} : { partialFingerprints: { primaryLocationLineHash: lineHash } }),
    ...(suppressions === undefined ? {} : { suppressions }),
    ...(baselineState === undefined ? {} : { baselineState }),
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, edit, artifactLocation)] }),
  };
}

function artifactOf(filePath: string) {
  return { uri: urlPath(filePath), uriBaseId: ROOT };
}

/** Those in the repository: no other path can be named from its root. */
function relatedLocations(related: readonly FilePlace[]) {
  const inside = related.filter(({ filePath }) => !filePath.startsWith('../'));
  if (inside.length === 0) return {};
  return {
    relatedLocations: inside.map((place, id) => ({
      id,
      message: { text: 'The other place.' },
      physicalLocation: { artifactLocation: artifactOf(place.filePath), region: regionOf(place) },
    })),
  };
}

function fixOf(fix: PlacedFix, edit: string, artifactLocation: { uri: string; uriBaseId: string }) {
  const insertedContent = fix.text === '' ? {} : { insertedContent: { text: fix.text } };
  return {
    description: { text: messageText(edit) },
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: regionOf(fix), ...insertedContent }] },
    ],
  };
}

function regionOf({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function note(level: 'note' | 'warning', text: string) {
  return { level, message: { text: messageText(text) } };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** As many paragraphs of a text as fit, up to the end of a sentence; of a first one that is too long, the beginning. */
function firstParagraphs(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf('.\n\n', limit);
  return cut === -1 ? shorten(text, limit) : text.slice(0, cut + 1);
}

function leftOut(count: number, why: string) {
  return count === 0 ? [] : [note('warning', `${plural(count, 'finding')} left out: ${why}.`)];
}

/**
 * Text that a viewer shows as it is: no `[text](target)` is left in it, which would be a link, and no `{0}`, which
 * would be replaced by an argument (SARIF 2.1.0, 3.11.5 and 3.11.6). A space keeps them apart, because viewers show the
 * doubled braces and the backslashes of the standard to their readers, and stories have braces in template text.
 */
function messageText(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      visible(line)
        .replaceAll('](', '] (')
        .replace(/\{(?=\d+\})/g, '{ '),
    )
    .join('\n');
}
