import type { Asset } from '@chatterfix/sdk/contract';
import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, ne, sql, type SQL } from 'drizzle-orm';
import { assets } from '../../../features/assets/schema.ts';
import { selectAssets } from '../../../features/assets/service.ts';
import { assetSource } from '../../../features/assets/tools.ts';
import { build, ofTenant } from '../../../platform/db/statements.ts';
import { read } from '../../../platform/db/transaction.ts';
import { allWords } from '../../../platform/search/query.ts';
import { escapeMarkdown, linkTo } from '../../offline/markdown.ts';
import { idsUnder } from '../asset-tree.ts';
import { day, days, link, list, MAX_SHOWN, money, paragraphs, type RecordAnswer } from '../rendering.ts';
import { nameIsUnknown, type RecordRequest } from '../request.ts';
import { saidNumber } from './orders.ts';

interface AssetFilter {
  conditions: SQL[];
  labels: string[];
}

/** Counts and lists assets, and sums what they cost. */
export async function answerAssets(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, reading, subjects, text } = request;
  const { has } = reading;
  if (!context.permissions.has('assets:read')) return undefined;
  const filter = assetFilter(request);
  if (subjects.leftover.length > 0) {
    const hasWords = sql`${assets.id} in (select hits.id from search_assets(${allWords(subjects.leftover.join(' '))}) hits)`;
    const [row] = await count([...filter.conditions, hasWords]);
    if ((row?.n ?? 0) > 0) {
      filter.conditions.push(hasWords);
      filter.labels.push(text.withWords(escapeMarkdown(subjects.leftover.join(' '))));
    } else return nameIsUnknown(request);
  }
  const isWorth = has('value', 'purchase_cost') || (has('cost', 'most', 'least') && has('cost'));
  const superlative = superlativeOf(request);
  const [row] = await count(filter.conditions);
  const total = row?.n ?? 0;
  const limit = superlative ? (saidNumber(reading) ?? 5) : MAX_SHOWN;
  const found = await read(
    context,
    selectAssets()
      .where(and(...filter.conditions, ...(superlative?.conditions ?? [])))
      .orderBy(...(superlative ? [superlative.order] : []), asc(assets.name))
      .limit(limit),
  );
  const sources = found.map(assetSource);
  const lines = found.map((asset, index) =>
    [linkTo(sources[index]!), factOf(asset, request)].filter(Boolean).join(' — '),
  );
  const sums =
    isWorth && !superlative && row
      ? [
          `${text.total}, ${text.purchase_cost}: **${money(row.purchase_cost)}** (n = ${row.bought})`,
          `${text.total}, ${text.value}: **${money(row.current_value)}** (n = ${row.valued})`,
        ]
      : [];
  return {
    text: paragraphs(
      [text.assets, ...filter.labels].join(', ') + `: **${total}**`,
      list(sums),
      total === 0 ? text.none : list(lines),
      found.length < total ? text.shown(found.length, total) : '',
    ),
    sources,
  };

  function count(conditions: readonly SQL[]) {
    return read(
      context,
      build
        .select({
          n: sql<number>`count(*)::int`.as('n'),
          purchase_cost: sql<number>`coalesce(sum(${assets.purchase_cost}), 0)::float8`.as('purchase_cost'),
          bought: sql<number>`count(${assets.purchase_cost})::int`.as('bought'),
          current_value: sql<number>`coalesce(sum(${assets.current_value}), 0)::float8`.as('current_value'),
          valued: sql<number>`count(${assets.current_value})::int`.as('valued'),
        })
        .from(assets)
        .where(and(...conditions)),
    );
  }
}

/** The assets under one, on all levels. */
export async function answerAssetsUnder(request: RecordRequest, parent: Asset): Promise<RecordAnswer> {
  const { context, text } = request;
  const found = await read(
    context,
    selectAssets()
      .where(and(ofTenant(assets), sql`${assets.id} in ${idsUnder([parent.id])}`))
      .orderBy(assets.asset_tag)
      .limit(MAX_SHOWN * 2),
  );
  const [row] = await read(
    context,
    sql<{ n: number }>`select count(*)::int as n from ${idsUnder([parent.id])} below`,
  );
  const total = row?.n ?? found.length;
  const sources = found.map(assetSource);
  return {
    text: paragraphs(
      `${text.assets}, ${text.under(link(assetSource(parent)))}: **${total}**`,
      list(sources.map(linkTo)),
      found.length < total ? text.shown(found.length, total) : '',
    ),
    sources: [assetSource(parent), ...sources],
  };
}

/** Which assets a question asks for. */
function assetFilter({ reading, subjects, period, intent, text, now }: RecordRequest): AssetFilter {
  const { has } = reading;
  const filter: AssetFilter = { conditions: [ofTenant(assets)], labels: [] };
  const add = (label: string, condition: SQL) => {
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
  if (has('in_repair')) add(text.in_repair, eq(assets.status, 'maintenance'));
  else if (has('retired')) add(text.retired, eq(assets.status, 'retired'));
  else if (has('active') && has('asset')) add(text.active, eq(assets.status, 'active'));
  if (has('no_schedule')) add(text.no_schedule, isNull(assets.maintenance_schedule));
  if (has('service_overdue') || (has('overdue') && has('last_service', 'next_service')))
    add(
      text.service_overdue,
      and(lte(assets.next_maintenance_date, now.toISOString()), ne(assets.status, 'retired'))!,
    );
  else if (period && has('next_service', 'due'))
    add(
      `${text.next_service} ${days(period, text)}`,
      and(
        gte(assets.next_maintenance_date, period.from.toISOString()),
        lt(assets.next_maintenance_date, period.to.toISOString()),
      )!,
    );
  else if (period && has('last_service') && has('negation'))
    add(
      text.not(`${text.last_service} ${days(period, text)}`),
      sql`(${assets.last_maintenance_date} is null or ${assets.last_maintenance_date} < ${period.from.toISOString()})`,
    );
  else if (period && has('last_service'))
    add(
      `${text.last_service} ${days(period, text)}`,
      and(
        gte(assets.last_maintenance_date, period.from.toISOString()),
        lt(assets.last_maintenance_date, period.to.toISOString()),
      )!,
    );
  else if (period)
    add(
      `${text.purchase_date} ${days(period, text)}`,
      and(
        gte(assets.purchase_date, day(period.from.toISOString())),
        lt(assets.purchase_date, day(period.to.toISOString())),
      )!,
    );
  if (intent.threshold && !period) {
    const { direction, amount } = intent.threshold;
    const column = has('value') ? assets.current_value : assets.purchase_cost;
    const name = has('value') ? text.value : text.purchase_cost;
    add(
      `${name} ${text[direction](amount)}`,
      direction === 'more' ? sql`${column} > ${amount}` : sql`${column} < ${amount}`,
    );
  }
  return filter;
}

function superlativeOf({ reading: { has } }: RecordRequest): { order: SQL; conditions: SQL[] } | undefined {
  const column = has('oldest', 'latest', 'purchase_date')
    ? assets.purchase_date
    : has('value') && !has('purchase_cost')
      ? assets.current_value
      : assets.purchase_cost;
  const isFirst = has('oldest') || (has('least') && !has('most'));
  if (!isFirst && !has('most', 'latest')) return undefined;
  return { order: isFirst ? asc(column) : desc(column), conditions: [sql`${column} is not null`] };
}

/** The fact of an asset that the question is about, shown in the list. */
function factOf(asset: Asset, { reading: { has }, text, period }: RecordRequest): string {
  if (has('value'))
    return `${text.value} ${asset.current_value === null ? text.notRecorded : money(asset.current_value)}`;
  if (has('next_service', 'service_overdue', 'due', 'overdue'))
    return `${text.next_service} ${asset.next_maintenance_date ? day(asset.next_maintenance_date) : text.notRecorded}`;
  if (has('last_service'))
    return `${text.last_service} ${asset.last_maintenance_date ? day(asset.last_maintenance_date) : text.notRecorded}`;
  if (has('oldest', 'latest', 'purchase_date') || period)
    return `${text.purchase_date} ${asset.purchase_date ?? text.notRecorded}`;
  if (has('most', 'least', 'cost', 'purchase_cost', 'price', 'more', 'fewer'))
    return `${text.purchase_cost} ${asset.purchase_cost === null ? text.notRecorded : money(asset.purchase_cost)}`;
  if (has('serial')) return `${text.serial} ${asset.serial_number ?? text.notRecorded}`;
  return '';
}
