import { deviceSignIns } from '@chatterfix/sdk/contract';
import type { Context as HonoContext } from 'hono';
import type { Env } from '../../platform/http/env.ts';
import { mount, mountPublic, type Mounting } from '../../platform/http/mount.ts';
import { isOurOwn } from '../../platform/http/page-origins.ts';
import { callerOf, type SignIn } from '../sign-in.ts';
import { refreshToken, registerDevice } from './device-sign-ins.ts';
import { endDeviceSignIn, listDeviceSignIns } from './list.ts';
import { verifyProof } from './proof.ts';

export function deviceRoutes(to: Mounting, signIn: SignIn, publicUrl: string): void {
  const proven = async <Body extends { proof: string }>(
    http: HonoContext<Env>,
    { path }: { path: string },
    token: string,
    body: Body,
  ) => ({
    body,
    proof: await verifyProof(body.proof, {
      path,
      token,
      isOurs: (origin) => isOurOwn(origin, http, publicUrl),
    }),
    origin: http.req.header('origin'),
    caller: callerOf(http),
  });
  const { register, refresh, list, end } = deviceSignIns;
  mountPublic(to, register, async (_db, { body }, http) =>
    registerDevice(signIn, await proven(http, register, body.token, body)),
  );
  mountPublic(to, refresh, async (_db, { body }, http) =>
    refreshToken(signIn, await proven(http, refresh, body.refresh_token, body)),
  );
  mount(to, list, (context, { query }) => listDeviceSignIns(context, query));
  mount(to, end, (context, { params }) => endDeviceSignIn(context, signIn.sessions, params.id));
}
