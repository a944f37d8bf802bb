import { mostSevereFirst } from '../linter/order.ts';
import type { Finding } from '../linter/report.ts';
import type { AnyRule } from '../rules/types.ts';
import { groupBy } from '../text/group.ts';
import { type BaselineEntry, fingerprintOf, type Identity, keepsFromJudging } from './entries.ts';

/** The entries of one document. */
export interface KnownDocument {
  identity: Identity;
  entries: BaselineEntry[];
}

/** Findings that are known, those that are not, and the entries that no finding is left for. */
export interface Matched {
  known: Finding[];
  fresh: Finding[];
  left: BaselineEntry[];
}

export function documentsOf(entries: readonly BaselineEntry[]): KnownDocument[] {
  const documents = new Map<string, KnownDocument>();
  for (const entry of entries) {
    const { filePath, owner, title } = entry;
    const key = keyOf(entry);
    const own = documents.get(key);
    if (own !== undefined) own.entries.push(entry);
    else documents.set(key, { identity: { filePath, owner, title }, entries: [entry] });
  }
  return [...documents.values()];
}

/**
 * Which known document each of these is: the one of its path, owner and title; else of its owner and title, when it was
 * moved; else of its path, when the title was edited and it is the only one there.
 */
export function assign<Some>(
  documents: readonly { identity: Identity; of: Some }[],
  known: readonly KnownDocument[],
): Map<Some, KnownDocument> {
  const assigned = new Map<Some, KnownDocument>();
  let openDocuments = [...documents];
  let openKnown = [...known];
  const pass = (nameOf: (identity: Identity) => string | null, isUnique: boolean) => {
    const queues = groupBy(openKnown, ({ identity }) => nameOf(identity));
    const askers = groupBy(openDocuments, ({ identity }) => nameOf(identity));
    // What has no name of this kind is not a match for anything.
    queues.delete(null);
    for (const [name, queue] of queues) {
      const own = askers.get(name) ?? [];
      if (isUnique && (queue.length > 1 || own.length > 1)) continue;
      for (const [index, { of }] of own.entries()) {
        const found = queue[index];
        if (found !== undefined) assigned.set(of, found);
      }
    }
    const taken = new Set(assigned.values());
    openKnown = openKnown.filter((one) => !taken.has(one));
    openDocuments = openDocuments.filter(({ of }) => !assigned.has(of));
  };
  pass(keyOf, false);
  pass(({ owner, title }) => (title === null ? null : JSON.stringify([owner, title])), false);
  pass(({ filePath }) => filePath, true);
  return assigned;
}

/**
 * Each finding with an entry of its rule and text that is about as much, or more: what was missing may have become
 * less. Of several the one that is about least is taken. The findings that are about most choose first, and of these
 * the most severe: a draft may have the same title.
 */
export function matchFindings(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  rules: readonly AnyRule[],
): Matched {
  const left = entries.map((entry) => ({ ...entry }));
  const byName = groupBy(left, (entry) => nameOf(entry));
  for (const some of byName.values()) some.sort((a, b) => a.about.length - b.about.length);
  const known = new Set<Finding>();
  const asked = mostSevereFirst(findings).map((finding) => ({ finding, ...fingerprintOf(finding, rules) }));
  for (const { finding, about, ...name } of asked.sort((a, b) => b.about.length - a.about.length)) {
    const entry = byName.get(nameOf(name))?.find(
      (one) =>
        one.count > 0 &&
        about.every((each) => one.about.includes(each)) &&
        // That an answer is not judged is not less than what it lacked.
        (about.length === one.about.length || !keepsFromJudging(finding, rules)),
    );
    if (entry === undefined) continue;
    entry.count--;
    known.add(finding);
  }
  return {
    known: findings.filter((finding) => known.has(finding)),
    fresh: findings.filter((finding) => !known.has(finding)),
    left: left.filter(({ count }) => count > 0),
  };
}

function nameOf({ ruleId, text }: Pick<BaselineEntry, 'ruleId' | 'text'>): string {
  return JSON.stringify([ruleId, text]);
}

/** One text for one identity. */
export function keyOf({ filePath, owner, title }: Identity): string {
  return JSON.stringify([filePath, owner, title]);
}
