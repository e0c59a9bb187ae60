import { auth } from '@chatterfix/sdk/contract';
import { mount, mountPublic, type Mounting } from '../http/mount.ts';
import { createSession, login, mintToken, whoAmI, type SignIn } from './service.ts';

export function securityRoutes(to: Mounting, sign_in: SignIn): void {
  mountPublic(to, auth.login, (_db, { body }, http) => login(sign_in, body, http.req.header('origin')));
  mountPublic(to, auth.session, (_db, { body }, http) => createSession(sign_in, body, http.req.header('origin')));
  mount(to, auth.token, (context, { body }) => mintToken(sign_in, context, body));
  mount(to, auth.me, async (context) => whoAmI(context));
}
