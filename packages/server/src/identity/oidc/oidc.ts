import type { SignIn } from '../sign-in.ts';
import type { Issuers } from './issuers.ts';

/** What single sign-on needs of the application. */
export interface Oidc {
  signIn: SignIn;
  issuers: Issuers;
  /** The address under which people reach the server, without a slash at its end. */
  publicUrl: string;
}

/**
 * The address to which the issuer sends people back. Each identity provider has its own: with one address for
 * all, an issuer of one tenant could obtain the codes of another tenant's issuer (the mix-up attack of RFC
 * 9700, 4.4).
 */
export function redirectUri({ publicUrl }: Pick<Oidc, 'publicUrl'>, id: number): string {
  return `${publicUrl}/auth/oidc/callback/${id}`;
}
