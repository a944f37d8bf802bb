import { readBank } from '../bank/read-bank.ts';
import type { BankStory, LeftAlone } from '../bank/types.ts';
import type { Placeholders } from '../presets/placeholders.ts';
import type { Preset } from '../presets/types.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { normalizeKey } from '../text/keys.ts';
import type { ImportItem } from './item.ts';
import { partText } from './part-text.ts';
import { restOf } from './rest.ts';

/** What a file holds: stories to import, and lines that are none. */
export interface Items {
  items: ImportItem[];
  leftAlone: LeftAlone[];
}

/** The stories of a bank. Slots that hold placeholders only are left alone. */
export function itemsOfBank(text: string, { preset, placeholders }: Vocabulary): Items {
  const { stories, leftAlone } = readBank(text);
  const slots = stories
    .filter(({ status }) => status === 'template')
    .map((story) => ({ startLine: story.line, endLine: lastLine(text, story), reason: 'template' }));
  return {
    items: stories
      .filter(({ status }) => status !== 'template')
      .map((story) => itemOf(text, story, preset, placeholders)),
    leftAlone: [...leftAlone, ...slots].sort((a, b) => a.startLine - b.startLine),
  };
}

function itemOf(text: string, story: BankStory, preset: Preset, placeholders: Placeholders): ImportItem {
  const { title, line, span, id } = story;
  const types = Object.keys(preset.storyTypes);
  const tags = story.tags.map((tag) => tag.text);
  const rest = restOf(text, story, (value) => placeholders.isBlank(value));
  return {
    title,
    line,
    parts: story.parts.map((part) => ({ part: part.part, text: partText(text, part) })),
    fields: new Map(),
    tags,
    type: knownType([...tags, ...namedTypes(text.slice(span.start, span.end))], types),
    owner: null,
    date: null,
    rest: id === undefined ? rest : `ID: ${id}\n\n${rest}`.trimEnd(),
  };
}

/** What a comment or a label of a story says that its type is. */
function namedTypes(text: string): string[] {
  const named = [
    ...text.matchAll(/<!--[ \t]*star-witness:[ \t]*type=([\w-]{1,60})[ \t]*-->/g),
    ...text.matchAll(/^[>*_ \t-]{0,20}(?:story )?type[*_ \t]{0,5}[:：][*_ \t]{0,5}([\p{L}\d _-]{1,60})/gimu),
  ];
  return named.map(([, name = '']) => name);
}

/** The type that one of these names, by its id. */
export function knownType(names: readonly string[], types: readonly string[]): string | null {
  const keys = new Set(names.map(normalizeKey));
  return types.find((type) => keys.has(normalizeKey(type))) ?? null;
}

function lastLine(text: string, { line, span }: BankStory): number {
  return (
    line +
    (text
      .slice(span.start, span.end)
      .trimEnd()
      .match(/\r\n?|\n/g)?.length ?? 0)
  );
}
