import { and, eq, gte, inArray, isNull, lt, lte, ne, notInArray, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { assets } from '../../../features/assets/schema.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { instantAt } from '../../../identity/time-zone.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { escapeMarkdown } from '../../offline/markdown.ts';
import { idsUnder } from '../asset-tree.ts';
import { scheduleConcepts } from '../lexicons/assets.ts';
import { day, days, type RecordAnswer } from '../rendering.ts';
import { deniesOrders, withoutDenials } from '../denials.ts';
import type { RecordRequest } from '../request.ts';
import type { SaidPeriod } from '../time/period.ts';
import { addLeftover, addMissing, type Filter } from './filter.ts';
import { orderConditions } from './order-conditions.ts';
import { inThreshold, thresholdLabel } from './threshold.ts';
import { peopleOf } from './order-scope.ts';

/** How often assets are serviced. */
const schedules = {
  every_week: 'weekly',
  every_month: 'monthly',
  every_quarter: 'quarterly',
  every_half_year: 'semi_annual',
  every_year: 'annual',
} as const satisfies Record<(typeof scheduleConcepts)[number], string>;

type Add = (label: string, condition: SQL) => void;

/** The assets that the question is about, or a question back. */
export async function filterAssets(request: RecordRequest): Promise<Filter | RecordAnswer> {
  const { subjects, text } = request;
  const filter: Filter = { conditions: [ofTenant(assets)], labels: [], scope: '', sources: [], notes: [] };
  const add: Add = (label, condition) => {
    filter.labels.push(label);
    filter.conditions.push(condition);
  };
  const { group, assets: named } = subjects;
  if (group) {
    filter.labels.push(escapeMarkdown(group.label));
    filter.conditions.push(...group.conditions);
  } else if (named.length > 0) {
    const ids = named.map(({ id }) => id);
    add(
      text.under(escapeMarkdown(named.map(({ name }) => name).join(' / '))),
      sql`(${inArray(assets.id, ids)} or ${assets.id} in ${idsUnder(ids)})`,
    );
  }
  const { excluded } = subjects;
  if (excluded.length > 0)
    add(
      text.not(escapeMarkdown(excluded.map(({ code }) => code).join(', '))),
      notInArray(
        assets.id,
        excluded.map(({ id }) => id),
      ),
    );
  addState(request, add);
  addMissing(request, add, {
    serial: assets.serial_number,
    manufacturer: assets.manufacturer,
    model: assets.model,
    where: assets.location,
    purchase_date: assets.purchase_date,
    purchase_cost: assets.purchase_cost,
    value: assets.current_value,
  });
  const isOfService = request.reading.has('service_overdue', 'next_service', 'last_service');
  if (asksForOrders(request) && !isOfService) addOrders(request, add);
  else {
    addDates(request, add);
    addThreshold(request, add);
  }
  return (await addLeftover(request, 'assets', filter)) ?? filter;
}

/** "Machines with overdue jobs": the question has conditions on the work orders of assets. */
export function asksForOrders({ reading: { has }, subjects }: RecordRequest): boolean {
  return (
    subjects.people.length > 0 ||
    has(
      'order',
      'open',
      'not_started',
      'in_progress',
      'on_hold',
      'completed',
      'unfinished',
      'overdue',
      'unassigned',
      'critical',
      'high',
      'medium',
      'low',
      'corrective',
      'preventive',
      'inspection',
      'failure',
    )
  );
}

/** The assets that have a work order under the question's conditions. */
function addOrders(request: RecordRequest, add: Add): void {
  const { reading, period, now, text } = request;
  const options = { isHistory: true, isSum: false };
  const isDenied = deniesOrders(reading);
  const said = isDenied ? withoutDenials(reading) : reading;
  const { conditions, labels } = orderConditions(said, period, now, text, options);
  const people = peopleOf(request);
  const label = [text.orders, ...labels, ...people.labels, ...(period ? [days(period, text)] : [])].join(
    ', ',
  );
  const has = sql`exists (select 1 from ${workOrders} where ${workOrders.asset_id} = ${assets.id} and ${and(...conditions, ...people.conditions)})`;
  add(isDenied ? text.not(label) : label, isDenied ? sql`not ${has}` : has);
}

function addState({ reading: { has, denies }, text }: RecordRequest, add: Add): void {
  if (has('in_repair')) add(text.in_repair, eq(assets.status, 'maintenance'));
  else if (has('retired')) add(text.retired, eq(assets.status, 'retired'));
  else if (has('active') && has('asset')) {
    if (denies('active')) add(text.not(text.active), ne(assets.status, 'active'));
    else add(text.active, eq(assets.status, 'active'));
  }
  if (has('no_schedule')) add(text.no_schedule, isNull(assets.maintenance_schedule));
  for (const concept of scheduleConcepts)
    if (has(concept))
      add(`${text.interval}: ${schedules[concept]}`, eq(assets.maintenance_schedule, schedules[concept]));
}

function addDates({ reading: { has }, period, text, now }: RecordRequest, add: Add): void {
  const within = (column: PgColumn, { from, to }: SaidPeriod) =>
    and(gte(column, instantAt(from)), lt(column, instantAt(to)))!;
  if (has('service_overdue') || (has('overdue') && has('last_service', 'next_service')))
    add(
      text.service_overdue,
      and(lte(assets.next_maintenance_date, instantAt(now)), ne(assets.status, 'retired'))!,
    );
  else if (!period) return;
  else if (has('next_service', 'due'))
    add(`${text.next_service} ${days(period, text)}`, within(assets.next_maintenance_date, period));
  else if (has('last_service') && period.isAge)
    // "Not serviced for more than 6 months"; an area without a schedule is never serviced.
    add(
      `${text.last_service} ${days(period, text)}`,
      sql`(${assets.last_maintenance_date} < ${instantAt(period.to)} or (${assets.last_maintenance_date} is null and ${assets.maintenance_schedule} is not null))`,
    );
  else if (has('last_service') && has('negation'))
    add(
      text.not(`${text.last_service} ${days(period, text)}`),
      sql`(${assets.last_maintenance_date} is null or ${assets.last_maintenance_date} < ${instantAt(period.from)})`,
    );
  else if (has('last_service'))
    add(`${text.last_service} ${days(period, text)}`, within(assets.last_maintenance_date, period));
  else
    add(
      `${text.purchase_date} ${days(period, text)}`,
      and(
        gte(assets.purchase_date, day(period.from.toISOString())),
        lt(assets.purchase_date, day(period.to.toISOString())),
      )!,
    );
}

function addThreshold({ reading: { has }, intent, period, text }: RecordRequest, add: Add): void {
  if (!intent.threshold || intent.threshold.isCount || (period && !has('purchase_date'))) return;
  const column = has('value') ? assets.current_value : assets.purchase_cost;
  const name = has('value') ? text.value : text.purchase_cost;
  add(`${name} ${thresholdLabel(intent.threshold, text)}`, inThreshold(column, intent.threshold));
}
