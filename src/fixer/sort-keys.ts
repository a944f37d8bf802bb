import { isProblem, readFrontmatter } from '../document/frontmatter.ts';
import { textsOf } from '../document/yaml.ts';
import { META_KEYS, type Vocabulary } from '../presets/vocabulary.ts';
import { withLineFeeds } from '../text/lines.ts';
import type { Document, Field, Fix } from '../types.ts';
import { keyLines } from './key-lines.ts';

/** What decides how a document is read comes first. */
const FIRST_KEYS = ['type', 'prompt'];

/**
 * The edit that gives the keys of the frontmatter their proper names and order: the keys about the document, the fields
 * as the rules list them, and what nothing reads. A key's comments and value move with it. Null where nothing changes,
 * or where a value would.
 */
export function sortKeys(document: Document, fileText: string, vocabulary: Vocabulary): Fix | null {
  const { entries, problems, status } = document;
  const starts = problems.length > 0 || status === 'retired' ? null : keyLines(document);
  if (starts === null) return null;
  const ranks = ranksOf(vocabulary);
  const labels = labelsOf(entries, vocabulary);
  const chunks = entries.map(({ label, keySpan }, index) => {
    const own = labels[index] ?? label;
    const [start = 0, end = 0] = starts.slice(index);
    const key = own === label ? fileText.slice(keySpan.start, keySpan.end) : own;
    const text = fileText.slice(start, keySpan.start) + key + fileText.slice(keySpan.end, end);
    return { text, rank: ranks.get(vocabulary.canonical(label) ?? '') ?? ranks.size };
  });
  const sorted = [...chunks].sort((a, b) => a.rank - b.rank);
  const text = sorted.map((chunk) => chunk.text).join('');
  const range: [number, number] = [starts[0] ?? 0, starts.at(-1) ?? 0];
  if (text === fileText.slice(...range)) return null;
  const edited = fileText.slice(0, range[0]) + text + fileText.slice(range[1]);
  return holdsSame(withLineFeeds(fileText), edited, labels) ? { range, text, safe: true } : null;
}

function ranksOf({ fieldNames }: Vocabulary): Map<string, number> {
  const names = new Set([...FIRST_KEYS, ...META_KEYS, ...fieldNames]);
  return new Map([...names].map((name, rank) => [name, rank]));
}

/** The proper name of each key. A key that has it next to another spelling of it is left to its author. */
function labelsOf(entries: readonly Field[], vocabulary: Vocabulary): string[] {
  const counts = new Map<string | null, number>();
  const names = entries.map(({ label }) => vocabulary.canonical(label));
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return entries.map(({ label }, index) => {
    const name = names[index] ?? null;
    return name === null || counts.get(name) !== 1 ? label : name;
  });
}

/** Whether a text has the same values as an earlier one, whose keys are now called by these labels. */
function holdsSame(before: string, after: string, labels: readonly string[]): boolean {
  const old = valuesOf(before);
  const own = new Map(valuesOf(withLineFeeds(after)));
  return own.size === labels.length && labels.every((label, index) => own.get(label) === old[index]?.[1]);
}

/** Each key with a text that is the same for the same value; none where the frontmatter cannot be read. */
function valuesOf(text: string): [string, string][] {
  const frontmatter = readFrontmatter(text);
  if (isProblem(frontmatter)) return [];
  return frontmatter.pairs.map(({ name, value }) => [
    name,
    JSON.stringify([value.kind, textsOf(value).map((each) => each.text)]),
  ]);
}
