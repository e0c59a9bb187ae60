// Loaded with `--import` by the processes that tests start. Node reads and parses the package.json of drizzle-orm,
// 180 kB, for every module of it and for every import of it, which takes a third of the time in which the program
// starts. Here it is read once. What is resolved stays the same.
import { registerHooks } from 'node:module';

type Resolved = ReturnType<Parameters<NonNullable<Parameters<typeof registerHooks>[0]['resolve']>>[2]>;
const found = new Map<string, Resolved>();

registerHooks({
  resolve(specifier, context, next) {
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.includes('/node_modules/drizzle-orm/'))
      return {
        url: new URL(specifier, context.parentURL).href,
        format: 'module', // as its package.json says
        shortCircuit: true,
      };
    if (!/^drizzle-orm(\/|$)/.test(specifier)) return next(specifier, context);
    const resolved = found.get(specifier) ?? next(specifier, context);
    found.set(specifier, resolved);
    return { ...resolved, shortCircuit: true };
  },
});
