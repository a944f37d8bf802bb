import { isOfWhole } from '../linter/of-whole.ts';
import type { DocumentReport, Finding } from '../linter/report.ts';
import type { AnyRule } from '../rules/types.ts';
import { compareText } from '../text/compare.ts';

/** What a document is known by, wherever its file is. */
export interface Identity {
  /** Null for all that an owner has. */
  filePath: string | null;
  owner: string | null;
  /** Its title, or the prompt that it answers. */
  title: string | null;
}

/** Findings of one document that are known, and look alike. */
export interface BaselineEntry extends Identity {
  ruleId: string;
  /** The text of the line, or in a long line what the finding points at; null for one about the whole document. */
  text: string | null;
  /** The names of what it is about, sorted: of fields or points that are missing. */
  about: readonly string[];
  count: number;
}

/** Longer lines are known by the passage alone, so that an edit elsewhere in a paragraph makes no finding new. */
const LONGEST_LINE = 120;

/** What an owner's portfolio is known by: its findings point at the first of its documents, whichever that is. */
export function portfolioOf(owner: string | null): Identity {
  return { filePath: null, owner, title: null };
}

export function identityOf({ filePath, owner, title, prompt }: DocumentReport): Identity {
  return { filePath, owner, title: title ?? prompt };
}

/** What a finding is known by: its rule, its text and what it is about. No line number, which every edit changes. */
export function fingerprintOf(
  finding: Finding,
  rules: readonly AnyRule[],
): Pick<BaselineEntry, 'ruleId' | 'text' | 'about'> {
  const { ruleId, about = [] } = finding;
  const isWide =
    isOfWhole(finding, rules.find(({ id }) => id === ruleId)?.meta) || isOfPortfolio(finding, rules);
  const text = isWide ? null : textOf(finding);
  return { ruleId, text, about: [...about].sort(compareText) };
}

/** Whether a finding is about all that an owner has. */
export function isOfPortfolio({ ruleId, messageId }: Finding, rules: readonly AnyRule[]): boolean {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined || !('checkPortfolio' in rule)) return false;
  return !('check' in rule) || rule.meta.ofPortfolio?.includes(messageId) === true;
}

/** Whether it says that other rules could not judge its document, or not all of it. */
export function keepsFromJudging({ ruleId, messageId }: Finding, rules: readonly AnyRule[]): boolean {
  const meta = rules.find(({ id }) => id === ruleId)?.meta;
  if (meta?.excess !== undefined && Object.values(meta.excess).includes(messageId)) return false;
  return meta?.readsBroken === true || meta?.unjudged?.includes(messageId) === true;
}

function textOf({ excerpt: { text, start, end } }: Finding): string {
  const line = text.length <= LONGEST_LINE ? text : text.slice(start, Math.min(end, start + LONGEST_LINE));
  return line.replace(/\s+/g, ' ').trim();
}

/** A draft is not judged yet: once it is ready, it meets the full bar. What a report leaves out is not known. */
export function isRecorded(
  document: DocumentReport | undefined,
  { ruleId, messageId }: Finding,
  rules: readonly AnyRule[],
): boolean {
  const excess = rules.find(({ id }) => id === ruleId)?.meta.excess;
  return document?.status !== 'draft' && excess?.ofRun !== messageId;
}

/** The entries for findings, alike ones counted, in their order. */
export function entriesFor(
  found: Iterable<{ identity: Identity; finding: Finding }>,
  rules: readonly AnyRule[],
): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { identity, finding } of found) {
    const entry = { ...identity, ...fingerprintOf(finding, rules), count: 1 };
    const key = JSON.stringify(entry);
    const known = entries.get(key);
    if (known === undefined) entries.set(key, entry);
    else known.count++;
  }
  return sortEntries([...entries.values()]);
}

/** In the order of the file. */
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
