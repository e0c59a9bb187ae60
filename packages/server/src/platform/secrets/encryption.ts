import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

/**
 * Encrypts secrets that the server must read again, such as keys of other services. Other secrets are hashed
 * (`secrets.ts`).
 */
export interface Encryption {
  /**
   * Encrypts a text. `about` names the secret and its owner: decryption needs the same value, so an encrypted
   * secret cannot be copied to another row.
   */
  seal(text: string, about: string): string;
  /** Decrypts a text. Throws if it was changed, or encrypted with another secret or another `about`. */
  open(sealed: string, about: string): string;
  /** A keyed hash (HMAC) of a text. Without the server's secret nobody can guess the text from it. */
  fingerprint(text: string): string;
  /** A secret that only this server, or another with the same secret, can make again from the text: 43 characters. */
  secretFor(text: string): string;
}

/** AES-256-GCM and HMAC-SHA-256 under keys derived from the server's secret (HKDF-SHA-256, RFC 5869). */
export function createEncryption(secret: Uint8Array): Encryption {
  // Given as bytes, Node would prepare a key again for each use, which takes longer than the HMAC.
  const derived = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), use, 32)));
  const key = derived('chatterfix at rest'),
    fingerprintKey = derived('chatterfix fingerprints'),
    tokenKey = derived('chatterfix refresh tokens');
  return {
    seal(text, about) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `v1.${Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')}`;
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    },
    fingerprint: (text) => createHmac('sha256', fingerprintKey).update(text).digest('hex'),
    secretFor: (text) => createHmac('sha256', tokenKey).update(text).digest('base64url'),
  };
}
