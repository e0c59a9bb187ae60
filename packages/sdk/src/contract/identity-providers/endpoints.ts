import { endpoint } from '../endpoint.ts';
import { byId } from '../values.ts';
import {
  IdentityProvider,
  IdentityProviderCreate,
  IdentityProviderList,
  IdentityProviderUpdate,
} from './schemas.ts';

const tag = 'Identity providers';
export const identityProviders = {
  list: endpoint({
    method: 'GET',
    path: '/api/identity-providers',
    operationId: 'listIdentityProviders',
    tag,
    summary: "List the tenant's identity providers",
    permission: 'users:manage',
    response: IdentityProviderList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/identity-providers',
    operationId: 'createIdentityProvider',
    tag,
    summary: 'Register an identity provider (OpenID Connect)',
    description:
      'People of this provider can then sign in on pages with a publishable key. Register the `redirect_uri` of the answer at the issuer.',
    permission: 'users:manage',
    body: IdentityProviderCreate,
    response: IdentityProvider,
    versionAt: ['version'],
    status: 201,
    problems: { 409: 'Another identity provider has this name' },
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/identity-providers/{id}',
    operationId: 'updateIdentityProvider',
    tag,
    summary: 'Change or disable an identity provider',
    description:
      'All sessions that began with it end. The issuer cannot be changed: register another identity provider instead.',
    permission: 'users:manage',
    params: byId,
    body: IdentityProviderUpdate,
    response: IdentityProvider,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such identity provider' },
  }),
};
