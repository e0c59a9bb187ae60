// The public API, for programs that serve ChatterFix themselves.
export { createModels, type Models } from './models/registry.ts';
export { createApp, type Dependencies } from './app.ts';
export { openPglite, openPostgres, type Database } from './platform/db/client.ts';
export { createKey } from './identity/keys.ts';
export { createOutgoing, type Outgoing } from './platform/outgoing/outgoing.ts';
export { atCommandLine, createTenantWithKeys, findTenants, operatorContext } from './identity/tenants.ts';
export { createUser } from './identity/users.ts';
