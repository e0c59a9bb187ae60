import { randomFillSync } from 'node:crypto';

const BYTES = 24;
/** Random bytes for many ids: to get a few takes nearly as long. */
const pool = Buffer.alloc(BYTES * 128);
let used = pool.length;

/** An id for addresses that nobody can guess: for an anonymous visitor, knowing it is what gives access. */
export function newPublicId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += BYTES;
  return pool.toString('base64url', used - BYTES, used);
}
