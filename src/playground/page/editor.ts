import type { Span } from '../../types.ts';
import { afterEdit, type Mark, piecesOf } from '../marks.ts';
import { byId, element } from './element.ts';

/** CSS pixels between the caret and the edge of what is seen of the text, when it is scrolled to. */
const MARGIN = 48;

/**
 * The text area and the layer behind it. Both lay the same text out in the same box, so a mark in the layer lies under
 * its words; the layer is in the flow and gives both their height, so there is one scroll position.
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

  /** UTF-16 units before the caret, or before the selection. */
  get caret(): number {
    return this.area.selectionStart;
  }

  onInput(listener: () => void): void {
    this.area.addEventListener('input', listener);
  }

  /** Calls when the caret may be elsewhere. */
  onCaret(listener: () => void): void {
    for (const type of ['keyup', 'pointerup', 'focus']) this.area.addEventListener(type, listener);
  }

  /** Shows marks under the text; without any, those from before, as far as the edit left them. */
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
    // A line that is still empty is as high as the others.
    this.layer.replaceChildren(...pieces, '\u200b');
    this.keepInView(this.area.selectionEnd);
  }

  /** Shows a text without a layer, in a box that scrolls by itself. */
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

  /** Puts the caret before everything; the focus stays where it is. */
  toStart(): void {
    this.area.setSelectionRange(0, 0);
    this.box.scrollTop = 0;
  }

  private keepInView(offset: number): void {
    const place = this.placeOf(offset);
    if (place === null) return;
    const box = this.box.getBoundingClientRect();
    if (place.top < box.top + MARGIN) this.box.scrollTop -= box.top + MARGIN - place.top;
    else if (place.bottom > box.bottom - MARGIN) this.box.scrollTop += place.bottom - box.bottom + MARGIN;
  }

  /** Where a character is on the screen. */
  private placeOf(offset: number): DOMRect | null {
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
