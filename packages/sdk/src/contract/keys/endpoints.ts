import { endpoint } from '../endpoint.ts';
import { byId } from '../values.ts';
import {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyList,
  SigningKey,
  SigningKeyCreate,
  SigningKeyCreated,
  SigningKeyList,
} from './schemas.ts';

const tag = 'Keys';

export const keys = {
  list: endpoint({
    method: 'GET',
    path: '/api/keys',
    operationId: 'listKeys',
    tag,
    summary: "List the tenant's keys",
    permission: 'keys:manage',
    response: ApiKeyList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/keys',
    operationId: 'createKey',
    tag,
    summary: 'Create a key',
    description: 'A key cannot have a permission that its creator lacks.',
    permission: 'keys:manage',
    body: ApiKeyCreate,
    response: ApiKeyCreated,
    repeats: 'secret-once',
    status: 201,
    problems: { 409: 'The tenant has 200 valid keys, or their origins would be more than 1,000' },
  }),
  revoke: endpoint({
    method: 'POST',
    path: '/api/keys/{id}/revoke',
    operationId: 'revokeKey',
    tag,
    summary: 'Revoke a key',
    description: 'The key is refused within seconds. Tokens that it minted expire within 15 minutes.',
    permission: 'keys:manage',
    params: byId,
    response: ApiKey,
    status: 200,
    problems: { 404: 'No such key' },
  }),
};

export const signingKeys = {
  list: endpoint({
    method: 'GET',
    path: '/api/signing-keys',
    operationId: 'listSigningKeys',
    tag,
    summary: "List the keys that sign the vendor's own tokens",
    permission: 'keys:manage',
    response: SigningKeyList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/signing-keys',
    operationId: 'createSigningKey',
    tag,
    summary: "Register a key that signs the vendor's own tokens",
    permission: 'keys:manage',
    body: SigningKeyCreate,
    response: SigningKeyCreated,
    repeats: 'secret-once',
    status: 201,
  }),
  revoke: endpoint({
    method: 'POST',
    path: '/api/signing-keys/{id}/revoke',
    operationId: 'revokeSigningKey',
    tag,
    summary: 'Revoke a signing key',
    permission: 'keys:manage',
    params: byId,
    response: SigningKey,
    status: 200,
    problems: { 404: 'No such key' },
  }),
};
