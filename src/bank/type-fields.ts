import { straight } from '../document/scalar-text.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { Field, Span } from '../types.ts';

/** A line that begins with a label: `**Customer impact:** 240 clinics`. */
const LABEL =
  /^[ \t>]{0,12}(?:[-*+•][ \t]+)?(?:\*\*|__)?([\p{L}][\p{L}\p{N} _-]{1,40})(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*(.*)$/gmu;

/** The fields of its type that a story has after labels of their names. The text of each is one line. */
export function typeFieldsIn(
  text: string,
  { start, end }: Span,
  type: string,
  vocabulary: Vocabulary,
): Map<string, Field> {
  const { storyTypes } = vocabulary.preset;
  const known = Object.hasOwn(storyTypes, type) ? storyTypes[type]?.fields : undefined;
  const found = new Map<string, Field>();
  if (known === undefined) return found;
  for (const { index, 0: line, 1: label = '', 2: rest = '' } of text.slice(start, end).matchAll(LABEL)) {
    const name = vocabulary.canonical(label.trim());
    const value = rest.trimEnd();
    if (name === null || value === '' || !Object.hasOwn(known, name) || found.has(name)) continue;
    const from = start + index + line.length - rest.length;
    const at = start + index + line.indexOf(label);
    const valueSpan = { start: from, end: from + value.length };
    found.set(name, {
      label,
      from: 'section',
      alias: false,
      keySpan: { start: at, end: at + label.length },
      valueSpan,
      bodySpan: valueSpan,
      value,
      texts: [straight(value, from)],
    });
  }
  return found;
}
