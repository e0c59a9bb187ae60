import { assets } from './assets.ts';
import { audit } from './audit.ts';
import { auth } from './auth.ts';
import { chat } from './chat.ts';
import { database } from './database.ts';
import type { Endpoint } from './endpoint.ts';
import { health } from './health.ts';
import { identityProviders } from './identity-providers.ts';
import { keys, signingKeys } from './keys.ts';
import { parts } from './parts.ts';
import { providers } from './providers.ts';
import { tenants } from './tenants.ts';
import { users } from './users.ts';
import { workOrders } from './work-orders.ts';

/** Every operation, in the order of the printed API. */
export const endpoints: readonly Endpoint[] = [
  health,
  auth,
  workOrders,
  assets,
  parts,
  chat,
  users,
  identityProviders,
  keys,
  signingKeys,
  providers,
  audit,
  database,
  tenants,
].flatMap((group) => Object.values<Endpoint>(group));
