import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  parseEvents,
  type Schema,
  YAMLException,
} from 'js-yaml';
import { MAX_DATA_DEPTH } from '../text/data-depth.ts';
import type { ProseText, Span } from '../types.ts';
import { TreeBuilder, YamlError, type YamlNode } from './yaml-tree.ts';

export { YamlError, type YamlNode, type YamlPair } from './yaml-tree.ts';

/** The most aliases of a file. More are refused. */
export const MAX_ALIASES = 20;
export const TOO_MANY_ALIASES = `more than ${MAX_ALIASES} aliases`;

const SECOND_DOCUMENT = 'expected one document, found a document separator';
const SEPARATOR = /^(?:\.{3}|-{3})(?=\s|$)/gm;

export interface YamlDocument {
  /** The plain data, or undefined for an empty document. */
  data: unknown;
  root: YamlNode | null;
}

/**
 * Parses one YAML 1.2 document (core schema: dates and `yes` stay text, no merge keys, no custom tags), keeping the
 * place of every node. `base` is the offset of `block` in the file; every span counts from the file's start.
 * JSON is YAML, so this reads JSON files too.
 *
 * @throws {YamlError} for anything that is not one well-formed document, or is nested or aliased beyond the bounds
 */
export function parseYaml(block: string, base: number, schema: Schema = CORE_SCHEMA): YamlDocument {
  try {
    const events = parseEvents(block, { maxDepth: MAX_DATA_DEPTH });
    // Built first, because it gives errors a place that constructing does not know.
    const root = new TreeBuilder(block, base, events).document();
    const documents = constructFromEvents(events, {
      source: block,
      schema,
      maxAliases: MAX_ALIASES,
    });
    if (documents.length > 1) {
      const end = (root?.span.end ?? base) - base;
      throw new YamlError(SECOND_DOCUMENT, base + separatorAfter(block, end, events[0]));
    }
    return { data: documents[0], root };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const reason = error.reason.includes('maxAliases') ? TOO_MANY_ALIASES : error.reason;
    throw new YamlError(reason, base + (error.mark?.position ?? 0));
  }
}

/** The offset of the separator after the first document, which ends at `end`. The document may begin with one too. */
function separatorAfter(block: string, end: number, first: Event | undefined): number {
  const places = [...block.matchAll(SEPARATOR)].map(({ index }) => index);
  if (first?.type === EVENT_ID.DOCUMENT && first.explicitStart) places.shift();
  return places.find((place) => place >= end) ?? 0;
}

/** The offset of the first error in YAML, or null. */
export function errorIn(yaml: string, base: number): number | null {
  try {
    parseYaml(yaml, base);
    return null;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return error.offset;
  }
}

/** Every text in a node, in order: what rules and scorers read of a value. */
export function textsOf(node: YamlNode): ProseText[] {
  switch (node.kind) {
    case 'scalar':
      return [node.text];
    case 'alias':
      // The anchored value's own words; what is deeper in it stays there, so that aliases of aliases cannot multiply.
      return node.target === null ? [] : partsOf(node.target).flatMap(ownText);
    default:
      return partsOf(node).flatMap(textsOf);
  }
}

/** The first alias that refers to a value that contains it, or null. */
export function circleIn(node: YamlNode): Span | null {
  if (node.kind === 'alias') return node.target === null ? node.span : null;
  if (node.kind === 'scalar') return null;
  for (const part of partsOf(node)) {
    const found = circleIn(part);
    if (found !== null) return found;
  }
  return null;
}

/** The values of a collection; a scalar or an alias itself. */
function partsOf(node: YamlNode): YamlNode[] {
  if (node.kind === 'sequence') return node.items;
  return node.kind === 'mapping' ? node.pairs.map(({ value }) => value) : [node];
}

function ownText(node: YamlNode): ProseText[] {
  return node.kind === 'scalar' ? [node.text] : [];
}
