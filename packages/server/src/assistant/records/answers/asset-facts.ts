import type { Asset } from '@chatterfix/sdk/contract';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { assets } from '../../../features/assets/schema.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { getAsset, selectAssets } from '../../../features/assets/service.ts';
import { assetSource } from '../../../features/assets/tools.ts';
import { getAssetDetails } from '../../../features/reliability/service.ts';
import { read } from '../../../platform/db/transaction.ts';
import { linkTo } from '../../offline/markdown.ts';
import { idsUnder, placeInTree } from '../asset-tree.ts';
import { assetAttributeNames, assetAttributes } from '../intent.ts';
import {
  lastYear,
  link,
  list,
  MAX_SHOWN,
  money,
  paragraphs,
  rounded,
  shownValue,
  type RecordAnswer,
} from '../rendering.ts';
import { within } from '../filters/order-conditions.ts';
import { measure } from '../tables.ts';
import { askWhich, misspellingNote, nameIsUnknown, type RecordRequest } from '../request.ts';
import { sourcesOfAssets } from '../filters/order-scope.ts';

/** So many assets are described, if the question writes all their tags. */
const MAX_DESCRIBED = 5;

/** Tells facts or figures of the one asset that is named, or asks which. */
export async function answerAssetFacts(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, subjects, reading, intent } = request;
  const { isTagged, group } = subjects;
  const named =
    group && subjects.assets.length === 0 ? await assetsOf(context, group.conditions) : subjects.assets;
  if (!context.permissions.has('assets:read')) return undefined;
  if (named.length === 0) return nameIsUnknown(request);
  if (named.length > 1 && !isTagged && !group) return askWhich(request, 'assets');
  if (intent.asksForMetric && !context.permissions.has('work_orders:read')) return undefined;
  const first = await getAsset(context, named[0]!.id);
  if (reading.has('children') && !intent.asksForMetric) {
    const { under } = await placeInTree(context, first.id);
    return under > 0 ? answerAssetsUnder(request, first) : describeParent(request, first);
  }
  const described = await Promise.all(
    named.slice(0, MAX_DESCRIBED).map(async ({ id }) => {
      const asset = id === first.id ? first : await getAsset(context, id);
      return { asset, text: intent.asksForMetric ? await metrics(request, id) : attributes(request, asset) };
    }),
  );
  return {
    text: paragraphs(
      misspellingNote(request, first.asset_tag ?? first.name, first.name),
      ...described.map(({ text }) => text),
    ),
    sources: described.map(({ asset }) => assetSource(asset)),
  };
}

/** The assets of a kind or place; a few are described. */
function assetsOf(context: RecordRequest['context'], conditions: readonly SQL[]): Promise<{ id: number }[]> {
  return read(
    context,
    selectAssets()
      .where(and(ofTenant(assets), ...conditions))
      .orderBy(assets.asset_tag)
      .limit(MAX_DESCRIBED),
  );
}

function attributes({ reading, text, timeZone }: RecordRequest, asset: Asset): string {
  const wanted = assetAttributeNames.filter(
    (name) =>
      reading.has(name) ||
      (name === 'status' && reading.has('retired', 'active')) ||
      (name === 'purchase_cost' && reading.has('purchase_date') && reading.has('cost', 'price')),
  );
  // "When was it serviced" says no more than that; the place counts only if nothing else is asked for.
  const names = wanted.length > 1 ? wanted.filter((name) => name !== 'where') : wanted;
  return names
    .map((name) => {
      const value = asset[assetAttributes[name]];
      const isMoney = name === 'purchase_cost' || name === 'value';
      const shown = isMoney && typeof value === 'number' ? money(value) : shownValue(value, text, timeZone);
      const beside =
        name === 'value' && !reading.has('purchase_cost') && asset.purchase_cost !== null
          ? ` (${text.purchase_cost} ${money(asset.purchase_cost)})`
          : '';
      return `${link(assetSource(asset))} — ${text[name]}: **${shown}**${beside}`;
    })
    .join('\n\n');
}

async function metrics({ context, reading, text, now }: RecordRequest, id: number): Promise<string> {
  const { performance_metrics: found, asset } = await getAssetDetails(context, id);
  const names = (['mtbf', 'mttr', 'availability'] as const).filter((name) => reading.has(name));
  const [repair] =
    found.mttr.value === null && reading.has('mttr') ? [await measureRepairs(context, id, now)] : [];
  const lines = names.map((name) => {
    const { value, unit, n, formula } = found[name];
    const figure =
      value === null
        ? text.insufficient
        : unit === 'hours'
          ? `${value} h`
          : `${Math.round(value * 1e4) / 100} %`;
    return `${link(assetSource(asset))} — ${text[name]} ${text.in365}: **${figure}** (n = ${n}; ${formula})`;
  });
  // One repair has no mean, but it has a duration.
  if (repair && repair.n > 0)
    lines.push(`${text.repairTime}: **${rounded(repair.value)} h** (n = ${repair.n})`);
  return lines.join('\n\n');
}

function measureRepairs(context: RecordRequest['context'], id: number, now: Date) {
  return measure(
    context,
    'orders',
    [
      ofTenant(workOrders),
      eq(workOrders.asset_id, id),
      eq(workOrders.work_type, 'corrective'),
      within('created_at', lastYear(now)),
    ],
    'repair',
  );
}

/** What the asset belongs to, if nothing is under it. */
async function describeParent({ context, text }: RecordRequest, asset: Asset): Promise<RecordAnswer> {
  const source = assetSource(asset);
  const [parent] = asset.parent_id === null ? [] : await sourcesOfAssets(context, [asset.parent_id]);
  return {
    text: paragraphs(
      text.nothingUnder(link(source)),
      parent ? `${link(source)} — ${text.partOf(link(parent))}` : '',
    ),
    sources: [source, ...(parent ? [parent] : [])],
  };
}

/** The assets under one, on all levels. */
async function answerAssetsUnder(request: RecordRequest, parent: Asset): Promise<RecordAnswer> {
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
