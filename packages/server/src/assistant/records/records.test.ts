import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoPlant } from '../../demo/load.ts';
import { openTestDatabase } from '../../testing/databases.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(await openTestDatabase('pglite'));
  await loadDemoPlant(contextOf(world), () => {});
});
afterAll(() => world.close());

const ask = async (message: string, session?: unknown) => {
  const { body } = await world.call('POST', '/api/chat', {
    role: 'technician',
    body: { message, ...(session === undefined ? {} : { session_id: session }) },
  });
  return { text: String(body['response']).replaceAll('\\', ''), session: body['session_id'] };
};
/** The rows that an expectation's SQL finds in our tenant. */
const select = (sql: string) =>
  world.db.transaction(async (query) => {
    await query(`select set_config('app.tenant', $1, true)`, [String(contextOf(world).tenant_id)]);
    return query<Record<string, unknown>>(sql, []);
  });

describe('an answer from the records', () => {
  it('shows some of many, and says how many there are', async () => {
    const { text } = await ask('how many corrective work orders were completed');
    const [{ n } = {}] = await select(
      `select count(*)::int as n from work_orders where work_type = 'corrective' and status = 'completed'`,
    );
    expect(text).toContain(`corrective, completed: **${String(n)}**`);
    expect(text).toContain(`These are 15 of ${String(n)}.`);
  });

  it('understands a misspelt name, and says so', async () => {
    const { text } = await ask('where is the palitizer');
    expect(text).toContain('I took “palitizer” for PZ-810 (Palletizer).');
    expect(text).toContain('location: **Building B, end of line**');
  });

  it('asks which one is meant if several have the name', async () => {
    const { text } = await ask('next service of compressor 2');
    expect(text).toContain('Which one do you mean');
    expect(text).toContain('K-202 · Screw compressor 2');
    expect(text).toContain('RC-902 · Freezer compressor 2');
  });

  it('says that the data are insufficient for a mean of one failure', async () => {
    expect((await ask('availability of the retort')).text).toContain('**insufficient data** (n = 1');
  });

  /** Questions of one kind of record with conditions on it, or on another kind that belongs to it. */
  it.each([
    [
      'how many machines have overdue jobs',
      'Assets, Work orders, overdue: **N**',
      `select count(distinct asset_id)::int as n from work_orders where status in ('open', 'in_progress', 'on_hold') and due_date < now()`,
    ],
    [
      'jobs that cost more than 500',
      'more than 500: **N**',
      `select count(*)::int as n from work_orders where coalesce(parts_cost, 0) + coalesce(labor_cost, 0) > 500`,
    ],
    [
      'jobs that took more than 5 hours',
      'more than 5: **N**',
      `select count(*)::int as n from work_orders where actual_hours > 5`,
    ],
    [
      'how many open jobs per building',
      'Building A — **N**',
      `select count(*)::int as n from work_orders join assets on assets.id = asset_id where work_orders.status = 'open' and location like 'Building A%'`,
    ],
    [
      'parts by supplier',
      'Lubrena — **N**',
      `select count(*)::int as n from parts where supplier = 'Lubrena'`,
    ],
    [
      'average price of a bearing',
      'on average: **N** (n = 18)',
      `select round(avg(unit_cost), 2) as n from parts where category = 'bearings'`,
    ],
    [
      'how many motor jobs have we had on EV-911',
      'with the words “motor”: **N**',
      `select count(*)::int as n from work_orders where title ~* 'C/O fan mo?to?r EV-911'`,
    ],
    [
      'open jobs not in building B',
      'not Building B — Work orders, not finished: **N**',
      `select count(*)::int as n from work_orders join assets on assets.id = asset_id where work_orders.status in ('open', 'in_progress', 'on_hold') and location not like 'Building B%'`,
    ],
    [
      'open jobs that are not igor petrov’s',
      'not igor.petrov — Work orders, not finished: **N**',
      `select count(*)::int as n from work_orders where status in ('open', 'in_progress', 'on_hold') and assigned_to is distinct from 'igor.petrov'`,
    ],
    [
      'machines in building A with no open work orders',
      'not finished: **N**',
      `select count(*)::int as n from assets where location like 'Building A%' and id not in (select asset_id from work_orders where status in ('open', 'in_progress', 'on_hold'))`,
    ],
    [
      'which technicians have more than 3 open orders',
      'more than 3: **N**',
      `select count(*)::int as n from (select from work_orders where status = 'open' and assigned_to is not null group by assigned_to having count(*) > 3) people`,
    ],
    [
      'which technician has no overdue jobs',
      'not overdue: **N**',
      `select count(distinct assigned_to)::int as n from work_orders where assigned_to not in (select assigned_to from work_orders where assigned_to is not null and status in ('open', 'in_progress', 'on_hold') and due_date < now())`,
    ],
    [
      'how many different suppliers do we buy from',
      'supplier: **N**',
      `select count(distinct supplier)::int as n from parts`,
    ],
    [
      'which assets get a yearly check',
      'service interval: annual: **N**',
      `select count(*)::int as n from assets where maintenance_schedule = 'annual'`,
    ],
    [
      'parts not from Voltarc below minimum',
      'not from Voltarc: **N**',
      `select count(*)::int as n from parts where manufacturer <> 'Voltarc' and current_stock <= min_stock_level`,
    ],
    [
      'machines worth more than 100k',
      'more than 100000: **N**',
      `select count(*)::int as n from assets where current_value > 100000`,
    ],
  ])('answers “%s” as SQL does', async (question, expected, sql) => {
    const [row] = await select(sql);
    expect((await ask(question)).text).toContain(expected.replace('N', String(row!['n'])));
  });

  it('refuses what excludes something that is no condition, instead of leaving it in', async () => {
    expect((await ask('jobs on hold that are not waiting for parts')).text).toContain("I can't tell");
    // The whole question is named, not the word that denies.
    expect((await ask('overdue orders without notes')).text).toContain(
      '“overdue orders without notes” is not in the records that I can read',
    );
  });

  it('reads the hours of a year as those of the year, not of today', async () => {
    const year = new Date().getUTCFullYear();
    expect((await ask('hours worked this year')).text).toContain(`${year}-01-01 – ${year}-12-31`);
  });

  it('says which condition the records do not have', async () => {
    expect((await ask('critical parts')).text).toContain(
      "I can't tell, because these records do not have this: critical.",
    );
  });

  it.each([
    ['how many work orders are there in building Z', 'called “building Z”'],
    ['what is bob miller working on', 'called “miller”'],
  ])('takes nothing else for what is not here: “%s”', async (question, expected) => {
    expect((await ask(question)).text).toContain(expected);
  });

  it('understands "those" of the question before', async () => {
    const { session, text } = await ask('what is overdue');
    const [{ n, critical } = {}] = await select(
      `select count(*)::int as n, (count(*) filter (where priority = 'critical'))::int as critical
       from work_orders where status in ('open', 'in_progress', 'on_hold') and due_date < now()`,
    );
    expect(text).toContain(`overdue: **${String(n)}**`);
    expect((await ask('and how many of those are critical?', session)).text).toContain(
      `critical, overdue: **${String(critical)}**`,
    );
  });

  it('tells the costs of the last 365 days from all costs', async () => {
    const { text } = await ask('what did CV-640 cost');
    const sum = `select sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0))::float8 as sum from work_orders
      where asset_id = (select id from assets where asset_tag = 'CV-640')`;
    const [all] = await select(sum);
    const [year] = await select(`${sum} and completed_at >= now() - interval '365 days'`);
    expect(text).toContain(`in total: **${Number(all!['sum']).toFixed(2)}**`);
    expect(text).toContain(`in the last 365 days: **${Number(year!['sum']).toFixed(2)}**`);
  });
});

describe('in a plant with thousands of assets and parts', () => {
  beforeAll(() =>
    world.db.transaction(async (query) => {
      await query('set local role none', []);
      const tenant = contextOf(world).tenant_id;
      await query(
        `insert into assets (tenant_id, id, name, asset_tag, location)
         select $1::int, 10000 + n, 'Motor drive ' || n, 'MX-' || (10000 + n), 'Hall ' || (n % 9) from generate_series(1, 2500) n`,
        [tenant],
      );
      await query(
        `insert into parts (tenant_id, id, part_number, name)
         select $1::int, 10000 + n, 'ZZ-' || (10000 + n), 'Label sheet ' || n from generate_series(1, 2500) n`,
        [tenant],
      );
      await query(
        `insert into assets (tenant_id, id, name, asset_tag, location)
         values ($1, 20001, 'Ultrasonic washer', 'UW-7', 'Lab'), ($1, 20002, 'Vacuum sealer', 'VS-8', 'Lab')`,
        [tenant],
      );
      await query(
        `insert into parts (tenant_id, id, part_number, name, location, current_stock)
         values ($1, 20003, 'DIA-90', 'Diaphragm for the dosing pump', 'D-9-9', 17)`,
        [tenant],
      );
    }),
  );

  it.each([
    ['where is UW-7', 'location: **Lab**'],
    ['where is the ultrasonic washer', 'UW-7 · Ultrasonic washer'],
    ['where is the ultrasnic wahser', 'for UW-7 (Ultrasonic washer)'],
    ['how many diaphragms for the dosing pump in stock', 'in stock: **17**'],
    ['how many DIA-90 in stock', 'in stock: **17**'],
    ['where is MX-12499', 'location: **Hall 6**'],
    ['which assets are in the lab', 'Assets, Lab: **2**'],
    ['open orders of maria keller', 'maria.keller'],
  ])('“%s” finds it', async (question, expected) => {
    expect((await ask(question)).text).toContain(expected);
  });
});
