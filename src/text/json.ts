import { MAX_DATA_DEPTH } from './data-depth.ts';
import { endOfLine } from './lines.ts';
import { inBackticks } from './message.ts';

/** A JSON value with its place, for errors that say where something is: JSON.parse gives no reliable places. */
export interface JsonNode {
  start: number;
  /** The offset of its key, if it has one. */
  keyStart?: number;
  /** The values in an object or a list, by key or index. */
  inner: ReadonlyMap<string | number, JsonNode>;
}

/** Text that is no JSON; `offset` is where it stops being JSON. */
export class JsonError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const NOTHING: JsonNode['inner'] = new Map();

const BLANKS = /[ \t\r\n]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** @throws {JsonError} */
export function parseJson(text: string): JsonNode {
  const reader = new Reader(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text);
  return reader.document();
}

/**
 * The offset of the value at a path, or with `atKey` of its key. A path that leads nowhere ends at the last value on
 * it.
 */
export function placeIn(root: JsonNode, path: readonly (string | number)[], atKey = false): number {
  let node = root;
  for (const key of path) {
    const next = node.inner.get(key);
    if (next === undefined) break;
    node = next;
  }
  return atKey ? (node.keyStart ?? node.start) : node.start;
}

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): JsonNode {
    const node = this.value(0);
    this.skip();
    if (this.at < this.text.length) throw this.expected('the end of the file');
    return node;
  }

  private value(depth: number): JsonNode {
    this.skip();
    const start = this.at;
    const open = this.text.charAt(start);
    if (open !== '{' && open !== '[') {
      if (this.scalar() === '') throw this.expected('a value');
      return { start, inner: NOTHING };
    }
    if (depth === MAX_DATA_DEPTH) throw new JsonError(`nested deeper than ${MAX_DATA_DEPTH}`, start);
    this.at++;
    return { start, inner: open === '{' ? this.pairs(depth) : this.items(depth) };
  }

  private items(depth: number): Map<number, JsonNode> {
    const items = new Map<number, JsonNode>();
    for (let isFirst = true; !this.ends(']', isFirst); isFirst = false)
      items.set(items.size, this.value(depth + 1));
    return items;
  }

  private pairs(depth: number): Map<string, JsonNode> {
    const pairs = new Map<string, JsonNode>();
    for (let isFirst = true; !this.ends('}', isFirst); isFirst = false) {
      this.skip();
      const keyStart = this.at;
      const written = this.text.charAt(keyStart) === '"' ? this.scalar() : '';
      if (written === '') throw this.expected('a key in quotes');
      const key = String(JSON.parse(written));
      if (pairs.has(key))
        throw new JsonError(`expected each key once, found a second ${inBackticks(key)}`, keyStart);
      this.skip();
      if (!this.take(':')) throw this.expected('`:`');
      pairs.set(key, { ...this.value(depth + 1), keyStart });
    }
    return pairs;
  }

  /** Reads the bracket that closes a list, and gives true, or the comma between two values. */
  private ends(close: string, isFirst: boolean): boolean {
    this.skip();
    if (this.take(close)) return true;
    if (isFirst) return false;
    const comma = this.at;
    if (!this.take(',')) throw this.expected(`\`,\` or \`${close}\``);
    this.skip();
    if (this.take(close)) throw new JsonError(`expected no \`,\` before \`${close}\`, found one`, comma);
    return false;
  }

  private take(mark: string): boolean {
    if (this.text.charAt(this.at) !== mark) return false;
    this.at++;
    return true;
  }

  private scalar(): string {
    SCALAR.lastIndex = this.at;
    const found = SCALAR.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private skip(): void {
    BLANKS.lastIndex = this.at;
    this.at += BLANKS.exec(this.text)?.[0].length ?? 0;
  }

  private expected(what: string): JsonError {
    return new JsonError(`expected ${what}, found ${this.found()}`, this.at);
  }

  /** What is at the place of the reader. */
  private found(): string {
    const [sign] = this.text.slice(this.at, this.at + 2);
    if (sign === undefined) return 'the end of the file';
    const word = /^[\w.+-]{1,40}/.exec(this.text.slice(this.at, this.at + 40))?.[0];
    if (sign !== '"') return inBackticks(word ?? sign);
    const end = endOfLine(this.text, this.at);
    const isClosed = /^"(?:[^"\\]|\\.)*"/.test(this.text.slice(this.at, end));
    return isClosed
      ? 'text with a character that must be escaped with `\\`'
      : 'text without a second `"` on its line';
  }
}
