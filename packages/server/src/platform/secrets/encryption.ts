import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts what must be read again: other services' keys and shared secrets. What need only be recognised is hashed (`secrets.ts`). */
export interface Encryption {
  /** `about` says what it is and whose; the same must be said to open it, so that a secret cannot be moved to another place. */
  seal(text: string, about: string): string;
  /** Throws where it was sealed with another secret, about something else, or changed. */
  open(sealed: string, about: string): string;
  /** Tells one text from another, now and later, and lets nobody guess at it who has not our secret. */
  fingerprint(text: string): string;
}

/** AES-256-GCM and HMAC-SHA-256 under keys derived from the server's secret (HKDF-SHA-256, RFC 5869). */
export function createEncryption(secret: Uint8Array): Encryption {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), use, 32));
  const key = derived('chatterfix at rest'),
    fingerprintKey = derived('chatterfix fingerprints');
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
  };
}
