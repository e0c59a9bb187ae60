import { FEATURES } from './features.ts';

/** How many of a byte's bits are set. */
const ones = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

/** The features that are known from examples, with consecutive numbers. */
export class KnownFeatures {
  readonly size: number;
  readonly #bits: Uint8Array;
  /** How many features are known before those of each byte. */
  readonly #before = new Int32Array(FEATURES / 8);

  /** The bits have one for each feature, set if it is known. */
  constructor(bits: Uint8Array) {
    this.#bits = bits;
    let size = 0;
    for (const [at, byte] of bits.entries()) {
      this.#before[at] = size;
      size += ones[byte]!;
    }
    this.size = size;
  }

  /** The numbers of those features that are known. */
  of(features: Int32Array): Int32Array {
    const numbers = new Int32Array(features.length);
    let count = 0;
    for (const feature of features) {
      const byte = this.#bits[feature >> 3]!;
      const bit = 1 << (feature & 7);
      if (byte & bit) numbers[count++] = this.#before[feature >> 3]! + ones[byte & (bit - 1)]!;
    }
    return numbers.slice(0, count);
  }
}
