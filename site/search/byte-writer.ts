import { lowBits, typicalSlots } from './byte-reader.ts';

const encoder = new TextEncoder();

/** Writes numbers, texts and rising numbers in as few bytes as they need. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private length = 0;

  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  number(value: number): this {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 128);
    this.byte(rest);
    return this;
  }

  text(value: string): this {
    const bytes = encoder.encode(value);
    return this.number(bytes.length).raw(bytes);
  }

  raw(bytes: Uint8Array): this {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  /**
   * Numbers from 0 on, each greater than the one before.
   * @param range below which they lie, about: then they take the fewest bytes. Whoever reads them gives the same
   */
  rising(values: readonly number[], range = typicalSlots): this {
    const low = lowBits(values.length, range);
    let bits = 0;
    let filled = 0;
    const put = (bit: number) => {
      bits |= bit << filled;
      if (++filled < 8) return;
      this.byte(bits);
      bits = filled = 0;
    };
    let before = -1;
    for (const value of values) {
      const gap = value - before - 1;
      for (let ones = gap >> low; ones > 0; ones--) put(1);
      put(0);
      for (let at = low - 1; at >= 0; at--) put((gap >> at) & 1);
      before = value;
    }
    if (filled > 0) this.byte(bits);
    return this;
  }

  private byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
