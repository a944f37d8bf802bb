import { entryOf, textOf } from '../document/fields.ts';
import { type Frontmatter, isProblem, readFrontmatter } from '../document/frontmatter.ts';
import { emptyDocument } from '../document/parse.ts';
import { pairsByLine, statusByLine, statusOf } from '../document/status.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { PRODUCT } from '../product.ts';
import { normalizeKey, suggest } from '../text/keys.ts';
import type { CountedField, Document, Field, Problem, Source } from '../types.ts';
import { KEY_LINE } from './line-headings.ts';

/** The keys in the frontmatter of a bank that apply to all of its stories. */
const SHARED: readonly string[] = ['owner', 'status', PRODUCT];

/** Everything that the stories of a file share. */
export interface BankFile {
  file: Document;
  frontmatter: Frontmatter | null;
  /** Every key of the frontmatter. */
  entries: readonly Field[];
  /** The fields that apply to the stories, keys that are typos of those, and problems of the frontmatter. */
  said: Pick<Document, 'problems' | 'entries' | 'fields'>;
}

export function bankFileOf(source: Source, vocabulary: Vocabulary): BankFile {
  const file = emptyDocument(source);
  const frontmatter = readFrontmatter(file.text);
  if (isProblem(frontmatter)) {
    file.status = statusByLine(file.text) ?? file.status;
    const problems = isIntendedFrontmatter(file.text, frontmatter) ? [frontmatter] : [];
    return { file, frontmatter: null, entries: [], said: { problems, entries: [], fields: new Map() } };
  }
  const entries = frontmatter.pairs.map((pair) => entryOf(pair, frontmatter, vocabulary));
  const fields = new Map<string, CountedField>();
  for (const entry of entries) {
    const name = vocabulary.canonical(entry.label) ?? '';
    if (SHARED.includes(name)) fields.set(name, { ...entry, others: [] });
  }
  file.owner = textOf(fields.get('owner')) ?? file.owner;
  file.status = statusOf(textOf(fields.get('status'))) ?? file.status;
  // The frontmatter of notes has keys of all kinds: others concern the stories only if they are misspelled.
  const own = entries.filter(({ label }) => suggest(label, SHARED) !== null);
  return { file, frontmatter, entries, said: { problems: [], entries: own, fields } };
}

/** Whether broken frontmatter was meant as such: a bank may begin with a thematic break. */
function isIntendedFrontmatter(text: string, { ruleId }: Problem): boolean {
  const close = text.search(/\n---[ \t]*\r?(?:\n|$)/);
  if (ruleId === 'frontmatter-syntax' && close !== -1) return KEY_LINE.test(text.slice(0, close));
  const [block = ''] = text.trimStart().split(/\n[ \t]*\r?\n/, 1);
  for (const { key } of pairsByLine(block))
    if (SHARED.some((name) => normalizeKey(name) === normalizeKey(key))) return true;
  return false;
}
