import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { actor_kinds, permissions, roles } from './enums.ts';
import { Instant, text } from './values.ts';

export const AccessToken = z.object({
  token: z.string().check(z.describe('Send it as `Authorization: Bearer <token>`; keep it in memory only')),
  token_type: z.literal('Bearer'),
  expires_at: Instant,
  role: z.enum(roles),
});
export type AccessToken = z.infer<typeof AccessToken>;

const publishable_key = text(200, 1).check(z.regex(/^pk_/, 'must be a publishable key (pk_…)'));

export const LoginRequest = z.strictObject({
  username: text(100, 1),
  password: text(1000, 1),
  tenant: z.optional(text(63, 1).check(z.describe("The tenant's name in addresses; or give `publishable_key`"))),
  publishable_key: z.optional(publishable_key),
}).check(z.refine((body) => (body.tenant === undefined) !== (body.publishable_key === undefined), 'must name either `tenant` or `publishable_key`'));
export type LoginRequest = z.input<typeof LoginRequest>;

export const SessionRequest = z.strictObject({ publishable_key });
export type SessionRequest = z.input<typeof SessionRequest>;

export const mintable_roles = ['viewer', 'requester', 'technician', 'planner'] as const;
export const TokenRequest = z.strictObject({
  external_user_id: text(100, 1).check(z.describe("The person's id in your system; it appears as the actor")),
  role: z.enum(mintable_roles).check(z.describe('Never admin')),
  ttl: z._default(z.int().check(z.minimum(30), z.maximum(900), z.describe('Seconds the token lives')), 900),
});
export type TokenRequest = z.input<typeof TokenRequest>;

export const Me = z.object({
  tenant: z.string(),
  actor: z.string(),
  actor_kind: z.enum(actor_kinds),
  role: z.enum(roles),
  permissions: z.array(z.enum(permissions)),
});
export type Me = z.infer<typeof Me>;

export const TokenExchange = z.strictObject({
  token: text(4096, 20).check(z.describe('A JWT signed with a registered signing key: header `alg`, `typ` (JWT) and `kid`; claims `iss`, `aud` (chatterfix), `sub`, `role`, `iat`, `exp` (at most 10 minutes after `iat`), `jti` (works once)')),
});
export type TokenExchange = z.input<typeof TokenExchange>;

const tag = 'Sign-in';
export const auth = {
  login: endpoint({
    method: 'POST', path: '/api/auth/login', operationId: 'login', tag, summary: 'Sign a user in',
    permission: null, body: LoginRequest, response: AccessToken, status: 200,
    problems: { 403: 'The publishable key may not be used from this origin', 429: 'Too many failed attempts' },
  }),
  session: endpoint({
    method: 'POST', path: '/api/auth/session', operationId: 'createSession', tag, summary: 'Exchange a publishable key for a short session',
    description: "Only from a page whose origin is among the key's allowed origins. The session has the requester role.",
    permission: null, body: SessionRequest, response: AccessToken, status: 200, problems: { 403: 'The publishable key may not be used from this origin' },
  }),
  token: endpoint({
    method: 'POST', path: '/api/auth/token', operationId: 'mintToken', tag, summary: "Mint a token for one of your system's people",
    description: 'From your back end, with a secret key. The token is what your page hands to the widgets.',
    permission: 'tokens:mint', body: TokenRequest, response: AccessToken, repeats: 'by-itself', status: 200,
  }),
  exchange: endpoint({
    method: 'POST', path: '/api/auth/exchange', operationId: 'exchangeToken', tag, summary: "Exchange a vendor's own signed token for one of ours",
    description: 'For vendors whose pages have tokens of their own. The `kid` decides the tenant; the role is capped by the key and never admin; each token works once.',
    permission: null, body: TokenExchange, response: AccessToken, status: 200, problems: { 401: 'The token is not accepted' },
  }),
  me: endpoint({
    method: 'GET', path: '/api/auth/me', operationId: 'getMe', tag, summary: 'Who the caller is and what they may do',
    permission: 'work_orders:read', response: Me, status: 200,
  }),
};
