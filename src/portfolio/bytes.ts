/** Numbers and texts as bytes, small numbers in one of them. What is read comes in the order in which it was written. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  clear(): void {
    this.length = 0;
  }

  /** What was written since the last `clear`; good until the next write. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** A number of 32 bits: seven of them in each byte. */
  int(value: number): void {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  ints(values: readonly number[]): void {
    this.int(values.length);
    for (const value of values) this.int(value);
  }

  /** Any number. */
  number(value: number): void {
    const isInt = (value | 0) === value;
    this.byte(Number(isInt));
    if (isInt) {
      this.int(value);
      return;
    }
    FLOAT[0] = value;
    for (const byte of FLOAT_BYTES) this.byte(byte);
  }

  text(text: string): void {
    this.int(text.length);
    for (let at = 0; at < text.length; at++) this.int(text.charCodeAt(at));
  }

  private byte(value: number): void {
    if (this.length === this.bytes.length) {
      const wider = new Uint8Array(2 * this.length);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes[this.length++] = value;
  }
}

export class ByteReader {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  int(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) return value;
    }
  }

  ints(): number[] {
    return Array.from({ length: this.int() }, () => this.int());
  }

  number(): number {
    if (this.byte() === 1) return this.int();
    for (let at = 0; at < FLOAT_BYTES.length; at++) FLOAT_BYTES[at] = this.byte();
    return FLOAT[0] as number;
  }

  text(): string {
    return String.fromCharCode(...this.ints());
  }

  private byte(): number {
    return this.bytes[this.at++] as number;
  }
}

const FLOAT = new Float64Array(1);
const FLOAT_BYTES = new Uint8Array(FLOAT.buffer);
