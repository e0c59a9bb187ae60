import { audit, auth, keys, signingKeys, tenants, users, type AccessToken } from '@chatterfix/sdk/contract';
import type { Context as HonoContext } from 'hono';
import type { Env } from '../platform/http/env.ts';
import { mount, mountOperator, mountPrepared, mountPublic, type Mounting } from '../platform/http/mount.ts';
import { listAuditEntries } from './audit.ts';
import { createKey, listKeys, revokeKey } from './keys.ts';
import { changeOwnPassword } from './own-password.ts';
import { beginOwnSecondFactor, confirmOwnSecondFactor } from './own-second-factor.ts';
import { getSignInRules, setSignInRules } from './second-factor.ts';
import { createSession, login, mintToken, whoAmI, callerOf, type SignIn } from './sign-in.ts';
import { findByRefreshToken } from './device/device-sign-ins.ts';
import { deviceRoutes } from './device/routes.ts';
import { oidcRoutes } from './oidc/routes.ts';
import type { Oidc } from './oidc/oidc.ts';
import { openSessionOf, signOut } from './sign-out.ts';
import { createSigningKey, listSigningKeys, revokeSigningKey } from './signing-keys.ts';
import {
  createTenantKey,
  createTenantWithKeys,
  listTenantKeys,
  listTenants,
  revokeTenantKey,
} from './tenants.ts';
import { listUsers, prepareUserCreation, prepareUserUpdate } from './users.ts';
import { exchangeToken } from './vendor-tokens.ts';

export function identityRoutes(to: Mounting, oidc: Oidc): void {
  const signIn: SignIn = oidc.signIn;
  oidcRoutes(to, oidc);
  deviceRoutes(to, signIn, oidc.publicUrl);
  /** Lets only pages of the token's tenant read the answer. */
  const forTenantsPages = async (http: HonoContext<Env>, answer: AccessToken) => {
    if (http.req.header('origin') !== undefined)
      await to.admission.ofTenant(http, (await signIn.tokens.verify(answer.token, signIn.now())).tenant_id);
    return answer;
  };
  mountPublic(to, auth.login, async (_db, { body }, http) =>
    forTenantsPages(http, await login(signIn, body, http.req.header('origin'), callerOf(http))),
  );
  mountPublic(to, auth.session, (_db, { body }, http) =>
    createSession(signIn, body, http.req.header('origin')),
  );
  mountPublic(to, auth.exchange, async (_db, { body }, http) =>
    forTenantsPages(http, await exchangeToken(signIn, body, callerOf(http))),
  );
  mountPublic(to, auth.changePassword, async (_db, { body }, http) =>
    forTenantsPages(http, await changeOwnPassword(signIn, body, http.req.header('origin'), callerOf(http))),
  );
  mountPublic(to, auth.beginSecondFactor, async (_db, { body }, http) =>
    beginOwnSecondFactor(signIn, body, http.req.header('origin'), callerOf(http)),
  );
  mountPublic(to, auth.confirmSecondFactor, async (_db, { body }, http) => {
    const answer = await confirmOwnSecondFactor(signIn, body, http.req.header('origin'), callerOf(http));
    await forTenantsPages(http, answer);
    return answer;
  });
  mount(to, auth.getSignInRules, (context) => getSignInRules(context));
  mount(to, auth.setSignInRules, (context, { body }) => setSignInRules(context, body));
  mountPublic(to, auth.signOut, async (_db, { body: { token } }, http) => {
    const session = token.startsWith('rt_')
      ? await findByRefreshToken(signIn, token)
      : await openSessionOf(signIn, token);
    return signOut(signIn, session, callerOf(http));
  });
  mount(to, auth.token, (context, { body }) => mintToken(signIn, context, body));
  mount(to, auth.me, (context) => whoAmI(context));

  mount(to, users.list, (context) => listUsers(context));
  mountPrepared(to, users.create, (context, { body }) => prepareUserCreation(context, body));
  mountPrepared(to, users.update, (context, { params, body, ifMatch }) =>
    prepareUserUpdate(context, params.id, body, ifMatch),
  );
  mount(to, keys.list, (context) => listKeys(context));
  mount(to, keys.create, (context, { body }) => createKey(context, body));
  mount(to, keys.revoke, (context, { params }) => revokeKey(context, params.id));
  mount(to, signingKeys.list, (context) => listSigningKeys(context));
  mount(to, signingKeys.create, (context, { body }) => createSigningKey(context, signIn.encryption, body));
  mount(to, signingKeys.revoke, (context, { params }) => revokeSigningKey(context, params.id));
  mount(to, audit.list, (context, { query }) => listAuditEntries(context, query));

  mountOperator(to, tenants.list, (operator) => listTenants(operator));
  mountOperator(to, tenants.create, (operator, { body }) => createTenantWithKeys(operator, body));
  mountOperator(to, tenants.listKeys, (operator, { params }) => listTenantKeys(operator, params.tenant));
  mountOperator(to, tenants.createKey, (operator, { params, body }) =>
    createTenantKey(operator, params.tenant, body),
  );
  mountOperator(to, tenants.revokeKey, (operator, { params }) =>
    revokeTenantKey(operator, params.tenant, params.id),
  );
}
