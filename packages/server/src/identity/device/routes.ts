import { deviceSignIns } from '@chatterfix/sdk/contract';
import { mount, mountPublic, type Mounting } from '../../platform/http/mount.ts';
import { isOurOwn } from '../../platform/http/page-origins.ts';
import { callerOf, type SignIn } from '../sign-in.ts';
import { getDeviceToken } from './device-sign-ins.ts';
import { endDeviceSignIn, listDeviceSignIns } from './list.ts';
import { verifyProof } from './proof.ts';

export function deviceRoutes(to: Mounting, signIn: SignIn, publicUrl: string): void {
  const { token, list, end } = deviceSignIns;
  mountPublic(to, token, async (_db, { body }, http) =>
    getDeviceToken(signIn, {
      body,
      proof: await verifyProof(body.proof, {
        path: token.path,
        token: body.token,
        isOurs: (origin) => isOurOwn(origin, http, publicUrl),
      }),
      origin: http.req.header('origin'),
      caller: callerOf(http),
    }),
  );
  mount(to, list, (context, { query }) => listDeviceSignIns(context, query));
  mount(to, end, (context, { params }) => endDeviceSignIn(context, signIn.sessions, params.sign_in_id));
}
