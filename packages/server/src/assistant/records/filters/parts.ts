import { and, eq, gte, inArray, isNull, lt, not, or, sql, type SQL } from 'drizzle-orm';
import { parts } from '../../../features/parts/schema.ts';
import { instantAt } from '../../../identity/time-zone.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { escapeMarkdown } from '../../offline/markdown.ts';
import { days, type RecordAnswer } from '../rendering.ts';
import { isAboveMaximum } from '../reading.ts';
import type { RecordRequest } from '../request.ts';
import { addLeftover, addMissing, addWords, type Filter } from './filter.ts';
import { inThreshold, thresholdLabel } from './threshold.ts';
import { hasWords } from './words.ts';

/** The parts that the question is about, or a question back. */
export async function filterParts(request: RecordRequest): Promise<Filter | RecordAnswer> {
  const { reading, subjects, intent, text, period } = request;
  const { has } = reading;
  const filter: Filter = { conditions: [ofTenant(parts)], labels: [], scope: '', sources: [], notes: [] };
  const add = (label: string, condition: SQL) => {
    filter.labels.push(label);
    filter.conditions.push(condition);
  };
  if (has('out_of_stock')) add(text.out_of_stock, eq(parts.current_stock, 0));
  else if (has('low_stock')) add(text.low_stock, sql`${parts.current_stock} <= ${parts.min_stock_level}`);
  addMissing(request, add, {
    supplier: parts.supplier,
    manufacturer: parts.manufacturer,
    price: parts.unit_cost,
    where: parts.location,
    last_ordered: parts.last_ordered,
  });
  if (subjects.source) {
    const { column, value } = subjects.source;
    const label = text.from(escapeMarkdown(value));
    const isFrom = sql`lower(${parts[column]}) is not distinct from ${value.toLowerCase()}`;
    if (subjects.denied.source) add(text.not(label), not(isFrom));
    else add(label, isFrom);
  }
  const { partKind } = subjects;
  if (partKind) add(escapeMarkdown(partKind.label), inArray(parts.id, partKind.ids));
  else if (subjects.parts.length > 0 && subjects.source?.column !== 'category')
    add(
      escapeMarkdown(subjects.said),
      inArray(
        parts.id,
        subjects.parts.map(({ id }) => id),
      ),
    );
  if (intent.threshold) {
    const isStock = has('stock') && !has('price', 'cost');
    const column = isStock ? parts.current_stock : parts.unit_cost;
    add(
      `${isStock ? text.stock : text.price} ${thresholdLabel(intent.threshold, text)}`,
      inThreshold(column, intent.threshold),
    );
  }
  if (isAboveMaximum(reading) && !intent.threshold)
    add(text.aboveMax, sql`${parts.current_stock} > ${parts.max_stock_level}`);
  if (period && has('last_ordered') && reading.denies('last_ordered'))
    add(
      text.not(`${text.last_ordered} ${days(period, text)}`),
      or(
        isNull(parts.last_ordered),
        lt(parts.last_ordered, instantAt(period.isAge ? period.to : period.from)),
      )!,
    );
  else if (period && has('last_ordered'))
    add(
      `${text.last_ordered} ${days(period, text)}`,
      and(gte(parts.last_ordered, instantAt(period.from)), lt(parts.last_ordered, instantAt(period.to)))!,
    );
  const unknown = await addLeftover(request, 'parts', filter);
  if (unknown) return unknown;
  // "Parts for the tippers": what a part fits is not recorded, unless its text says so.
  const fits = subjects.isTagged
    ? subjects.assets.map(({ code }) => code).slice(0, 1)
    : [subjects.said].filter(() => subjects.assets.length > 0);
  if (
    fits.length > 0 &&
    subjects.source?.column !== 'category' &&
    (await addWords(request, 'parts', filter, fits)) === undefined
  )
    add(text.withWords(escapeMarkdown(fits.join(' '))), hasWords('parts', fits));
  return filter;
}
