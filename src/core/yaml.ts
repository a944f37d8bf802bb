import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { ProseText, Span } from '../types.ts';
import { scalarText } from './scalar-text.ts';

/** Depth of nested collections, and number of aliases, that a file may use; more is refused. */
const MAX_DEPTH = 20;
const MAX_ALIASES = 20;

/** A YAML node with its place in the source text. Quotes are not part of a scalar's span. */
export type YamlNode =
  | { kind: 'scalar'; span: Span; text: ProseText }
  | { kind: 'sequence'; span: Span; items: YamlNode[] }
  | { kind: 'mapping'; span: Span; pairs: YamlPair[] }
  | { kind: 'alias'; span: Span };

export interface YamlPair {
  key: YamlNode;
  /** The key as text, unquoted. */
  name: string;
  value: YamlNode;
}

export interface YamlDocument {
  /** The plain data, or undefined for an empty document. */
  data: unknown;
  root: YamlNode | null;
}

/** YAML that could not be read; `offset` is the parser's own place in the source text. */
export class YamlError extends Error {
  readonly offset: number;
  readonly reason: string;

  constructor(reason: string, offset: number) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
  }
}

/**
 * Parses one YAML 1.2 document (core schema: dates and `yes` stay text, no merge keys, no custom tags), keeping the
 * place of every node. `base` is the offset of `block` in the file; every span counts from the file's start.
 * JSON is YAML, so this reads JSON files too.
 *
 * @throws {YamlError} for anything that is not one well-formed document, or is nested or aliased beyond the bounds
 */
export function parseYaml(block: string, base: number): YamlDocument {
  try {
    const events = parseEvents(block, { maxDepth: MAX_DEPTH });
    const documents = constructFromEvents(events, {
      source: block,
      schema: CORE_SCHEMA,
      maxAliases: MAX_ALIASES,
    });
    if (documents.length > 1) throw new YamlError('expected one document, found a document separator', base);
    return { data: documents[0], root: new TreeBuilder(block, base, events).document() };
  } catch (error) {
    if (error instanceof YAMLException) throw new YamlError(error.reason, base + (error.mark?.position ?? 0));
    throw error;
  }
}

/** Builds the tree of places from js-yaml's flat list of events. */
class TreeBuilder {
  private next = 0;
  private readonly block: string;
  private readonly base: number;
  private readonly events: Event[];
  /** Where the last node ended, in the block: the place of a value that is not there. */
  private last = 0;

  constructor(block: string, base: number, events: Event[]) {
    this.block = block;
    this.base = base;
    this.events = events;
  }

  document(): YamlNode | null {
    if (this.events.length === 0) return null;
    this.next = 1;
    return this.node();
  }

  private node(): YamlNode {
    const event = this.events[this.next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.scalar(event);
      case EVENT_ID.SEQUENCE: {
        const items = this.children();
        return {
          kind: 'sequence',
          span: this.span(event.start, this.collectionEnd(event.start, event.style)),
          items,
        };
      }
      case EVENT_ID.MAPPING: {
        const nodes = this.children();
        const pairs: YamlPair[] = [];
        for (let at = 0; at + 1 < nodes.length; at += 2) pairs.push(pair(nodes[at], nodes[at + 1]));
        return {
          kind: 'mapping',
          span: this.span(event.start, this.collectionEnd(event.start, event.style)),
          pairs,
        };
      }
      case EVENT_ID.ALIAS:
        this.last = event.anchorEnd;
        return { kind: 'alias', span: this.span(event.anchorStart - 1, event.anchorEnd) };
      default:
        throw new YamlError('expected a value', this.base + this.last);
    }
  }

  /** The nodes up to the event that closes the collection. */
  private children(): YamlNode[] {
    const nodes: YamlNode[] = [];
    while (this.events[this.next]?.type !== EVENT_ID.POP) nodes.push(this.node());
    this.next++;
    return nodes;
  }

  private scalar(event: ScalarEvent): YamlNode {
    const start = event.valueStart === -1 ? this.last : event.valueStart;
    const end = event.valueStart === -1 ? this.last : trimEnd(this.block, event.valueStart, event.valueEnd);
    this.last = end;
    return {
      kind: 'scalar',
      span: this.span(start, end),
      text: scalarText(this.block, event, getScalarValue(this.block, event), this.base),
    };
  }

  /** A flow collection ends at its bracket, a block collection with its last node. */
  private collectionEnd(start: number, style: number): number {
    if (style !== 2) return Math.max(start, this.last);
    const open = this.block.charAt(start);
    const close = this.block.indexOf(open === '{' ? '}' : ']', this.last);
    this.last = close === -1 ? this.last : close + 1;
    return this.last;
  }

  private span(start: number, end: number): Span {
    return { start: this.base + start, end: this.base + Math.max(start, end) };
  }
}

function pair(key: YamlNode | undefined, value: YamlNode | undefined): YamlPair {
  if (key === undefined || value === undefined) throw new Error('a mapping has a value for every key');
  return { key, name: key.kind === 'scalar' ? key.text.text : '', value };
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Every piece of text in a node, in order: what rules and scorers read of a value. */
export function textsOf(node: YamlNode): ProseText[] {
  switch (node.kind) {
    case 'scalar':
      return [node.text];
    case 'sequence':
      return node.items.flatMap(textsOf);
    case 'mapping':
      return node.pairs.flatMap((entry) => textsOf(entry.value));
    case 'alias':
      return [];
  }
}
