import { isFormLetter } from './label-words.ts';
import type { Line } from './line.ts';
import type { Mark } from './marks.ts';
import { rolesOf } from './table-cells.ts';
import { cellLabels, cellsOf, cellText, isDelimiter } from './tables.ts';
import { STAR_ROLES } from './types.ts';

/** The name of a column that explains the labels next to it. */
const MEANING = /^(?:meanings?|definitions?|explanations?|what (?:it|this) means)$/i;
/** The names of columns in a table that has labels in the first one. */
const TEXT =
  /^(?:\P{L}*|(?:(?:my|your|the) )?(?:text|details?|contents?|description|answers?|response|story|notes?|words|draft|example)|(?:what|how|where)\b.*|(?:parts?|elements?|sections?|steps?|components?|letters?|labels?|star|soar|car|par|sar|starl)(?: (?:form|format|method|framework|part|element|component|story))?|内容|回答|inhalt|beschreibung|antwort|notizen|contenu|réponse|contenido|respuesta|notas|conteúdo|resposta|contenuto|risposta)$/iu;

/** Whether the head of a column is a word for the texts below it, and no title. */
export function namesText(head: string): boolean {
  return TEXT.test(head);
}

/**
 * The labels of a section without those in lookup tables of two columns. In a table that tells a story, most rows have
 * labels.
 */
export function withoutLookups(text: string, lines: readonly Line[], marks: readonly Mark[]): Mark[] {
  let end = 0;
  let known = new Set<number>();
  return marks.filter((mark) => {
    if (mark.style === 'html') return !isFormLetter(mark.word);
    if (mark.style !== 'table') return true;
    if (mark.line >= end) {
      let from = mark.line;
      while (lines[from - 1]?.kind === 'table') from--;
      end = mark.line;
      while (lines[end]?.kind === 'table') end++;
      known = labelledRows(text, lines, from, end);
    }
    return known.has(mark.line);
  });
}

/**
 * The indexes of the lines with a label in their first cell; none if most lines have no label there, or no part has
 * text.
 */
function labelledRows(text: string, lines: readonly Line[], from: number, to: number): Set<number> {
  const rows = lines.slice(from, to).flatMap((line, index) => {
    const [cell, told] = isDelimiter(text, line) ? [] : cellsOf(text, line);
    return cell === undefined || cell.end === cell.start ? [] : [{ line: from + index, cell, told }];
  });
  const labels = cellLabels(
    text,
    rows.map(({ cell }) => cell),
  );
  const [head] = rows;
  const below = lines[(head?.line ?? 0) + 1];
  const hasHead =
    head?.line === from && labels[0] === null && below !== undefined && isDelimiter(text, below);
  if (hasHead && head?.told !== undefined && MEANING.test(cellText(text, head.told))) return new Set();
  const known = rows.filter((_, index) => labels[index] !== null);
  const told = labels.filter((label) => rolesOf(label).some((role) => STAR_ROLES.includes(role)));
  const texts = rows.flatMap(({ told }, index) =>
    labels[index] == null || told === undefined ? [] : [cellText(text, told)],
  );
  const isLookup = texts.some((each) => each !== '') && !texts.some((each) => /\p{L}/u.test(each));
  const isOfParts = !isLookup && told.length > 1 && known.length * 2 > rows.length - (hasHead ? 1 : 0);
  return new Set(isOfParts ? known.map(({ line }) => line) : []);
}
