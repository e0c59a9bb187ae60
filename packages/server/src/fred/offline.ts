import type { Asset, ChatSource, Part, PlaybookDetails, WorkOrder } from '@chatterfix/sdk/contract';
import { sql, type SQL } from 'drizzle-orm';
import { asset_columns } from '../assets/service.ts';
import { assetSource } from '../assets/tools.ts';
import type { Context } from '../context.ts';
import { assets, parts, work_orders } from '../db/schema.ts';
import { ofTenant, read } from '../db/transaction.ts';
import { part_columns } from '../parts/service.ts';
import { find_parts, partSource } from '../parts/tools.ts';
import { list_due_maintenance } from '../reliability/tools.ts';
import { anyWord, wordCoverage } from '../search/query.ts';
import { expandTerms } from '../search/shorthand.ts';
import { work_order_columns, work_orders_with_asset } from '../work-orders/service.ts';
import { workOrderSource } from '../work-orders/tools.ts';
import { asksHowToLockOut, asksWhatIsDue, asksWhatIsLow } from './intents.ts';
import { findPlaybook, playbookSource, searchPlaybooks } from './playbook-search.ts';

/** What Fred answers with no language model: what he found, quoted and linked, or that he found nothing. */
export interface OfflineAnswer {
  text: string;
  sources: ChatSource[];
}

interface Found {
  playbooks: PlaybookDetails[];
  assets: Asset[];
  work_orders: WorkOrder[];
  parts: Part[];
  due: ChatSource[];
  low: ChatSource[];
}

/** Full-text search over the plant's records and the playbooks: any of the words, ranked by how many of them a record has. */
export async function answerOffline(context: Context, question: string): Promise<OfflineAnswer> {
  const found = await search(context, question);
  const sources = [
    ...found.due, ...found.low, ...found.playbooks.slice(0, 1).map(playbookSource), ...found.assets.map(assetSource), ...found.work_orders.map(workOrderSource),
    ...found.parts.map(partSource), ...found.playbooks.slice(1).map(playbookSource),
  ];
  return { text: sources.length > 0 ? compose(found) : nothingFound(question), sources };
}

async function search(context: Context, question: string): Promise<Found> {
  const words = expandTerms(question);
  const [due, low] = await Promise.all([
    asksWhatIsDue(question) && context.permissions.has('work_orders:read') ? list_due_maintenance.run(context, { within_days: 7 }).then(({ sources }) => sources.slice(0, 10)) : [],
    asksWhatIsLow(question) && context.permissions.has('parts:read') ? find_parts.run(context, { low_stock: true, limit: 15 }).then(({ sources }) => sources) : [],
  ]);
  // A list is the answer: what the same words find elsewhere would only stand in its way.
  if (words.length === 0 || due.length + low.length > 0) return { playbooks: [], assets: await assetsByTag(context, question), work_orders: [], parts: [], due, low };
  const tagged = await assetsByTag(context, question);
  const fewest = Math.ceil(words.length / 2);
  const [named, orders, spares] = await Promise.all([
    context.permissions.has('assets:read') ? ranked<Asset>(context, { columns: asset_columns, from: sql`${assets}`, table: assets, search: 'search_assets', fewest, limit: 3 }, question) : [],
    context.permissions.has('work_orders:read') ? workOrdersFor(context, question, fewest, tagged) : [],
    context.permissions.has('parts:read') ? ranked<Part>(context, { columns: part_columns, from: sql`${parts}`, table: parts, search: 'search_parts', fewest, limit: 4 }, question) : [],
  ]);
  return {
    playbooks: (asksHowToLockOut(question) ? ['lockout-tagout'] : searchPlaybooks(question, 3).map(({ slug }) => slug)).flatMap((slug) => findPlaybook(slug) ?? []),
    assets: tagged.length > 0 ? tagged : named, // a tag is exact: machines that only sound alike would mislead
    work_orders: orders, parts: spares, due, low,
  };
}

interface Ranking {
  columns: SQL;
  from: SQL;
  table: typeof assets | typeof work_orders | typeof parts;
  search: 'search_assets' | 'search_work_orders' | 'search_parts';
  /** A record must have so many of the question's words. */
  fewest: number;
  limit: number;
}

/** The best by words covered, then by PostgreSQL's rank, then the latest. */
function ranked<Row>(context: Context, { columns, from, table, search, fewest, limit }: Ranking, question: string): Promise<Row[]> {
  const covered = wordCoverage(sql`${table.search}`, question);
  return read<Row>(context, sql`select ${columns} from ${from}
    join (select id, rank from ${sql.raw(search)}(${anyWord(question)}) order by rank desc, id desc limit 500) hits on hits.id = ${table.id}
    where ${ofTenant(table)} and ${covered} >= ${fewest} order by ${covered} desc, hits.rank desc, ${table.created_at} desc, ${table.id} desc limit ${limit}`);
}

async function workOrdersFor(context: Context, question: string, fewest: number, tagged: Asset[]): Promise<WorkOrder[]> {
  const by_words = await ranked<WorkOrder>(context, { columns: work_order_columns, from: work_orders_with_asset, table: work_orders, search: 'search_work_orders', fewest, limit: 5 }, question);
  if (tagged.length === 0) return by_words;
  const of_assets = await read<WorkOrder>(context, sql`select ${work_order_columns} from ${work_orders_with_asset} where ${ofTenant(work_orders)}
    and ${work_orders.asset_id} in (${sql.join(tagged.map(({ id }) => sql`${id}`), sql`, `)})
    order by (${work_orders.work_type} = 'corrective') desc, ${wordCoverage(sql`${work_orders.search}`, question)} desc, ${work_orders.created_at} desc limit 6`);
  return [...of_assets, ...by_words.filter(({ id }) => !of_assets.some((order) => order.id === id))].slice(0, 7);
}

/** Assets whose very tag stands in the question. */
async function assetsByTag(context: Context, question: string): Promise<Asset[]> {
  if (!context.permissions.has('assets:read')) return [];
  const candidates = [...new Set(question.split(/[\s,;:?!()"']+/).map((word) => word.replace(/\.$/, '').toLowerCase()).filter((word) => word.length > 1 && word.length <= 100))].slice(0, 30);
  if (candidates.length === 0) return [];
  return read<Asset>(context, sql`select ${asset_columns} from ${assets} where ${ofTenant(assets)}
    and lower(${assets.asset_tag}) in (${sql.join(candidates.map((tag) => sql`${tag}`), sql`, `)}) limit 3`);
}

const INTRODUCTION = '**Offline mode:** no language model is set up, so this is what my search found in the records and playbooks.';

function nothingFound(question: string): string {
  return `**Offline mode:** no language model is set up, and my search found nothing about “${escapeMarkdown(question.trim().slice(0, 200))}” in the plant's records or the playbooks. Try the machine's tag or other words for the symptom.`;
}

function compose({ playbooks, assets: machines, work_orders: orders, parts: spares, due, low }: Found): string {
  const [best, ...more] = playbooks;
  return [
    INTRODUCTION,
    section('Due and overdue', due.map(linked)),
    section('Low in stock', low.map(linked)),
    section('The machine', machines.map(assetSource).map(linked)),
    best && playbookText(best),
    section("From the plant's work orders", orders.map((order) => `${linked(workOrderSource(order))} — ${[order.status.replace('_', ' '), order.asset_tag, order.created_at.slice(0, 10)].filter(Boolean).map((text) => escapeMarkdown(String(text))).join(', ')}`)),
    section('Parts', spares.map(partSource).map(linked)),
    section('More playbooks', more.map(playbookSource).map(linked)),
  ].filter(Boolean).join('\n\n');
}

function playbookText({ title, slug, hazards, lockout_steps, causes, steps, parts: typical, cost_note, prevention }: PlaybookDetails): string {
  return [
    `### [${title}](/api/playbooks/${slug})`,
    section('Safety first', hazards),
    lockout_steps.length > 0 && `**Lockout/tagout, in this order**\n\n${numbered(lockout_steps)}`,
    section('Most likely causes', causes),
    `**What to do**\n\n${numbered(steps)}`,
    section('Usual parts', typical),
    cost_note && `**Cost:** ${cost_note}`,
    section('So that it does not come back', prevention),
  ].filter(Boolean).join('\n\n');
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
