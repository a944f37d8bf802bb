import type { AnswerText, DocumentText, ReportedAnswer, TextPiece } from '../../linter/report.ts';
import { percent, plural } from '../../text/message.ts';
import { html, type Markup, messageLine, type Part } from './markup.ts';

/** Between two paragraphs. */
const PARAGRAPHS = /\n[ \t]*\n\s*/;
/** Lines that begin a line on the page, too: items, quotes, rows of tables, labels of banks. */
const LINES = /\n(?=[ \t]*(?:[-*+>|#]|\d{1,3}[.)]))/;

/** The text of an answer, with the passages marked that show a point or come close to one. */
export function toldText({ pieces, left }: AnswerText, answer: ReportedAnswer): Markup | null {
  if (pieces.length === 0) return null;
  const paragraphs: Part[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    const tags = tagsAfter(piece, pieces[index + 1], answer);
    const parts = piece.text.split(PARAGRAPHS);
    for (const [number, part] of parts.entries()) {
      if (number > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push(marked(part, piece, number === parts.length - 1 ? tags : [], answer));
    }
  }
  const shown = paragraphs.filter((parts) => parts.some((part) => part !== null));
  const more =
    left === 0 ? null : html`<p class="muted">${plural(left, 'more character')}, in the file</p>\n`;
  return html`<div class="told">${shown.map((parts) => html`<p dir="auto">${parts}</p>\n`)}${more}</div>
`;
}

/** A part of a piece; the mark says by its color and by a word what it shows. */
function marked(text: string, piece: TextPiece, tags: readonly Markup[], answer: ReportedAnswer): Part {
  if (text === '') return tags.length === 0 ? null : [...tags];
  const kinds = new Set<string>(piece.signals.map((index) => answer.signals[index]?.kind ?? ''));
  if (kinds.size === 0 && piece.closest.length > 0) kinds.add('closest');
  for (const name of piece.fields) kinds.add(name);
  const parts = text
    .split(LINES)
    .map((line, index) => (index === 0 ? inline(line) : html`<br>${inline(line)}`));
  return kinds.size === 0 ? parts : html`<mark class="${[...kinds].join(' ')}">${parts}${[...tags]}</mark>`;
}

/** What is bold or code in Markdown is so on the page; all else is as it is written. */
function inline(text: string): Part {
  const parts = text.split(/\*\*([^*\n]+)\*\*/);
  return parts.map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : messageLine(part)));
}

/** The words for all that ends with a piece. */
function tagsAfter(piece: TextPiece, next: TextPiece | undefined, answer: ReportedAnswer): Markup[] {
  const shows = piece.signals
    .filter((index) => !next?.signals.includes(index))
    .flatMap((index) => answer.signals[index] ?? [])
    .map(({ kind, strength, line }) => tag(`${kind} ${percent(strength)}`, line));
  const closest = piece.closest
    .filter((point) => !next?.closest.includes(point))
    .map((point) => {
      const { mood = 'told', line = 0 } = answer.closest[point] ?? {};
      return tag(`closest to ${point}${mood === 'told' ? '' : ` (${mood})`}`, line);
    });
  const said = piece.fields.filter((name) => !next?.fields.includes(name)).map((name) => tag(name));
  return [...shows, ...closest, ...said];
}

function tag(words: string, line: number | null = null): Markup {
  const title = line === null ? null : html` title="line ${line}"`;
  return html` <span class="tag"${title}>${words}</span>`;
}

/** What the fields of a story say that belongs to it as it is told. */
export function toldFields({ fields }: DocumentText): Markup | null {
  if (fields.length === 0) return null;
  return html`<section><h4>From the fields</h4>
<dl class="beats">${fields.map(
    ({ name, text, line }) =>
      html`<div><dt>${name}</dt><dd dir="auto"><mark class="${name}">${inline(text)}</mark> <span class="muted">line ${line}</span></dd></div>
`,
  )}</dl></section>
`;
}
