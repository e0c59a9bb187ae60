import type { ChatSource } from '@chatterfix/sdk/contract';
import { and, eq, inArray, ne, sql, type SQL } from 'drizzle-orm';
import { assets } from '../../../features/assets/schema.ts';
import { selectAssets } from '../../../features/assets/service.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { read } from '../../../platform/db/transaction.ts';
import { escapeMarkdown } from '../../offline/markdown.ts';
import { idsUnder } from '../asset-tree.ts';
import { figureNames, measured, withUnit } from '../figures.ts';
import { sourcesOfAssets } from '../filters/order-scope.ts';
import { thresholdLabel } from '../filters/threshold.ts';
import type { Grouping, Groups } from '../grouping.ts';
import { knownPeople } from '../known-records.ts';
import type { Phrases } from '../phrases/index.ts';
import type { RecordQuery } from '../query.ts';
import { days, link, list, MAX_SHOWN, numbered, paragraphs, type RecordAnswer } from '../rendering.ts';
import type { RecordRequest } from '../request.ts';
import { isMeanOnly, measureByGroup } from '../tables.ts';
import { weekdayName } from '../time/names.ts';
import { filterOf, nameOf, notesOf } from './conditions.ts';

/** So many are shown of a ranking. */
const MAX_RANKED = 5;

/** The figure for each person, asset, place, month and the like. */
export async function answerGroups(
  request: RecordRequest,
  query: RecordQuery,
  { by, isRanked, which }: Groups,
): Promise<RecordAnswer> {
  const { context, reading, period, text } = request;
  const { subject, figure: said, limit, isMean, isAscending } = query;
  const filter = await filterOf(request, query, period);
  if (!('conditions' in filter)) return filter;
  const isFinished = 'isFinished' in filter && filter.isFinished;
  // "Parts by supplier" counts the parts, not the pieces or their prices.
  const isSaid = said === 'stock' ? reading.has('stock') : said !== 'price' || reading.has('price', 'cost');
  const figure = isSaid && which !== 'counted' ? said : undefined;
  const shown = limit ?? (isRanked && !which ? MAX_RANKED : MAX_SHOWN);
  const isOfFewest =
    isRanked &&
    isAscending &&
    !figure &&
    !which &&
    subject === 'orders' &&
    (by === 'asset' || by === 'person');
  const found = await measureByGroup(context, subject, filter.conditions, {
    by,
    figure,
    isMean,
    dateOf: isFinished ? 'completed_at' : reading.has('due') ? 'due_date' : 'created_at',
    // Those who are not among these people are asked for.
    limit: which === 'without' || isOfFewest ? undefined : shown,
    isAscending,
    isRanked,
    threshold: typeof which === 'object' ? which : undefined,
  });
  // Who has none has the fewest.
  const none = !isOfFewest
    ? []
    : by === 'person'
      ? await peopleWithout(request, found)
      : await assetsWithout(request, filter.conditions);
  const rows = which === 'without' ? await peopleWithout(request, found) : none.length > 0 ? none : found;
  const total = which === 'without' || none.length > 0 ? rows.length : (found[0]?.groups ?? 0);
  const listed = rows.slice(0, none.length > 0 ? MAX_SHOWN : shown);
  const sources: ChatSource[] =
    by === 'asset'
      ? await sourcesOfAssets(
          context,
          listed.map(({ who }) => Number(who)),
        )
      : [];
  const lines = listed.map((row) => {
    const source = sources.find(({ id }) => id === row.who);
    const name = source ? link(source) : escapeMarkdown(nameOfGroup(by, row.who, request));
    return which === 'without' ? name : `${name} — **${measured(figure, row, text)}**`;
  });
  const isMeanSaid = figure === 'price' || (isMean && figure !== undefined && !isMeanOnly(figure));
  const head = [
    filter.scope,
    figure
      ? `${figureNames(text)[figure]}${isMeanSaid ? ` ${text.average}` : ''}`
      : (which === 'counted' && countedNames(text)[by]) || nameOf(request, subject),
    ...(which === 'without' ? [text.not(filter.labels.join(', '))] : filter.labels),
    ...(typeof which === 'object' ? [thresholdLabel(which, text)] : []),
    ...(subject === 'orders' && period ? [days(period, text)] : []),
  ];
  return {
    text: paragraphs(
      ...notesOf(request, query, filter),
      head.filter(Boolean).join(', ') + (which ? `: **${total}**` : ''),
      isMean && !figure ? meanOfCounts(found[0], text) : '',
      lines.length === 0 ? text.none : isRanked ? numbered(lines) : list(lines),
      ...filter.notes,
      // Of a ranking only the first are asked for.
      lines.length < total && (!(isRanked && !which) || none.length > 0)
        ? text.shown(lines.length, total)
        : '',
    ),
    sources,
  };
}

/** "The average number of jobs per technician": the mean over the groups. */
function meanOfCounts(of: { records: number; groups: number } | undefined, text: Phrases): string {
  return of ? `${text.average}: **${withUnit(undefined, of.records / of.groups)}** (n = ${of.groups})` : '';
}

/** States of work orders and assets have names in each language. */
function nameOfGroup(by: Grouping, who: string, { text, reading }: RecordRequest): string {
  if (by === 'weekday') return weekdayName(Number(who), reading.language);
  if (by !== 'status') return who;
  return who === 'maintenance' ? text.in_repair : who in text ? String(text[who as 'open']) : who;
}

/** How what is counted instead of records is called. */
const countedNames = (text: Phrases): Partial<Record<Grouping, string>> => ({
  supplier: text.supplier,
  manufacturer: text.manufacturer,
  person: text.assigned_to,
  place: text.where,
});

/** The assets on which work was ever done that have none of these work orders. */
async function assetsWithout({ context, subjects }: RecordRequest, conditions: readonly SQL[]) {
  const withOrders = (...of: readonly SQL[]) =>
    sql`exists (select 1 from ${workOrders} where ${and(ofTenant(workOrders), eq(workOrders.asset_id, assets.id), ...of)})`;
  const ids = subjects.assets.map(({ id }) => id);
  const rows = await read(
    context,
    selectAssets()
      .where(
        and(
          ofTenant(assets),
          ne(assets.status, 'retired'),
          ...(subjects.group?.conditions ?? []),
          ...(ids.length > 0 ? [sql`(${inArray(assets.id, ids)} or ${assets.id} in ${idsUnder(ids)})`] : []),
          withOrders(),
          sql`not ${withOrders(...conditions)}`,
        ),
      )
      .orderBy(assets.asset_tag),
  );
  return rows.map(({ id }) => ({ who: String(id), total: 0, n: 0, sum: 0, mean: 0, value: 0 }));
}

/** Those of all who ever had work orders who are not among these. */
async function peopleWithout({ context }: RecordRequest, found: readonly { who: string }[]) {
  const people = await knownPeople(context);
  return people
    .filter(({ code }) => found.every(({ who }) => who !== code))
    .map(({ code }) => ({ who: code, total: 0, n: 0, sum: 0, mean: 0, value: 0 }));
}
