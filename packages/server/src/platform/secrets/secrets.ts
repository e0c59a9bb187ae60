import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** A new key: 32 random bytes, shown once. */
export function newKey(prefix: 'sk_' | 'pk_' | 'rk_' | 'op_'): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** How a key is kept. Keys are random, so a plain hash cannot be guessed back. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** A password that a person can type: 20 characters of an alphabet without look-alikes, about 98 bits. */
export function newPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'; // 31 letters: bytes above 247 are thrown away, so that each is as likely
  let password = '';
  while (password.length < 20)
    for (const byte of randomBytes(32))
      if (byte < 248 && password.length < 20) password += alphabet[byte % 31];
  return password;
}

const COST = 2 ** 15,
  BLOCK = 8,
  PARALLEL = 1;

/** `scrypt$<salt>$<hash>`, with N = 32768, r = 8, p = 1. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

/** Takes as long for an unknown user (`undefined`) as for a known one. */
export async function passwordMatches(password: string, hash: string | undefined): Promise<boolean> {
  const [, salt = '', expected = ''] = (hash ?? `scrypt$${'A'.repeat(22)}$${'A'.repeat(43)}`).split('$');
  const derived = await derive(password, Buffer.from(salt, 'base64url'));
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
