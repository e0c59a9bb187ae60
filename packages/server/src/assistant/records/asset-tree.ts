import { SQL, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { assets } from '../../features/assets/schema.ts';
import { ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';

/** A plant has fewer levels; the bound ends a circle. */
const MAX_LEVELS = 12;

/** Selects the ids of what is under these assets, on all levels, without them. */
export function idsUnder(ids: readonly number[] | SQL): SQL {
  const list =
    ids instanceof SQL
      ? ids
      : sql.join(
          ids.map((id) => sql`${id}`),
          sql`, `,
        );
  return sql`(with recursive under as (
      select id, 1 as level from ${assets} where ${ofTenant(assets)} and parent_id in (${list})
      union all
      select ${assets}.id, under.level + 1 from ${assets} join under on ${assets}.parent_id = under.id
      where ${ofTenant(assets)} and under.level < ${sql.raw(String(MAX_LEVELS))}
    ) select id from under)`;
}

/** Whether anything is under the asset, and whether it has work orders of its own. */
export async function placeInTree(context: Context, id: number): Promise<{ under: number; orders: boolean }> {
  const [row] = await read(
    context,
    sql<{ under: number; orders: boolean }>`select
      (select count(*)::int from ${idsUnder([id])} below) as under,
      exists (select 1 from work_orders where work_orders.tenant_id = ${sql.placeholder('tenant_id')}
        and asset_id = ${id}) as orders`,
  );
  return row ?? { under: 0, orders: false };
}
