import { Id } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { dayFromToday } from '../../identity/time-zone.ts';
import { assetSource } from '../assets/tools.ts';
import { listAssets } from '../assets/service.ts';
import { withMark, withMarks } from '../citation-mark.ts';
import { tool } from '../tool.ts';
import { listWorkOrders } from '../work-orders/list.ts';
import { workOrderSource } from '../work-orders/tools.ts';
import { getAssetDetails } from './service.ts';

export const getAssetHistoryTool = tool({
  name: 'get_asset_history',
  description:
    'Gets an asset by its id, with its past and upcoming work orders and its figures (MTTR, MTBF, availability, cost).',
  permission: 'assets:read',
  effect: 'read',
  input: z.strictObject({ asset_id: Id }),
  summary: ({ asset_id }) => `Looking up the history of asset ${asset_id}`,
  async run(context, { asset_id }) {
    const {
      maintenance_history: history,
      upcoming_maintenance: upcoming,
      asset,
      ...figures
    } = await getAssetDetails(context, asset_id);
    return {
      figures: { asset: withMark('asset', asset), ...figures },
      lists: {
        upcoming_maintenance: { rows: withMarks('work_order', upcoming), total: upcoming.length },
        maintenance_history: { rows: withMarks('work_order', history.slice(0, 20)), total: history.length },
      },
      sources: [
        assetSource(asset),
        ...[...history.slice(0, 5), ...upcoming.slice(0, 3)].map(workOrderSource),
      ],
    };
  },
});

export const listDueMaintenanceTool = tool({
  name: 'list_due_maintenance',
  description:
    'Lists unfinished work orders that are overdue or due within the given number of days (0: today), and assets whose maintenance is due.',
  permission: 'work_orders:read',
  effect: 'read',
  input: z.strictObject({ within_days: z._default(z.int().check(z.minimum(0), z.maximum(365)), 7) }),
  summary: ({ within_days }) => `Looking up what is due within ${within_days} days`,
  async run(context, { within_days }) {
    const [due, assets] = await Promise.all([
      listWorkOrders(context, {
        status: ['open', 'in_progress', 'on_hold'],
        due_before: await dayFromToday(context, within_days),
        sort: 'due_date',
        limit: 25,
      }),
      context.permissions.has('assets:read')
        ? listAssets(context, { maintenance_due: true, sort: 'next_maintenance_date', limit: 25 })
        : { assets: [], total: 0 },
    ]);
    return {
      figures: { as_of: context.now().toISOString() },
      lists: {
        work_orders: { rows: withMarks('work_order', due.work_orders), total: due.total },
        assets: { rows: withMarks('asset', assets.assets), total: assets.total },
      },
      sources: [...due.work_orders.map(workOrderSource), ...assets.assets.slice(0, 10).map(assetSource)],
    };
  },
});
