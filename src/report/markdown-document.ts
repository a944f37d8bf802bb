import { groupByDocument } from '../linter/by-document.ts';
import { groupByFile } from '../linter/order.ts';
import type { DocumentReport, Finding, Report } from '../linter/report.ts';
import { countFindings, gatedSeverities } from '../linter/verdict.ts';
import { compareNullLast } from '../text/compare.ts';
import type { Severity } from '../types.ts';
import { markdownText, shorten, urlPath } from './escape.ts';

/** What the parts of a Markdown report share: a document with its findings, how it is named and linked. */

export interface Entry {
  filePath: string;
  /** Null for a file that is in no list of documents. */
  document: DocumentReport | null;
  findings: readonly Finding[];
  /** Whether it has findings that fail a run; where nothing fails one, whether it has errors. */
  isFailing: boolean;
}

const TITLE_LENGTH = 60;

/** Every document that is reported, by owner: of a scope the ones that changed, and none that is retired. */
export function entriesOf({ documents, findings, scope, limits }: Report): Entry[] {
  const { byDocument, others } = groupByDocument(documents, findings);
  const entryOf = (filePath: string, document: DocumentReport | null, own: readonly Finding[]): Entry => ({
    filePath,
    document,
    findings: own,
    isFailing: fails(countFindings(own), limits),
  });
  const isShown = (document: DocumentReport) =>
    byDocument.has(document) ||
    (document.status !== 'retired' && (scope.name === 'all' || document.change !== null));
  const listed = documents
    .filter(isShown)
    .map((document) => entryOf(document.filePath, document, byDocument.get(document) ?? []))
    .sort(byOwner);
  return [...listed, ...[...groupByFile(others)].map(([filePath, own]) => entryOf(filePath, null, own))];
}

/** Documents without an owner come last; otherwise the order is kept. */
function byOwner(a: Entry, b: Entry): number {
  return compareNullLast(a.document?.owner ?? null, b.document?.owner ?? null);
}

/** Whether these findings fail a run; where nothing does, whether there are errors among them. */
export function fails(counts: Record<Severity, number>, { failOn }: Report['limits']): boolean {
  const gated = failOn === 'never' ? ['error' as const] : gatedSeverities(failOn);
  return gated.some((severity) => counts[severity] > 0);
}

/** The title, escaped; where there is none, the prompt or the path. */
export function nameOf({ filePath, document }: Entry): string {
  const title = document?.title?.trim() || document?.prompt?.trim();
  return (title && markdownText(shorten(title, TITLE_LENGTH))) || pathOf(filePath);
}

/** A path, escaped, its beginning cut when it is long: its end says more. */
export function pathOf(filePath: string): string {
  if (filePath.length <= TITLE_LENGTH) return markdownText(filePath) || '–';
  return markdownText(`…${filePath.slice(1 - TITLE_LENGTH).replace(/^[\udc00-\udfff]/, '')}`);
}

/** Where a document is in its file: for a story of a bank its line. Without `plain` GitHub renders the Markdown, which has no lines. */
export function anchorOf(document: DocumentReport | null): string {
  return document?.bank === true ? lineAnchor(document.line) : '';
}

export function lineAnchor(line: number): string {
  return `?plain=1#L${line}`;
}

/** A link to a file; `label` is Markdown. What lies outside of the repository is in no commit. */
export function link(label: string, filePath: string, linkBase: string | null, anchor = ''): string {
  return linkBase === null || filePath.startsWith('../')
    ? label
    : `[${label}](${linkBase}${urlPath(filePath)}${anchor})`;
}

/** `1 story`, `2 answers`, `3 documents`: what these entries are. */
export function nounOf(entries: readonly Entry[]): { one: string; many: string } {
  const kinds = new Set(entries.map(({ document }) => document?.kind ?? null));
  if (kinds.size === 1 && kinds.has('story')) return { one: 'story', many: 'stories' };
  if (kinds.size === 1 && kinds.has('answer')) return { one: 'answer', many: 'answers' };
  return { one: 'document', many: 'documents' };
}
