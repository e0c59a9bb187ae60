import {
  MAX_ID,
  type Asset,
  type ChatSource,
  type Part,
  type PlaybookDetails,
  type WorkOrder,
} from '@chatterfix/sdk/contract';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { PgSelect } from 'drizzle-orm/pg-core';
import { selectAssets } from '../../features/assets/service.ts';
import { assetSource } from '../../features/assets/tools.ts';
import type { Context } from '../../context.ts';
import { assets } from '../../features/assets/schema.ts';
import { parts } from '../../features/parts/schema.ts';
import { workOrders } from '../../features/work-orders/schema.ts';
import { ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { selectParts } from '../../features/parts/service.ts';
import { findPartsTool, partSource } from '../../features/parts/tools.ts';
import { listDueMaintenanceTool } from '../../features/reliability/tools.ts';
import { anyWord, wordCoverage, type WeighedTerm } from '../../platform/search/query.ts';
import { englishShare, tellingTerms } from '../../platform/search/shorthand.ts';
import { straightenHyphens, tagsIn, type TagMention } from '../../platform/search/tags.ts';
import { selectWorkOrders } from '../../features/work-orders/columns.ts';
import { workOrderSource } from '../../features/work-orders/tools.ts';
import { readIntents, type Intents } from './intents.ts';
import { findPlaybook, matchPlaybooks, playbookSource, weigh } from './playbook-search.ts';
import type { Playbook } from '../playbooks/playbook.ts';

/** What Fred answers with no language model: what he found, quoted and linked, or that he found nothing. */
export interface OfflineAnswer {
  text: string;
  sources: ChatSource[];
}

/** A part of an answer: its heading, what it links to, and how it reads where that is more than the links. */
interface Section {
  heading: string;
  sources: ChatSource[];
  lines?: string[];
  text?: string;
}

/** A question whose words weigh less than this together has nothing to be found by: "it is broken". */
const LEAST_TELLING = 0.6;
/** A record must have words of so much of the question's weight, or so much: two telling words are evidence, whatever is said around them. */
const LEAST_SHARE = 0.45,
  ENOUGH = 3.5;

/**
 * Full-text search over the plant's records and the playbooks: any of the words, ranked by how much of what the question tells a record has. Tags and order numbers are exact.
 * A list that is asked for leads, unless there is a fault to be answered: then it follows.
 */
export async function answerOffline(context: Context, asked: string): Promise<OfflineAnswer> {
  const question = straightenHyphens(asked);
  const intents = readIntents(question);
  const mentions = tagsIn(question);
  const [numbered, tagged, exact] = await Promise.all([
    workOrdersByNumber(context, intents.orderNumbers),
    assetsByTag(context, mentions),
    partsByNumber(context, mentions),
  ]);
  const known = new Set(
    [...tagged.map(({ asset_tag }) => asset_tag ?? ''), ...exact.map(({ part_number }) => part_number)].map(
      (tag) => tag.toLowerCase(),
    ),
  );
  const words = weighAll(intents.rest);
  // A tag names the machine or the part: it says nothing of what goes wrong.
  const isTag = new Set(
    mentions
      .filter(
        ({ spellings, looksLikeTag }) => looksLikeTag || spellings.some((spelling) => known.has(spelling)),
      )
      .flatMap(({ spellings }) => spellings),
  );
  const telling = words.filter(({ term }) => !isTag.has(term[0]!));
  const tells = weightOf(telling) >= LEAST_TELLING;
  const { best, others } = playbooksFor(intents, tells ? telling : [], tagged);
  const lists = await listsFor(context, intents);
  const fault = tagged.length > 0 || (best !== undefined && !intents.lockout);
  const searches = (tells || isTag.size > 0) && !(lists.length > 0 && !fault) && numbered.length === 0;
  const found = searches ? await search(context, words, tagged) : { named: [], orders: [], spares: [] };
  const machines = tagged.length > 0 ? tagged : found.named; // a tag is exact: machines that only sound alike would mislead
  const spares = [...exact, ...found.spares.filter(({ id }) => !exact.some((part) => part.id === id))];
  const asksPart = exact.length > 0 || (intents.stock && spares.length > 0);
  const whole = asksPart || (lists.length > 0 && !fault && !intents.lockout) ? undefined : best;
  const more = [...(best && !whole ? [best] : []), ...others];

  const stock: Section = { heading: 'Parts', sources: spares.map(partSource) };
  const sections = (
    [
      { heading: 'Work orders', sources: numbered.map(workOrderSource), lines: numbered.map(orderLine) },
      ...(fault ? [] : lists),
      ...(asksPart ? [stock] : []),
      ...(whole
        ? [{ heading: '', sources: [playbookSource(whole)], text: playbookText(findPlaybook(whole.slug)!) }]
        : []),
      { heading: machines.length > 1 ? 'The machines' : 'The machine', sources: machines.map(assetSource) },
      {
        heading: "From the plant's work orders",
        sources: found.orders.map(workOrderSource),
        lines: found.orders.map(orderLine),
      },
      ...(asksPart ? [] : [stock]),
      ...(fault ? lists : []),
      {
        heading: whole ? 'More playbooks' : 'Playbooks that may help',
        sources: (lists.length > 0 && !fault) || numbered.length > 0 ? [] : more.map(playbookSource),
      },
    ] satisfies Section[]
  ).filter(({ sources }) => sources.length > 0);
  const sources = sections.flatMap((section) => section.sources);
  const notes = [
    ...missingOrders(context, intents, numbered),
    ...(await unknownTags(context, mentions, known)),
    ...(tells && !whole && !asksPart && lists.length + numbered.length === 0 && sources.length > 0
      ? ['I have no playbook for that.']
      : []),
  ];
  if (sources.length === 0) return { text: nothingFound(asked, notes, words.length > 0), sources };
  return {
    text: [
      INTRODUCTION,
      notes.join(' '),
      ...sections.map(
        ({ heading, sources: links, lines, text }) => text ?? section(heading, lines ?? links.map(linked)),
      ),
    ]
      .filter(Boolean)
      .join('\n\n'),
    sources,
  };
}

function weighAll(text: string): WeighedTerm[] {
  return tellingTerms(text).map((term) => ({ term, weight: weigh(term) }));
}
function weightOf(words: readonly WeighedTerm[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function playbooksFor(
  { lockout }: Intents,
  telling: readonly WeighedTerm[],
  tagged: readonly Asset[],
): { best: Playbook | PlaybookDetails | undefined; others: Playbook[] } {
  if (lockout) return { best: findPlaybook('lockout-tagout'), others: [] };
  return matchPlaybooks(
    telling.map(({ term }) => term),
    tagged.slice(0, 2).flatMap(({ name }) => tellingTerms(name)),
  );
}

async function listsFor(context: Context, { due, low, out }: Intents): Promise<Section[]> {
  const mayParts = context.permissions.has('parts:read');
  const [is_due, is_out, is_low] = await Promise.all([
    due && context.permissions.has('work_orders:read')
      ? listDueMaintenanceTool.run(context, { within_days: 7 }).then(({ sources }) => sources.slice(0, 10))
      : [],
    out && mayParts
      ? findPartsTool.run(context, { in_stock: false, limit: 25 }).then(({ sources }) => sources)
      : [],
    low && mayParts
      ? findPartsTool.run(context, { low_stock: true, limit: 25 }).then(({ sources }) => sources)
      : [],
  ]);
  return [
    { heading: 'Due and overdue', sources: is_due },
    { heading: 'Out of stock', sources: is_out },
    { heading: 'Low in stock', sources: is_low },
  ].filter(({ sources }) => sources.length > 0);
}

async function search(
  context: Context,
  words: readonly WeighedTerm[],
  tagged: readonly Asset[],
): Promise<{ named: Asset[]; orders: WorkOrder[]; spares: Part[] }> {
  const [named, orders, spares] = await Promise.all([
    context.permissions.has('assets:read')
      ? ranked(context, { select: selectAssets, table: assets, search: 'search_assets', limit: 3 }, words)
      : [],
    context.permissions.has('work_orders:read') ? workOrdersFor(context, words, tagged) : [],
    context.permissions.has('parts:read')
      ? ranked(context, { select: selectParts, table: parts, search: 'search_parts', limit: 4 }, words)
      : [],
  ]);
  return { named, orders, spares };
}

interface Ranking<Select extends PgSelect> {
  /** Makes the select of the rows, without conditions. */
  select: () => Select;
  table: typeof assets | typeof workOrders | typeof parts;
  search: 'search_assets' | 'search_work_orders' | 'search_parts';
  limit: number;
}

/** The best by the weight of the words covered, then by PostgreSQL's rank, then the latest. */
async function ranked<Select extends PgSelect>(
  context: Context,
  { select, table, search, limit }: Ranking<Select>,
  words: readonly WeighedTerm[],
): Promise<Select['_']['result']> {
  if (words.length === 0) return [];
  const covered = wordCoverage(sql`${table.search}`, words);
  const hits = sql`(select id, rank from ${sql.raw(search)}(${anyWord(words.map(({ term }) => term))})
    order by rank desc, id desc limit 500) hits`;
  const least = Math.min(weightOf(words) * LEAST_SHARE, ENOUGH);
  return read(
    context,
    select()
      .innerJoin(hits, sql`hits.id = ${table.id}`)
      .where(and(ofTenant(table), sql`${covered} >= ${least}::float8`))
      .orderBy(desc(covered), sql`hits.rank desc`, desc(table.created_at), desc(table.id))
      .limit(limit),
  );
}

async function workOrdersFor(
  context: Context,
  words: readonly WeighedTerm[],
  tagged: readonly Asset[],
): Promise<WorkOrder[]> {
  const byWords = await ranked(
    context,
    { select: selectWorkOrders, table: workOrders, search: 'search_work_orders', limit: 5 },
    words,
  );
  if (tagged.length === 0) return byWords;
  const ofAssets = await read(
    context,
    selectWorkOrders()
      .where(
        and(
          ofTenant(workOrders),
          inArray(
            workOrders.asset_id,
            tagged.map(({ id }) => id),
          ),
        ),
      )
      .orderBy(
        desc(eq(workOrders.work_type, 'corrective')),
        desc(wordCoverage(sql`${workOrders.search}`, words)),
        desc(workOrders.created_at),
      )
      .limit(6),
  );
  return [...ofAssets, ...byWords.filter(({ id }) => !ofAssets.some((order) => order.id === id))].slice(0, 7);
}

/** Assets whose very tag stands in the question. */
async function assetsByTag(context: Context, mentions: readonly TagMention[]): Promise<Asset[]> {
  if (!context.permissions.has('assets:read') || mentions.length === 0) return [];
  const spellings = mentions.flatMap((mention) => mention.spellings);
  return read(
    context,
    selectAssets()
      .where(and(ofTenant(assets), inArray(sql`lower(${assets.asset_tag})`, spellings)))
      .orderBy(assets.asset_tag)
      .limit(5),
  );
}

/** Parts whose very number stands in the question. */
async function partsByNumber(context: Context, mentions: readonly TagMention[]): Promise<Part[]> {
  if (!context.permissions.has('parts:read') || mentions.length === 0) return [];
  const spellings = mentions.flatMap((mention) => mention.spellings);
  return read(
    context,
    selectParts()
      .where(and(ofTenant(parts), inArray(sql`lower(${parts.part_number})`, spellings)))
      .orderBy(parts.part_number)
      .limit(5),
  );
}

/** In the order asked. */
async function workOrdersByNumber(context: Context, orderNumbers: readonly string[]): Promise<WorkOrder[]> {
  const ids = orderNumbers.map(Number).filter((id) => id >= 1 && id <= MAX_ID);
  if (!context.permissions.has('work_orders:read') || ids.length === 0) return [];
  const orders = await read(
    context,
    selectWorkOrders().where(and(ofTenant(workOrders), inArray(workOrders.id, ids))),
  );
  return orders.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function missingOrders(
  context: Context,
  { orderNumbers }: Intents,
  numbered: readonly WorkOrder[],
): string[] {
  if (!context.permissions.has('work_orders:read')) return [];
  return orderNumbers
    .filter((number) => !numbered.some(({ id }) => id === Number(number)))
    .map((number) => `There is no work order ${number}.`);
}

/** What looks like a tag, and neither an asset, a part nor a word of any record has it. */
async function unknownTags(
  context: Context,
  mentions: readonly TagMention[],
  known: ReadonlySet<string>,
): Promise<string[]> {
  if (!context.permissions.has('assets:read')) return [];
  const unknown = mentions
    .filter(
      ({ looksLikeTag, spellings }) => looksLikeTag && !spellings.some((spelling) => known.has(spelling)),
    )
    .slice(0, 3);
  const searches = [
    'search_assets',
    ...(context.permissions.has('work_orders:read') ? ['search_work_orders'] : []),
    ...(context.permissions.has('parts:read') ? ['search_parts'] : []),
  ];
  const said = await Promise.all(
    unknown.map(async ({ said, spellings }) => {
      const [row] = await read(
        context,
        sql<{ found: boolean }>`select (${sql.join(
          searches.map((search) => sql`exists (select 1 from ${sql.raw(search)}(${anyWord([spellings])}))`),
          sql` or `,
        )}) as found`,
      );
      return row?.found ? [] : [`No asset here has the tag ${escapeMarkdown(said)}.`];
    }),
  );
  return said.flat();
}

const INTRODUCTION =
  '**Offline mode:** no language model is set up, so this is what my search found in the records and playbooks.';

function nothingFound(question: string, notes: readonly string[], hasWords: boolean): string {
  const asked = escapeMarkdown(question.trim().slice(0, 200));
  return [
    `**Offline mode:** no language model is set up, and my search found nothing about “${asked}” in the plant's records or the playbooks.`,
    ...notes,
    isPlainlyEnglish(question)
      ? ''
      : "Offline, I read only the plant's own words and tags, as they stand in its records: write the machine's tag, in the letters of its plate.",
    hasWords
      ? "Try the machine's tag or other words for the symptom."
      : 'Say what to look for. You can ask, for example: “pump seal leaking”, “which work orders are overdue?”, “which parts are out of stock?”, or write a tag or the number of a work order.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** So many words with fewer of English's small ones than this share are another language's ("Was ist mit der Pumpe los": one). */
const FOREIGN_WORDS = 4,
  ENGLISH_SHARE = 0.2;

function isPlainlyEnglish(question: string): boolean {
  return (
    !/[^\p{ASCII}\P{L}]/u.test(question) &&
    (question.trim().split(/\s+/).length < FOREIGN_WORDS || englishShare(question) >= ENGLISH_SHARE)
  );
}

function playbookText({
  title,
  slug,
  hazards,
  lockout_steps,
  causes,
  steps,
  parts: typical,
  cost_note,
  prevention,
}: PlaybookDetails): string {
  return [
    `### [${title}](/api/playbooks/${slug})`,
    section('Safety first', hazards),
    lockout_steps.length > 0 && `**Lockout/tagout, in this order**\n\n${numbered(lockout_steps)}`,
    section('Most likely causes', causes),
    `**What to do**\n\n${numbered(steps)}`,
    section('Usual parts', typical),
    cost_note && `**Cost:** ${cost_note}`,
    section('So that it does not come back', prevention),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function orderLine(order: WorkOrder): string {
  return `${linked(workOrderSource(order))} — ${[
    order.status.replace('_', ' '),
    order.asset_tag,
    order.created_at.slice(0, 10),
  ]
    .filter(Boolean)
    .map((text) => escapeMarkdown(String(text)))
    .join(', ')}`;
}
function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `**${title}**\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}
function numbered(lines: readonly string[]): string {
  return lines.map((line, i) => `${i + 1}. ${line}`).join('\n');
}
function linked({ title, quote, href }: ChatSource): string {
  const words = quote && !title.includes(quote) ? `: “${escapeMarkdown(quote.replace(/\s+/g, ' '))}”` : '';
  return `[${escapeMarkdown(title)}](${href})${words}`;
}
/** People's words are shown as they wrote them, whatever Markdown would make of them. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}
