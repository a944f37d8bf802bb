import type { CoverageRow } from '../../portfolio/coverage.ts';
import type { State } from '../../types.ts';
import { html, type Markup } from './markup.ts';

/** By shape as well as by color, with the words for those who see neither. */

const STATES: Record<State, { sign: string; word: string }> = {
  present: { sign: '✓', word: 'present' },
  unsure: { sign: '?', word: 'unsure' },
  absent: { sign: '✗', word: 'absent' },
};

type Level = CoverageRow['level'];

export const LEVELS: Record<Level, { sign: string; meaning: string }> = {
  strong: { sign: '●', meaning: 'mechanism and evidence' },
  partial: { sign: '◐', meaning: 'one of them, or unsure' },
  weak: { sign: '○', meaning: 'neither' },
  draft: { sign: '–', meaning: 'not ready yet' },
  missing: { sign: '', meaning: 'nothing there' },
};

/** `✓ mechanism`, with the state for who listens. */
export function stateChip(state: State, label: string): Markup {
  const { sign, word } = STATES[state];
  return html`<span class="chip ${state}"><span class="sign" aria-hidden="true">${sign}</span> ${label}<span class="sr">: ${word}</span></span>`;
}

/** `● strong`. */
export function levelTag(level: Level): Markup {
  const { sign } = LEVELS[level];
  return html`<span class="level ${level}">${sign === '' ? null : html`<span aria-hidden="true">${sign}</span> `}${level}</span>`;
}
