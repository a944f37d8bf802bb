import type { Span } from '../types.ts';
import type { FoundLabel } from './labels.ts';
import { isTold, type Mark } from './marks.ts';
import { type ReadMark, worthAfter } from './parts.ts';
import { NEEDED_ROLES, type Role } from './types.ts';

/** A cell, and the label at the head of its column or row. */
export interface LabelledCell {
  label: FoundLabel | null | undefined;
  cell: Span | undefined;
  /** Index of its line. */
  line: number;
}

/** A cell that is meant to be empty: nothing, a dash, or `n/a`. A text that is still to come says so. */
const NONE =
  /^[\s*_`"'–—-]*$|^[\s*_(]*(?:n\/?a|n\.a\.|k\.? ?a\.?|s\.?\/?o\.?|n\/d|n\.? ?v\.? ?t\.?|entfällt|sans objet|no aplica|não se aplica|non applicabile|nie dotyczy|не применимо|不适用|無し|해당 없음)\.?[\s*_)]*$/i;

/** The texts of the labelled cells of one story. `style` is `row` or `column`. */
export function readCells(text: string, cells: readonly LabelledCell[], style: string): ReadMark[] {
  return cells.flatMap(({ label, cell, line }): ReadMark[] => {
    if (label?.announced == null || cell === undefined) return [];
    const { start, end } = cell;
    const mark: Mark = { ...label, start, textStart: start, line, place: 'cell', style, textEnd: end };
    const said = text.slice(start, end);
    return isLeftOut(label, said)
      ? []
      : [{ mark, worth: worthAfter(mark, said), start, end, last: line + 1 }];
  });
}

/** Whether cells tell a story in words, or wait for one, unlike ratings. */
export function saysSomething(text: string, read: readonly ReadMark[]): boolean {
  const told = read.filter(({ mark }) => isTold(mark));
  const filled = told.filter(({ worth }) => worth !== 'empty');
  if (filled.length === 0) return told.length > 0;
  return filled.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
}

/**
 * Whether a cell says nothing, and need not: not every story has tags, or a lesson. With an empty cell for a part that
 * it needs, a story is not finished.
 */
export function isLeftOut(label: Pick<FoundLabel, 'announced'>, said: string): boolean {
  return NONE.test(said) && !rolesOf(label).some((role) => NEEDED_ROLES.includes(role));
}

export function rolesOf(label: Pick<FoundLabel, 'announced'> | null | undefined): readonly Role[] {
  return label?.announced?.kind === 'part' ? label.announced.roles.filter((role) => role !== 'question') : [];
}

/** Whether labels are those of a story. A table of cases, or of risks, has some of them too. */
export function areStoryLabels(labels: readonly (Pick<FoundLabel, 'announced'> | null)[]): boolean {
  const roles = new Set(labels.flatMap(rolesOf));
  return (roles.has('situation') || roles.has('task')) && roles.has('action') && roles.has('result');
}
