const decoder = new TextDecoder();

/** Reads what `ByteWriter` has written, from a place on. @throws RangeError past the end */
export class ByteReader {
  position: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  /** An unsigned integer in groups of seven bits, the lowest first. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  text(): string {
    const length = this.number();
    const from = this.position;
    this.position += length;
    if (this.position > this.bytes.length) outOfFile();
    return decoder.decode(this.bytes.subarray(from, this.position));
  }

  /** Rising numbers, as they were written; `take` is given each. The bits end with their byte. */
  rising(count: number, take: (value: number) => void, range = typicalSlots): void {
    const low = lowBits(count, range);
    const { bytes } = this;
    // Long lists are most of an answer's time: no fields, no calls for each bit.
    let at = this.position;
    let byte = 0;
    let bits = 0;
    let value = -1;
    for (let index = 0; index < count; index++) {
      let gap = 0;
      for (;;) {
        if (bits === 0) {
          byte = bytes[at++] ?? outOfFile();
          bits = 8;
        }
        const bit = byte & 1;
        byte >>= 1;
        bits--;
        if (bit === 0) break;
        gap++;
      }
      for (let left = low; left > 0; left--) {
        if (bits === 0) {
          byte = bytes[at++] ?? outOfFile();
          bits = 8;
        }
        gap = gap * 2 + (byte & 1);
        byte >>= 1;
        bits--;
      }
      value += gap + 1;
      take(value);
    }
    this.position = at;
  }

  private byte(): number {
    return this.bytes[this.position++] ?? outOfFile();
  }
}

function outOfFile(): never {
  throw new RangeError('the file ends too early');
}

/** Slots of a leaf, mostly. */
export const typicalSlots = 512;

/**
 * How many low bits of a gap are written as they are: Golomb and Rice's code for gaps between `count` numbers in a range.
 * R. F. Rice, "Some practical universal noiseless coding techniques", JPL 79-22, 1979.
 */
export function lowBits(count: number, range: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * range) / count)));
}
