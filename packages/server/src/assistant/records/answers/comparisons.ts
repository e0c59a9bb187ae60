import { eq } from 'drizzle-orm';
import { assetSource } from '../../../features/assets/tools.ts';
import { getAssetDetails } from '../../../features/reliability/service.ts';
import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { measured } from '../figures.ts';
import { within } from '../filters/order-conditions.ts';
import { countRecords, measure } from '../tables.ts';
import { days, lastYear, link, list, paragraphs, type RecordAnswer } from '../rendering.ts';
import { misspellingNote, type RecordRequest } from '../request.ts';

/** So many assets are compared. */
const MAX_COMPARED = 5;

/** The figures of the named assets beside each other. */
export async function compareAssets(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, subjects, text, now } = request;
  if (!context.permissions.has('work_orders:read') || !context.permissions.has('assets:read'))
    return undefined;
  const period = request.period ?? lastYear(now);
  const compared = await Promise.all(
    subjects.assets.slice(0, MAX_COMPARED).map(async ({ id }) => {
      const { asset, performance_metrics } = await getAssetDetails(context, id);
      const of = [ofTenant(workOrders), eq(workOrders.asset_id, id)];
      const finished = [...of, within('completed_at', period)];
      const failed = [...of, eq(workOrders.work_type, 'corrective'), within('created_at', period)];
      const [unfinished, failures, cost, hours] = await Promise.all([
        countRecords(context, 'orders', [...of, inUnfinished]),
        countRecords(context, 'orders', failed),
        measure(context, 'orders', finished, 'cost'),
        measure(context, 'orders', finished, 'hours'),
      ]);
      const { mtbf } = performance_metrics;
      const facts = [
        `${text.failures}: **${failures}**`,
        `${text.cost}: **${measured('cost', cost, text)}**`,
        `${text.hours}: **${measured('hours', hours, text)}**`,
        `MTBF ${text.in365}: **${mtbf.value === null ? text.insufficient : `${mtbf.value} h`}**`,
        `${text.orders}, ${text.unfinished}: **${unfinished}**`,
      ];
      return { source: assetSource(asset), line: `${link(assetSource(asset))} — ${facts.join('; ')}` };
    }),
  );
  return {
    text: paragraphs(
      misspellingNote(request, compared[0]?.source.title ?? ''),
      days(period, text),
      list(compared.map(({ line }) => line)),
    ),
    sources: compared.map(({ source }) => source),
  };
}
