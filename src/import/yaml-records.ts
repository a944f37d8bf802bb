import { tellsOwnDeed } from '../bank/events.ts';
import { announcedBy } from '../bank/label-words.ts';
import { circleIn, parseYaml, YamlError, type YamlNode } from '../document/yaml.ts';
import { normalizeKey, spaced } from '../text/keys.ts';
import { LineIndex } from '../text/lines.ts';
import type { RecordList, StoryRecord } from './record-items.ts';
import { isToldKey, MAX_NESTED_MAPPINGS, saysOfStory } from './record-keys.ts';
import { isMapping } from './record-text.ts';
import { schemaAsWritten } from './yaml-as-written.ts';
import { commentsIn } from './yaml-comments.ts';

type Mapping = Record<string, unknown>;

/** A pair of a mapping, and the stories that it has; null where it has none. */
interface Value {
  name: string;
  data: unknown;
  keyNode: YamlNode;
  node: YamlNode;
  records: StoryRecord[] | null;
}

/** An entry that is not a mapping, in a list of stories. */
export class StrayEntry extends Error {
  readonly offset: number;

  /** `entry`: its number in the list, from 1. */
  constructor(entry: number, { span }: YamlNode) {
    super(`entry ${entry} of the list is not a story`);
    this.offset = span.start;
  }
}

/**
 * The entries of a list of stories in YAML or JSON: a list of mappings, a mapping with such a list, stories by their
 * titles, or one story. An `owner` next to a list applies to all of it. Null if the file is none of these.
 *
 * @throws {YamlError} for invalid YAML, and for a value that contains itself
 * @throws {StrayEntry} for a list of stories with something else in it
 */
export function recordsInYaml(text: string): RecordList | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { data, root } = parseYaml(text.slice(start), start, schemaAsWritten());
  if (root === null) return null;
  const circle = circleIn(root);
  if (circle !== null)
    throw new YamlError(
      `\`${text.slice(circle.start, circle.end)}\` refers to a value that contains it`,
      circle.start,
    );
  const lines = new LineIndex(text);
  const lineOf = (offset: number) => lines.position(offset).line;
  const list = new Records((node) => lineOf(node.span.start)).of(data, root);
  return list && { ...list, leftAlone: [...list.leftAlone, ...commentsIn(text, root, lineOf)] };
}

class Records {
  private readonly lineOf: (node: YamlNode) => number;

  constructor(lineOf: (node: YamlNode) => number) {
    this.lineOf = lineOf;
  }

  of(data: unknown, root: YamlNode): RecordList | null {
    if (Array.isArray(data)) {
      const stray = data.findIndex((entry) => !isMapping(entry));
      if (root.kind === 'sequence' && stray !== -1 && data.some(isMapping))
        throw new StrayEntry(stray + 1, root.items[stray] ?? root);
      return alone(this.ofList(data, root));
    }
    if (!isMapping(data) || root.kind !== 'mapping') return null;
    const values = root.pairs.map(({ key, name, value }) => ({
      name,
      data: own(data, name),
      keyNode: key,
      node: value,
      records: null as StoryRecord[] | null,
    }));
    const lists = values.map((each) => ({
      ...each,
      records: Array.isArray(each.data) ? this.ofList(each.data, each.node) : null,
    }));
    if (lists.some(({ records }) => records !== null)) return this.ofValues(lists, 'no list of stories');
    if (areTitled(values)) {
      const titled = values.map((each) => ({ ...each, records: this.ofTitle(each) }));
      return this.ofValues(titled, 'no story');
    }
    return alone([{ line: this.lineOf(root), entries: Object.entries(data) }]);
  }

  /** The stories of the values that have some. An owner among the others holds for all of them. */
  private ofValues(values: readonly Value[], reason: string): RecordList {
    const others = values.filter(({ records }) => records === null);
    const owner = others.find(({ name, data }) => isOwner(name) && typeof data === 'string');
    const shared = owner === undefined ? [] : [[owner.name, owner.data] as const];
    return {
      records: values.flatMap(({ records }) =>
        (records ?? []).map(({ line, entries }) => ({ line, entries: [...entries, ...shared] })),
      ),
      leftAlone: others
        .filter((each) => each !== owner)
        .map(({ name, node }) => {
          const line = this.lineOf(node);
          return { startLine: line, endLine: line, reason: `${reason} (${name})` };
        }),
    };
  }

  /** The story that has its title as its key, be it still empty or told in one text; null where a value is none. */
  private ofTitle({ name, data, keyNode }: Value): StoryRecord[] | null {
    const title = ['title', name] as const;
    const line = this.lineOf(keyNode);
    if (isMapping(data)) return [{ line, entries: [...Object.entries(data), title] }];
    if (isOwner(name)) return null;
    if (data === null) return [{ line, entries: [title] }];
    const isTold = typeof data === 'string' && tellsOwnDeed(data);
    return isTold ? [{ line, entries: [['answer', data], title] }] : null;
  }

  /** Null where an entry is not a mapping: a list of texts is a value, not stories. */
  private ofList(list: readonly unknown[], node: YamlNode): StoryRecord[] | null {
    if (list.length === 0 || !list.every(isMapping)) return null;
    const nodes = node.kind === 'sequence' ? node.items : [];
    return list.map((story, index) => ({
      line: this.lineOf(nodes[index] ?? node),
      entries: Object.entries(story as Mapping),
    }));
  }
}

function isOwner(name: string): boolean {
  return normalizeKey(name) === 'owner';
}

/**
 * Whether a mapping has titles as its keys: some of its values are stories, and what else is in it says nothing of one
 * story.
 */
function areTitled(values: readonly Pick<Value, 'name' | 'data'>[]): boolean {
  const saysOfOne = ({ name, data }: Pick<Value, 'name' | 'data'>) =>
    !isMapping(data) && data !== null && !isOwner(name) && saysOfStory(name);
  return (
    !values.some(saysOfOne) &&
    values.some(({ name, data }) => announcedBy(spaced(name))?.kind !== 'body' && isStory(data))
  );
}

/** Whether a value has a part of a story by its key. */
function isStory(data: unknown, depth = 0): boolean {
  return (
    isMapping(data) &&
    depth < MAX_NESTED_MAPPINGS &&
    Object.entries(data).some(([key, value]) => isToldKey(key) || isStory(value, depth + 1))
  );
}

function alone(records: StoryRecord[] | null): RecordList | null {
  return records === null ? null : { records, leftAlone: [] };
}

function own(data: Mapping, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}
