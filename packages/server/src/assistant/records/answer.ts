import type { ChatSource, WorkOrder } from '@chatterfix/sdk/contract';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { assets as assetTable } from '../../features/assets/schema.ts';
import { getAsset, selectAssets } from '../../features/assets/service.ts';
import { assetSource } from '../../features/assets/tools.ts';
import { parts as partTable } from '../../features/parts/schema.ts';
import { selectParts } from '../../features/parts/service.ts';
import { partSource } from '../../features/parts/tools.ts';
import { getAssetDetails } from '../../features/reliability/service.ts';
import { inUnfinished } from '../../features/work-orders/columns.ts';
import { workOrders } from '../../features/work-orders/schema.ts';
import { workOrderSource } from '../../features/work-orders/tools.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { bulletList, escapeMarkdown, linkTo } from '../offline/markdown.ts';
import { searchOrders } from '../offline/records.ts';
import { readQuestion } from '../offline/question.ts';
import { countOrders, listOrders, orderFilter, rankOrders, sumOrders } from './orders.ts';
import { readPeriod } from './period.ts';
import { phrases, type Phrases } from './phrases/index.ts';
import { readRecordQuestion, type RecordReading } from './reading.ts';
import { findSubjects, type Subjects } from './subjects.ts';

export interface RecordAnswer {
  text: string;
  sources: ChatSource[];
}

/** So many records are shown; the answer says how many there are. */
const MAX_SHOWN = 15;

const assetAttributes = {
  last_service: 'last_maintenance_date',
  next_service: 'next_maintenance_date',
  interval: 'maintenance_schedule',
  serial: 'serial_number',
  manufacturer: 'manufacturer',
  model: 'model',
  purchase_date: 'purchase_date',
  purchase_cost: 'purchase_cost',
  where: 'location',
  status: 'status',
} as const;
const partAttributes = {
  min_level: 'min_stock_level',
  max_level: 'max_stock_level',
  price: 'unit_cost',
  supplier: 'supplier',
  manufacturer: 'manufacturer',
  where: 'location',
} as const;

/**
 * Answers a question about records from SQL: counts, lists, sums, dates and places. Undefined if the question
 * asks for none of these. `earlier` are the questions before it, the latest last: "how many of those …". If the
 * question describes a fault, it must ask plainly for a figure.
 */
export async function answerFromRecords(
  context: Context,
  question: string,
  earlier: readonly string[] = [],
  describesFault = false,
): Promise<RecordAnswer | undefined> {
  const alone = readRecordQuestion(question);
  const previous = earlier.at(-1);
  const follows = previous !== undefined && alone.has('reference') && alone.words.length <= 9;
  const asked = follows ? `${question} . ${previous}` : question;
  const reading = follows ? { ...readRecordQuestion(asked), language: alone.language } : alone;
  const request = new Request(context, asked, reading, follows ? alone : undefined);
  return request.answer(describesFault);
}

class Request {
  readonly #text: Phrases;
  readonly #now: Date;
  readonly #context: Context;
  readonly #question: string;
  readonly #reading: RecordReading;
  /** What a question that follows another asks for; the other one only says of what. */
  readonly #wish: RecordReading;

  constructor(context: Context, question: string, reading: RecordReading, wish: RecordReading | undefined) {
    this.#context = context;
    this.#question = question;
    this.#reading = reading;
    this.#wish = wish ?? reading;
    this.#text = phrases[reading.language];
    this.#now = context.now();
  }

  async answer(describesFault: boolean): Promise<RecordAnswer | undefined> {
    const { has } = this.#reading;
    const wish = this.#wish.has;
    if (this.#asksForChange()) return this.#cannotChange();
    const period = readPeriod(this.#question, this.#reading, this.#now);

    const asksForFailures =
      has('failure') && (period !== undefined || wish('count', 'list', 'latest', 'past', 'history', 'most'));
    const isSum =
      wish('cost', 'hours') &&
      !wish('purchase_cost', 'price') &&
      !(wish('part') && !wish('order') && !period);
    const isAboutOrders =
      has(
        'order',
        'open',
        'in_progress',
        'on_hold',
        'completed',
        'unfinished',
        'critical',
        'unassigned',
        'overdue',
        'due',
        'preventive',
        'corrective',
        'history',
      ) ||
      asksForFailures ||
      isSum;
    const wantsPart =
      wish('stock', 'price', 'min_level', 'max_level', 'supplier', 'part') ||
      (wish('where', 'count') && !isAboutOrders);
    const asksForAttribute = wish(...(Object.keys(assetAttributes) as (keyof typeof assetAttributes)[]));
    const asksForMetric = wish('mtbf', 'mttr', 'availability');
    const isRequest =
      wish(
        'count',
        'who',
        'stock',
        'low_stock',
        'out_of_stock',
        'min_level',
        'max_level',
        'supplier',
        'price',
        'history',
        'unassigned',
        'overdue',
      ) ||
      isSum ||
      asksForAttribute ||
      asksForMetric ||
      isAboutOrders ||
      (wish('list') && has('asset', 'part'));
    const isPlain =
      wish(
        'count',
        'who',
        'overdue',
        'unassigned',
        'history',
        'last_service',
        'next_service',
        'serial',
        'low_stock',
        'out_of_stock',
        'order',
      ) ||
      isSum ||
      asksForMetric ||
      (wish('stock', 'price') && !wish('failure'));
    if (!isRequest || (describesFault && !isPlain)) return undefined;
    if (wish('low_stock', 'out_of_stock')) return this.#partsShort();
    const subjects = await findSubjects(this.#context, this.#question, this.#reading, wantsPart);
    const { assets, parts } = subjects;
    const isPartQuestion =
      parts.length > 0 &&
      (wish('stock', 'price', 'min_level', 'max_level', 'supplier') || assets.length === 0);
    if (isPartQuestion && wantsPart && !isSum && !wish('who')) return this.#partAnswer(subjects);
    if (asksForMetric) return this.#oneAsset(subjects, (id) => this.#metrics(id));
    if (isSum) return this.#sum(subjects, period);
    if (
      asksForAttribute &&
      !wish('order') &&
      (assets.length > 0 || !isAboutOrders) &&
      !(subjects.place.length > 0) &&
      !(wish('manufacturer') && subjects.made.length > 0) &&
      (!wish('count') || wish('serial'))
    )
      return this.#oneAsset(subjects, (id) => this.#attribute(id));
    if (isAboutOrders || (wish('who') && subjects.assets.length + subjects.people.length > 0))
      return this.#ordersAnswer(subjects, period);
    if (has('asset') || subjects.place.length > 0 || subjects.made.length > 0)
      return this.#assetsAnswer(subjects);
    if (has('part')) return this.#partsCount();
    if (wish('stock', 'price')) return this.#unknown(subjects);
    return undefined;
  }

  #asksForChange(): boolean {
    const { words, at, language, has } = this.#wish;
    if (has('count', 'who', 'when', 'overdue', 'unassigned', 'cost', 'history')) return false;
    const opening = words.findIndex(({ forms }) => !isPolite(forms[0]!));
    // German infinitives stand last: "Bestand auf 60 setzen".
    const isLast = language === 'de' && at('change', words.length - 1) && !has('list');
    return isLast || (opening >= 0 && at('change', opening) && !this.#isQuestionWord(opening));
  }

  #isQuestionWord(index: number): boolean {
    return (['count', 'list', 'who', 'why', 'when', 'where', 'order'] as const).some((concept) =>
      this.#wish.at(concept, index),
    );
  }

  async #cannotChange(): Promise<RecordAnswer> {
    const subjects = await findSubjects(this.#context, this.#question, this.#reading, false);
    const [order] = this.#context.permissions.has('work_orders:read')
      ? await this.#ordersByWords(subjects, [inUnfinished])
      : [];
    const form = order
      ? `${this.#text.openOrder(linkOnly(workOrderSource(order)))} ${this.#text.changeHint}`
      : this.#text.changeHint;
    return { text: this.#text.cannotChange(form), sources: order ? [workOrderSource(order)] : [] };
  }

  /** Answers about the one asset that is named, or asks which. */
  async #oneAsset(
    subjects: Subjects,
    answer: (id: number) => Promise<string>,
  ): Promise<RecordAnswer | undefined> {
    const { assets } = subjects;
    if (assets.length === 0) return this.#unknown(subjects);
    if (assets.length > 1) return this.#askWhich(subjects, 'assets');
    const asset = await getAsset(this.#context, assets[0]!.id);
    return {
      text: paragraphs(
        this.#note(subjects, asset.asset_tag ?? asset.name, asset.name),
        await answer(asset.id),
      ),
      sources: [assetSource(asset)],
    };
  }

  async #attribute(id: number): Promise<string> {
    const asset = await getAsset(this.#context, id);
    const wanted = (Object.keys(assetAttributes) as (keyof typeof assetAttributes)[]).filter((name) =>
      this.#wish.has(name),
    );
    // "When was it serviced" says no more than that; the place counts only if nothing else is asked for.
    const names = wanted.length > 1 ? wanted.filter((name) => name !== 'where') : wanted;
    return names
      .map((name) => `${this.#text[name]}: **${this.#value(asset[assetAttributes[name]])}**`)
      .map((line) => `${link(assetSource(asset))} — ${line}`)
      .join('\n\n');
  }

  async #metrics(id: number): Promise<string> {
    const { performance_metrics: found, asset } = await getAssetDetails(this.#context, id);
    const names = (['mtbf', 'mttr', 'availability'] as const).filter((name) => this.#wish.has(name));
    return names
      .map((name) => {
        const { value, unit, n, formula } = found[name];
        const figure =
          value === null
            ? this.#text.insufficient
            : unit === 'hours'
              ? `${value} h`
              : `${Math.round(value * 1e4) / 100} %`;
        return `${link(assetSource(asset))} — ${this.#text[name]} ${this.#text.in365}: **${figure}** (n = ${n}; ${formula})`;
      })
      .join('\n\n');
  }

  async #sum(subjects: Subjects, period: ReturnType<typeof readPeriod>): Promise<RecordAnswer | undefined> {
    if (subjects.assets.length > 1 && !this.#wish.has('most')) return this.#askWhich(subjects, 'assets');
    const isCost = this.#wish.has('cost') || !this.#wish.has('hours');
    const conditions = [...this.#about(subjects)];
    const title = await this.#orderNamed(subjects);
    const where = [...conditions, ...(title ? [eq(workOrders.id, title.id)] : [])];
    const line = async (label: string, of: typeof period) => {
      const filter = orderFilter(this.#reading, of, this.#now, { isHistory: false, isSum: true });
      const { cost, costed, hours, timed } = await sumOrders(this.#context, [...filter.conditions, ...where]);
      const n = isCost ? costed : timed;
      const value = n === 0 ? this.#text.insufficient : isCost ? money(cost) : `${hours} h`;
      return `${isCost ? this.#text.cost : this.#text.hours} ${label}: **${value}** (n = ${n})`;
    };
    if (this.#wish.has('most') && subjects.assets.length === 0)
      return this.#ranking(period, isCost ? 'cost' : 'hours');
    const year = { from: new Date(this.#now.getTime() - 365 * 86_400_000), to: this.#now };
    const lines = title
      ? [await line('', undefined)]
      : period
        ? [await line(days(period), period)]
        : [
            ...(this.#reading.has('ever') ? [] : [await line(this.#text.in365, year)]),
            await line(this.#text.allTime, undefined),
          ];
    const [asset] = await this.#sourcesOfAssets(subjects);
    const head = title ? link(workOrderSource(title)) : asset ? link(asset) : '';
    return {
      text: paragraphs(
        this.#note(subjects, asset?.title ?? ''),
        head,
        lines.map((one) => `- ${one}`).join('\n'),
      ),
      sources: [...(title ? [workOrderSource(title)] : []), ...(asset ? [asset] : [])],
    };
  }

  async #ranking(
    period: ReturnType<typeof readPeriod>,
    value: 'count' | 'cost' | 'hours',
  ): Promise<RecordAnswer> {
    const isPerson = value === 'count' && this.#wish.has('who');
    const filter = orderFilter(this.#reading, period, this.#now, {
      isHistory: false,
      isSum: value !== 'count',
    });
    const conditions = [...filter.conditions, ...(isPerson && !filter.hasStatus ? [inUnfinished] : [])];
    const rows = await rankOrders(this.#context, conditions, isPerson ? 'assigned_to' : 'asset_id', value, 5);
    const assets = isPerson ? [] : await this.#assetsById(rows.map(({ who }) => Number(who)));
    const sources = rows.flatMap(({ who }) => assets.filter(({ id }) => id === Number(who)).map(assetSource));
    const lines = rows.map(({ who, amount }) => {
      const asset = assets.find(({ id }) => id === Number(who));
      const figure = value === 'cost' ? money(amount) : value === 'hours' ? `${amount} h` : String(amount);
      return `${asset ? link(assetSource(asset)) : escapeMarkdown(who)} — **${figure}**`;
    });
    return {
      text: paragraphs(
        this.#labels(filter.labels, period),
        lines.map((one, index) => `${index + 1}. ${one}`).join('\n'),
      ),
      sources,
    };
  }

  async #ordersAnswer(
    subjects: Subjects,
    period: ReturnType<typeof readPeriod>,
  ): Promise<RecordAnswer | undefined> {
    const { has } = this.#reading;
    const wish = this.#wish.has;
    if (!this.#context.permissions.has('work_orders:read')) return undefined;
    if (subjects.assets.length > 1 && byTagOnly(subjects)) return this.#askWhich(subjects, 'assets');
    if (wish('most') && (wish('who') || has('failure', 'asset', 'order')))
      return this.#ranking(period, 'count');
    const isAboutOne = subjects.assets.length > 0 || subjects.people.length > 0;
    const isNamed = !isAboutOne && !wish('count') && /\p{L}{3}/u.test(subjects.said);
    const named = isNamed ? await this.#orderNamed(subjects) : undefined;
    const filter = orderFilter(this.#reading, period, this.#now, { isHistory: isAboutOne, isSum: false });
    const isHistory = has('history') || (has('failure') && isAboutOne);
    const conditions = [
      ...filter.conditions,
      ...this.#about(subjects),
      ...(named ? [eq(workOrders.id, named.id)] : []),
    ];
    if (
      !filter.hasStatus &&
      !period &&
      !isHistory &&
      !wish('latest', 'oldest') &&
      !(has('past') && (wish('who') || isAboutOne)) &&
      (isAboutOne || wish('who', 'why', 'list') || !wish('count'))
    ) {
      conditions.push(inUnfinished);
      filter.labels.push('unfinished');
    }
    const isPastWork =
      (wish('who') || isAboutOne) &&
      has('past') &&
      !wish('count') &&
      !isHistory &&
      !filter.hasStatus &&
      !period;
    if ((isHistory && !has('failure') && !filter.hasStatus) || isPastWork)
      conditions.push(inArray(workOrders.status, ['completed', 'cancelled']));
    if (
      subjects.assets.length === 0 &&
      subjects.said !== '' &&
      !named &&
      !isAboutOne &&
      (wish('who', 'why') || has('history'))
    )
      return this.#unknown(subjects);
    const total = await countOrders(this.#context, conditions);
    const limit =
      firstNumber(this.#wish) ??
      ((wish('oldest', 'soonest', 'latest') && !isHistory && !wish('list')) ||
      (has('failure') && wish('past', 'latest') && !period) ||
      isPastWork
        ? 1
        : MAX_SHOWN);
    const order =
      isHistory || isPastWork || wish('latest') || filter.labels.includes('completed')
        ? 'latest'
        : wish('oldest')
          ? 'oldest'
          : 'due';
    const orders =
      total === 0 ? [] : await listOrders(this.#context, conditions, order, Math.min(limit, MAX_SHOWN));
    const [asset] = await this.#sourcesOfAssets(subjects);
    const also =
      wish('count') && filter.labels.length === 1 && filter.labels[0] === 'open' && !isAboutOne
        ? `${this.#text.orders}, ${this.#text.unfinished}: ${await countOrders(this.#context, [ofTenant(workOrders), inUnfinished])}`
        : '';
    const about = [asset ? link(asset) : '', ...subjects.people.map(({ name }) => escapeMarkdown(name))]
      .filter(Boolean)
      .join(', ');
    const shown = orders.length > 0 && orders.length < total ? this.#text.shown(orders.length, total) : '';
    const head = `${about ? `${about} — ` : ''}${this.#labels(filter.labels, period)}: **${total}**`;
    return {
      text: paragraphs(
        this.#note(subjects, asset?.title ?? subjects.people[0]?.name ?? ''),
        head,
        also,
        total === 0 ? this.#text.none : orders.map((one) => `- ${this.#orderLine(one)}`).join('\n'),
        shown,
      ),
      sources: [...(asset ? [asset] : []), ...orders.map(workOrderSource)],
    };
  }

  #orderLine(order: WorkOrder): string {
    const t = this.#text;
    const facts = [
      t[order.status],
      order.priority === 'critical' ? t.critical : '',
      order.asset_tag ?? '',
      order.due_date && !order.completed_at ? `${t.due_date} ${day(order.due_date)}` : '',
      order.completed_at
        ? `${t.finished} ${day(order.completed_at)}`
        : `${t.created} ${day(order.created_at)}`,
      `${t.assigned_to} ${order.assigned_to ?? t.nobody}`,
      order.hold_reason ? `${t.reason}: ${order.hold_reason}` : '',
    ];
    return `${linkOnly(workOrderSource(order))} — ${facts.filter(Boolean).map(escapeMarkdown).join(', ')}`;
  }

  async #assetsAnswer(subjects: Subjects): Promise<RecordAnswer | undefined> {
    if (!this.#context.permissions.has('assets:read')) return undefined;
    const isInRepair = this.#wish.has('in_repair');
    const narrowed =
      subjects.place.length > 0 ? subjects.place : subjects.made.length > 0 ? subjects.made : undefined;
    const where = and(
      ofTenant(assetTable),
      ...(isInRepair ? [eq(assetTable.status, 'maintenance')] : []),
      ...(narrowed
        ? [
            inArray(
              assetTable.id,
              narrowed.map(({ id }) => id),
            ),
          ]
        : []),
    );
    const [row] = await read(
      this.#context,
      build
        .select({ n: sql<number>`count(*)::int`.as('n') })
        .from(assetTable)
        .where(where),
    );
    const total = row?.n ?? 0;
    const found = await read(
      this.#context,
      selectAssets().where(where).orderBy(assetTable.name).limit(MAX_SHOWN),
    );
    const shown = found.length < total ? this.#text.shown(found.length, total) : '';
    const sources = found.map(assetSource);
    return {
      text: paragraphs(
        `${this.#text.assets}: **${total}**`,
        sources.map((one) => `- ${linkTo(one)}`).join('\n'),
        shown,
      ),
      sources,
    };
  }

  async #partsCount(): Promise<RecordAnswer | undefined> {
    if (!this.#context.permissions.has('parts:read')) return undefined;
    const [row] = await read(
      this.#context,
      build
        .select({ n: sql<number>`count(*)::int`.as('n') })
        .from(partTable)
        .where(ofTenant(partTable)),
    );
    return { text: `${this.#text.parts}: **${row?.n ?? 0}**`, sources: [] };
  }

  async #partsShort(): Promise<RecordAnswer | undefined> {
    if (!this.#context.permissions.has('parts:read')) return undefined;
    const isOut = this.#wish.has('out_of_stock');
    const where = and(
      ofTenant(partTable),
      isOut
        ? eq(partTable.current_stock, 0)
        : sql`${partTable.current_stock} <= ${partTable.min_stock_level}`,
    );
    const below = sql<number>`(count(*) filter (where ${partTable.current_stock} < ${partTable.min_stock_level}))::int`;
    const [row] = await read(
      this.#context,
      build
        .select({ n: sql<number>`count(*)::int`.as('n'), below: below.as('below') })
        .from(partTable)
        .where(where),
    );
    const found = await read(
      this.#context,
      selectParts().where(where).orderBy(partTable.part_number).limit(25),
    );
    const total = row?.n ?? 0;
    const sources = found.map(partSource);
    const label = isOut ? this.#text.out_of_stock : this.#text.low_stock;
    return {
      text: paragraphs(
        total === 0 ? this.#text.none : bulletList(capital(label), sources.map(linkTo)),
        `${this.#text.parts}, ${label}: **${total}**${isOut ? '' : ` (< min: **${row?.below ?? 0}**)`}`,
        found.length < total ? this.#text.shown(found.length, total) : '',
      ),
      sources,
    };
  }

  async #partAnswer(subjects: Subjects): Promise<RecordAnswer | undefined> {
    if (!this.#context.permissions.has('parts:read')) return undefined;
    if (subjects.parts.length > 1) return this.#askWhich(subjects, 'parts');
    const [part] = await read(
      this.#context,
      selectParts().where(and(ofTenant(partTable), eq(partTable.id, subjects.parts[0]!.id))),
    );
    if (!part) return undefined;
    const wanted = (Object.keys(partAttributes) as (keyof typeof partAttributes)[]).filter((name) =>
      this.#wish.has(name),
    );
    const lines = wanted.map(
      (name) =>
        `${this.#text[name]}: **${name === 'price' ? money(part.unit_cost ?? 0) : this.#value(part[partAttributes[name]])}**`,
    );
    const stock = `${this.#text.stock}: **${part.current_stock}** (${this.#text.min_level} ${part.min_stock_level}${part.location ? `, ${this.#text.where} ${part.location}` : ''})`;
    return {
      text: paragraphs(
        this.#note(subjects, part.part_number, part.name),
        [...lines, stock].map((line) => `- ${link(partSource(part))} — ${line}`).join('\n'),
      ),
      sources: [partSource(part)],
    };
  }

  #askWhich(subjects: Subjects, kind: 'assets' | 'parts'): RecordAnswer {
    const rows = subjects[kind].slice(0, MAX_SHOWN);
    const path = kind === 'assets' ? 'assets' : 'parts';
    const sources: ChatSource[] = rows.map(({ id, code, name }) => ({
      kind: kind === 'assets' ? 'asset' : 'part',
      id: String(id),
      title: `${code} · ${name}`,
      quote: name,
      href: `/api/${path}/${id}`,
    }));
    return {
      text: paragraphs(
        this.#text.which(escapeMarkdown(subjects.said)),
        sources.map((one) => `- ${linkOnly(one)}`).join('\n'),
      ),
      sources,
    };
  }

  #unknown({ said }: Subjects): RecordAnswer | undefined {
    return said === ''
      ? undefined
      : { text: this.#text.unknown(escapeMarkdown(said.slice(0, 100))), sources: [] };
  }

  /** The conditions that the named assets and people mean. */
  #about({ assets, people, place }: Subjects) {
    const ids = (assets.length > 0 ? assets : this.#reading.has('order') ? place : []).map(({ id }) => id);
    return [
      ...(ids.length > 0 ? [inArray(workOrders.asset_id, ids)] : []),
      ...(people.length > 0
        ? [
            inArray(
              workOrders.assigned_to,
              people.map(({ code }) => code),
            ),
          ]
        : []),
    ];
  }

  /** The work order whose title has the words of the question. */
  async #orderNamed(subjects: Subjects): Promise<WorkOrder | undefined> {
    if (!this.#reading.has('order', 'why', 'who')) return undefined;
    const [order] = await this.#ordersByWords(subjects, []);
    return order;
  }

  #ordersByWords(subjects: Subjects, conditions: Parameters<typeof countOrders>[1]): Promise<WorkOrder[]> {
    const said = this.#reading.names.map((word) => word.said).join(' ');
    return said === ''
      ? Promise.resolve([])
      : searchOrders(this.#context, readQuestion(said).words, [...conditions, ...this.#about(subjects)]);
  }

  async #assetsById(ids: readonly number[]) {
    return ids.length === 0
      ? []
      : read(this.#context, selectAssets().where(and(ofTenant(assetTable), inArray(assetTable.id, ids))));
  }

  async #sourcesOfAssets({ assets }: Subjects): Promise<ChatSource[]> {
    return (await this.#assetsById(assets.slice(0, 3).map(({ id }) => id))).map(assetSource);
  }

  #labels(labels: readonly (keyof Phrases)[], period: ReturnType<typeof readPeriod>): string {
    return [
      this.#text.orders,
      ...labels.map((label) => this.#text[label] as string),
      ...(period ? [days(period)] : []),
    ].join(', ');
  }

  #note({ misspelt }: Subjects, meant: string, name = ''): string {
    return misspelt && meant
      ? this.#text.took(
          escapeMarkdown(misspelt),
          escapeMarkdown(name && name !== meant ? `${meant} (${name})` : meant),
        )
      : '';
  }

  #value(value: string | number | null): string {
    if (value === null || value === '') return this.#text.notRecorded;
    const text = String(value);
    return escapeMarkdown(/^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 10) : text);
  }
}

const isPolite = (word: string) =>
  /^(?:pls|please|can|could|would|you|bitte|kannst|kann|du|konnen|sie|por|favor|puedes|puede|stp|svp|peux|tu|pouvez|vous|لو|سمحت|ممكن|fred|hey|hi)$/u.test(
    word,
  );
const byTagOnly = ({ misspelt, said, assets }: Subjects) =>
  !misspelt &&
  assets.length > 1 &&
  said !== '' &&
  !assets.every(({ code }) => said.toLowerCase().includes(code.toLowerCase().split('-')[0] ?? ''));
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const paragraphs = (...texts: string[]) => texts.filter(Boolean).join('\n\n');
const day = (instant: string) => instant.slice(0, 10);
const days = ({ from, to }: { from: Date; to: Date }) =>
  `${day(from.toISOString())} – ${day(new Date(to.getTime() - 1).toISOString())}`;
const money = (amount: number) => amount.toFixed(2);
const linkOnly = ({ title, href }: ChatSource) => `[${escapeMarkdown(title)}](${href})`;
const link = linkOnly;
const smallNumbers: Record<string, number> = {
  three: 3,
  two: 2,
  five: 5,
  drei: 3,
  zwei: 2,
  tres: 3,
  dos: 2,
  trois: 3,
  deux: 2,
  ثلاثه: 3,
  ثلاث: 3,
};
/** "The last three failures". */
function firstNumber({ words, has, at }: RecordReading): number | undefined {
  if (!has('latest', 'past', 'most')) return undefined;
  const index = words.findIndex(({ forms }) =>
    forms.some((form) => form in smallNumbers || /^\d$/.test(form)),
  );
  if (index < 0 || (['day', 'week', 'month', 'year'] as const).some((unit) => at(unit, index + 1)))
    return undefined;
  const form = words[index]!.forms.find((one) => one in smallNumbers || /^\d$/.test(one))!;
  return smallNumbers[form] ?? Number(form);
}
