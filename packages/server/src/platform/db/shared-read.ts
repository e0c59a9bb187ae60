import type { Context } from '../../context.ts';
import type { Database } from './database.ts';

type Read<Result> = (context: Context) => Promise<Result>;
interface Runs<Result> {
  current: Promise<Result>;
  /** Begins when the current one has ended. */
  next?: Promise<Result>;
}

/**
 * A read that callers of one tenant share while it runs, for answers that are the same for all of them and
 * cost more than a few rows. Nobody gets an answer that was begun before they asked: who asks while it runs
 * waits for the next run, which all who wait share. So each answer contains all that was written before it was
 * asked for, and however many ask, one run at a time is all that the database has to do.
 *
 * What may be read must be checked before, for each caller: the run has the context of one of them.
 */
export function sharedRead<Result>(run: Read<Result>): Read<Result> {
  const databases = new WeakMap<Database, Map<number, Runs<Result>>>();

  const begin = (tenants: Map<number, Runs<Result>>, context: Context): Promise<Result> => {
    const runs: Runs<Result> = { current: run(context) };
    tenants.set(context.tenant_id, runs);
    const end = () => {
      if (runs.next === undefined) tenants.delete(context.tenant_id);
    };
    runs.current.then(end, end);
    return runs.current;
  };

  return (context) => {
    let tenants = databases.get(context.db);
    if (!tenants) databases.set(context.db, (tenants = new Map()));
    const runs = tenants.get(context.tenant_id);
    if (!runs) return begin(tenants, context);
    const beginNext = () => begin(tenants, context);
    return (runs.next ??= runs.current.then(beginNext, beginNext));
  };
}
