import type { Span } from '../types.ts';
import { type Line, opening } from './line.ts';
import { isQuestion } from './questions.ts';

/** The items above a line of an outline, each deeper than the one before it. */
export class ItemPath {
  private readonly text: string;
  private readonly items: Line[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the next line. */
  see(line: Line): void {
    if (line.kind === 'heading') this.items.length = 0;
    if (line.kind !== 'text' || line.mark === '') return;
    while ((this.items.at(-1)?.indent ?? -1) >= line.indent) this.items.pop();
    this.items.push(line);
  }

  /** The line number of the item above the last item, or 0. */
  above(): number {
    return this.items.at(-2)?.number ?? 0;
  }

  /** The nearest question among the items above the last item, or null. */
  question(): Span | null {
    const asks = ({ content, end }: Line) => isQuestion(opening(this.text, { content, end }, 400));
    const item = this.items.slice(0, -1).findLast(asks);
    return item === undefined ? null : { start: item.content, end: item.end };
  }
}
