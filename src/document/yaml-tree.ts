import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { ProseText, Span } from '../types.ts';
import { scalarText } from './scalar-text.ts';

/** A YAML node with its place in the source text. Quotes are not part of a scalar's span. */
export type YamlNode =
  | { kind: 'scalar'; span: Span; text: ProseText }
  | { kind: 'sequence'; span: Span; items: YamlNode[] }
  | { kind: 'mapping'; span: Span; pairs: YamlPair[] }
  /** `target` is null if the alias refers to a value that contains it. */
  | { kind: 'alias'; span: Span; target: YamlNode | null };

export interface YamlPair {
  key: YamlNode;
  /** The key as text, unquoted. */
  name: string;
  value: YamlNode;
}

/** YAML that could not be read; `offset` is where the parser found that. */
export class YamlError extends Error {
  readonly offset: number;
  readonly reason: string;

  constructor(reason: string, offset: number) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
  }
}

/** The text that may come between the last node of a flow collection and its closing bracket. */
const FILLER = /(?:[\s,:?]|#[^\r\n]*)*/y;

/** Builds the tree of places from js-yaml's flat list of events. */
export class TreeBuilder {
  private next = 0;
  private readonly block: string;
  private readonly base: number;
  private readonly events: Event[];
  private readonly anchors = new Map<string, YamlNode>();
  /** The end of the last node in the block, which is the place of a missing value. */
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
        return this.anchored(event, this.scalar(event));
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        // The name no longer refers to what had it before.
        this.anchors.delete(this.block.slice(event.anchorStart, event.anchorEnd));
        return this.anchored(event, this.collection(event));
      case EVENT_ID.ALIAS: {
        this.last = event.anchorEnd;
        const target = this.anchors.get(this.block.slice(event.anchorStart, event.anchorEnd)) ?? null;
        return { kind: 'alias', span: this.span(event.anchorStart - 1, event.anchorEnd), target };
      }
      default:
        throw new YamlError('expected a value', this.base + this.last);
    }
  }

  private anchored(
    { anchorStart, anchorEnd }: ScalarEvent | SequenceEvent | MappingEvent,
    node: YamlNode,
  ): YamlNode {
    if (anchorStart !== -1) this.anchors.set(this.block.slice(anchorStart, anchorEnd), node);
    return node;
  }

  private collection(event: SequenceEvent | MappingEvent): YamlNode {
    this.last = event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0);
    const nodes: YamlNode[] = [];
    while (this.events[this.next]?.type !== EVENT_ID.POP) nodes.push(this.node());
    this.next++;
    if (event.style === COLLECTION_STYLE.FLOW) this.last = this.flowEnd(event.start);
    const span = this.span(event.start, this.last);
    if (event.type === EVENT_ID.SEQUENCE) return { kind: 'sequence', span, items: nodes };
    const pairs: YamlPair[] = [];
    for (let at = 0; at + 1 < nodes.length; at += 2) pairs.push(this.pair(nodes[at], nodes[at + 1]));
    return { kind: 'mapping', span, pairs };
  }

  private scalar(event: ScalarEvent): YamlNode {
    const text = scalarText(this.block, event, getScalarValue(this.block, event), this.base);
    if (event.valueStart === -1) {
      this.last = Math.max(this.last, event.anchorEnd, event.tagEnd);
      return { kind: 'scalar', span: this.span(this.last, this.last), text };
    }
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const end = quoted ? event.valueEnd : trimEnd(this.block, event.valueStart, event.valueEnd);
    const start = quoted ? event.valueStart : trimStart(this.block, event.valueStart, end);
    this.last = quoted ? end + 1 : end;
    return { kind: 'scalar', span: this.span(start, end), text };
  }

  /** The end of a flow collection, after its bracket. A pair in a list, `[a: b]`, has no brackets of its own. */
  private flowEnd(start: number): number {
    const open = this.block.charAt(start);
    if (open !== '{' && open !== '[') return this.last;
    FILLER.lastIndex = this.last;
    const filler = FILLER.exec(this.block)?.[0].length ?? 0;
    return this.last + filler + 1;
  }

  private pair(key: YamlNode | undefined, value: YamlNode | undefined): YamlPair {
    if (key === undefined || value === undefined) throw new Error('a mapping has a value for every key');
    if (key.kind === 'mapping' || key.kind === 'sequence')
      throw new YamlError('expected text as a key, found a list or mapping', key.span.start);
    return { key, name: key.kind === 'scalar' ? key.text.text : '', value };
  }

  private span(start: number, end: number): Span {
    return { start: this.base + start, end: this.base + Math.max(start, end) };
  }
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function trimStart(text: string, start: number, end: number): number {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return start;
}
