import { availableParallelism } from 'node:os';
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { serverBusy } from '../../errors.ts';
import { FairQueue } from '../limits/fair-queue.ts';

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

const COST = 2 ** 15,
  BLOCK = 8,
  PARALLEL = 1;

/**
 * Hashing takes a processor for a tenth of a second. It takes turns, and what finds too much waiting is refused
 * before it is hashed.
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
 * `scrypt$<salt>$<hash>`, with N = 32768, r = 8, p = 1. The party is who it is hashed for: parties take turns.
 *
 * @throws `server_busy` if too many passwords wait.
 */
export async function hashPassword(password: string, party: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await hashing.run([party], () => derive(password, salt));
  return `scrypt$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/**
 * Checks a password. Takes as long for an unknown user (`undefined`) as for a known one. The parties, such as the
 * address and the account, take turns.
 *
 * @throws `server_busy` if too many passwords wait.
 */
export async function passwordMatches(
  password: string,
  hash: string | undefined,
  parties: readonly string[],
): Promise<boolean> {
  const [, salt = '', expected = ''] = (hash ?? `scrypt$${'A'.repeat(22)}$${'A'.repeat(43)}`).split('$');
  const derived = await hashing.run(parties, () => derive(password, Buffer.from(salt, 'base64url')));
  const matches = timingSafeEqual(derived, Buffer.from(expected, 'base64url'));
  return matches && hash !== undefined;
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(
      password.normalize('NFKC'),
      salt,
      32,
      { N: COST, r: BLOCK, p: PARALLEL, maxmem: 64 * 1024 * 1024 },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}
