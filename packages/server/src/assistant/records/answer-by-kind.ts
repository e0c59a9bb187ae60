import { escapeMarkdown } from '../offline/markdown.ts';
import { answerAssetFacts } from './answers/asset-facts.ts';
import { answerAssets } from './answers/asset-lists.ts';
import { answerTrend, compareAssets } from './answers/comparisons.ts';
import { answerFigure } from './answers/figures.ts';
import { answerOrders } from './answers/orders.ts';
import { answerPartFacts, answerParts } from './answers/parts.ts';
import { answerRanking, groupingOf } from './answers/rankings.ts';
import { paragraphs, type RecordAnswer } from './rendering.ts';
import { nameIsUnknown, type Answerer, type RecordRequest } from './request.ts';

/** Finds the kind of the question. The more particular kinds come first. */
export async function answerByKind(
  request: RecordRequest,
  describesFault: boolean,
): Promise<RecordAnswer | undefined> {
  const { reading, subjects, intent, period } = request;
  const { has } = reading;
  const { assets, parts, people, group } = subjects;
  const isNamed = subjects.isTagged || people.length > 0 || (assets.length === 1 && !subjects.misspelt);
  if (describesFault && subjects.misspelt && !isNamed && people.length === 0) return undefined;
  if (has('howto') && !isNamed && !has('count', 'overdue', 'unassigned', 'low_stock')) return undefined;
  if (has('unsupported')) return intent.isRequest || has('count', 'list') ? cannotTell(request) : undefined;
  // "What does Igor have to do" asks for work orders by naming a person.
  const isOfPerson = people.length > 0 && has('list');
  const isOfGroup =
    group !== undefined && has('asset', 'list') && !describesFault && subjects.leftover.length === 0;
  if (!intent.isRequest && !(has('compare') && assets.length > 1) && !isOfPerson && !isOfGroup)
    return undefined;
  if (subjects.unknownTag && assets.length + parts.length === 0) return nameIsUnknown(request);
  const answer = findKind();
  return answer ? answer(request) : undefined;

  function findKind(): Answerer | undefined {
    const severalTagged = subjects.isTagged && assets.length > 1;
    if (
      severalTagged &&
      !has('order', 'open', 'due', 'overdue') &&
      (has('compare', 'most', 'least', 'trend') || intent.isSum)
    )
      return compareAssets;
    const isByStatus = groupingOf(reading) === 'status';
    if (intent.isTrend && !isByStatus && (intent.isAboutOrders || has('failure'))) return answerTrend;
    if (has('low_stock', 'out_of_stock')) return answerParts;
    if (has('downtime') && !has('most', 'least')) return answerFigure;
    const isPartList =
      has('stock_value') ||
      (intent.threshold !== undefined && has('stock') && assets.length === 0) ||
      (has('part') &&
        (intent.threshold || has('most', 'least') || subjects.source) &&
        !intent.isSum &&
        !(has('most') && !has('price', 'cost', 'stock'))) ||
      (has('part') && has('price', 'cost') && has('most', 'least'));
    if (isPartList && !(parts.length === 1)) return answerParts;
    if (parts.length > 1 && assets.length === 0 && has('most', 'least', 'value', 'stock_value'))
      return answerParts;
    if (subjects.source?.column === 'location' && !intent.isAboutOrders && parts.length === 0)
      return answerParts;
    if (has('part') && has('most') && !has('price', 'cost', 'stock')) return async () => cannotTell(request);
    const isPartQuestion =
      parts.length > 0 &&
      (has('stock', 'price', 'min_level', 'max_level', 'supplier', 'last_ordered') || assets.length === 0);
    if (isPartQuestion && intent.wantsPart && !intent.isSum && (!has('who') || has('supplier')))
      return answerPartFacts;
    if (intent.asksForMetric && !(intent.isMean && (assets.length !== 1 || group !== undefined)))
      return answerAssetFacts;
    if (isAboutAssetWorth()) return answerAssets;
    if (
      groupingOf(reading) &&
      intent.isAboutOrders &&
      (assets.length === 0 || has('by_month', 'by_type', 'who', 'by_status', 'by_priority'))
    )
      return answerRanking;
    if (intent.isSum || intent.isMean) return answerFigure;
    const asksForFacts =
      intent.asksForAttribute &&
      !has('order', 'failure') &&
      (assets.length > 0 || !intent.isAboutOrders) &&
      group === undefined &&
      !isListOfAssets() &&
      (!has('count') || has('serial'));
    if (asksForFacts) return answerAssetFacts;
    if (isListOfAssets() && (!intent.isAboutOrders || has('service_overdue', 'next_service', 'last_service')))
      return answerAssets;
    if (intent.isAboutOrders || isOfPerson) return answerOrders;
    if (has('who') && assets.length + people.length > 0) return answerOrders;
    // "How many times did K-201 trip": its work orders with that word.
    const isOfText = assets.length > 0 && subjects.leftover.length > 0 && !has('stock', 'price', 'part');
    if (isOfText && has('count', 'interval')) return answerOrders;
    // A time says something of assets only together with a date that they have.
    if (period && has('asset')) return async () => cannotTell(request);
    if (has('asset') || group !== undefined) return answerAssets;
    if (has('part') || subjects.source) return answerParts;
    if (has('stock', 'price')) return async () => nameIsUnknown(request);
    return undefined;
  }

  /** What the assets cost or are worth, not their maintenance. */
  function isAboutAssetWorth(): boolean {
    const isWorth = has('purchase_cost', 'value');
    const isMaintenance =
      period !== undefined ||
      has('failure', 'order', 'hours', 'parts_cost', 'labor_cost') ||
      /maint|repair|wartung|instandh|manten|entretien|صيان/i.test(request.question);
    const isDearest = has('asset') && has('cost') && has('most', 'least') && !isMaintenance;
    return (
      (isWorth &&
        !subjects.isTagged &&
        (assets.length !== 1 || has('count')) &&
        parts.length === 0 &&
        !has('part')) ||
      isDearest
    );
  }

  /** Whether assets with something in common are asked for, rather than facts of one. */
  function isListOfAssets(): boolean {
    const isOfAll =
      has('in_repair', 'retired', 'active', 'no_schedule', 'service_overdue', 'value', 'purchase_cost') &&
      (assets.length === 0 || has('asset'));
    const isDated =
      period !== undefined &&
      has('purchase_date', 'older', 'last_service', 'next_service') &&
      assets.length === 0;
    const isSuperlative = has('oldest', 'latest', 'most', 'least') && has('asset') && assets.length === 0;
    return group !== undefined || isOfAll || isDated || isSuperlative;
  }
}

/** Says that the records do not have what is asked for. */
function cannotTell({ question, text }: RecordRequest): RecordAnswer {
  return {
    text: paragraphs(text.notRecordedHere(escapeMarkdown(question.trim().slice(0, 120))), text.canAsk),
    sources: [],
  };
}
