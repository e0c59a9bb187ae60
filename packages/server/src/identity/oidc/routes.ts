import { auth, identityProviders } from '@chatterfix/sdk/contract';
import { randomBytes } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Env } from '../../platform/http/env.ts';
import { mount, mountPublic, type Mounting } from '../../platform/http/mount.ts';
import { callerOf } from '../sign-in.ts';
import type { Ending } from './attempt.ts';
import { beginSignIn, listMethods } from './begin.ts';
import { handleCallback } from './callback.ts';
import { collect, finishSignIn } from './finish.ts';
import {
  createIdentityProvider,
  listIdentityProviders,
  updateIdentityProvider,
} from './identity-providers.ts';
import type { Oidc } from './oidc.ts';
import { endingPage, endingPolicy } from './page.ts';

export function oidcRoutes(to: Mounting, oidc: Oidc): void {
  mount(to, identityProviders.list, (context) => listIdentityProviders(oidc, context));
  mount(to, identityProviders.create, (context, { body }) => createIdentityProvider(oidc, context, body));
  mount(to, identityProviders.update, (context, { params, body, ifMatch }) =>
    updateIdentityProvider(oidc, context, params.id, body, ifMatch),
  );

  mountPublic(to, auth.methods, (_db, { body }, http) => listMethods(oidc, body, http.req.header('origin')));
  mountPublic(to, auth.oidcBegin, (_db, { body }, http) =>
    beginSignIn(oidc, body, http.req.header('origin'), callerOf(http)),
  );
  mountPublic(to, auth.oidcFinish, (_db, { body }, http) =>
    finishSignIn(oidc, body, http.req.header('origin'), callerOf(http)),
  );

  // Pages of the window in which a person signs in. For a minute, the cookie lets the same browser read the
  // result in another window.
  const secure = oidc.publicUrl.startsWith('https:');
  const cookie = secure ? '__Host-chatterfix-handover' : 'chatterfix-handover';
  to.app.get('/auth/oidc/callback/:id', async (http) => {
    const ending = await handleCallback(
      oidc,
      Number(http.req.param('id')),
      new URL(http.req.url).searchParams,
      callerOf(http),
    );
    if (ending.tell && 'handover' in ending.tell)
      setCookie(http, cookie, `${ending.tell.attempt}.${ending.tell.handover}`, {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        maxAge: 60,
      });
    return page(http, ending);
  });
  to.app.get('/auth/oidc/collect', async (http) =>
    page(http, await collect(oidc, http.req.query('attempt') ?? '', getCookie(http, cookie))),
  );
}

function page(http: HonoContext<Env>, ending: Ending): Response {
  const nonce = randomBytes(16).toString('base64');
  http.header('content-security-policy', endingPolicy(nonce));
  http.header('referrer-policy', 'no-referrer');
  http.header('cache-control', 'no-store');
  http.header('x-content-type-options', 'nosniff');
  // A stricter value would cut the window off from its opener.
  http.header('cross-origin-opener-policy', 'unsafe-none');
  return http.html(endingPage(ending, nonce), ending.error ? 400 : 200) as Response;
}
