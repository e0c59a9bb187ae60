import { examples, type Endpoint, type Examples, type OperationId } from '@chatterfix/sdk/contract';
import type { $ZodType } from 'zod/v4/core';
import { staySignedIn } from './devices.ts';
import { callPageTool, proposeChange } from './proposed-change.ts';
import type { World } from './world.ts';

// How a test calls any operation of the contract and is answered with success. The contract's examples say
// what a request looks like; here is what only a test knows: which record a path leads to, and which fields
// must name something that exists.

/** One record of each kind in a tenant. */
export interface Records {
  asset: number;
  workOrder: number;
  part: number;
  user: number;
  identityProvider: number;
  key: number;
  signingKey: number;
  /** A person who stays signed in on a device. */
  deviceSignIn: string;
  chatSession: string;
  chatAnswer: number;
  run: string;
  /** A change that Fred proposed and that nobody has decided. */
  approval: string;
  /** A call of a tool of a page, in `run`; only where an operation needs one. */
  clientCall?: string;
}

/** What a request is made for. */
export interface Place {
  world: World;
  /** The tenant that `records` belong to. */
  whose: 'ours' | 'theirs';
  records: Records;
}

export interface OperationRequest {
  method: string;
  /** Without a query. */
  path: string;
  /** Of the example; begins with `?`, or is empty. */
  query: string;
  body?: Readonly<Record<string, unknown>>;
}

/** Makes a record of each kind. Their names begin with `name`. */
export async function makeRecords(world: World, whose: 'ours' | 'theirs', name: string): Promise<Records> {
  const make = async (path: string, body: object): Promise<number> => {
    const answer = await world.call('POST', path, { whose, body });
    if (answer.status >= 300)
      throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body['id'] as number;
  };
  const slug = name.toLowerCase().replace(/\W+/g, '-');
  const asset = await make('/api/assets', { name: `${name} press`, asset_tag: `${name}-1` });
  const records = {
    asset,
    workOrder: await make('/api/work-orders', {
      title: `${name} order`,
      asset_id: asset,
      external_ref: 'ERP-1',
    }),
    part: await make('/api/parts', { part_number: name, name: `${name} part` }),
    user: await make('/api/users', { username: slug, password: 'an unlikely pass phrase', role: 'viewer' }),
    identityProvider: await make('/api/identity-providers', {
      name: `${name} login`,
      issuer: 'https://login.example.com',
      client_id: slug,
      default_role: 'viewer',
    }),
    key: await make('/api/keys', { kind: 'secret', name: `${name} key` }),
    signingKey: await make('/api/signing-keys', {
      name: `${name} signing key`,
      algorithm: 'HS256',
      issuer: slug,
    }),
    deviceSignIn: await staySignedIn(world, whose),
  };
  await world.call('POST', '/api/providers/openai/configure', {
    whose,
    body: {
      api_key: `sk-${slug}`,
      model: `${name} model`,
      base_url: 'https://their-models.example/v1',
      enabled: false,
    },
  });
  const chat = await world.call('POST', '/api/chat', {
    whose,
    body: { message: `${name} press`, provider: 'offline' },
  });
  return {
    ...records,
    chatSession: chat.body['session_id'] as string,
    chatAnswer: chat.body['message_id'] as number,
    run: chat.body['run_id'] as string,
    approval: await proposeChange(world, whose, 'update_work_order', {
      id: records.workOrder,
      title: `${name} proposed title`,
    }),
  };
}

type WithParams = {
  [Id in OperationId]: Examples[Id] extends { readonly params: unknown } ? Id : never;
}[OperationId];
type Part<Id extends OperationId, Name extends string> =
  Examples[Id] extends Readonly<Record<Name, infer Value>> ? Value : never;

const workOrder = ({ records }: Place) => ({ id: records.workOrder });
const approval = ({ records }: Place) => ({ approval_id: records.approval });
const chatSession = ({ records }: Place) => ({ session_id: records.chatSession });
const run = ({ records }: Place) => ({ run_id: records.run });

/** Where each path leads. An operation with parameters in its path does not compile without an entry. */
const params: { readonly [Id in WithParams]: (place: Place) => Part<Id, 'params'> } = {
  getWorkOrder: workOrder,
  updateWorkOrder: workOrder,
  startWorkOrder: workOrder,
  holdWorkOrder: workOrder,
  completeWorkOrder: workOrder,
  cancelWorkOrder: workOrder,
  reopenWorkOrder: workOrder,
  getAsset: ({ records }) => ({ id: records.asset }),
  updateAsset: ({ records }) => ({ id: records.asset }),
  getPart: ({ records }) => ({ id: records.part }),
  updatePart: ({ records }) => ({ id: records.part }),
  getChatSession: chatSession,
  renameChatSession: chatSession,
  exportChatSession: chatSession,
  deleteChatSession: chatSession,
  giveChatFeedback: ({ records }) => ({
    session_id: records.chatSession,
    message_id: records.chatAnswer,
  }),
  getRun: run,
  streamRunEvents: run,
  stopRun: run,
  claimClientTool: run,
  answerClientTool: run,
  getApproval: approval,
  approveApproval: approval,
  rejectApproval: approval,
  getPlaybook: () => ({ slug: 'pump-mechanical-seal-leak' }),
  updateUser: ({ records }) => ({ id: records.user }),
  updateIdentityProvider: ({ records }) => ({ id: records.identityProvider }),
  endDeviceSignIn: ({ records }) => ({ sign_in_id: records.deviceSignIn }),
  revokeKey: ({ records }) => ({ id: records.key }),
  revokeSigningKey: ({ records }) => ({ id: records.signingKey }),
  configureProvider: () => examples.configureProvider.params,
  listTenantKeys: ({ world }) => ({ tenant: world.tenants.theirs.slug }),
  createTenantKey: ({ world }) => ({ tenant: world.tenants.theirs.slug }),
  revokeTenantKey: ({ world, records }) => ({ tenant: world.tenants.ours.slug, id: records.key }),
};

const unique = () => crypto.randomUUID().slice(0, 8);

const callOf = ({ clientCall }: Records) => (clientCall ? { call_id: clientCall } : {});

/** Bodies whose example names something that a test's world does not have, or has already. */
const bodies: { readonly [Id in OperationId]?: (place: Place) => Part<Id, 'body'> } = {
  login: ({ world }) => ({ ...examples.login.body, tenant: world.tenants.ours.slug }),
  createSession: ({ world }) => ({ publishable_key: world.publishable_key }),
  listSignInMethods: ({ world }) => ({ publishable_key: world.publishable_key }),
  beginOidcSignIn: ({ world, records }) => ({
    ...examples.beginOidcSignIn.body,
    publishable_key: world.publishable_key,
    identity_provider: records.identityProvider,
  }),
  getDeviceToken: ({ world }) => ({
    ...examples.getDeviceToken.body,
    publishable_key: world.publishable_key,
  }),
  finishOidcSignIn: ({ world }) => ({
    ...examples.finishOidcSignIn.body,
    publishable_key: world.publishable_key,
  }),
  mintToken: () => ({ ...examples.mintToken.body, role: 'viewer' }),
  createWorkOrder: ({ records }) => ({
    ...examples.createWorkOrder.body,
    asset_id: records.asset,
    external_ref: `ref-${unique()}`,
  }),
  importWorkOrders: () => ({ rows: [{ title: 'Grease the main bearing', external_ref: `ref-${unique()}` }] }),
  createAsset: ({ records }) => ({
    ...examples.createAsset.body,
    asset_tag: `TAG-${unique()}`,
    parent_id: records.asset,
  }),
  importAssets: () => ({ rows: [{ name: 'Pump', asset_tag: `TAG-${unique()}` }] }),
  createPart: () => ({ ...examples.createPart.body, part_number: `part-${unique()}` }),
  importParts: () => ({ rows: [{ part_number: `part-${unique()}`, name: 'Seal' }] }),
  createUser: () => ({ ...examples.createUser.body, username: `user-${unique()}`, role: 'viewer' }),
  updateUser: () => ({ role: 'viewer' }),
  createIdentityProvider: () => ({
    ...examples.createIdentityProvider.body,
    name: `Login ${unique()}`,
    role_map: {},
  }),
  updateIdentityProvider: () => ({ default_role: 'viewer' }),
  createKey: () => ({ ...examples.createKey.body, permissions: ['keys:manage'] }),
  createSigningKey: () => ({ ...examples.createSigningKey.body, max_role: 'viewer' }),
  configureProvider: () => ({ ...examples.configureProvider.body, enabled: false }),
  createTenant: () => ({ ...examples.createTenant.body, tenant: `made-${unique()}` }),
  approveApproval: () => ({}),
  claimClientTool: ({ records }) => ({ ...examples.claimClientTool.body, ...callOf(records) }),
  answerClientTool: ({ records }) => ({ ...examples.answerClientTool.body, ...callOf(records) }),
  setApprovalRules: () => examples.setApprovalRules.body,
  bulkWrite: () => ({
    operation: 'insert',
    table: 'parts',
    data: [{ part_number: `part-${unique()}`, name: 'Seal' }],
  }),
};

const queries: { readonly [Id in OperationId]?: (place: Place) => Part<Id, 'query'> } = {
  getAssetTree: ({ records }) => ({ root_id: records.asset }),
};

/** The transitions that bring a new work order to where an operation takes it further. */
const before: { readonly [Id in OperationId]?: readonly string[] } = {
  startWorkOrder: [],
  holdWorkOrder: ['start'],
  completeWorkOrder: ['start'],
  cancelWorkOrder: [],
  reopenWorkOrder: ['start', 'complete'],
};

/**
 * The place with a record on which the operation can succeed; the same place where that is no matter of the
 * record's state.
 */
export async function readyFor({ operationId }: Endpoint, place: Place): Promise<Place> {
  const { world, whose, records } = place;
  if (operationId === 'deleteChatSession') {
    const chat = await world.call('POST', '/api/chat', { whose, body: { message: 'ready' } });
    return { world, whose, records: { ...records, chatSession: chat.body['session_id'] as string } };
  }
  if (operationId === 'claimClientTool' || operationId === 'answerClientTool')
    return { world, whose, records: { ...records, ...(await callPageTool(world, whose)) } };
  if (operationId === 'endDeviceSignIn')
    return { world, whose, records: { ...records, deviceSignIn: await staySignedIn(world, whose) } };
  const isDecision = operationId === 'approveApproval' || operationId === 'rejectApproval';
  const transitions = isDecision ? [] : before[operationId as OperationId];
  if (!transitions) return place;
  const created = await world.call('POST', '/api/work-orders', { whose, body: { title: 'ready' } });
  const id = created.body['id'] as number;
  for (const transition of transitions)
    await world.call('POST', `/api/work-orders/${id}/${transition}`, { whose, body: {} });
  const proposed = isDecision
    ? { approval: await proposeChange(world, whose, 'start_work_order', { id }) }
    : {};
  return { world, whose, records: { ...records, workOrder: id, ...proposed } };
}

/** The request of the operation's example, for a record of the place. */
export function requestOf(endpoint: Endpoint, place: Place): OperationRequest {
  const id = endpoint.operationId as OperationId;
  const example: { readonly response: unknown; readonly body?: object; readonly query?: object } =
    examples[id];
  const values: Readonly<Record<string, unknown>> = id in params ? params[id as WithParams](place) : {};
  const body = bodies[id]?.(place) ?? example.body;
  return {
    method: endpoint.method,
    path: endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name]))),
    query: searchOf(queries[id]?.(place) ?? example.query ?? {}),
    ...(body ? { body: body as Record<string, unknown> } : {}),
  };
}

function searchOf(query: object): string {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return search && `?${search}`;
}

/**
 * The headers of somebody who may call it: with a page's key from that page, or with the key that it asks
 * for.
 */
export function headersOf(endpoint: Endpoint, world: World): Record<string, string> {
  if (endpoint.permission === 'operator') return { authorization: `Bearer ${world.operatorKey}` };
  if (endpoint.permission === null) return { authorization: '', ...(isForPages(endpoint) ? page : {}) };
  return endpoint.secretKeyOnly ? { authorization: `Bearer ${world.secret_key}` } : {};
}

const page = { origin: 'https://intranet.example' };
function isForPages({ operationId }: Endpoint): boolean {
  const example: { readonly response: unknown; readonly body?: object } =
    examples[operationId as OperationId];
  return 'publishable_key' in (example.body ?? {});
}

/** Whether the path leads to a record of a tenant. */
export function hasRecord({ path }: Endpoint): boolean {
  return /\{(id|session_id|run_id|approval_id|sign_in_id)\}/.test(path);
}

/** The names of an object schema's fields; of a union's, those of all its members. */
export function fieldsOf(schema: $ZodType | undefined): string[] {
  const { shape, options } = (schema?._zod.def ?? {}) as { shape?: object; options?: $ZodType[] };
  return options ? [...new Set(options.flatMap(fieldsOf))] : Object.keys(shape ?? {});
}
