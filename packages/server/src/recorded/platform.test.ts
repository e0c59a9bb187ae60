import { expect, it } from 'vitest';
import { until } from '../testing/until.ts';
import { recordAnswers, recordedKinds, type Step } from '../testing/api-recorder.ts';

const page = { origin: 'https://intranet.example' };
const query = (text: string, params?: unknown): Step => [
  'secret key',
  'POST /api/query',
  params === undefined ? { query: text } : { query: text, params },
];
const bulk = (operation: string, table: string, data: readonly object[]): Step => [
  'secret key',
  'POST /api/bulk',
  { operation, table, data },
];

const settings: readonly Step[] = [
  '# Settings',
  ['viewer', 'GET /api/settings'],
  ['admin', 'PUT /api/settings', { time_zone: 'Asia/Kolkata' }, { 'if-match': '"0"' }],
  ['admin', 'PUT /api/settings', { time_zone: 'Europe/Berlin' }, { 'if-match': '"0"' }],
  ['admin', 'PUT /api/settings', { time_zone: 'Asia/Kolkata' }],
  ['admin', 'PUT /api/settings', { time_zone: 'Mars/Olympus' }],
  ['planner', 'PUT /api/settings', { time_zone: 'UTC' }],
  ['viewer', 'GET /api/settings'],
  ['admin', 'POST /api/work-orders -> due', { title: 'Due on a day', due_date: '2025-03-05' }],
  ['viewer', 'GET /api/work-orders?due_before=2025-03-05&due_after=2025-03-05&limit=1'],
  ['viewer', 'GET /api/work-orders/dashboard'],
  ['viewer', 'GET /api/work-orders/counts'],
  ['admin', 'GET /api/jobs'],
  ['admin', 'GET /api/jobs?state=waiting&name=work_orders.move_due_days&limit=1'],
  ['admin', 'GET /api/jobs?state=failed'],
  ['admin', 'GET /api/jobs?limit=1&page=2'],
  ['admin', 'GET /api/jobs?state=broken'],
  ['planner', 'GET /api/jobs'],
  ['their admin', 'GET /api/jobs'],
];

const events: readonly Step[] = [
  '# Events',
  ['viewer', 'GET /api/events -> begun'],
  ['admin', 'POST /api/parts -> part', { part_number: 'EV-1', name: 'Told' }],
  ['admin', 'PUT /api/parts/<part.id>', { name: 'Told again' }],
  ['admin', 'POST /api/assets -> asset', { name: 'Told' }],
  ['admin', 'POST /api/work-orders -> order', { title: 'Told', asset_id: '<asset.id>' }],
  ['technician', 'POST /api/work-orders/<order.id>/start', {}],
  bulk('delete', 'work_orders', [{ id: 1 }]),
  ['viewer', 'GET /api/events?last_event_id=<begun.last_event_id> -> told'],
  ['viewer', 'GET /api/events?last_event_id=<told.last_event_id>'],
  ['viewer', 'GET /api/events', undefined, { 'last-event-id': '<begun.last_event_id>' }],
  ['viewer', 'GET /api/events?last_event_id=x'],
  ['their admin', 'GET /api/events?last_event_id=<begun.last_event_id>'],
  ['nobody', 'GET /api/events'],
];

const database: readonly Step[] = [
  '# The database over the API',
  query('select id, title, priority, due_date, estimated_hours from work_orders order by id desc limit 3'),
  query('select * from assets where id = :id', { id: 12 }),
  query('select * from parts where part_number = $1', ['EV-1']),
  query(
    'select status, count(*) as n, avg(actual_hours) as hours from work_orders group by status order by status',
  ),
  query('select username, role from users'),
  query('select action, resource, count(*)::int as n from audit_log group by 1, 2 order by 1, 2'),
  query('select 1 as one, null as nothing, true as yes, 1.50::numeric as price, :day::date as day', {
    day: '2025-03-02',
  }),
  query('select 1 from tenants'),
  query('select pg_sleep(1)'),
  query('update parts set name = 1'),
  query('select 1; select 2'),
  query('select'),
  query('select 1 / 0'),
  query('select :missing', { other: 1 }),
  query(''),
  ['admin', 'POST /api/query', { query: 'select 1' }],
  bulk('insert', 'parts', [
    { part_number: 'BK-1', name: 'First' },
    { part_number: 'BK-2', name: 'Second', current_stock: 3 },
  ]),
  bulk('insert', 'parts', [
    { part_number: 'BK-3', name: 'Third' },
    { part_number: 'BK-1', name: 'Twin' },
  ]),
  bulk('insert', 'assets', [{ name: 'Bulk', asset_tag: 'BK-1' }]),
  bulk('insert', 'work_orders', [
    { title: 'Bulk', due_date: '2025-03-09' },
    { title: 'Bulk 2', priority: 'low' },
  ]),
  ['admin', 'GET /api/parts?q=BK'],
  bulk('update', 'parts', [{ id: '<part.id>', name: 'Told thrice', version: 2 }]),
  bulk('update', 'parts', [{ id: '<part.id>', name: 'Told', version: 2 }]),
  bulk('update', 'work_orders', [{ id: 2, title: 'x', status: 'open' }]),
  bulk('update', 'work_orders', [{ id: 898, status: 'cancelled', completion_notes: 'Twice' }]),
  bulk('update', 'assets', [{ id: 9999, name: 'x' }]),
  bulk('update', 'assets', [{ id: 1 }]),
  bulk('delete', 'assets', [{ id: 1 }]),
  bulk('delete', 'parts', [{ id: '<part.id>', version: 3 }]),
  bulk('delete', 'parts', [{ id: '<part.id>' }]),
  bulk('merge', 'parts', [{}]),
  bulk('insert', 'users', [{}]),
  ['admin', 'GET /api/parts/<part.id>'],
  ['admin', 'POST /api/bulk', { operation: 'insert', table: 'parts', data: [{}] }],
];

const audit: readonly Step[] = [
  '# The log of changes',
  ['admin', 'GET /api/audit?limit=3 -> latest'],
  ['admin', 'GET /api/audit?limit=3&cursor=<latest.next_cursor>'],
  ['admin', 'GET /api/audit?limit=1&page=2'],
  ['admin', 'GET /api/audit?limit=2&actor=technician-user'],
  ['admin', 'GET /api/audit?limit=2&actor_kind=secret_key&action=created'],
  ['admin', 'GET /api/audit?limit=2&via=system'],
  ['admin', 'GET /api/audit?limit=2&action=updated'],
  ['admin', 'GET /api/audit?limit=2&resource=tenant_settings'],
  ['admin', 'GET /api/audit?resource=parts&resource_id=<part.id>'],
  ['admin', 'GET /api/audit?resource=work_orders&resource_id=<order.id>'],
  ['admin', 'GET /api/audit?ip=10.0.0.1'],
  ['admin', 'GET /api/audit?run_id=none'],
  ['admin', 'GET /api/audit?request_id=none'],
  ['admin', 'GET /api/audit?after=2126-01-01T00:00:00Z'],
  ['admin', 'GET /api/audit?before=2020-01-01T00:00:00Z'],
  ['admin', 'GET /api/audit?via=post&actor_kind=robot&after=soon'],
  ['planner', 'GET /api/audit'],
  ['their admin', 'GET /api/audit?limit=1&via=api'],
];

const http: readonly Step[] = [
  '# HTTP',
  // A busy database counts as unhealthy before it was checked once.
  (world) => until(async () => (await world.call('GET', '/health')).status === 200),
  ['nobody', 'GET /health'],
  ['nobody', 'GET /nothing'],
  ['admin', 'DELETE /api/parts/1'],
  ['admin', 'POST /api/parts', '{"part_number":'],
  ['admin', 'POST /api/parts', '[]'],
  ['admin', 'POST /api/parts', '{"part_number":"x","name":"x"}', { 'content-type': 'text/plain' }],
  ['admin', 'POST /api/chat', { message: 'x'.repeat(70_000) }],
  ['admin', 'POST /api/parts', { part_number: 'x', name: 'x' }, { 'idempotency-key': 'two words' }],
  ['admin', 'GET /api/parts?q=%00'],
  ['admin', 'GET /api/parts?q=%'],
  ['admin', 'GET /api/parts/1', undefined, page],
  ['admin', 'GET /api/parts/1', undefined, { origin: 'https://other.example' }],
  ['nobody', 'GET /api/parts/1', undefined, page],
  ['nobody', 'OPTIONS /api/parts/1', undefined, { ...page, 'access-control-request-method': 'PUT' }],
  [
    'nobody',
    'OPTIONS /api/parts/1',
    undefined,
    { origin: 'https://other.example', 'access-control-request-method': 'PUT' },
  ],
];

it.each(recordedKinds)(
  'settings, events, the log and the database are answered as recorded, on %s',
  async (kind) => {
    await expect(
      await recordAnswers(kind, [...settings, ...events, ...database, ...audit, ...http]),
    ).toMatchFileSnapshot('platform.txt');
  },
);
