// The public API, for programs that serve ChatterFix themselves.
export { createModels, type Models } from './models/registry.ts';
export { createApp, type Dependencies } from './app.ts';
export { openPglite } from './platform/db/pglite/open.ts';
export { openPostgres } from './platform/db/postgres.ts';
export type { Database } from './platform/db/database.ts';
export { createKey } from './identity/keys.ts';
export { createOutgoing, type Outgoing } from './platform/outgoing/outgoing.ts';
export { atCommandLine, createTenantWithKeys, findTenants, operatorContext } from './identity/tenants.ts';
export { createUser } from './identity/users.ts';
export { jobs } from './jobs.ts';
export { startJobs, type Jobs } from './platform/jobs/workers.ts';
