import { shorten, visible } from '../../report/escape.ts';
import { STATE_SIGNS } from '../../report/signs.ts';
import type { State } from '../../types.ts';
import type { PassageKind } from '../passages.ts';
import { type Child, element } from './element.ts';

/** What each kind of passage is called. */
export const KINDS: Record<PassageKind, string> = {
  mechanism: 'mechanism',
  evidence: 'evidence',
  owned: 'owned',
  stakes: 'stakes',
  tradeoff: 'tradeoff',
  lesson: 'lesson',
  element: 'element of the prompt',
};

/** What is said of an answer in another language, in place of its points. */
export const NOT_JUDGED = 'Not judged: not English';

/** `✓ mechanism`, with the state for who listens. */
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
 * One line of a message: what it quotes in backticks is code. Lines that it names are those of the file, which has some
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

/** What someone wrote, on one line. */
export function quoted(text: string, length: number): string {
  return visible(shorten(text.replace(/\s+/g, ' ').trim(), length));
}
