import { mostSevereFirst } from '../core/order.ts';
import { findingCounts } from '../report/counts.ts';
import { shorten, visible } from '../report/escape.ts';
import { limitNotes, moreNotes, NOTES_PER_DOCUMENT } from '../report/few-notes.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Finding, Report, Severity } from '../types.ts';
import { type GitHub, ONCE } from './client.ts';

export interface CheckRunOptions {
  name: string;
  /** A pull request's own head: on its merge commit nobody sees a check run. */
  commit: string;
  /** The page that the check run leads to. */
  detailsUrl: string | undefined;
  linkBase: string | null;
}

export interface CheckRunResult {
  /** How many findings have an annotation in it. */
  shown: number;
  /** Findings that want an annotation and have none in it. */
  left: Finding[];
  /** Why they are not; null where they could not be by their nature. */
  failure: unknown;
}

/** Annotations that GitHub takes at once. They add up from one request to the next. */
const PER_REQUEST = 50;
/** Characters that GitHub takes: 65,535 of a summary, 64 KiB of a message, 255 of a title. */
const MAX_SUMMARY = 65_000;
const MAX_MESSAGE = 16_000;
const MAX_TITLE = 255;
const MAX_NAME = 100;

const LEVELS = { error: 'failure', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

type Level = (typeof LEVELS)[Severity];

interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: Level;
  title: string;
  message: string;
}

/**
 * Makes one check run with the verdict and all findings, but of each document only a few notes. It stands from the first request on, so that what breaks down
 * later costs findings and not the verdict.
 *
 * @throws when there is no check run
 */
export async function postCheckRun(
  github: GitHub,
  report: Report,
  options: CheckRunOptions,
): Promise<CheckRunResult> {
  const { rest, repository } = github;
  const few = limitNotes(report.findings);
  const { inside, outside } = byPlace(mostSevereFirst(few.shown));
  const annotate = (finding: Finding) => annotationOf(finding, few.left.get(finding) ?? []);
  const output = {
    title: shorten(`${report.verdict}: ${findingCounts(report)}`, MAX_TITLE),
    summary: renderMarkdown(report, {
      linkBase: options.linkBase,
      budget: MAX_SUMMARY,
      overflow: null,
      notes: NOTES_PER_DOCUMENT,
    }),
  };
  const { data } = await rest.checks.create({
    ...repository,
    name: shorten(visible(options.name), MAX_NAME),
    head_sha: options.commit,
    status: 'completed',
    conclusion: report.verdict === 'pass' ? 'success' : 'failure',
    ...(options.detailsUrl === undefined ? {} : { details_url: options.detailsUrl }),
    output: { ...output, annotations: inside.slice(0, PER_REQUEST).map(annotate) },
  });
  for (let at = PER_REQUEST; at < inside.length; at += PER_REQUEST) {
    const annotations = inside.slice(at, at + PER_REQUEST).map(annotate);
    try {
      await rest.checks.update({
        ...repository,
        check_run_id: data.id,
        output: { ...output, annotations },
        request: ONCE,
      });
    } catch (failure) {
      return { shown: at, left: [...inside.slice(at), ...outside], failure };
    }
  }
  return { shown: inside.length, left: outside, failure: null };
}

/** What lies outside of the repository has no place in a check run, and would cost the others theirs. */
function byPlace(findings: readonly Finding[]): { inside: Finding[]; outside: Finding[] } {
  const isOutside = ({ filePath }: Finding) => filePath.startsWith('../');
  return {
    inside: findings.filter((finding) => !isOutside(finding)),
    outside: findings.filter(isOutside),
  };
}

/** `left`: the notes of the same document that this one stands for. */
function annotationOf(finding: Finding, left: readonly Finding[]): CheckAnnotation {
  const { filePath, line, column, endLine, endColumn, severity, ruleId, url } = finding;
  const message = finding.message.split('\n').map(visible).join('\n');
  return {
    path: filePath,
    start_line: line,
    end_line: line,
    // GitHub takes columns on one line only.
    ...(endLine === line && endColumn > column ? { start_column: column, end_column: endColumn } : {}),
    annotation_level: LEVELS[severity],
    title: shorten(ruleId, MAX_TITLE),
    message: `${shorten(message, MAX_MESSAGE)}${left.length === 0 ? '' : `\n${moreNotes(left)}`}\n${url}`,
  };
}
