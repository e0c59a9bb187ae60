import { approvals } from './approvals/endpoints.ts';
import { assets } from './assets/endpoints.ts';
import { audit } from './audit/endpoints.ts';
import { auth } from './auth/endpoints.ts';
import { chat } from './chat/endpoints.ts';
import { database } from './database/endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { events } from './events/endpoints.ts';
import { feedback } from './feedback/endpoints.ts';
import { health } from './health/endpoints.ts';
import { identityProviders } from './identity-providers/endpoints.ts';
import { jobs } from './jobs/endpoints.ts';
import { deviceSignIns } from './device-sign-ins/endpoints.ts';
import { keys, signingKeys } from './keys/endpoints.ts';
import { parts } from './parts/endpoints.ts';
import { providers } from './providers/endpoints.ts';
import { runs } from './runs/endpoints.ts';
import { settings } from './settings/endpoints.ts';
import { tenants } from './tenants/endpoints.ts';
import { usage } from './usage/endpoints.ts';
import { users } from './users/endpoints.ts';
import { workOrders } from './work-orders/endpoints.ts';

const groups = [
  health,
  auth,
  deviceSignIns,
  workOrders,
  assets,
  parts,
  events,
  chat,
  feedback,
  runs,
  approvals,
  users,
  identityProviders,
  keys,
  signingKeys,
  providers,
  usage,
  settings,
  audit,
  jobs,
  database,
  tenants,
] as const;

/** Every operation, in the order of the OpenAPI document. */
export const endpoints: readonly Endpoint[] = groups.flatMap((group) => Object.values<Endpoint>(group));

/** The endpoints of a group, each with its literal type. */
export type EndpointIn<Group> = Group extends unknown ? Group[keyof Group] : never;
export type AnyEndpoint = EndpointIn<(typeof groups)[number]>;
export type OperationId = AnyEndpoint['operationId'];
