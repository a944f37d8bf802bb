import type { Vocabulary } from '../presets/vocabulary.ts';
import { normalizeKey } from '../text/keys.ts';
import type { ImportItem } from './item.ts';

/** The most UTF-16 units of a tag in the frontmatter, and the most tags: it is bounded. */
const LONGEST_TAG = 200;
const MOST_TAGS = 40;

/** The tags of a story by the keys of its frontmatter. */
export interface Labels {
  themes: string[];
  prompts: string[];
  tags: string[];
  /** Tags that are too long or too many for the frontmatter. */
  others: string[];
}

/** Sorts the tags of a story: themes and prompts of the preset, and others. */
export function labelsOf(
  { tags: said, groups, prompt }: ImportItem,
  question: string | null,
  vocabulary: Vocabulary,
): Labels {
  const tags = withoutDoubles([...said, ...groups]);
  const themes = tags.flatMap((tag) => vocabulary.themeNamed(tag) ?? []);
  const asked = question === null ? tags : [...tags, question];
  const prompts = [...(prompt === null ? [] : [prompt]), ...asked].flatMap(
    (text) => vocabulary.promptOf(text) ?? [],
  );
  const own = tags.filter((tag) => vocabulary.themeNamed(tag) === null && vocabulary.promptOf(tag) === null);
  const fits = (tag: string, index: number) => tag.length <= LONGEST_TAG && index < MOST_TAGS;
  return {
    themes: [...new Set(themes)],
    prompts: [...new Set(prompts)],
    tags: own.filter(fits),
    others: own.filter((tag, index) => !fits(tag, index)),
  };
}

function withoutDoubles(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const key = normalizeKey(tag) || tag;
    return !seen.has(key) && seen.add(key);
  });
}
