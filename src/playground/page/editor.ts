import type { Span } from '../../types.ts';
import { afterEdit, type Mark, piecesOf } from '../marks.ts';
import { byId, element } from './element.ts';

/** CSS pixels between the caret and the edge of the box after scrolling to it. */
const MARGIN = 48;

/**
 * The text area, and the layer of marks behind it. Both lay out the same text in the same box, so a mark in the layer
 * is under its words. The layer gives both their height, so that there is only one scroll position.
 */
export class Editor {
  private readonly area = byId('text', HTMLTextAreaElement);
  private readonly layer = byId('layer', HTMLDivElement);
  private readonly box = byId('editor', HTMLDivElement);
  private shown = '';
  private marks: readonly Mark[] = [];

  get text(): string {
    return this.area.value;
  }

  set text(text: string) {
    this.area.value = text;
  }

  /** The offset of the caret, or of the start of the selection. */
  get caret(): number {
    return this.area.selectionStart;
  }

  onInput(listener: () => void): void {
    this.area.addEventListener('input', listener);
  }

  /** Calls the listener when the caret may have moved. */
  onCaret(listener: () => void): void {
    for (const type of ['keyup', 'pointerup', 'focus']) this.area.addEventListener(type, listener);
  }

  /** Shows marks under the text; without an argument, the previous ones as far as the edit left them. */
  mark(marks?: readonly Mark[]): void {
    const { value } = this.area;
    this.marks = marks ?? afterEdit(this.marks, this.shown, value);
    this.shown = value;
    const pieces = piecesOf(value.length, this.marks).map(({ start, end, names }) =>
      names.length === 0
        ? value.slice(start, end)
        : element('span', { class: names.join(' ') }, value.slice(start, end)),
    );
    this.box.classList.remove('plain');
    // Gives an empty last line the height of the others.
    this.layer.replaceChildren(...pieces, '\u200b');
    this.keepInView(this.area.selectionEnd);
  }

  /** Shows the text without the layer, in a box that scrolls by itself. */
  showPlain(): void {
    this.marks = [];
    this.shown = '';
    this.layer.replaceChildren();
    this.box.classList.add('plain');
  }

  /** Selects a span, and scrolls to it. */
  select({ start, end }: Span): void {
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(start, end);
    this.keepInView(start);
    this.box.scrollIntoView({ block: 'nearest' });
  }

  /** Moves the caret to the start without taking the focus. */
  toStart(): void {
    this.area.setSelectionRange(0, 0);
    this.box.scrollTop = 0;
  }

  private keepInView(offset: number): void {
    const place = this.rectOf(offset);
    if (place === null) return;
    const box = this.box.getBoundingClientRect();
    if (place.top < box.top + MARGIN) this.box.scrollTop -= box.top + MARGIN - place.top;
    else if (place.bottom > box.bottom - MARGIN) this.box.scrollTop += place.bottom - box.bottom + MARGIN;
  }

  /** The place of a character on the screen; null if it is not in the layer. */
  private rectOf(offset: number): DOMRect | null {
    let left = offset;
    for (const node of this.layer.childNodes) {
      const text = node instanceof Text ? node : node.firstChild;
      if (!(text instanceof Text)) continue;
      if (left < text.length) {
        const range = document.createRange();
        range.setStart(text, left);
        range.setEnd(text, left + 1);
        return range.getBoundingClientRect();
      }
      left -= text.length;
    }
    return null;
  }
}
