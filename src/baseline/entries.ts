import { isOfWhole } from '../linter/of-whole.ts';
import type { DocumentReport, Finding } from '../linter/report.ts';
import type { AnyRule } from '../rules/types.ts';
import { compareText } from '../text/compare.ts';
import { beginning } from '../text/spans.ts';

/** What identifies a document even if its file moves. */
export interface Identity {
  /** Null for the portfolio of an owner. */
  filePath: string | null;
  owner: string | null;
  /** Its title, or the prompt that it answers. */
  title: string | null;
}

/** Known findings of one document that are alike. */
export interface BaselineEntry extends Identity {
  ruleId: string;
  /** The text of the line, or of the passage in a long line; null for a finding about the whole document. */
  text: string | null;
  /** The sorted names of what it is about: missing fields or points. */
  about: readonly string[];
  count: number;
}

/** Of a longer line, only the passage identifies a finding: an edit elsewhere in the paragraph makes it no new one. */
const LONGEST_LINE = 120;

/** The identity of an owner's portfolio. It has no file: its findings point at whichever document is first. */
export function portfolioOf(owner: string | null): Identity {
  return { filePath: null, owner, title: null };
}

export function identityOf({ filePath, owner, title, prompt }: DocumentReport): Identity {
  return { filePath, owner, title: title ?? prompt };
}

/** What a baseline records of a finding, besides its document. No line number: every edit above would change it. */
export function recordOf(
  finding: Finding,
  rules: readonly AnyRule[],
): Pick<BaselineEntry, 'ruleId' | 'text' | 'about'> {
  const { ruleId, about = [] } = finding;
  const isWide =
    isOfWhole(finding, rules.find(({ id }) => id === ruleId)?.meta) || isOfPortfolio(finding, rules);
  const text = isWide ? null : textOf(finding);
  return { ruleId, text, about: [...about].sort(compareText) };
}

/** Whether a finding is about the portfolio of an owner. */
export function isOfPortfolio({ ruleId, messageId }: Finding, rules: readonly AnyRule[]): boolean {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined || !('checkPortfolio' in rule)) return false;
  return !('check' in rule) || rule.meta.ofPortfolio?.includes(messageId) === true;
}

/** Whether a finding says that other rules could not judge its document, or a part of it. */
export function keepsFromJudging({ ruleId, messageId }: Finding, rules: readonly AnyRule[]): boolean {
  const meta = rules.find(({ id }) => id === ruleId)?.meta;
  if (meta?.excess !== undefined && Object.values(meta.excess).includes(messageId)) return false;
  return meta?.readsBroken === true || meta?.unjudged?.includes(messageId) === true;
}

function textOf({ excerpt: { text, start, end } }: Finding): string {
  const line = text.length <= LONGEST_LINE ? text : beginning(text, { start, end }, LONGEST_LINE);
  return line.replace(/\s+/g, ' ').trim();
}

/**
 * Whether a baseline records a finding. It records none of a draft, which has to meet all rules once it is ready, and
 * not the finding about those that a report left out.
 */
export function isRecorded(
  document: DocumentReport | undefined,
  { ruleId, messageId }: Finding,
  rules: readonly AnyRule[],
): boolean {
  const excess = rules.find(({ id }) => id === ruleId)?.meta.excess;
  return document?.status !== 'draft' && excess?.ofRun !== messageId;
}

/** The sorted entries for findings, one for those that are alike. */
export function entriesFor(
  found: Iterable<{ identity: Identity; finding: Finding }>,
  rules: readonly AnyRule[],
): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { identity, finding } of found) {
    const entry = { ...identity, ...recordOf(finding, rules), count: 1 };
    const key = JSON.stringify(entry);
    const known = entries.get(key);
    if (known === undefined) entries.set(key, entry);
    else known.count++;
  }
  return sortEntries([...entries.values()]);
}

/** Entries in the order of the file. */
export function sortEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort(compareEntries);
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareText(a.filePath ?? '', b.filePath ?? '') ||
    compareText(a.owner ?? '', b.owner ?? '') ||
    compareText(a.title ?? '', b.title ?? '') ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.text ?? '', b.text ?? '') ||
    compareText(a.about.join('\n'), b.about.join('\n'))
  );
}
