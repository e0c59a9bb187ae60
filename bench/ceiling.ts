// The server to compare with: Hono and postgres.js by hand, without contract, validation, sign-in, rate
// limits, log and row-level security. It writes the same rows: the database's triggers also run for it, a
// create writes its event, and it stores the answer to a request with an idempotency key.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import postgres from 'postgres';
import { asTenant } from './as-tenant.ts';

const sql = postgres(process.env['BENCH_DATABASE_URL']!, {
  max: 10,
  onnotice: () => {},
  connection: asTenant(1),
});
const app = new Hono();
const columns = sql`w.id, w.title, w.description, w.asset_id, a.asset_tag, a.name as asset_name, w.assigned_to,
  w.work_type, w.priority, w.status, w.due_date, w.created_at, w.updated_at, w.started_at, w.completed_at,
  w.hold_reason, w.estimated_hours, w.actual_hours, w.parts_cost, w.labor_cost, w.completion_notes, w.safety_notes,
  w.external_ref`;
const from = sql`work_orders w left join assets a on a.tenant_id = w.tenant_id and a.id = w.asset_id`;

app.get('/api/work-orders/summary', async (c) => {
  const rows =
    await sql`select status, priority, count(*)::int as n from work_orders where tenant_id = 1 group by 1, 2`;
  const [late] = await sql`select count(*)::int as n from work_orders
      where tenant_id = 1 and status in ('open', 'in_progress', 'on_hold') and due_date < now()`;
  return c.json({ rows, overdue: late!['n'] });
});
app.get('/api/work-orders/:id', async (c) => {
  const [row] =
    await sql`select ${columns} from ${from} where w.tenant_id = 1 and w.id = ${c.req.param('id')}`;
  return row ? c.json(row) : c.notFound();
});
app.get('/api/work-orders', async (c) => {
  const cursor = c.req.query('cursor');
  if (cursor) {
    const [at, id] = cursor.split(',') as [string, string];
    return c.json({
      work_orders:
        await sql`select ${columns} from ${from} where w.tenant_id = 1 and (w.created_at, w.id) < (${at}, ${id})
          order by w.created_at desc, w.id desc limit 50`,
    });
  }
  const [work_orders, [total]] = await Promise.all([
    sql`select ${columns} from ${from} where w.tenant_id = 1 and w.status = 'open'
      order by w.created_at desc, w.id desc limit 50`,
    sql`select count(*)::int as n from work_orders where tenant_id = 1 and status = 'open'`,
  ]);
  return c.json({ work_orders, total: total!['n'], page: 1 });
});
app.post('/api/work-orders', async (c) => {
  const { title, asset_id, priority } = await c.req.json<{
    title: string;
    asset_id: number;
    priority: string;
  }>();
  const key = c.req.header('idempotency-key');
  const insert = (on: typeof sql) =>
    on`with created as (
        insert into work_orders (tenant_id, title, asset_id, priority)
        values (1, ${title}, ${asset_id}, ${priority}) returning *),
      emitted as (
        insert into events (tenant_id, type, resource_id, version)
        select 1, 'work_order.created', id, version from created)
      select * from created`;
  if (key === undefined) return c.json((await insert(sql))[0], 201);
  return sql.begin(async (tx) => {
    const connection = tx as unknown as typeof sql; // its type lacks what we do not use
    const answer = JSON.stringify((await insert(connection))[0]);
    await tx`insert into idempotency_keys (tenant_id, actor, route, key, fingerprint, answer)
      values (1, 'user:bench', 'ceiling', ${key}, '', ${answer})`;
    return c.body(answer, 201, { 'content-type': 'application/json' });
  });
});
app.post('/api/bulk', async (c) => {
  const { data } = await c.req.json<{ data: object[] }>();
  const rows = await sql`update work_orders w
    set description = d.description, estimated_hours = d.estimated_hours, updated_at = now()
    from json_to_recordset(${JSON.stringify(data)}::text::json) as d (id int, description text, estimated_hours numeric)
    where w.tenant_id = 1 and w.id = d.id returning w.id`;
  return c.json({ count: rows.length, ids: rows.map(({ id }) => id as number) });
});
serve({ fetch: app.fetch, port: Number(process.env['BENCH_PORT']), hostname: '127.0.0.1' }, () =>
  process.send?.('ready'),
);
