import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify, type JWK } from 'jose';
import * as z from 'zod/mini';
import { DomainError } from '../../errors.ts';

/** What a proof shows. */
export interface Proof {
  /** The thumbprint (RFC 7638) of the key whose holder made the proof. */
  thumbprint: string;
  /** The SHA-256 of the whole proof, by which its repetition is recognised. */
  hash: string;
}

/** The request that a proof must be made for. */
interface Expected {
  path: string;
  /** The token that the request carries. */
  token: string;
  /** Whether an origin is this server's. */
  isOurs: (origin: string) => boolean;
}

const Claims = z.object({
  jti: z.string().check(z.minLength(16), z.maxLength(100)),
  htm: z.literal('POST'),
  htu: z.string().check(z.maxLength(1000)),
  iat: z.number(),
  ath: z.string(),
});
const Header = z.strictObject({
  typ: z.string(),
  alg: z.literal('ES256'),
  jwk: z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
});

/**
 * Verifies a proof of possession (DPoP, RFC 9449). Its `iat` is not compared with our clock, because the clocks
 * of phones are wrong: that a proof is fresh follows from `ath`, since each token is new and works once.
 *
 * @throws `unauthenticated`
 */
export async function verifyProof(proof: string, { path, token, isOurs }: Expected): Promise<Proof> {
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      algorithms: ['ES256'],
      typ: 'dpop+jwt',
      // The clock of the device decides nothing, not even where a proof has an `exp`.
      currentDate: new Date(0),
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
    const { jwk } = z.parse(Header, protectedHeader);
    const { htu, ath } = z.parse(Claims, payload);
    const address = new URL(htu);
    // A proxy may serve us below a path of its own, which we do not see.
    if (!isOurs(address.origin) || !address.pathname.endsWith(path)) throw new Error('htu');
    if (ath !== createHash('sha256').update(token).digest('base64url')) throw new Error('ath');
    return {
      thumbprint: await calculateJwkThumbprint(jwk as JWK, 'sha256'),
      hash: createHash('sha256').update(proof).digest('base64url'),
    };
  } catch {
    throw new DomainError(
      'unauthenticated',
      'The proof is not valid: its signature, typ, alg, jwk, jti, htm, htu, iat or ath is wrong.',
    );
  }
}
