import type { ChatSource } from '@chatterfix/sdk/contract';
import { and, inArray, isNull, not, or, sql, type SQL } from 'drizzle-orm';
import type { Context } from '../../../context.ts';
import { assets as assetTable } from '../../../features/assets/schema.ts';
import { selectAssets } from '../../../features/assets/service.ts';
import { assetSource } from '../../../features/assets/tools.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { read } from '../../../platform/db/transaction.ts';
import { escapeMarkdown } from '../../offline/markdown.ts';
import { idsUnder, placeInTree } from '../asset-tree.ts';
import { link } from '../rendering.ts';
import type { RecordReading } from '../reading.ts';
import type { RecordRequest } from '../request.ts';
import type { Subjects } from '../subjects.ts';

/** Whose work orders, or those of which assets, a question is about. */
export interface OrderScope {
  conditions: SQL[];
  /** Empty if it is about all work orders. */
  label: string;
  sources: ChatSource[];
  isNarrow: boolean;
}

export async function orderScope(request: RecordRequest): Promise<OrderScope> {
  const { context, subjects, text } = request;
  const { assets, group } = subjects;
  const conditions: SQL[] = [];
  const labels: string[] = [];
  const sources = await sourcesOfAssets(
    context,
    assets.slice(0, 3).map(({ id }) => id),
  );
  if (assets.length > 0) {
    const ids = assets.map(({ id }) => id);
    const trees = await Promise.all(ids.slice(0, 5).map((id) => placeInTree(context, id)));
    // An area or a line has no work orders of its own: those of its machines are meant.
    const isArea = trees.some(({ under, orders }) => under > 0 && !orders);
    const isTheirs = isArea
      ? or(inArray(workOrders.asset_id, ids), sql`${workOrders.asset_id} in ${idsUnder(ids)}`)!
      : inArray(workOrders.asset_id, ids);
    conditions.push(subjects.denied.assets ? or(isNull(workOrders.asset_id), not(isTheirs))! : isTheirs);
    const names = [...sources.map(link), ...(isArea ? [text.withWhatIsUnder] : [])];
    labels.push(...(subjects.denied.assets ? [text.not(names.join(', '))] : names));
  }
  if (group) {
    const where = and(ofTenant(assetTable), ...group.conditions);
    const inGroup = sql`(select ${assetTable.id} from ${assetTable} where ${where})`;
    const isOfKind = group.kindWords.length > 0;
    // A line has no work orders of its own: those of its machines are meant.
    const hasOwn = sql`exists (select 1 from ${workOrders} where ${ofTenant(workOrders)} and ${workOrders.asset_id} = ${assetTable.id})`;
    const areas = sql`select ${assetTable.id} from ${assetTable} where ${where} and not ${hasOwn}`;
    conditions.push(
      isOfKind
        ? sql`(${workOrders.asset_id} in ${inGroup} or ${workOrders.asset_id} in ${idsUnder(areas)})`
        : sql`${workOrders.asset_id} in ${inGroup}`,
    );
    labels.push(escapeMarkdown(group.label));
  }
  if (subjects.excluded.length > 0) {
    const ids = subjects.excluded.map(({ id }) => id);
    const isTheirs = or(inArray(workOrders.asset_id, ids), sql`${workOrders.asset_id} in ${idsUnder(ids)}`)!;
    conditions.push(or(isNull(workOrders.asset_id), not(isTheirs))!);
    labels.push(text.not(escapeMarkdown(subjects.excluded.map(({ code }) => code).join(', '))));
  }
  const people = peopleOf(request);
  conditions.push(...people.conditions);
  labels.push(...people.labels);
  return { conditions, label: labels.join(', '), sources, isNarrow: conditions.length > 0 };
}

/** "Not Lena's"; "not assigned to Lena", which does not ask for what is assigned to nobody. */
export function isOfOthers({ has }: RecordReading, { people, denied }: Subjects): boolean {
  return people.length > 0 && (denied.people || has('unassigned'));
}

/** The condition on the people to whom work orders are assigned. */
export function peopleOf({ context, reading, subjects, text }: RecordRequest): {
  conditions: SQL[];
  labels: string[];
} {
  const codes =
    subjects.people.length > 0
      ? subjects.people.map(({ code }) => code)
      : reading.has('mine')
        ? [context.actor.id]
        : [];
  const labels = codes.map(escapeMarkdown);
  if (codes.length === 0) return { conditions: [], labels };
  const isTheirs = inArray(workOrders.assigned_to, codes);
  return isOfOthers(reading, subjects)
    ? {
        conditions: [or(isNull(workOrders.assigned_to), not(isTheirs))!],
        labels: [text.not(labels.join(', '))],
      }
    : { conditions: [isTheirs], labels };
}

export async function sourcesOfAssets(context: Context, ids: readonly number[]): Promise<ChatSource[]> {
  const rows = await assetsById(context, ids);
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(assetSource));
}

function assetsById(context: Context, ids: readonly number[]) {
  return ids.length === 0
    ? Promise.resolve([])
    : read(context, selectAssets().where(and(ofTenant(assetTable), inArray(assetTable.id, [...ids]))));
}
