import { mostSevereFirst } from '../linter/order.ts';
import type { Finding } from '../linter/report.ts';
import type { AnyRule } from '../rules/types.ts';
import { groupBy } from '../text/group.ts';
import { type BaselineEntry, type Identity, keepsFromJudging, recordOf } from './entries.ts';

/** A document that the baseline knows. */
export interface KnownDocument {
  identity: Identity;
  entries: BaselineEntry[];
}

export interface Matched {
  known: Finding[];
  fresh: Finding[];
  /** The entries without a finding, with the count that is left. */
  left: BaselineEntry[];
}

/** The documents that the entries of a baseline are about. */
export function documentsOf(entries: readonly BaselineEntry[]): KnownDocument[] {
  const documents = new Map<string, KnownDocument>();
  for (const entry of entries) {
    const { filePath, owner, title } = entry;
    const key = identityKey(entry);
    const own = documents.get(key);
    if (own !== undefined) own.entries.push(entry);
    else documents.set(key, { identity: { filePath, owner, title }, entries: [entry] });
  }
  return [...documents.values()];
}

/**
 * The known document that each document is: the one with its path, owner and title; else the one with its owner and
 * title, if its file was moved; else the one with its path, if its title was edited and it is the only one there.
 */
export function matchDocuments<Item extends { identity: Identity }>(
  documents: readonly Item[],
  known: readonly KnownDocument[],
): Map<Item, KnownDocument> {
  const matches = new Map<Item, KnownDocument>();
  let openDocuments = [...documents];
  let openKnown = [...known];
  const matchBy = (keyOf: (identity: Identity) => string | null, { onlyUnique } = { onlyUnique: false }) => {
    const knownByKey = groupBy(openKnown, ({ identity }) => keyOf(identity));
    const documentsByKey = groupBy(openDocuments, ({ identity }) => keyOf(identity));
    // A document without such a key matches nothing.
    knownByKey.delete(null);
    for (const [key, candidates] of knownByKey) {
      const own = documentsByKey.get(key) ?? [];
      if (onlyUnique && (candidates.length > 1 || own.length > 1)) continue;
      for (const [index, document] of own.entries()) {
        const found = candidates[index];
        if (found !== undefined) matches.set(document, found);
      }
    }
    const taken = new Set(matches.values());
    openKnown = openKnown.filter((one) => !taken.has(one));
    openDocuments = openDocuments.filter((one) => !matches.has(one));
  };
  matchBy(identityKey);
  matchBy(({ owner, title }) => (title === null ? null : JSON.stringify([owner, title])));
  matchBy(({ filePath }) => filePath, { onlyUnique: true });
  return matches;
}

/**
 * Matches each finding with an entry of its rule and text that is about the same names or more: less may be missing
 * now. Of several entries, the one about the fewest names is taken. Findings about the most names choose first, and of
 * these the most severe, because a draft may have the same title.
 */
export function matchFindings(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  rules: readonly AnyRule[],
): Matched {
  const left = entries.map((entry) => ({ ...entry }));
  const byKey = groupBy(left, (entry) => findingKey(entry));
  for (const some of byKey.values()) some.sort((a, b) => a.about.length - b.about.length);
  const known = new Set<Finding>();
  const asked = mostSevereFirst(findings).map((finding) => ({ finding, ...recordOf(finding, rules) }));
  for (const { finding, about, ...record } of asked.sort((a, b) => b.about.length - a.about.length)) {
    const entry = byKey.get(findingKey(record))?.find(
      (one) =>
        one.count > 0 &&
        about.every((each) => one.about.includes(each)) &&
        // An answer that cannot be judged does not lack less than before.
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

function findingKey({ ruleId, text }: Pick<BaselineEntry, 'ruleId' | 'text'>): string {
  return JSON.stringify([ruleId, text]);
}

/** A string for each identity. */
export function identityKey({ filePath, owner, title }: Identity): string {
  return JSON.stringify([filePath, owner, title]);
}
