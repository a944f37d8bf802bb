/** Makes fields of what a story of a bank says. */

import { trimmedSpan } from '../document/prose.ts';
import { straight } from '../document/scalar-text.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { trimmedEnd } from '../text/spans.ts';
import type { Field, ProseText, Span } from '../types.ts';
import { BULLET } from './blocks.ts';
import type { BankPart, BankTag, OpenPart } from './types.ts';

const ITEM_MARK = new RegExp(`^(?:${BULLET}|\\d{1,9}[.)])[ \\t]+`);

export function partField(text: string, part: BankPart, prose: ProseText): Field {
  const { start, end, label = part.part } = part;
  const labelSpan = trimmedEnd(text, part.labelSpan ?? { start, end: start });
  return {
    label,
    from: 'section',
    alias: false,
    keySpan: labelSpan,
    valueSpan: trimmedSpan(prose) ?? labelSpan,
    bodySpan: { start, end },
    value: prose.text.trim(),
    texts: [prose],
  };
}

export function titleField(title: string, titleSpan: Span): Field {
  const texts = [straight(title, titleSpan.start)];
  return {
    label: 'title',
    from: 'section',
    alias: false,
    keySpan: titleSpan,
    valueSpan: titleSpan,
    bodySpan: null,
    value: title,
    texts,
  };
}

/** The tags that name themes of the preset. */
export function themesField(tags: readonly BankTag[], vocabulary: Vocabulary): Field | null {
  const texts = tags.flatMap(({ text, start, end }): ProseText[] => {
    const id = vocabulary.themeNamed(text);
    return id === null ? [] : [{ text: id, locate: () => ({ start, end }) }];
  });
  const [first] = texts;
  if (first === undefined) return null;
  const span = first.locate(0, 0);
  const value = texts.map(({ text }) => text);
  return {
    label: 'themes',
    from: 'section',
    alias: false,
    keySpan: span,
    valueSpan: span,
    bodySpan: null,
    value,
    texts,
  };
}

/** A part that says nothing yet. */
export function openField(text: string, { label, start, end, ...open }: OpenPart): Field {
  const labelSpan = trimmedEnd(text, open.labelSpan);
  const mark = ITEM_MARK.exec(text.slice(start, end))?.[0].length ?? 0;
  // `- (to do)`: the list mark is not a placeholder.
  const valueSpan = end > start ? { start: start + mark, end } : labelSpan;
  return {
    label,
    from: 'section',
    alias: false,
    keySpan: labelSpan,
    valueSpan,
    bodySpan: null,
    value: '',
    texts: [],
  };
}
