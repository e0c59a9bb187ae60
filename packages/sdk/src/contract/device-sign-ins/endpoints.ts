import { endpoint } from '../endpoint.ts';
import {
  DeviceRefresh,
  DeviceRegistration,
  DeviceSession,
  DeviceSignIn,
  DeviceSignInList,
  DeviceSignInParams,
  DeviceSignInQuery,
} from './schemas.ts';

const tag = 'Sign-in';
const refusals = {
  401: 'The token or the proof is not accepted, or the sign-in has ended',
  403: 'The publishable key may not be used from this origin',
};

export const deviceSignIns = {
  register: endpoint({
    method: 'POST',
    path: '/api/auth/device',
    operationId: 'registerDevice',
    tag,
    summary: 'Stay signed in on this device',
    description:
      "Binds the sign-in of a person to a key of their device, for `stay_signed_in_hours` of the tenant's rules from the sign-in on. Only for a token of a user or of a person of an identity provider that was issued at most 5 minutes ago. The same request, sent again, gets the same answer until its `refresh_token` was used.",
    permission: null,
    limit: 'sign_in',
    body: DeviceRegistration,
    response: DeviceSession,
    status: 200,
    problems: { ...refusals, 409: 'The sign-in is bound to a key already' },
  }),
  refresh: endpoint({
    method: 'POST',
    path: '/api/auth/refresh',
    operationId: 'refreshToken',
    tag,
    summary: 'Get the next token of a person who stays signed in on this device',
    description:
      'From a page of the origin at which the person signed in. Each refresh token works once, but the same request, sent again, gets the same answer until the next token was used. An earlier refresh token with another proof ends the sign-in and all its tokens.',
    permission: null,
    limit: 'mint',
    body: DeviceRefresh,
    response: DeviceSession,
    status: 200,
    problems: refusals,
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
    path: '/api/device-sign-ins/{id}/end',
    operationId: 'endDeviceSignIn',
    tag,
    summary: 'End the sign-in of a person on a device',
    description: 'All its tokens end: at once at this server, within 10 seconds at others.',
    permission: 'users:manage',
    params: DeviceSignInParams,
    response: DeviceSignIn,
    status: 200,
    problems: { 404: 'No such sign-in, or it has ended' },
  }),
};
