import { elementName } from '../../drafts/new-story.ts';
import type { ReportedAnswer, ReportedElement } from '../../linter/report.ts';
import type { Preset } from '../../presets/types.ts';
import { stateOf } from '../../scorer/score.ts';
import { percent } from '../../text/message.ts';
import { longDuration } from '../../text/spoken-time.ts';
import { POINTS, type Span } from '../../types.ts';
import type { JudgedDocument } from '../judge.ts';
import type { MarkedPassage } from '../passages.ts';
import type { PastedFile } from '../pasted.ts';
import { type Child, element } from './element.ts';
import { aroundList, findingList } from './findings.ts';
import { KINDS, messageLine, NOT_JUDGED, oneLine, stateChip } from './signs.ts';

/** UTF-16 units that are shown of a passage. */
const PASSAGE_LENGTH = 240;
const MAX_PASSAGES = 60;
/** The rule whose findings the chips of the fields show at a glance. */
const FIELDS_RULE = 'required-fields';

export interface ViewOptions {
  file: PastedFile;
  preset: Preset;
  goTo: (at: Span) => void;
}

/** Everything that is known about one story or answer. */
export function documentView(judged: JudgedDocument, options: ViewOptions): Child[] {
  const { document, findings, passages } = judged;
  const { file, preset, goTo } = options;
  const around = judged.around.filter(({ ruleId }) => ruleId !== FIELDS_RULE);
  const above = file.source.text.slice(0, file.offset).split('\n').length - 1;
  return [
    document.answers.map((answer) => scoreCard(answer, judged, options)),
    section('Next edits', findingList(findings, above, goTo)),
    passages.length === 0 ? null : section('What the scorer found', passageList(passages, goTo)),
    document.answers
      .filter(({ elements }) => elements.length > 0)
      .map(({ prompt, elements }, _, all) => {
        const question = questionOf(prompt, preset);
        const heading =
          all.length > 1 && question !== null ? `Asked for: ${question}` : 'What the prompt asks for';
        return section(heading, elementList(elements));
      }),
    document.required.length === 0
      ? null
      : section('Fields of the story', [
          element(
            'p',
            { class: 'chips' },
            document.required.map(({ field, filled }) => stateChip(filled ? 'present' : 'absent', field)),
          ),
        ]),
    around.length === 0 ? null : section('About the story file', [aroundList(around, above)]),
  ];
}

function section(heading: string, children: readonly Child[]): HTMLElement {
  return element('section', {}, element('h3', {}, heading), children);
}

/** The points of an answer, and how long it takes to say. */
function scoreCard(
  answer: ReportedAnswer,
  judged: JudgedDocument,
  { file, preset }: ViewOptions,
): HTMLElement {
  const { score, confidence, prompt, english } = answer;
  const about = questionOf(prompt, preset) ?? typeText(judged, file);
  if (!english) {
    return element(
      'div',
      { class: 'score' },
      element('div', {}, element('p', {}, NOT_JUDGED), element('p', { class: 'muted' }, about)),
    );
  }
  const several = judged.document.answers.length > 1;
  return element(
    'div',
    { class: `score s${score}` },
    element('p', { class: 'points' }, element('strong', {}, String(score)), ' of 2'),
    element(
      'div',
      {},
      element(
        'p',
        { class: 'chips' },
        POINTS.map((point) => stateChip(stateOf(answer, point), point, percent(confidence[point]))),
      ),
      element(
        'p',
        { class: 'muted' },
        [about, judged.seconds === null || several ? null : `${longDuration(judged.seconds)} to say`]
          .filter((part) => part !== null)
          .join(' · '),
      ),
    ),
  );
}

/** The question of a prompt; null without a prompt and for an unknown one. */
function questionOf(prompt: string | null, { prompts }: Preset): string | null {
  return prompt !== null && Object.hasOwn(prompts, prompt) ? (prompts[prompt]?.question ?? null) : null;
}

/** `Story, Incident command (guessed from: outage, pager)`. */
function typeText({ document }: JudgedDocument, { guess }: PastedFile): string {
  if (document.kind === 'answer') return 'Answer, no prompt chosen';
  const title = document.typeTitle ?? document.guess?.type ?? document.type;
  if (title === null) return 'Story, no type chosen';
  const words = (guess ?? document.guess)?.words.slice(0, 3).map((word) => oneLine(word, 40)) ?? [];
  return `Story, ${oneLine(title, 80)}${words.length === 0 ? '' : ` (reads like it: ${words.join(', ')})`}`;
}

function passageList(passages: readonly MarkedPassage[], goTo: (at: Span) => void): HTMLElement[] {
  const items = passages
    .slice(0, MAX_PASSAGES)
    .map(({ kind, label, text, at }) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', class: 'go', click: () => goTo(at) },
          element(
            'span',
            { class: `swatch ${kind}` },
            label === null ? KINDS[kind] : oneLine(elementName({ label }), 60),
          ),
          ' ',
          element('q', { dir: 'auto' }, oneLine(text, PASSAGE_LENGTH)),
        ),
      ),
    );
  const left = passages.length - MAX_PASSAGES;
  return [
    element('ul', { class: 'passages' }, items),
    ...(left > 0 ? [element('p', { class: 'muted' }, `And ${left} more.`)] : []),
  ];
}

function elementList(elements: readonly ReportedElement[]): HTMLElement[] {
  const items = elements.map(({ state, label, edit }) =>
    element(
      'li',
      {},
      stateChip(state, elementName({ label })),
      edit === undefined ? null : element('p', { class: 'edit' }, messageLine(edit, 0)),
    ),
  );
  return [element('ul', { class: 'elements' }, items)];
}
