/** A line that is read from the left, container by container. A tab reaches to the next multiple of four columns. */
export class Line {
  /** The offset of the line in the text. */
  readonly start: number;
  /** Without the line break. */
  readonly text: string;
  /** The index of the first character that is not blank, and its distance in columns from what was read. */
  next = 0;
  indent = 0;
  private at = 0;
  private column = 0;

  constructor(start: number, text: string) {
    this.start = start;
    this.text = text;
    this.look();
  }

  get isBlank(): boolean {
    return this.next >= this.text.length;
  }

  /** The unread part, without blanks before it. */
  get rest(): string {
    return this.next === 0 ? this.text : this.text.slice(this.next);
  }

  /** Reads blanks, and the characters of a marker after them. */
  take(characters: number): void {
    this.column += this.indent + characters;
    this.at = this.next + characters;
    this.look();
  }

  /** Reads columns of blanks, even if they end within a tab. */
  skip(columns: number): void {
    let left = columns;
    while (left > 0 && this.at < this.text.length) {
      const width = this.text.charCodeAt(this.at) === 9 ? 4 - (this.column % 4) : 1;
      this.column += Math.min(width, left);
      if (width <= left) this.at++;
      left -= width;
    }
    this.look();
  }

  private look(): void {
    let at = this.at;
    let column = this.column;
    for (; at < this.text.length; at++) {
      const unit = this.text.charCodeAt(at);
      if (unit === 9) column += 4 - (column % 4);
      else if (unit === 32) column++;
      else break;
    }
    this.next = at;
    this.indent = column - this.column;
  }
}
