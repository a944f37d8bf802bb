import { inflateSync } from 'fflate';
import { decodeModel } from '../../reader/model.ts';
import { renderJson } from '../../report/json.ts';
import { plural } from '../../text/message.ts';
import type { Span } from '../../types.ts';
import { type JudgedDocument, type JudgedText, MAX_PASTED_LENGTH, TextJudge } from '../judge.ts';
import type { Choice } from '../pasted.ts';
import { storyCopy } from '../story-copy.ts';
import { marksOf } from '../text-marks.ts';
import { Choices } from './choices.ts';
import { copyText } from './clipboard.ts';
import { Editor } from './editor.ts';
import { byId, element } from './element.ts';
import { Results, spokenResult } from './results.ts';
import { oneLine } from './signs.ts';

interface Example {
  label: string;
  text: string;
  choice: Choice;
}

/** UTF-16 units of the longest text that can be judged within the frame of an input: about 1,000 words. */
const WITHIN_FRAME = 6_000;
/** Milliseconds without input before a long text is judged. */
const PAUSE = 300;
/** Milliseconds without a new result before a screen reader says it. */
const LONG_PAUSE = 900;
const EMPTY = 'Paste a text, or load an example. What it shows and what it lacks appear here as you type.';

class Page {
  private readonly judge = new TextJudge(modelOf(byId('model', HTMLScriptElement)));
  private readonly editor = new Editor();
  private readonly choices = new Choices(this.judge.config.preset);
  private readonly results = new Results(this.judge.config.preset, (at) => this.goTo(at));
  private readonly status = byId('status', HTMLParagraphElement);
  private readonly file = byId('file', HTMLTextAreaElement);
  private readonly actions = [byId('copy', HTMLButtonElement), byId('copy-report', HTMLButtonElement)];
  private judged: JudgedText | null = null;
  private current: JudgedDocument | null = null;
  private frame = 0;
  private timer = 0;
  private speaking = 0;

  constructor() {
    this.editor.onInput(() => this.changed());
    this.editor.onCaret(() => this.follow());
    this.choices.onChange(() => this.update());
    this.addExamples();
    byId('clear', HTMLButtonElement).addEventListener('click', () => this.load('', 'auto'));
    byId('copy', HTMLButtonElement).addEventListener('click', () => this.copyStory());
    byId('copy-report', HTMLButtonElement).addEventListener('click', () => this.copyReport());
    // After a reload, the browser may have kept the text.
    this.update();
  }

  private addExamples(): void {
    const data = byId('examples', HTMLScriptElement).textContent ?? '';
    const examples = JSON.parse(data) as Example[];
    byId('example-buttons', HTMLSpanElement).append(
      ...examples.map(({ label, text, choice }) =>
        element('button', { type: 'button', click: () => this.load(text, choice) }, label),
      ),
    );
  }

  private load(text: string, choice: Choice): void {
    this.editor.text = text;
    this.choices.value = choice;
    this.update();
    this.editor.toStart();
    this.follow();
  }

  /** Judges the text before the next frame, or if that would hold up typing, in the next pause. */
  private changed(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    const { length } = this.editor.text;
    if (length <= WITHIN_FRAME || length > MAX_PASTED_LENGTH) {
      this.frame = requestAnimationFrame(() => this.update());
      return;
    }
    this.editor.mark();
    this.timer = setTimeout(() => this.update(), PAUSE);
  }

  private update(): void {
    const { text } = this.editor;
    this.judged = null;
    this.current = null;
    this.choices.isNoteShown = false;
    if (text.length > MAX_PASTED_LENGTH) {
      this.editor.showPlain();
      this.results.say(
        `The text has ${text.length} characters, and the playground judges at most ${MAX_PASTED_LENGTH}. Check it on the command line.`,
      );
    } else if (text.trim() === '') {
      this.editor.mark([]);
      this.results.say(EMPTY);
    } else {
      this.judged = this.judge.judge(text, this.choices.value);
      this.choices.isNoteShown = this.judged.file.as === 'file';
      this.editor.mark(marksOf(this.judged));
      this.showCurrent();
    }
    for (const button of this.actions) button.disabled = this.judged === null;
    this.file.hidden = true;
    this.status.textContent = '';
    this.speakLater();
  }

  /** Shows the story at the caret, if it is another one. */
  private follow(): void {
    if (this.judged !== null && this.storyAtCaret() !== this.current) this.showCurrent();
  }

  private showCurrent(): void {
    this.current = this.storyAtCaret();
    if (this.judged !== null) this.results.show(this.judged, this.current);
  }

  private storyAtCaret(): JudgedDocument | null {
    const documents = this.judged?.documents ?? [];
    return documents.findLast(({ start }) => start <= this.editor.caret) ?? documents[0] ?? null;
  }

  private goTo(at: Span): void {
    this.editor.select(at);
    this.follow();
  }

  private speakLater(): void {
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      const { judged, current } = this;
      byId('said', HTMLParagraphElement).textContent = judged === null ? '' : spokenResult(judged, current);
    }, LONG_PAUSE);
  }

  private async copyStory(): Promise<void> {
    if (this.judged === null || this.current === null) return;
    const { text, gaps } = storyCopy(this.judged, this.current, this.judge.config.preset);
    const isBank = this.judged.file.as === 'bank';
    const what = isBank ? `“${oneLine(this.current.document.title ?? 'the story', 80)}”` : 'the text';
    const named =
      gaps.length === 0 ? '' : `, with ${plural(gaps.length, 'gap to fill in', 'gaps to fill in')}`;
    await this.offer(text, `Copied ${what} as a story file${named}.`);
  }

  private async copyReport(): Promise<void> {
    if (this.judged === null) return;
    const text = [...renderJson(this.judged.report, { documents: null })].join('');
    await this.offer(text, 'Copied the report as JSON.');
  }

  /** Copies a text. If the browser does not allow that, shows it to copy by hand. */
  private async offer(text: string, done: string): Promise<void> {
    const isCopied = await copyText(text);
    this.status.textContent = isCopied
      ? done
      : 'This browser does not allow the page to copy. Copy the text below.';
    this.file.hidden = isCopied;
    this.file.value = isCopied ? '' : text;
    if (!isCopied) this.file.select();
  }
}

function modelOf(data: HTMLScriptElement) {
  const packed = atob(data.textContent ?? '');
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
  return decodeModel(inflateSync(bytes));
}

try {
  new Page();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  byId('view', HTMLDivElement).textContent = `This browser cannot run the playground: ${reason}`;
}
