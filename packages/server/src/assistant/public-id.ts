import { randomBytes } from 'node:crypto';

/** An id for addresses that nobody can guess: for an anonymous visitor, knowing it is what gives access. */
export const newPublicId = (): string => randomBytes(24).toString('base64url');
