import { availableParallelism } from 'node:os';
import { createHash, randomBytes } from 'node:crypto';
import { serverBusy } from '../../errors.ts';
import { FairQueue } from '../limits/fair-queue.ts';
import { hash, matches } from './password-hash.ts';

/** Makes a new key of 32 random bytes. */
export function newKey(prefix: 'sk_' | 'pk_' | 'rk_' | 'op_'): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** The stored form of a key. Keys are random, so a plain hash is enough: nobody can guess the key from it. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Makes a password that people can type: 20 characters without look-alikes, about 99 bits. */
export function newPassword(): string {
  // 31 characters; bytes above 247 are skipped, so that all are equally likely.
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  let password = '';
  while (password.length < 20)
    for (const byte of randomBytes(32))
      if (byte < 248 && password.length < 20) password += alphabet[byte % 31];
  return password;
}

/**
 * Hashing takes a processor for a third of a second and 32 MiB. It takes turns, and what finds too much waiting is
 * refused before it is hashed.
 */
const hashing = new FairQueue(
  {
    running: Math.max(1, Math.min(availableParallelism() - 1, 3)),
    runningEach: 1,
    // Of an address, and of an account: guesses for one account leave room for others at the same address.
    waitingEach: [20, 5],
    waiting: 100,
  },
  (seconds) => serverBusy('Too many passwords are being checked at once', seconds),
);

/** Throws `server_busy` if a password of these parties could not be hashed soon. */
export const assertMayHash = (parties: readonly string[]): void => hashing.assertPlace(parties);

/**
 * Hashes a password (`password-hash.ts`). The party is who it is hashed for: parties take turns.
 *
 * @throws `server_busy` if too many passwords wait.
 */
export function hashPassword(password: string, party: string): Promise<string> {
  return hashing.run([party], () => hash(password));
}

/**
 * Checks a password. Takes as long for an unknown user (`undefined`) as for a known one. The parties, such as the
 * address and the account, take turns.
 *
 * @throws `server_busy` if too many passwords wait.
 */
export function passwordMatches(
  password: string,
  stored: string | undefined,
  parties: readonly string[],
): Promise<boolean> {
  return hashing.run(parties, () => matches(password, stored));
}
