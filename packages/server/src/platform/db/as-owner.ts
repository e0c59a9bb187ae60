import type { Context } from '../../context.ts';
import { compile, noValueFor, type RowOf, type Statement } from './statements.ts';
import { actorSetting } from './transaction.ts';

/** Runs one statement of the owner's. */
export type RunAsOwner = <S extends Statement>(statement: S) => Promise<RowOf<S>[]>;

/**
 * Runs as the owner of the tables, whom row-level security does not bind: for the operator's work (tenants
 * and what they begin with).
 */
export function writeAsOwner<Result>(
  who: Pick<Context, 'actor' | 'via' | 'request_id' | 'ip' | 'db'>,
  work: (run: RunAsOwner) => Promise<Result>,
): Promise<Result> {
  return who.db.transaction(async (query) => {
    await query('set local role none', []);
    await query(`select set_config('app.actor', $1, true)`, [actorSetting(who)]);
    const result = await work((statement) => {
      const { text, parametersFor } = compile(statement);
      return query(text, parametersFor(noValueFor));
    });
    await query('set local role chatterfix_app', []); // the transaction may go on
    return result;
  });
}
