import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { ProseText, Span } from '../types.ts';

/**
 * The text of a YAML scalar, with the places of its characters in the file. If the source has the value character by
 * character, a place is a sum. With folding, indentation or escapes, source and value are compared side by side, once,
 * when a place is asked for.
 */
export function scalarText(block: string, event: ScalarEvent, value: string, base: number): ProseText {
  const from = event.valueStart;
  if (from === -1) return { text: '', locate: () => ({ start: base, end: base }) };
  const quoted = event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED;
  const same = block.startsWith(value, from) && (!quoted || value.length === event.valueEnd - from);
  if (same) return straight(value, base + from);
  const raw = block.slice(from, event.valueEnd);
  let offsets: Uint32Array | null = null;
  return {
    text: value,
    locate(start, end): Span {
      offsets ??= align(raw, value, event);
      const first = offsets[start] ?? 0;
      const before = offsets[end - 1] ?? 0;
      const last = end > start ? before + unitLength(raw, before, event) : first;
      return { start: base + from + first, end: base + from + Math.max(first, last) };
    },
  };
}

/** A text that the source has exactly so from offset `base` on. */
export function straight(text: string, base: number): ProseText {
  return { text, locate: (start, end) => ({ start: base + start, end: base + end }) };
}

/**
 * The offset in `raw` of each UTF-16 unit of `value`. The order is the same in both, so that one pass is enough: white
 * space in the value stands for the next white space in the source, indentation is skipped, and an escape is at its
 * first character.
 */
function align(raw: string, value: string, event: ScalarEvent): Uint32Array {
  const offsets = new Uint32Array(value.length + 1);
  const double = event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  let at = 0;
  let index = 0;
  while (index < value.length) {
    const unit = value.charAt(index);
    if (double && raw.charAt(at) === '\\') {
      const length = escapeLength(raw, at);
      if (/[\r\n]/.test(raw.charAt(at + 1))) {
        at += length; // an escaped line break is nothing in the value
        continue;
      }
      const units = unitsOfEscape(raw, at);
      for (let n = 0; n < units; n++) offsets[index++] = at;
      at += length;
    } else if (isBlank(unit)) {
      offsets[index++] = Math.min(at, raw.length);
      at = afterBlank(raw, at, value, index);
    } else {
      while (at < raw.length && raw.charAt(at) !== unit) at++;
      offsets[index++] = Math.min(at, raw.length);
      at += unitLength(raw, at, event);
    }
  }
  offsets[value.length] = raw.length;
  return offsets;
}

/** The length in the source of the unit of the value at `at`. */
function unitLength(raw: string, at: number, { style }: ScalarEvent): number {
  if (style === SCALAR_STYLE.DOUBLE_QUOTED && raw.charAt(at) === '\\') return escapeLength(raw, at);
  return style === SCALAR_STYLE.SINGLE_QUOTED && raw.startsWith("''", at) ? 2 : 1;
}

/** The offset in the source after the white space for the blank of the value just before `index`. */
function afterBlank(raw: string, at: number, value: string, index: number): number {
  if (isBlank(value.charAt(index))) return Math.min(at + 1, raw.length);
  while (at < raw.length && isBlank(raw.charAt(at))) at++;
  return at;
}

function isBlank(unit: string): boolean {
  return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
}

const HEX_DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 };

/** The length in the source of the escape at `at`, with the indentation after an escaped line break. */
function escapeLength(raw: string, at: number): number {
  const kind = raw.charAt(at + 1);
  if (kind === '\r' || kind === '\n') {
    let end = at + 1;
    while (end < raw.length && isBlank(raw.charAt(end))) end++;
    return end - at;
  }
  return 2 + (HEX_DIGITS[kind] ?? 0);
}

/** The units of the value that an escape stands for: `\U0001F600` is a surrogate pair. */
function unitsOfEscape(raw: string, at: number): number {
  if (raw.charAt(at + 1) !== 'U') return 1;
  return Number.parseInt(raw.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1;
}
