import { createInterface } from 'node:readline';

/** Asks questions one after the other. Once the input has ended, no question gets an answer. */
export class Questions {
  private readonly lines: AsyncIterator<string>;
  private readonly close: () => void;

  constructor() {
    const input = createInterface({ input: process.stdin });
    this.lines = input[Symbol.asyncIterator]();
    this.close = () => input.close();
  }

  /** The answer, trimmed; null if the input has ended. */
  async ask(question: string): Promise<string | null> {
    process.stdout.write(`${question} `);
    const { value, done } = await this.lines.next();
    if (done) process.stdout.write('\n');
    return done ? null : value.trim();
  }

  end(): void {
    this.close();
  }
}
