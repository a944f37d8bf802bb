import type { ReportedAnswer } from '../../linter/report.ts';
import type { Preset } from '../../presets/types.ts';
import { STATE_SIGNS } from '../../report/signs.ts';
import { stateOf } from '../../scorer/score.ts';
import { plural } from '../../text/message.ts';
import { POINTS, type Span } from '../../types.ts';
import type { JudgedDocument, JudgedText } from '../judge.ts';
import { documentView } from './document-view.ts';
import { byId, type Child, element } from './element.ts';
import { NOT_JUDGED, oneLine } from './signs.ts';

const TITLE_LENGTH = 80;

/** The results next to the text. */
export class Results {
  private readonly view = byId('view', HTMLDivElement);
  private readonly preset: Preset;
  private readonly goTo: (at: Span) => void;

  constructor(preset: Preset, goTo: (at: Span) => void) {
    this.preset = preset;
    this.goTo = goTo;
  }

  /** Shows a judged text: the list of its stories, and everything about the current one. */
  show(judged: JudgedText, current: JudgedDocument | null): void {
    const { file, documents } = judged;
    const options = { file, preset: this.preset, goTo: this.goTo };
    const list = documents.length > 1 || file.as === 'bank' ? this.storyList(judged, current) : null;
    this.replace([list, current === null ? null : documentView(current, options)]);
  }

  /** Shows one line instead of results. */
  say(text: string): void {
    this.replace([element('p', { class: 'empty' }, text)]);
  }

  private replace(children: readonly Child[]): void {
    this.view.replaceChildren(element('div', { class: 'view' }, children));
  }

  private storyList({ documents }: JudgedText, current: JudgedDocument | null): HTMLElement {
    return element(
      'nav',
      { 'aria-label': 'Stories of the bank' },
      element(
        'h3',
        {},
        documents.length === 0 ? 'No story found' : plural(documents.length, 'story', 'stories'),
      ),
      documents.length === 0
        ? element('p', { class: 'muted' }, 'Expected headings with labels such as Situation: below them.')
        : element(
            'ol',
            { class: 'stories' },
            documents.map((each) => element('li', {}, this.storyButton(each, each === current))),
          ),
    );
  }

  private storyButton({ document, start, findings }: JudgedDocument, isCurrent: boolean): HTMLElement {
    const [answer] = document.answers;
    return element(
      'button',
      {
        type: 'button',
        class: 'go',
        'aria-current': isCurrent ? 'true' : null,
        click: () => this.goTo({ start, end: start }),
      },
      element('span', { class: 'title' }, oneLine(document.title ?? 'Without a title', TITLE_LENGTH)),
      element(
        'span',
        { class: 'marks' },
        answer?.english === false ? element('span', {}, NOT_JUDGED) : pointMarks(answer),
        findings.length === 0 ? null : element('span', {}, plural(findings.length, 'finding')),
      ),
    );
  }
}

function pointMarks(answer: ReportedAnswer | undefined): HTMLElement[] {
  return POINTS.map((point) => {
    const state = answer === undefined ? 'absent' : stateOf(answer, point);
    const { sign, word } = STATE_SIGNS[state];
    return element(
      'span',
      { class: state },
      element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      element('span', { class: 'sr' }, `${word} `),
      ` ${point} `,
    );
  });
}

/** The result as a sentence for screen readers. */
export function spokenResult(judged: JudgedText, current: JudgedDocument | null): string {
  const count = judged.report.findings.length;
  const found = count === 0 ? 'no findings' : plural(count, 'finding');
  const [answer] = current?.document.answers ?? [];
  if (judged.file.as === 'bank') return `${plural(judged.documents.length, 'story', 'stories')}, ${found}.`;
  if (answer === undefined) return `No answer, ${found}.`;
  if (!answer.english) return `${NOT_JUDGED}.`;
  const points = POINTS.map((point) => `${point} ${stateOf(answer, point)}`);
  return `Scores ${answer.score} of 2: ${points.join(', ')}; ${found}.`;
}
