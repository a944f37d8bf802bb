import type { Room } from './kernel.ts';
import type { Example } from './network.ts';

/** The means of the vectors of each sentence and of the whole text. */
export class Means {
  /** A row of `width` per sentence. */
  readonly sentences: Float32Array;
  readonly text: Float32Array;
  private readonly width: number;

  constructor(width: number, room: Room, longest: number) {
    this.width = width;
    this.sentences = room.floats(longest * width);
    this.text = room.floats(width);
  }

  clear({ sentences }: Example): void {
    this.sentences.fill(0, 0, sentences * this.width);
    this.text.fill(0);
  }

  forward(example: Example, vectors: Float32Array): void {
    const { width, sentences, text } = this;
    this.clear(example);
    let row = 0;
    while (row < example.length) {
      const sentence = example.sentence[row] as number;
      const from = row;
      const at = sentence * width;
      while (row < example.length && example.sentence[row] === sentence) {
        for (let unit = 0; unit < width; unit++) {
          const value = vectors[row * width + unit] as number;
          sentences[at + unit] = (sentences[at + unit] as number) + value;
          text[unit] = (text[unit] as number) + value;
        }
        row++;
      }
      for (let unit = 0; unit < width; unit++)
        sentences[at + unit] = (sentences[at + unit] as number) / (row - from);
    }
    for (let unit = 0; unit < width; unit++) text[unit] = (text[unit] as number) / example.length;
  }
}
