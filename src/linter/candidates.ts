import type { RuleFinding, RuleInfo } from '../rules/types.ts';
import type { Suppression, Suppressions } from '../suppress/suppressions.ts';
import type { Document, Severity } from '../types.ts';
import type { Candidate } from './finding-limit.ts';
import { SEVERITIES } from './order.ts';

/** A candidate that its author suppressed. */
export interface SuppressedCandidate extends Candidate {
  suppression: Suppression;
}

/** Without what another rule says better at the same place; that takes over the severity, where it is higher. */
export function withoutRepeated<Some extends Candidate>(all: readonly Some[]): Some[] {
  // Few rules are yielded to, and few findings are theirs: the work does not grow with the square of all findings.
  const preferred = new Set(all.flatMap(({ rule }) => rule.meta.yieldsTo ?? []));
  const better = all.filter(({ rule }) => preferred.has(rule.id));
  const dropped = new Set<Some>();
  for (const candidate of all) {
    if (candidate.rule.meta.yieldsTo === undefined) continue;
    const replacements = better.filter((other) => replaces(other, candidate));
    if (replacements.length > 0) dropped.add(candidate);
    for (const other of replacements) other.severity = higher(other.severity, candidate.severity);
  }
  return all.filter((candidate) => !dropped.has(candidate));
}

/** Whether the first was found at the place of the second, by a rule that this one's yields to. */
function replaces({ rule, found: { at } }: Candidate, { rule: { meta }, found }: Candidate): boolean {
  return meta.yieldsTo?.includes(rule.id) === true && at.start < found.at.end && found.at.start < at.end;
}

function higher(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}

/** What is to be reported, and what is suppressed. */
export function suppress(
  candidates: readonly Candidate[],
  suppressions: Suppressions,
): { open: Candidate[]; suppressed: SuppressedCandidate[] } {
  const open: Candidate[] = [];
  const suppressed: SuppressedCandidate[] = [];
  for (const candidate of candidates) {
    const suppression = suppressions.take(candidate.rule.id, candidate.found.at.start);
    if (suppression === null) open.push(candidate);
    else suppressed.push({ suppression, ...candidate });
  }
  return { open, suppressed };
}

/** How severe a finding is, where its rule is set to a severity. */
export function severityOf(
  { meta }: RuleInfo,
  { messageId }: RuleFinding,
  set: Severity,
  { status }: Document,
): Severity {
  // A draft may be committed early: what is wrong with it is said, and stops no commit.
  const isDraft = status === 'draft' && meta.inEveryStatus !== true;
  const most = isDraft ? 'note' : (meta.atMost?.[messageId] ?? set);
  return higher(most, set) === set ? most : set;
}
