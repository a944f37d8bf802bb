import { shorten, visible } from '../../report/escape.ts';
import { STATE_SIGNS } from '../../report/signs.ts';
import type { State } from '../../types.ts';
import type { PassageKind } from '../passages.ts';
import { type Child, element } from './element.ts';

/** The name of each kind of passage. */
export const KINDS: Record<PassageKind, string> = {
  mechanism: 'mechanism',
  evidence: 'evidence',
  owned: 'owned',
  stakes: 'stakes',
  tradeoff: 'tradeoff',
  lesson: 'lesson',
  element: 'element of the prompt',
};

/** Shown for an answer in another language, instead of its points. */
export const NOT_JUDGED = 'Not judged: not English';

/** `✓ mechanism`, with the state as a word for screen readers. */
export function stateChip(state: State, label: string, note: string | null = null): HTMLElement {
  const { sign, word } = STATE_SIGNS[state];
  return element(
    'span',
    { class: `chip ${state}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    ` ${label}`,
    element('span', { class: 'sr' }, `: ${word}`),
    note === null ? null : element('span', { class: 'muted' }, ` ${note}`),
  );
}

/**
 * One line of a message, with the text in backticks as code. The message names lines of the file, which has some lines
 * `above` the text.
 */
export function messageLine(line: string, above: number): Child[] {
  return line
    .split(/`([^`]+)`/)
    .map((part, index) =>
      index % 2 === 1 ? element('code', {}, visible(part)) : visible(withLinesOfText(part, above)),
    );
}

function withLinesOfText(part: string, above: number): string {
  return part.replace(/(?<=\blines? )\d+/g, (number) => String(Math.max(1, Number(number) - above)));
}

/** A text of the author on one line, cut to a length. */
export function oneLine(text: string, length: number): string {
  return visible(shorten(text.replace(/\s+/g, ' ').trim(), length));
}
