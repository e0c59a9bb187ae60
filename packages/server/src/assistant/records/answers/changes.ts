import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrderSource } from '../../../features/work-orders/tools.ts';
import type { RecordReading } from '../reading.ts';
import { link, type RecordAnswer } from '../rendering.ts';
import type { RecordRequest } from '../request.ts';
import { ordersByWords } from '../filters/words.ts';

const polite =
  /^(?:pls|please|can|could|would|you|bitte|kannst|kann|konntest|du|konnen|sie|por|favor|puedes|puede|podrias|stp|svp|peux|tu|pouvez|vous|pourrais|لو|سمحت|ممكن|fred|hey|hi)$/u;

/** Whether a question asks to change a record. */
export function asksForChange(reading: RecordReading): boolean {
  const { words, at, language, has } = reading;
  if (has('count', 'who', 'when', 'overdue', 'unassigned', 'cost', 'history', 'more', 'fewer')) return false;
  const opening = words.findIndex(({ forms }) => !polite.test(forms[0]!));
  const isQuestion = (['count', 'list', 'who', 'why', 'when', 'where', 'order', 'part'] as const).some(
    (concept) => at(concept, opening),
  );
  // German infinitives stand last: "Bestand auf 60 setzen".
  const isLast = language === 'de' && at('change', words.length - 1) && !has('list');
  return isLast || (opening >= 0 && at('change', opening) && !isQuestion);
}

/** Says that nothing was changed, and where the person can change it. */
export async function refuseChange(request: RecordRequest): Promise<RecordAnswer> {
  const { context, text } = request;
  const [order] = context.permissions.has('work_orders:read')
    ? await ordersByWords(request, [inUnfinished])
    : [];
  const form = order ? `${text.openOrder(link(workOrderSource(order)))} ${text.changeHint}` : text.changeHint;
  return { text: text.cannotChange(form), sources: order ? [workOrderSource(order)] : [] };
}
