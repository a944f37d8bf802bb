import { parseYaml, YamlError, type YamlNode } from '../document/yaml.ts';
import { spaced } from '../text/keys.ts';
import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import { tellsBriefly } from './events.ts';
import { announcedBy, TITLE_LABEL } from './label-words.ts';
import { isDescription, labelledDraft } from './labelled-status.ts';
import { type Line, lineAt } from './line.ts';
import type { Mark } from './marks.ts';
import { isPersonal } from './own-story.ts';
import { type ReadMark, worthAfter } from './parts.ts';
import { isNoOnesStory, reasonBelow } from './reasons.ts';
import type { Section } from './section.ts';
import { areStoryLabels, isLeftOut } from './table-cells.ts';
import { readTitle } from './titles.ts';

const DATA = /^(?:`{3,}|~{3,})[ \t]*(?:ya?ml|json)\b/i;
/** A missing value. */
const NULL = /^(?:~|null)?$/i;
/** The most mappings within each other that are read of a story. */
const MAX_MAPPINGS = 3;

/** One entry in YAML or JSON. `name` is the place of its key, if it has one. */
interface Entry {
  node: YamlNode;
  name: Span | null;
}

/** A value of a story, with its key and the place of that. */
interface Value {
  key: string;
  at: Span;
  node: YamlNode;
}

/** Reads the stories in fences of YAML and JSON: one, or a list of them, with parts as keys. */
export class DataReader {
  private readonly text: string;
  private readonly lines: readonly Line[];
  /** The fences with stories, by the index of the line that opens each: the index of its last line, and the stories. */
  private readonly fences = new Map<number, { close: number; entries: Entry[] }>();
  private readonly inside = new Set<number>();

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
    for (let open = 0; open < lines.length; open++) {
      if (lines[open]?.kind !== 'fence') continue;
      let close = open + 1;
      while (close < lines.length && lines[close]?.kind !== 'fence') close++;
      const entries = this.entriesIn(open, close);
      if (entries.length > 0) {
        this.fences.set(open, { close, entries });
        for (let index = open; index <= close; index++) this.inside.add(index);
      }
      open = close;
    }
  }

  /** Whether a line is in a fence with stories, so that what looks like a label is a key. */
  has(index: number): boolean {
    return this.inside.has(index);
  }

  /** The stories in the fences of a section. `isFree`: whether the section has no other story. */
  read(section: Section, isFree: boolean): Draft[] {
    if (this.fences.size === 0 || isNoOnesStory(reasonBelow(section))) return [];
    const drafts: Draft[] = [];
    for (let index = section.body; index < section.end; index++) {
      for (const entry of this.fences.get(index)?.entries ?? []) drafts.push(this.draft(section, entry));
    }
    const told = drafts.filter((draft) => !isDescription(this.text, this.lines, draft));
    const explains = reasonBelow(section) !== null;
    const tells = ({ start, end }: ReadMark) => tellsBriefly(this.text.slice(start, end));
    if (!isPersonal(this.text, told) || (explains && !told.some(({ read }) => read.some(tells)))) return [];
    const [only] = told;
    const isBelow = section.kind !== 'root' && section.kind !== 'rest' && !section.isFileTitle;
    return isFree && only !== undefined && told.length === 1 && only.title === null && isBelow
      ? [{ ...only, line: section.line, title: section.title }]
      : told;
  }

  private entriesIn(open: number, close: number): Entry[] {
    const { quoted = true, content = 0, end = 0 } = this.lines[open] ?? {};
    const from = this.lines[open + 1]?.start;
    const to = this.lines[close]?.start;
    if (quoted || !DATA.test(this.text.slice(content, end)) || from === undefined || to === undefined)
      return [];
    try {
      const { root } = parseYaml(this.text.slice(from, to), from);
      return root === null ? [] : entriesOf(root).filter(isStoryEntry);
    } catch (error) {
      if (error instanceof YamlError) return [];
      throw error;
    }
  }

  private draft(section: Section, { node, name }: Entry): Draft {
    const values = valuesOf(node);
    const named =
      values.find(({ key, node }) => TITLE_LABEL.test(key) && node.kind === 'scalar')?.node.span ?? name;
    const title = named === null ? null : readTitle(this.text, named.start, named.end);
    const line = lineAt(this.lines, (name ?? node.span).start);
    const end = lineAt(this.lines, node.span.end) + 1;
    const read = values.flatMap((value) => this.readValue(value) ?? []);
    return labelledDraft({ section, line, end, title }, read);
  }

  private readValue({ key, at, node }: Value): ReadMark | null {
    const announced = announcedBy(key);
    if (announced === null) return null;
    const { start, end } = this.bare(node);
    const line = lineAt(this.lines, at.start);
    const label = { announced, word: key, bold: false, emoji: false };
    const mark: Mark = {
      ...label,
      start: at.start,
      textStart: start,
      textEnd: end,
      line,
      place: 'cell',
      style: 'data',
    };
    const said = this.text.slice(start, end);
    if (isLeftOut(label, said)) return null;
    return { mark, worth: worthAfter(mark, said), start, end, last: lineAt(this.lines, end) + 1 };
  }

  /** The text of a value: nothing for `null`, and a list without the brackets around it. */
  private bare({ kind, span: { start, end } }: YamlNode): Span {
    const written = this.text.slice(start, end);
    if (kind === 'scalar' && NULL.test(written)) return { start, end: start };
    const isFlow = kind === 'sequence' && written.startsWith('[') && written.endsWith(']');
    return isFlow ? { start: start + 1, end: end - 1 } : { start, end };
  }
}

/**
 * The entries that may be stories: the items of a list, even below a key, the values of several keys, or everything.
 */
function entriesOf(root: YamlNode): Entry[] {
  if (root.kind !== 'mapping') return itemsOf(root);
  const named = root.pairs.map(({ key, value }): Entry => ({ node: value, name: key.span }));
  if (named.length > 1 && named.every(isStoryEntry)) return named;
  const whole: Entry = { node: root, name: null };
  return isStoryEntry(whole) ? [whole] : root.pairs.flatMap(({ value }) => itemsOf(value));
}

function itemsOf(node: YamlNode): Entry[] {
  return node.kind === 'sequence' ? node.items.map((item) => ({ node: item, name: null })) : [];
}

function isStoryEntry({ node }: Entry): boolean {
  return areStoryLabels(valuesOf(node).map(({ key }) => ({ announced: announcedBy(key) })));
}

/** The values of a mapping and of the mappings in it, with their keys. */
function valuesOf(node: YamlNode, depth = 0): Value[] {
  if (node.kind !== 'mapping') return [];
  return node.pairs.flatMap(({ key, name, value }): Value[] =>
    value.kind === 'mapping' && depth < MAX_MAPPINGS
      ? valuesOf(value, depth + 1)
      : [{ key: spaced(name), at: key.span, node: value }],
  );
}
