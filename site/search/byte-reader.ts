const decoder = new TextDecoder();

/** Reads what `ByteWriter` has written, from a place on. @throws RangeError past the end */
export class ByteReader {
  position: number;
  private readonly bytes: Uint8Array;
  private bit = 0;

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
    if (this.position > this.bytes.length) throw new RangeError('the file ends too early');
    return decoder.decode(this.bytes.subarray(from, this.position));
  }

  /** Rising numbers; `take` is given each. The bits end with their byte. */
  rising(count: number, take: (value: number) => void): void {
    const low = lowBits(count);
    this.bit = 0;
    let value = -1;
    for (let index = 0; index < count; index++) {
      let gap = 0;
      while (this.oneBit() === 1) gap++;
      for (let left = low; left > 0; left--) gap = gap * 2 + this.oneBit();
      value += gap + 1;
      take(value);
    }
    if (this.bit > 0) this.position++;
    this.bit = 0;
  }

  private oneBit(): number {
    const byte = this.bytes[this.position];
    if (byte === undefined) throw new RangeError('the file ends too early');
    const bit = (byte >> this.bit) & 1;
    if (++this.bit === 8) {
      this.bit = 0;
      this.position++;
    }
    return bit;
  }

  private byte(): number {
    const byte = this.bytes[this.position++];
    if (byte === undefined) throw new RangeError('the file ends too early');
    return byte;
  }
}

/** Slots of a leaf over which the coding is at its shortest. */
const typicalSlots = 512;

/**
 * How many low bits of a gap are written as they are: Golomb and Rice's code for gaps between `count` numbers.
 * R. F. Rice, "Some practical universal noiseless coding techniques", JPL 79-22, 1979.
 */
export function lowBits(count: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * typicalSlots) / count)));
}
