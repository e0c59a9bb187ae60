import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrderSource } from '../../../features/work-orders/tools.ts';
import { link, type RecordAnswer } from '../rendering.ts';
import type { RecordRequest } from '../request.ts';
import { ordersByWords } from '../filters/words.ts';

/** Says that nothing was changed, and where the person can change it. */
export async function refuseChange(request: RecordRequest): Promise<RecordAnswer> {
  const { context, text } = request;
  const [order] = context.permissions.has('work_orders:read')
    ? await ordersByWords(request, [inUnfinished])
    : [];
  const form = order ? `${text.openOrder(link(workOrderSource(order)))} ${text.changeHint}` : text.changeHint;
  return { text: text.cannotChange(form), sources: order ? [workOrderSource(order)] : [], isRefusal: true };
}
