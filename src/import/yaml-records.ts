import { circleIn, parseYaml, YamlError, type YamlNode } from '../document/yaml.ts';
import { normalizeKey } from '../text/keys.ts';
import { LineIndex } from '../text/lines.ts';
import type { RecordList, StoryRecord } from './record-items.ts';
import { isMapping } from './record-text.ts';
import { schemaAsWritten } from './yaml-as-written.ts';
import { commentsIn } from './yaml-comments.ts';

type Mapping = Record<string, unknown>;

/** An entry that is not a mapping, in a list of stories. */
export class StrayEntry extends Error {
  readonly offset: number;

  /** `entry`: its number in the list, from 1. */
  constructor(entry: number, { span }: YamlNode) {
    super(`entry ${entry} of the list is no story`);
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
      `\`${text.slice(circle.start, circle.end)}\` stands for a value that it is in`,
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
    const values = root.pairs.map(({ name, value }) => ({ name, data: own(data, name), node: value }));
    const lists = values.map((each) => ({
      ...each,
      records: Array.isArray(each.data) ? this.ofList(each.data, each.node) : null,
    }));
    if (lists.some(({ records }) => records !== null)) return this.ofLists(lists);
    if (values.length > 0 && values.every((each) => isMapping(each.data))) {
      return alone(
        values.map(({ name, data: story, node }) => ({
          line: this.lineOf(node),
          entries: [...Object.entries(story as Mapping), ['title', name] as const],
        })),
      );
    }
    return alone([{ line: this.lineOf(root), entries: Object.entries(data) }]);
  }

  private ofLists(
    lists: readonly { name: string; data: unknown; node: YamlNode; records: StoryRecord[] | null }[],
  ): RecordList {
    const others = lists.filter(({ records }) => records === null);
    const owner = others.find(({ name, data }) => normalizeKey(name) === 'owner' && typeof data === 'string');
    const shared = owner === undefined ? [] : [[owner.name, owner.data] as const];
    return {
      records: lists.flatMap(({ records }) =>
        (records ?? []).map(({ line, entries }) => ({ line, entries: [...entries, ...shared] })),
      ),
      leftAlone: others
        .filter((each) => each !== owner)
        .map(({ name, node }) => {
          const line = this.lineOf(node);
          return { startLine: line, endLine: line, reason: `no list of stories (${name})` };
        }),
    };
  }

  /** The stories of a list; null if an entry is not a mapping, because a list of texts is a value. */
  private ofList(list: readonly unknown[], node: YamlNode): StoryRecord[] | null {
    if (list.length === 0 || !list.every(isMapping)) return null;
    const nodes = node.kind === 'sequence' ? node.items : [];
    return list.map((story, index) => ({
      line: this.lineOf(nodes[index] ?? node),
      entries: Object.entries(story as Mapping),
    }));
  }
}

function alone(records: StoryRecord[] | null): RecordList | null {
  return records === null ? null : { records, leftAlone: [] };
}

function own(data: Mapping, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}
