import type { CoverageRow } from '../../portfolio/coverage.ts';
import type { State } from '../../types.ts';
import { STATE_SIGNS, STRENGTH_SIGNS } from '../signs.ts';
import { html, type Markup } from './markup.ts';

type Level = CoverageRow['level'];

export const LEVELS: Record<Level, { sign: string; meaning: string }> = {
  ...STRENGTH_SIGNS,
  draft: { sign: '–', meaning: 'not ready yet' },
  missing: { sign: '', meaning: 'nothing there' },
};

/** `✓ mechanism`, with the state for who listens. */
export function stateChip(state: State, label: string): Markup {
  const { sign, word } = STATE_SIGNS[state];
  return html`<span class="chip ${state}"><span class="sign" aria-hidden="true">${sign}</span> ${label}<span class="sr">: ${word}</span></span>`;
}

/** `● strong`. */
export function levelTag(level: Level): Markup {
  const { sign } = LEVELS[level];
  return html`<span class="level ${level}">${sign === '' ? null : html`<span aria-hidden="true">${sign}</span> `}${level}</span>`;
}
