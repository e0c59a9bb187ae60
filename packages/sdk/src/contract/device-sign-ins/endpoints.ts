import { SignedOut } from '../auth/schemas.ts';
import { endpoint } from '../endpoint.ts';
import {
  DeviceSignInList,
  DeviceSignInParams,
  DeviceSignInQuery,
  DeviceToken,
  DeviceTokenRequest,
} from './schemas.ts';

const tag = 'Sign-in';

export const deviceSignIns = {
  token: endpoint({
    method: 'POST',
    path: '/api/auth/device',
    operationId: 'getDeviceToken',
    tag,
    summary: 'Stay signed in on this device, and get the next token',
    description:
      "The token of a person who has just signed in, a user or a person of an identity provider, binds the sign-in to the key of their device: for `stay_signed_in_hours` of the tenant's rules, on pages of the same origin. Then each refresh token gives the next token and works once; but the same request, sent again, gets the same answer until the next refresh token was used. An earlier one with another proof ends the sign-in and all its tokens.",
    permission: null,
    limit: 'mint',
    body: DeviceTokenRequest,
    response: DeviceToken,
    status: 200,
    problems: {
      401: 'The token or the proof is not accepted, or the sign-in has ended',
      403: 'The publishable key may not be used from this origin, or the tenant does not allow it',
    },
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/device-sign-ins',
    operationId: 'listDeviceSignIns',
    tag,
    summary: 'List the people who stay signed in on a device, the latest first',
    permission: 'users:manage',
    query: DeviceSignInQuery,
    response: DeviceSignInList,
    status: 200,
  }),
  end: endpoint({
    method: 'POST',
    path: '/api/device-sign-ins/{sign_in_id}/end',
    operationId: 'endDeviceSignIn',
    tag,
    summary: 'End the sign-in of a person on a device',
    description: 'All its tokens end: at once at this server, within 10 seconds at others.',
    permission: 'users:manage',
    params: DeviceSignInParams,
    response: SignedOut,
    status: 200,
    problems: { 404: 'No such sign-in, or it has ended' },
  }),
};
