import type { Asset, ChatSource } from '@chatterfix/sdk/contract';
import { and, asc, desc, sql, type SQL } from 'drizzle-orm';
import { assets } from '../../../features/assets/schema.ts';
import { selectAssets } from '../../../features/assets/service.ts';
import { assetSource } from '../../../features/assets/tools.ts';
import { parts } from '../../../features/parts/schema.ts';
import { selectParts } from '../../../features/parts/service.ts';
import { partSource } from '../../../features/parts/tools.ts';
import { selectWorkOrders } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { workOrderSource } from '../../../features/work-orders/tools.ts';
import { read } from '../../../platform/db/transaction.ts';
import { linkTo } from '../../offline/markdown.ts';
import { figureNames, withUnit } from '../figures.ts';
import type { Filter } from '../filters/filter.ts';
import { asksWhoServicedLast, saysPlural, type OrderFilter } from '../filters/orders.ts';
import type { Order, RecordQuery } from '../query.ts';
import type { Figure } from '../terms.ts';
import { datedDay, MAX_SHOWN, money, orderLine } from '../rendering.ts';
import type { RecordRequest } from '../request.ts';
import { tables } from '../tables.ts';

/** A record as a line of an answer. */
export interface Shown {
  source: ChatSource;
  line: string;
  /** How the work was done. */
  remedy?: string | null;
}

/** Parts to be ordered are read to the end. */
const MAX_SHORT = 25;
/** So many are shown of what is ordered by a figure. */
const MAX_ORDERED = 5;

const withFact = (line: string, fact: string) => (fact ? `${line} — ${fact}` : line);

/** What is the most or the least comes first, and what has none of it does not stand in the list. */
function inOrder(each: SQL, isAscending: boolean): { order: SQL; condition: SQL } {
  return { order: isAscending ? asc(each) : desc(each), condition: sql`${each} is not null` };
}

export async function listOrders(
  request: RecordRequest,
  query: RecordQuery,
  filter: OrderFilter,
): Promise<Shown[]> {
  const { context, text, intent, reading, timeZone } = request;
  const by: Figure | undefined =
    (query.order as Figure | undefined) ??
    query.figure ??
    (intent.threshold ? (reading.has('hours') ? 'hours' : 'cost') : undefined);
  const each = by && tables.orders.figures[by];
  const ordered = each && inOrder(each, query.isAscending);
  const rows = await read(
    context,
    selectWorkOrders()
      .where(and(...filter.conditions, ordered?.condition))
      .orderBy(...(ordered ? [ordered.order, desc(workOrders.id)] : sortings[sortingOf(request, filter)]))
      .limit(
        query.order && query.limit === undefined && !saysPlural(reading)
          ? 1
          : limitOf(request, query, filter),
      ),
  );
  return rows.map((row) => ({
    source: workOrderSource(row),
    line: withFact(orderLine(row, text, timeZone), by ? factOfOrder(by, row, request) : ''),
    remedy: row.completion_notes,
  }));
}

function factOfOrder(
  by: Figure,
  row: { parts_cost: number | null; labor_cost: number | null; actual_hours: number | null },
  { text }: RecordRequest,
): string {
  const values: Partial<Record<Figure, number | null>> = {
    cost: (row.parts_cost ?? 0) + (row.labor_cost ?? 0),
    parts_cost: row.parts_cost,
    labor_cost: row.labor_cost,
    hours: row.actual_hours,
  };
  const value = values[by];
  return value === undefined || value === null ? '' : `${figureNames(text)[by]}: ${withUnit(by, value)}`;
}

const sortings = {
  due: [asc(workOrders.due_date), asc(workOrders.id)],
  oldest: [asc(workOrders.created_at), asc(workOrders.id)],
  latest: [desc(workOrders.created_at), desc(workOrders.id)],
  /** What took longest from the start to the end. */
  shortest: [sql`${workOrders.completed_at} - ${workOrders.started_at} asc nulls last`, desc(workOrders.id)],
  longest: [sql`${workOrders.completed_at} - ${workOrders.started_at} desc nulls last`, desc(workOrders.id)],
};

function sortingOf({ reading: { has } }: RecordRequest, filter: OrderFilter): keyof typeof sortings {
  if (has('oldest')) return 'oldest';
  if (has('shortest')) return 'shortest';
  if (has('longest') && has('overdue')) return 'due';
  if (has('longest')) return has('open', 'unfinished', 'on_hold', 'in_progress') ? 'oldest' : 'longest';
  return filter.isAll || filter.isPast || has('latest') || filter.isFinished ? 'latest' : 'due';
}

/** "The last three failures" are three, "the oldest order" is one. */
function limitOf({ reading, period }: RecordRequest, query: RecordQuery, filter: OrderFilter): number {
  const { has } = reading;
  if (query.limit !== undefined) return Math.min(query.limit, MAX_SHOWN);
  const isSuperlative =
    has('oldest', 'longest', 'shortest') ||
    (has('overdue') && has('most')) ||
    (has('soonest', 'latest', 'next_service') && !filter.isAll);
  const isLast =
    ((has('failure') || filter.isNamed) && has('past', 'latest') && !period) ||
    filter.isPast ||
    (asksWhoServicedLast(reading) && !period);
  if ((isSuperlative || query.order) && saysPlural(reading)) return MAX_ORDERED;
  return (isSuperlative && !has('list')) || has('oldest', 'longest', 'shortest') || isLast ? 1 : MAX_SHOWN;
}

const assetDates = {
  purchase_date: sql`${assets.purchase_date}`,
  last_service: sql`${assets.last_maintenance_date}`,
  next_service: sql`${assets.next_maintenance_date}`,
};

export async function listAssets(
  request: RecordRequest,
  { order, isAscending, limit }: RecordQuery,
  filter: Filter,
): Promise<Shown[]> {
  const each = order && ({ ...assetDates, ...tables.assets.figures } as Partial<Record<Order, SQL>>)[order];
  const ordered = each && inOrder(each, isAscending);
  const rows = await read(
    request.context,
    selectAssets()
      .where(and(...filter.conditions, ordered?.condition))
      .orderBy(...(ordered ? [ordered.order] : []), asc(assets.name))
      .limit(ordered && !request.period ? (limit ?? MAX_ORDERED) : MAX_SHOWN),
  );
  return rows.map((row) => {
    const source = assetSource(row);
    return { source, line: withFact(linkTo(source), factOfAsset(row, request, order)) };
  });
}

/** The fact of an asset that the question is about. */
function factOfAsset(
  asset: Asset,
  { reading: { has }, text, period, timeZone }: RecordRequest,
  order?: Order,
): string {
  const dated = (name: 'next_service' | 'last_service' | 'purchase_date', value: string | null) =>
    `${text[name]} ${value ? datedDay(timeZone, value) : text.notRecorded}`;
  const priced = (name: 'value' | 'purchase_cost', value: number | null) =>
    `${text[name]} ${value === null ? text.notRecorded : money(value)}`;
  if (order === 'value' || (!order && has('value'))) return priced('value', asset.current_value);
  if (order === 'next_service' || (!order && has('next_service', 'service_overdue', 'due')))
    return dated('next_service', asset.next_maintenance_date);
  if (order === 'last_service' || (!order && has('last_service')))
    return dated('last_service', asset.last_maintenance_date);
  if (order === 'purchase_date' || (!order && has('oldest', 'latest', 'purchase_date')))
    return dated('purchase_date', asset.purchase_date);
  if (has('most', 'least', 'cost', 'purchase_cost', 'price', 'more', 'fewer'))
    return priced('purchase_cost', asset.purchase_cost);
  if (has('serial')) return `${text.serial} ${asset.serial_number ?? text.notRecorded}`;
  return period ? dated('purchase_date', asset.purchase_date) : '';
}

export async function listParts(
  request: RecordRequest,
  { order, isAscending, limit, figure, isMean }: RecordQuery,
  filter: Filter,
): Promise<Shown[]> {
  const { context, reading, text, intent, timeZone } = request;
  const { has } = reading;
  // A plain count, or what the stock is worth, needs no list.
  const isFigureOnly =
    (has('count') && filter.labels.length === 0) || (figure === 'stock_value' && !order) || isMean;
  if (isFigureOnly && !order) return [];
  const each =
    order === 'last_ordered' ? sql`${parts.last_ordered}` : order && tables.parts.figures[order as Figure];
  const ordered = each && inOrder(each, isAscending);
  const isShort = has('low_stock', 'out_of_stock');
  const rows = await read(
    context,
    selectParts()
      .where(and(...filter.conditions, ordered?.condition))
      .orderBy(...(ordered ? [ordered.order] : []), parts.part_number)
      .limit(ordered ? (limit ?? MAX_ORDERED) : isShort ? MAX_SHORT : MAX_SHOWN),
  );
  const showsPrice = has('price', 'cost') || intent.threshold !== undefined;
  return rows.map((row) => {
    const source = partSource(row);
    const price = `${text.price} ${row.unit_cost === null ? text.notRecorded : money(row.unit_cost)}`;
    const facts: Partial<Record<Order, string>> = {
      stock_value: `${text.stock_value} ${money(row.current_stock * (row.unit_cost ?? 0))}`,
      stock: `${text.stock} ${row.current_stock}`,
      last_ordered: `${text.last_ordered} ${row.last_ordered ? datedDay(timeZone, row.last_ordered) : text.notRecorded}`,
    };
    const fact = (order && facts[order]) ?? (order || showsPrice ? price : '');
    return { source, line: withFact(linkTo(source), fact) };
  });
}
