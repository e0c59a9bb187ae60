import { expect, it } from 'vitest';
import { newPublicId } from './public-id.ts';

it('public ids are 192 random bits each, in characters for addresses', () => {
  const ids = Array.from({ length: 1_000 }, newPublicId);
  for (const id of ids) expect(id).toMatch(/^[\w-]{32}$/);
  expect(new Set(ids).size).toBe(1_000);
  // No byte of an id is a byte of the next: parts that repeat would make ids easier to guess.
  const parts = ids.flatMap((id) => [id.slice(0, 16), id.slice(16)]);
  expect(new Set(parts).size).toBe(2_000);
  const bits = Buffer.concat(ids.map((id) => Buffer.from(id, 'base64url')));
  expect(bits.length).toBe(24_000);
  expect(new Set(bits).size).toBe(256);
});
