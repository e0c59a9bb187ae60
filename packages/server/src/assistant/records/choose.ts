import { escapeMarkdown } from '../offline/markdown.ts';
import { answerAssetFacts } from './answers/asset-facts.ts';
import { compareAssets } from './answers/comparisons.ts';
import { answerPartFacts } from './answers/part-facts.ts';
import { answerRecords } from './answers/records.ts';
import { answerTrend } from './answers/trend.ts';
import { hasUnreadDenial } from './denials.ts';
import { asksForOrders } from './filters/assets.ts';
import { scheduleConcepts } from './lexicons/assets.ts';
import { isOfRecordInGroups, readGroups, subjectOfGroups } from './grouping.ts';
import { headOf } from './head.ts';
import { readQuery } from './query.ts';
import type { Subject } from './terms.ts';
import { paragraphs, type RecordAnswer } from './rendering.ts';
import { isUnread } from './unread.ts';
import { nameIsUnknown, type Answerer, type RecordRequest } from './request.ts';

const records =
  (subject: Subject): Answerer =>
  async (request) => {
    const query = readQuery(request, subject);
    return isUnread(request, query) ? cannotTell(request) : answerRecords(request, query);
  };

/** So many parts are told apart one by one; more are a kind. */
const MAX_TOLD = 4;

/** Answers a question that asks for records; undefined if it does not. */
export async function answerRequest(
  request: RecordRequest,
  describesFault: boolean,
): Promise<RecordAnswer | undefined> {
  const { reading, subjects, intent } = request;
  const { has } = reading;
  const { assets, people, group, partKind } = subjects;
  const isNamed = subjects.isTagged || people.length > 0 || (assets.length === 1 && !subjects.misspelt);
  if (describesFault && subjects.misspelt && !isNamed) return undefined;
  if (has('howto') && !isNamed && !has('count', 'overdue', 'unassigned', 'low_stock')) return undefined;
  const isAsked = intent.isRequest || has('count', 'list') || (subjects.isTagged && !describesFault);
  if (has('unsupported')) return isAsked ? cannotTell(request) : undefined;
  // "What does Igor have to do" asks for work orders by naming a person.
  const isOfPerson = people.length > 0 && has('list');
  const isOfGroup =
    group !== undefined &&
    has('asset', 'list', 'most', 'least', 'oldest', 'latest', 'negation') &&
    !describesFault &&
    subjects.leftover.length === 0;
  const isOfPartKind = partKind !== undefined && has('most', 'least', 'price', 'stock');
  const isOfPartsListed =
    (partKind !== undefined || subjects.source?.column === 'category') && has('list') && !describesFault;
  const isOfBin = subjects.source?.column === 'location' && has('list', 'where');
  const isOfPartsFor = has('part') && assets.length > 0 && !describesFault;
  const isOfText = asksForText(request) && !describesFault;
  const isComparison = has('compare') && assets.length > 1;
  if (
    !intent.isRequest &&
    !isComparison &&
    !isOfPerson &&
    !isOfGroup &&
    !isOfPartKind &&
    !isOfBin &&
    !isOfPartsFor &&
    !isOfPartsListed &&
    !isOfText
  )
    return undefined;
  if (subjects.unknownTag) return nameIsUnknown(request);
  if (hasUnreadDenial(request) || asksForIdle(request)) return cannotTell(request);
  const answer = factsAskedFor(request) ?? recordsAskedFor(request, isOfPerson);
  const answered = answer && (await answer(request));
  // What no record says is for the search and the playbooks.
  return intent.isRequest || !isOfText || answered?.sources.length ? answered : undefined;
}

/** "Who hasn't finished anything this month": those are no work orders. */
function asksForIdle({ reading: { has, words } }: RecordRequest): boolean {
  return (
    has('who') &&
    has('unfinished') &&
    words.some(({ forms }) =>
      /^(?:anything|nothing|nichts|nada|ningun\p{L}*|rien|aucun\p{L}*|شي|شيء)$/u.test(forms[0]!),
    )
  );
}

/** "The last thermography of MCC-410", "all oil leaks of last year": work orders are asked for by their words. */
function asksForText({ reading: { has }, subjects, period, now }: RecordRequest): boolean {
  if (subjects.leftover.length === 0 || has('part', 'stock', 'price', 'asset', 'howto', 'change'))
    return false;
  const isOfPast = has('when', 'past', 'latest', 'interval', 'history') && subjects.assets.length === 1;
  return isOfPast || (period !== undefined && period.from < now && has('count', 'list', 'when', 'past'));
}

/** The facts or figures of single assets and parts. */
function factsAskedFor(request: RecordRequest): Answerer | undefined {
  const { reading, subjects, intent } = request;
  const { has } = reading;
  const { assets, parts, group } = subjects;
  const isCompared =
    subjects.isTagged &&
    assets.length > 1 &&
    !has('order', 'open', 'due', 'overdue') &&
    (has('compare', 'most', 'least', 'trend') || intent.isSum);
  if (isCompared) return compareAssets;
  const groups = readGroups(request);
  const isTrend = intent.isTrend && groups?.by !== 'status' && intent.threshold === undefined;
  if (isTrend && (intent.isAboutOrders || has('failure'))) return answerTrend;
  if (groups?.isSaid) {
    const subject = isOfRecordInGroups(request, groups) ? undefined : subjectOfGroups(request, groups.by);
    return subject ? records(subject) : async () => cannotTell(request);
  }
  if (isOfParts(request) || has('downtime')) return undefined;
  const isPartFact =
    parts.length > 0 &&
    (has('stock', 'price', 'min_level', 'max_level', 'supplier', 'last_ordered') || assets.length === 0) &&
    ((intent.wantsPart && !intent.isSum) || isPriceOfPart(request)) &&
    (!has('who') || has('supplier'));
  if (isPartFact) return answerPartFacts;
  if (intent.asksForMetric && !(intent.isMean && (assets.length === 0 || group !== undefined)))
    return answerAssetFacts;
  if (isOfPurchase(request)) return answerAssetFacts;
  if (isOfAssetWorth(request) || intent.isSum || intent.isMean || groups) return undefined;
  // "How often did it ice up", "how often this year" count; "how often" alone asks for the interval.
  const isCountOfText = has('interval') && (subjects.leftover.length > 0 || request.period !== undefined);
  const isMissing =
    has('asset') &&
    (['serial', 'manufacturer', 'model', 'where', 'purchase_date'] as const).some((one) =>
      reading.denies(one),
    );
  const isAssetFact =
    intent.asksForAttribute &&
    !isMissing &&
    !isCountOfText &&
    !(has('who') && has('last_service')) &&
    !has('order', 'failure') &&
    (assets.length > 0 || !intent.isAboutOrders) &&
    group === undefined &&
    !isListOfAssets(request) &&
    (!has('count') || has('serial'));
  return isAssetFact ? answerAssetFacts : undefined;
}

/** "When was HX-130 bought, and what did it cost". */
function isOfPurchase({ reading: { has }, subjects, period }: RecordRequest): boolean {
  return (
    has('purchase_date') &&
    has('cost', 'price', 'purchase_cost') &&
    subjects.assets.length === 1 &&
    period === undefined &&
    !has('order', 'failure', 'hours', 'parts_cost', 'labor_cost', 'most', 'least')
  );
}

/** "What do we pay for FU-32": what one piece of it costs. */
function isPriceOfPart({ reading: { has }, subjects, period }: RecordRequest): boolean {
  return (
    subjects.parts.length > 0 &&
    subjects.assets.length === 0 &&
    period === undefined &&
    has('cost', 'purchase_cost', 'price', 'value') &&
    !has('order', 'parts_cost', 'labor_cost', 'hours', 'stock_value', 'most', 'least')
  );
}

/** The kind of record that is counted, listed or added up. */
function recordsAskedFor(request: RecordRequest, isOfPerson: boolean): Answerer | undefined {
  const { reading, subjects, intent, period } = request;
  const { has } = reading;
  const { assets, people, group } = subjects;
  if (isOfParts(request)) return records('parts');
  const groups = readGroups(request);
  const isOfAssetsWithOrders =
    headOf(request) === 'assets' &&
    asksForOrders(request) &&
    !groups &&
    !intent.isSum &&
    !intent.isMean &&
    !has('downtime', 'history', 'who', 'why', 'most', 'least', 'in_repair') &&
    has('count', 'list', 'negation') &&
    assets.length === 0;
  if (isOfAssetsWithOrders) return records('assets');
  if (has('downtime') && !has('most', 'least')) return records('orders');
  if (isOfAssetWorth(request)) return records('assets');
  // Two places are added up, not compared.
  if (has('compare', 'more', 'most', 'trend') && group?.label.includes(' / '))
    return async () => cannotTell(request);
  if (groups && intent.isAboutOrders) return records('orders');
  if (intent.isSum || intent.isMean) return records('orders');
  const isOfService = has('service_overdue', 'next_service', 'last_service', ...scheduleConcepts);
  // "What happened on line 2 this year": a time is one of assets only with a date that they have.
  const isOfWork =
    period !== undefined &&
    group !== undefined &&
    !isOfService &&
    !has('asset', 'purchase_date', 'older', 'purchase_cost', 'value');
  if (isOfWork) return records('orders');
  const isOfBought = has('purchase_date') && headOf(request) === 'assets';
  // "Who's doing what on line 2".
  if (has('who') && group !== undefined && !has('asset', 'supplier', 'manufacturer', ...scheduleConcepts))
    return records('orders');
  if (isListOfAssets(request) && (!intent.isAboutOrders || isOfService || isOfBought))
    return records('assets');
  if (intent.isAboutOrders || isOfPerson) return records('orders');
  if (has('who') && assets.length + people.length > 0) return records('orders');
  // "How many times did K-201 trip": its work orders with that word.
  const isOfText = assets.length > 0 && subjects.leftover.length > 0 && !has('stock', 'price', 'part');
  if ((isOfText && has('count', 'interval', 'when', 'list')) || asksForText(request))
    return records('orders');
  // A time says something of assets only together with a date that they have.
  if (period && has('asset')) return async () => cannotTell(request);
  if (has('asset') || group !== undefined) return records('assets');
  if (has('part') || subjects.source) return records('parts');
  if (has('stock', 'price')) return async () => nameIsUnknown(request);
  return undefined;
}

/** Parts are counted, listed or added up, not one described. */
function isOfParts(request: RecordRequest): boolean {
  const { reading, subjects, intent } = request;
  const { has } = reading;
  const { parts, source, partKind, assets, group } = subjects;
  if (has('order', 'hours', 'labor_cost', 'parts_cost') && headOf(request) !== 'parts') return false;
  if (has('low_stock', 'out_of_stock', 'stock_value')) return true;
  // "Repairs whose parts cost over 90".
  if (isOfPartsOfOrders(request)) return false;
  const isExtreme = has('most', 'least', 'average');
  const isOfKind = (partKind && partKind.ids.length > MAX_TOLD) || source?.column === 'category';
  if (isOfKind || (partKind && isExtreme))
    return (
      (has('part', 'stock', 'price', 'supplier') || !intent.isAboutOrders || isExtreme) &&
      (assets.length === 0 || (subjects.isTagged && has('list'))) &&
      group === undefined &&
      parts.length !== 1 &&
      (isExtreme || has('count', 'list', 'value', 'price', 'stock') || intent.threshold !== undefined)
    );
  if (parts.length === 1) return false;
  const isOfSource = source?.column === 'location' && !intent.isAboutOrders && parts.length === 0;
  const isOfStock = intent.threshold !== undefined && has('stock') && assets.length === 0;
  return (
    isOfSource ||
    isOfStock ||
    (has('part') &&
      !group &&
      (intent.threshold !== undefined || isExtreme || source !== undefined) &&
      !intent.isMean) ||
    (has('part') && headOf(request) === 'parts' && parts.length === 0 && assets.length === 0) ||
    (parts.length > 1 && assets.length === 0 && has('most', 'least', 'value'))
  );
}

/** The cost of the parts limits work orders, not parts. */
function isOfPartsOfOrders(request: RecordRequest): boolean {
  const { reading, intent, subjects } = request;
  return (
    reading.has('part') &&
    intent.threshold !== undefined &&
    headOf(request) === 'orders' &&
    subjects.parts.length === 0 &&
    !reading.has('stock')
  );
}

/** What the assets cost or are worth, not their maintenance. */
function isOfAssetWorth(request: RecordRequest): boolean {
  const { reading, subjects, period, question, intent } = request;
  const { has } = reading;
  const { assets, parts, isTagged } = subjects;
  // "Which pump costs us most" asks for what is spent on it.
  const isOurs = reading.words.some(
    ({ forms }, index) =>
      /^(?:us|uns|nos|nous|علينا)$/u.test(forms[0]!) &&
      [-1, 0, 1].some((step) => reading.at('cost', index + step)),
  );
  const isMaintenance =
    (period !== undefined && !has('purchase_date')) ||
    isOurs ||
    has('failure', 'order', 'hours', 'parts_cost', 'labor_cost') ||
    /maint|repair|wartung|instandh|manten|entretien|صيان/i.test(question);
  const isOfAssets = (has('asset') || headOf(request) === 'assets') && !isMaintenance;
  const isDearest = isOfAssets && has('cost') && (has('most', 'least') || intent.threshold !== undefined);
  const isWorth = has('purchase_cost', 'value');
  return (
    (isWorth && !isTagged && (assets.length !== 1 || has('count')) && parts.length === 0 && !has('part')) ||
    isDearest
  );
}

/** Whether assets with something in common are asked for, rather than facts of one. */
function isListOfAssets(request: RecordRequest): boolean {
  const { reading, subjects, period } = request;
  const { has } = reading;
  const { assets, group } = subjects;
  const isOfAll =
    has('in_repair', 'retired', 'active', 'no_schedule', 'service_overdue', 'value', 'purchase_cost') &&
    ((assets.length === 0 && subjects.parts.length === 0) || has('asset'));
  const isOfInterval =
    assets.length === 0 && has(...scheduleConcepts) && headOf(request) === 'assets' && !has('cost', 'hours');
  const isDated =
    period !== undefined &&
    has('purchase_date', 'older', 'last_service', 'next_service') &&
    assets.length === 0;
  const isSuperlative =
    has('oldest', 'latest', 'most', 'least', 'next_service', 'last_service') &&
    has('asset') &&
    assets.length === 0;
  return group !== undefined || isOfInterval || isOfAll || isDated || isSuperlative;
}

/** Says that the records do not have what is asked for. */
function cannotTell({ question, text }: RecordRequest): RecordAnswer {
  return {
    text: paragraphs(text.notRecordedHere(escapeMarkdown(question.trim().slice(0, 120))), text.canAsk),
    sources: [],
  };
}
