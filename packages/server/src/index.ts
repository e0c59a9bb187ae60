// For a host that mounts ChatterFix in a server of its own.
export { createModels, type Models } from './ai/registry.ts';
export { createApp, type Dependencies } from './app.ts';
export { openPglite, openPostgres, type Database } from './db/client.ts';
export { createKey } from './security/keys.ts';
export { createOutgoing, type Outgoing } from './security/outgoing.ts';
export { atCommandLine, createTenantWithKeys, findTenants, operatorContext } from './security/tenants.ts';
export { createUser } from './security/users.ts';
