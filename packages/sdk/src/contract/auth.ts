import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { actorKinds, permissions, roles } from './enums.ts';
import { Id, Instant, text } from './values.ts';

export const AccessToken = z.object({
  token: z.string().check(z.describe('Send it as `Authorization: Bearer <token>`; keep it in memory only')),
  token_type: z.literal('Bearer'),
  expires_at: Instant,
  role: z.enum(roles),
});
export type AccessToken = z.infer<typeof AccessToken>;

const publishableKey = text(200, 1).check(z.regex(/^pk_/, 'must be a publishable key (pk_…)'));

export const LoginRequest = z
  .strictObject({
    username: text(100, 1),
    password: text(1000, 1),
    tenant: z.optional(
      text(63, 1).check(z.describe("The tenant's name in addresses; or give `publishable_key`")),
    ),
    publishable_key: z.optional(publishableKey),
  })
  .check(
    z.refine(
      (body) => (body.tenant === undefined) !== (body.publishable_key === undefined),
      'must name either `tenant` or `publishable_key`',
    ),
  );
export type LoginRequest = z.input<typeof LoginRequest>;

export const SessionRequest = z.strictObject({ publishable_key: publishableKey });
export type SessionRequest = z.input<typeof SessionRequest>;

/** How the ids of people begin who signed in with an identity provider; nobody else's may. */
export const singleSignOnPrefix = 'sso:';
export const mintableRoles = ['viewer', 'requester', 'technician', 'planner'] as const;
export const TokenRequest = z.strictObject({
  external_user_id: text(100, 1).check(
    z.refine(
      (id) => !id.startsWith(singleSignOnPrefix),
      `must not begin with ${singleSignOnPrefix}: such are the people of identity providers`,
    ),
    z.describe("The person's id in your system; it appears as the actor"),
  ),
  role: z.enum(mintableRoles).check(z.describe('Never admin')),
  ttl: z._default(z.int().check(z.minimum(30), z.maximum(900), z.describe('Seconds the token lives')), 900),
});
export type TokenRequest = z.input<typeof TokenRequest>;

export const Me = z.object({
  tenant: z.string(),
  actor: z.string(),
  name: z.string().check(z.describe('What people call the actor; the id where nothing else is known')),
  actor_kind: z.enum(actorKinds),
  role: z.enum(roles),
  permissions: z.array(z.enum(permissions)),
});
export type Me = z.infer<typeof Me>;

export const TokenExchange = z.strictObject({
  token: text(4096, 20).check(
    z.describe(
      'A JWT signed with a registered signing key: header `alg`, `typ` (JWT) and `kid`; claims `iss`, `aud` (chatterfix), `sub`, `role`, `iat`, `exp` (at most 10 minutes after `iat`), `jti` (works once)',
    ),
  ),
});
export type TokenExchange = z.input<typeof TokenExchange>;

export const SignInMethods = z.object({
  identity_providers: z.array(z.object({ id: Id, name: z.string() })),
});
export type SignInMethods = z.infer<typeof SignInMethods>;

const random = (what: string) =>
  text(128, 43).check(z.regex(/^[\w.~-]+$/, 'must have letters, digits and . _ ~ - only'), z.describe(what));
export const OidcBegin = z.strictObject({
  publishable_key: publishableKey,
  identity_provider: Id,
  code_challenge: text(43, 43).check(
    z.regex(/^[\w-]+$/, 'must be base64url'),
    z.describe('SHA-256 of a secret that the page keeps, base64url: the `code_verifier` of finishing'),
  ),
});
export type OidcBegin = z.input<typeof OidcBegin>;
export const OidcBegun = z.object({
  attempt: z.string(),
  authorization_url: z.string().check(z.describe('Open it in a window of its own, opened by the page')),
  collect_url: z
    .string()
    .check(
      z.describe(
        "Open it likewise where the identity provider's pages separated their window from the page; its origin is also the one whose messages count",
      ),
    ),
  expires_at: Instant,
});
export type OidcBegun = z.infer<typeof OidcBegun>;
export const OidcFinish = z.strictObject({
  publishable_key: publishableKey,
  attempt: text(100, 1),
  handover: random('What the window told the page; works once, for a minute'),
  code_verifier: random('The secret of which `code_challenge` is the hash'),
});
export type OidcFinish = z.input<typeof OidcFinish>;

const tag = 'Sign-in';
export const auth = {
  login: endpoint({
    method: 'POST',
    path: '/api/auth/login',
    operationId: 'login',
    tag,
    summary: 'Sign a user in',
    permission: null,
    body: LoginRequest,
    response: AccessToken,
    status: 200,
    problems: {
      403: 'The publishable key may not be used from this origin',
      429: 'Too many failed attempts',
    },
  }),
  session: endpoint({
    method: 'POST',
    path: '/api/auth/session',
    operationId: 'createSession',
    tag,
    summary: 'Exchange a publishable key for a short session',
    description:
      "Only from a page whose origin is among the key's allowed origins. The session has the requester role.",
    permission: null,
    body: SessionRequest,
    response: AccessToken,
    status: 200,
    problems: { 403: 'The publishable key may not be used from this origin' },
  }),
  token: endpoint({
    method: 'POST',
    path: '/api/auth/token',
    operationId: 'mintToken',
    tag,
    summary: "Mint a token for one of your system's people",
    description: 'From your back end, with a secret key. The token is what your page hands to the widgets.',
    permission: 'tokens:mint',
    body: TokenRequest,
    response: AccessToken,
    repeats: 'by-itself',
    status: 200,
  }),
  exchange: endpoint({
    method: 'POST',
    path: '/api/auth/exchange',
    operationId: 'exchangeToken',
    tag,
    summary: "Exchange a vendor's own signed token for one of ours",
    description:
      'For vendors whose pages have tokens of their own. The `kid` decides the tenant; the role is capped by the key and never admin; each token works once.',
    permission: null,
    body: TokenExchange,
    response: AccessToken,
    status: 200,
    problems: { 401: 'The token is not accepted' },
  }),
  methods: endpoint({
    method: 'POST',
    path: '/api/auth/methods',
    operationId: 'listSignInMethods',
    tag,
    summary: "What a page's visitors can sign in with, besides user name and password",
    permission: null,
    body: SessionRequest,
    response: SignInMethods,
    status: 200,
    problems: { 401: 'No such publishable key', 403: 'The publishable key may not be used from this origin' },
  }),
  oidc_begin: endpoint({
    method: 'POST',
    path: '/api/auth/oidc/begin',
    operationId: 'beginOidcSignIn',
    tag,
    summary: 'Begin to sign in with an identity provider',
    description:
      'The window of `authorization_url` in the end posts `{ type: "chatterfix-sign-in", attempt, handover | error }` to the page that opened it, if it is of the origin that began.',
    permission: null,
    body: OidcBegin,
    response: OidcBegun,
    status: 200,
    problems: {
      401: 'No such publishable key',
      403: 'The publishable key may not be used from this origin',
      404: 'No such identity provider',
      503: 'The identity provider does not answer',
    },
  }),
  oidc_finish: endpoint({
    method: 'POST',
    path: '/api/auth/oidc/finish',
    operationId: 'finishOidcSignIn',
    tag,
    summary: 'Finish signing in with an identity provider',
    permission: null,
    body: OidcFinish,
    response: AccessToken,
    status: 200,
    problems: {
      401: 'The attempt is not known, ended, was used, or is not this page’s',
      403: 'The publishable key may not be used from this origin',
    },
  }),
  me: endpoint({
    method: 'GET',
    path: '/api/auth/me',
    operationId: 'getMe',
    tag,
    summary: 'Who the caller is and what they may do',
    permission: 'work_orders:read',
    response: Me,
    status: 200,
  }),
};
