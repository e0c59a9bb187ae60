import { expect, it } from 'vitest';
import { newPublicId } from './public-id.ts';

it('public ids are 192 random bits each, in characters for addresses', () => {
  const ids = Array.from({ length: 1_000 }, newPublicId);
  for (const id of ids) expect(id).toMatch(/^[\w-]{32}$/);
  expect(new Set(ids).size).toBe(1_000);
  // Ids that share bytes would be easier to guess: an id's last byte is the first of the next one by chance alone.
  const bytes = ids.map((id) => Buffer.from(id, 'base64url'));
  const shared = bytes.filter((each, index) => each.at(-1) === bytes[index + 1]?.[0]);
  expect(shared.length).toBeLessThan(30);
  expect(new Set(Buffer.concat(bytes)).size).toBe(256);
});
