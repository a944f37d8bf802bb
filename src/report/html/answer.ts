import type { AnswerText, ReportedAnswer, ReportedClosest, ReportedElement } from '../../linter/report.ts';
import { stateOf } from '../../scorer/score.ts';
import { percent } from '../../text/message.ts';
import { longDuration } from '../../text/spoken-time.ts';
import { POINTS, type Point } from '../../types.ts';
import { shorten } from '../escape.ts';
import { html, type Markup, type Part } from './markup.ts';
import { stateChip } from './signs.ts';
import { toldText } from './told.ts';

/** Characters that a passage shows at most. */
const PASSAGE_LENGTH = 600;

/** Both points, as signs with words. */
export function pointChips(answer: ReportedAnswer): Part {
  if (!answer.english) return html`<span class="muted">not judged: not English</span>`;
  return POINTS.map((point) => html`${stateChip(stateOf(answer, point), point)} `);
}

/** What was seen in an answer: its points, its text with the passages that show them, and the elements of its prompt. */
export function answerSection(
  answer: ReportedAnswer,
  told: AnswerText | null,
  question: string | null,
): Markup {
  const { line, prompt, elements, score, english } = answer;
  const heading = prompt === null ? 'Answer' : html`Answer to <code>${prompt}</code>`;
  const seconds = told?.seconds ?? null;
  const spoken = seconds === null ? '' : `, ${longDuration(seconds)} to say`;
  const passages = passagesElsewhere(answer, told);
  return html`<section class="answer">
<h4>${heading} <span class="muted">line ${line}</span></h4>
${question === null ? null : html`<p class="question">${question}</p>\n`}<p>${pointChips(answer)}${english ? html`<span class="muted">score ${score} of 2${beforeOf(answer)}${spoken}</span>` : null}</p>
${told === null ? null : toldText(told, answer)}${
  passages.length === 0 ? null : html`<h5>What shows it</h5>\n<ul class="passages">\n${passages}</ul>\n`
}${
  elements.length === 0
    ? null
    : html`<h5>What the prompt asks for</h5>\n<ul class="elements">\n${elements.map(elementItem)}</ul>\n`
}</section>
`;
}

/** The passages that are not marked in the text: of a very long one, or where there is none. */
function passagesElsewhere({ signals, closest }: ReportedAnswer, told: AnswerText | null): Markup[] {
  const pieces = told?.pieces ?? [];
  const marked = new Set(pieces.flatMap((piece) => piece.signals));
  return [
    ...signals
      .filter((_, index) => !marked.has(index))
      .map(({ kind, text, line, strength }) => passage(kind, text, line, `${percent(strength)} sure`)),
    ...POINTS.filter((point) => !pieces.some((piece) => piece.closest.includes(point))).flatMap((point) =>
      closestPassage(point, closest[point]),
    ),
  ];
}

function beforeOf({ before, score }: ReportedAnswer): string {
  if (before === null) return '';
  return before.score === score ? ', as before' : `, ${before.score} before`;
}

function passage(kind: Point, text: string, line: number, note: string): Markup {
  return html`<li class="${kind}"><span class="kind">${kind}</span><blockquote dir="auto"><mark class="${kind}">${shorten(text, PASSAGE_LENGTH)}</mark></blockquote><span class="muted">line ${line}, ${note}</span></li>
`;
}

function closestPassage(point: Point, closest: ReportedClosest | null): Markup[] {
  if (closest === null) return [];
  const { text, line, mood } = closest;
  const note = mood === 'told' ? 'the closest' : `the closest (${mood})`;
  return [
    html`<li class="closest"><span class="kind">${point}?</span><blockquote dir="auto">${shorten(text, PASSAGE_LENGTH)}</blockquote><span class="muted">line ${line}, ${note}</span></li>
`,
  ];
}

function elementItem({ label, state, found, edit }: ReportedElement): Markup {
  const text =
    found === null
      ? html`<p class="edit">${edit ?? ''}</p>`
      : html`<blockquote dir="auto">${shorten(found.text, PASSAGE_LENGTH)}</blockquote><span class="muted">line ${found.line}</span>`;
  return html`<li>${stateChip(state, label)}${text}</li>
`;
}
