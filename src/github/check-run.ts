import { mostSevereFirst } from '../linter/order.ts';
import type { Finding, Report } from '../linter/report.ts';
import { findingCounts } from '../report/counts.ts';
import { shorten, visible } from '../report/escape.ts';
import { limitNotes, moreNotes, NOTES_PER_DOCUMENT } from '../report/few-notes.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Severity } from '../types.ts';
import { type GitHub, ONCE } from './client.ts';
import { type Job, jobHash } from './job.ts';
import { answeredId } from './payload.ts';

export interface CheckRunOptions {
  job: Job;
  /** A pull request's own head: a check run on its merge commit is not shown. */
  commit: string;
  /** The page that the check run leads to. */
  detailsUrl: string | undefined;
  linkBase: string | null;
}

export interface CheckRunResult {
  /** How many findings have an annotation in it. */
  shown: number;
  /** Findings that still need an annotation. */
  left: Finding[];
  /** Why they have none in the check run; null where nothing failed. */
  failure: unknown;
}

/** The most annotations that GitHub takes in one request. Those of later requests are added to the earlier ones. */
const PER_REQUEST = 50;
/** The most characters. GitHub takes 65,535 of a summary, 64 KiB of a message and 255 of a title. */
export const MAX_CHECK_SUMMARY = 65_000;
export const MAX_CHECK_MESSAGE = 16_000;
const MAX_TITLE = 255;
const MAX_NAME = 100;
const HASH_LENGTH = 8;
const PRODUCT_NAME = 'Star Witness';

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
 * Makes one check run with the verdict and all findings, except that each document has only a few notes. It exists from
 * the first request on, so that a later failure costs findings, but not the verdict.
 *
 * @throws when there is no check run
 */
export async function postCheckRun(
  github: GitHub,
  report: Report,
  options: CheckRunOptions,
): Promise<CheckRunResult> {
  const { rest, repository } = github;
  const few = limitNotes(report.findings, report.documents);
  const { inside, outside } = byPlace(mostSevereFirst(few.shown));
  const annotate = (finding: Finding) => annotationOf(finding, few.left.get(finding) ?? []);
  const output = {
    title: shorten(`${report.verdict}: ${findingCounts(report)}`, MAX_TITLE),
    summary: renderMarkdown(report, {
      linkBase: options.linkBase,
      budget: MAX_CHECK_SUMMARY,
      overflow: null,
      notes: NOTES_PER_DOCUMENT,
    }),
  };
  const { data } = await rest.checks.create({
    ...repository,
    name: checkRunName(options.job),
    head_sha: options.commit,
    status: 'completed',
    conclusion: report.verdict === 'pass' ? 'success' : 'failure',
    ...(options.detailsUrl === undefined ? {} : { details_url: options.detailsUrl }),
    output: { ...output, annotations: inside.slice(0, PER_REQUEST).map(annotate) },
  });
  const id = answeredId(data, { head_sha: options.commit });
  for (let at = PER_REQUEST; at < inside.length; at += PER_REQUEST) {
    const annotations = inside.slice(at, at + PER_REQUEST).map(annotate);
    try {
      const updated = await rest.checks.update({
        ...repository,
        check_run_id: id,
        output: { ...output, annotations },
        request: ONCE,
      });
      answeredId(updated.data, { id });
    } catch (failure) {
      return { shown: at, left: [...inside.slice(at), ...outside], failure };
    }
  }
  return { shown: inside.length, left: outside, failure: null };
}

/**
 * The name of a check run. GitHub shows only the latest one of each name on a commit, so jobs need different names. A
 * hash distinguishes names that look alike because they are cut, or have separators or invisible characters in them.
 */
export function checkRunName(job: Job): string {
  const { prefix, configPath, paths } = job;
  const folder = prefix.replace(/\/$/, '');
  const parts = [
    ...(folder === '' ? [] : [folder]),
    ...(configPath === '' ? [] : [`config ${configPath}`]),
    ...(paths.length === 0 ? [] : [`files ${paths.join(', ')}`]),
  ];
  if (parts.length === 0) return PRODUCT_NAME;
  const name = `${PRODUCT_NAME} (${parts.join('; ')})`;
  const isPlain = [folder, configPath, ...paths].every((part) => /^[^\s\p{C},;()]*$/u.test(part));
  if (isPlain && name.length <= MAX_NAME) return name;
  const hash = ` ${jobHash(job).slice(0, HASH_LENGTH)}`;
  return shorten(visible(name), MAX_NAME - hash.length) + hash;
}

/** Findings outside of the repository are kept out of the check run: GitHub would refuse the others with them. */
function byPlace(findings: readonly Finding[]): { inside: Finding[]; outside: Finding[] } {
  const isOutside = ({ filePath }: Finding) => filePath.startsWith('../');
  return {
    inside: findings.filter((finding) => !isOutside(finding)),
    outside: findings.filter(isOutside),
  };
}

/** `left`: the other notes of the same document, which this one represents. */
function annotationOf(finding: Finding, left: readonly Finding[]): CheckAnnotation {
  const { filePath, line, column, endLine, endColumn, severity, ruleId, url } = finding;
  const message = finding.message.split('\n').map(visible).join('\n');
  return {
    path: filePath,
    start_line: line,
    end_line: line,
    // GitHub takes columns only within one line.
    ...(endLine === line && endColumn > column ? { start_column: column, end_column: endColumn } : {}),
    annotation_level: LEVELS[severity],
    title: shorten(ruleId, MAX_TITLE),
    message: `${shorten(message, MAX_CHECK_MESSAGE)}${left.length === 0 ? '' : `\n${moreNotes(left)}`}\n${url}`,
  };
}
