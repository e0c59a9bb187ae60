import type { Part } from '@chatterfix/sdk/contract';
import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { parts } from '../../../features/parts/schema.ts';
import { selectParts } from '../../../features/parts/service.ts';
import { partSource } from '../../../features/parts/tools.ts';
import { build, ofTenant } from '../../../platform/db/statements.ts';
import { read } from '../../../platform/db/transaction.ts';
import { allWords } from '../../../platform/search/query.ts';
import { bulletList, escapeMarkdown, linkTo } from '../../offline/markdown.ts';
import {
  capital,
  link,
  list,
  MAX_SHOWN,
  money,
  paragraphs,
  shownValue,
  type RecordAnswer,
} from '../rendering.ts';
import { askWhich, misspellingNote, nameIsUnknown, type RecordRequest } from '../request.ts';
import { saidNumber } from './orders.ts';

const attributes = {
  min_level: 'min_stock_level',
  max_level: 'max_stock_level',
  price: 'unit_cost',
  supplier: 'supplier',
  manufacturer: 'manufacturer',
  where: 'location',
  last_ordered: 'last_ordered',
} as const;
const attributeNames = Object.keys(attributes) as (keyof typeof attributes)[];
/** Parts to be ordered are read to the end. */
const MAX_SHORT = 25;

/** Tells the stock, the place and other facts of the part that is named, or asks which. */
export async function answerPartFacts(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, subjects, reading, text } = request;
  if (!context.permissions.has('parts:read')) return undefined;
  const ids = subjects.parts.slice(0, MAX_SHOWN).map(({ id }) => id);
  const found = await read(context, selectParts().where(and(ofTenant(parts), inArray(parts.id, ids))));
  if (found.length > 1) {
    const facts = found.map((part): [number, string] => [part.id, factsOf(part).join(', ')]);
    return askWhich(request, 'parts', new Map(facts));
  }
  const [part] = found;
  if (!part) return undefined;
  return {
    text: paragraphs(
      misspellingNote(request, part.part_number, part.name),
      list(factsOf(part).map((fact) => `${link(partSource(part))} — ${fact}`)),
    ),
    sources: [partSource(part)],
  };

  function factsOf(one: Part): string[] {
    const wanted = attributeNames.filter((name) => reading.has(name));
    const place = one.location ? `, ${text.where} ${one.location}` : '';
    return [
      ...wanted.map((name) => {
        const value = one[attributes[name]];
        const shown = name === 'price' && typeof value === 'number' ? money(value) : shownValue(value, text);
        return `${text[name]}: **${shown}**`;
      }),
      `${text.stock}: **${one.current_stock}** (${text.min_level} ${one.min_stock_level}${place})`,
    ];
  }
}

/** Counts and lists parts: what is short, what costs more than an amount, what a supplier sells. */
export async function answerParts(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, reading, subjects, text } = request;
  const { has } = reading;
  if (!context.permissions.has('parts:read')) return undefined;
  const filter = partFilter(request);
  const isShort = has('low_stock', 'out_of_stock');
  const isWorth = has('stock_value', 'value');
  if (subjects.leftover.length > 0) {
    const hasWords = sql`${parts.id} in (select hits.id from search_parts(${allWords(subjects.leftover.join(' '))}) hits)`;
    if ((await figures([...filter.conditions, hasWords])).n > 0) {
      filter.conditions.push(hasWords);
      filter.labels.push(text.withWords(escapeMarkdown(subjects.leftover.join(' '))));
    } else return nameIsUnknown(request);
  }
  // "Parts for the tippers": what a part fits is not recorded, unless its text says so.
  if (filter.labels.length === 0 && subjects.said !== '' && subjects.assets.length > 0) {
    const fits = sql`${parts.id} in (select hits.id from search_parts(${allWords(subjects.said)}) hits)`;
    if ((await figures([...filter.conditions, fits])).n === 0) return nameIsUnknown(request);
    filter.conditions.push(fits);
    filter.labels.push(text.withWords(escapeMarkdown(subjects.said)));
  }
  const { n: total, below, value } = await figures(filter.conditions);
  const isRanked = has('most', 'least') && has('cost', 'price', 'stock', 'part', 'stock_value', 'value');
  const column = isWorth
    ? sql`${parts.current_stock} * ${parts.unit_cost}`
    : has('stock') && !has('price', 'cost')
      ? sql`${parts.current_stock}`
      : sql`${parts.unit_cost}`;
  const limit = isRanked ? (saidNumber(reading) ?? 5) : isShort ? MAX_SHORT : MAX_SHOWN;
  const isCountOnly = has('count') && filter.labels.length === 0;
  const found =
    isCountOnly || (isWorth && !isRanked)
      ? []
      : await read(
          context,
          selectParts()
            .where(and(...filter.conditions, ...(isRanked ? [sql`${column} is not null`] : [])))
            .orderBy(
              ...(isRanked ? [has('least') && !has('most') ? asc(column) : desc(column)] : []),
              parts.part_number,
            )
            .limit(limit),
        );
  const sources = found.map(partSource);
  const showsPrice = isRanked || has('price', 'cost') || request.intent.threshold !== undefined;
  const lines = found.map((part, index) =>
    [linkTo(sources[index]!), ...(showsPrice ? [`${text.price} ${money(part.unit_cost ?? 0)}`] : [])].join(
      ' — ',
    ),
  );
  const short = has('low_stock') && !has('out_of_stock') ? ` (< min: **${below}**)` : '';
  return {
    text: paragraphs(
      `${[text.parts, ...filter.labels].join(', ')}: **${total}**${short}`,
      isWorth ? `${text.stock_value}: **${money(value)}**` : '',
      total === 0 ? text.none : isShort ? bulletList(capital(filter.labels.join(', ')), lines) : list(lines),
      found.length > 0 && found.length < total ? text.shown(found.length, total) : '',
    ),
    sources,
  };

  async function figures(conditions: readonly SQL[]) {
    const [row] = await read(
      context,
      build
        .select({
          n: sql<number>`count(*)::int`.as('n'),
          below:
            sql<number>`(count(*) filter (where ${parts.current_stock} < ${parts.min_stock_level}))::int`.as(
              'below',
            ),
          value: sql<number>`coalesce(sum(${parts.current_stock} * ${parts.unit_cost}), 0)::float8`.as(
            'value',
          ),
        })
        .from(parts)
        .where(and(...conditions)),
    );
    return row ?? { n: 0, below: 0, value: 0 };
  }
}

function partFilter({ reading, subjects, intent, text }: RecordRequest): {
  conditions: SQL[];
  labels: string[];
} {
  const { has } = reading;
  const conditions: SQL[] = [ofTenant(parts)];
  const labels: string[] = [];
  const add = (label: string, condition: SQL) => {
    labels.push(label);
    conditions.push(condition);
  };
  if (has('out_of_stock')) add(text.out_of_stock, eq(parts.current_stock, 0));
  else if (has('low_stock')) add(text.low_stock, sql`${parts.current_stock} <= ${parts.min_stock_level}`);
  if (subjects.source)
    add(
      text.from(escapeMarkdown(subjects.source.value)),
      sql`lower(${parts[subjects.source.column]}) = ${subjects.source.value.toLowerCase()}`,
    );
  if (subjects.parts.length > 0)
    add(
      escapeMarkdown(subjects.said),
      inArray(
        parts.id,
        subjects.parts.map(({ id }) => id),
      ),
    );
  const { threshold } = intent;
  if (threshold) {
    const isStock = has('stock') && !has('price', 'cost');
    const column = isStock ? parts.current_stock : parts.unit_cost;
    add(
      `${isStock ? text.stock : text.price} ${text[threshold.direction](threshold.amount)}`,
      threshold.direction === 'more'
        ? sql`${column} > ${threshold.amount}`
        : sql`${column} < ${threshold.amount}`,
    );
  }
  return { conditions, labels };
}
