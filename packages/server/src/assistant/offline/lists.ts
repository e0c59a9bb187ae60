import type { Context } from '../../context.ts';
import { findPartsTool } from '../../features/parts/tools.ts';
import { listDueMaintenanceTool } from '../../features/reliability/tools.ts';
import type { Intents } from './intents.ts';
import type { Section } from './sections.ts';

/** The lists that the question asks for and that are not empty. */
export async function findLists(context: Context, { due, low, out }: Intents): Promise<Section[]> {
  const mayReadParts = context.permissions.has('parts:read');
  const mayReadOrders = context.permissions.has('work_orders:read');
  const [dueSources, outSources, lowSources] = await Promise.all([
    due && mayReadOrders
      ? listDueMaintenanceTool.run(context, { within_days: 7 }).then(({ sources }) => sources.slice(0, 10))
      : [],
    out && mayReadParts
      ? findPartsTool.run(context, { in_stock: false, limit: 25 }).then(({ sources }) => sources)
      : [],
    low && mayReadParts
      ? findPartsTool.run(context, { low_stock: true, limit: 25 }).then(({ sources }) => sources)
      : [],
  ]);
  return [
    { heading: 'Due and overdue', sources: dueSources },
    { heading: 'Out of stock', sources: outSources },
    { heading: 'Low in stock', sources: lowSources },
  ].filter(({ sources }) => sources.length > 0);
}
