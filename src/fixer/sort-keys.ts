import { isProblem, readFrontmatter } from '../document/frontmatter.ts';
import { textsOf } from '../document/yaml.ts';
import { META_KEYS, type Vocabulary } from '../presets/vocabulary.ts';
import { withLineFeeds } from '../text/lines.ts';
import { type Document, type Field, type Fix, replacement } from '../types.ts';
import { keyLines } from './key-lines.ts';

/** The keys that decide how a document is read come first. */
const FIRST_KEYS = ['type', 'prompt'];

/**
 * The fix that gives the keys of the frontmatter their proper names and order: keys about the document, fields in the
 * order of the preset, unknown keys. A key's comments and value move with it. Null if nothing would change, or if a
 * value would.
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
  const [start = 0] = starts;
  const end = starts.at(-1) ?? 0;
  if (text === fileText.slice(start, end)) return null;
  const edited = fileText.slice(0, start) + text + fileText.slice(end);
  const isSame = holdsSame(withLineFeeds(fileText), edited, labels);
  return isSame ? replacement({ start, end }, text) : null;
}

function ranksOf({ fieldNames }: Vocabulary): Map<string, number> {
  const names = new Set([...FIRST_KEYS, ...META_KEYS, ...fieldNames]);
  return new Map([...names].map((name, rank) => [name, rank]));
}

/** The proper name of each key. If two keys have the same one, both stay as they are, for their author to decide. */
function labelsOf(entries: readonly Field[], vocabulary: Vocabulary): string[] {
  const counts = new Map<string | null, number>();
  const names = entries.map(({ label }) => vocabulary.canonical(label));
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return entries.map(({ label }, index) => {
    const name = names[index] ?? null;
    return name === null || counts.get(name) !== 1 ? label : name;
  });
}

/** Whether a text has the same values as before, with its keys renamed to these labels. */
function holdsSame(before: string, after: string, labels: readonly string[]): boolean {
  const old = valuesOf(before);
  const own = new Map(valuesOf(withLineFeeds(after)));
  return own.size === labels.length && labels.every((label, index) => own.get(label) === old[index]?.[1]);
}

/** Each key with a string that is the same for equal values; empty if the frontmatter cannot be read. */
function valuesOf(text: string): [string, string][] {
  const frontmatter = readFrontmatter(text);
  if (isProblem(frontmatter)) return [];
  return frontmatter.pairs.map(({ name, value }) => [
    name,
    JSON.stringify([value.kind, textsOf(value).map((each) => each.text)]),
  ]);
}
