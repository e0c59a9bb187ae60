import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type {
  AssetDetails,
  ChatSource,
  ChatterFix,
  Metric,
  Part,
  PlaybookDetails,
  WorkOrder,
} from '@chatterfix/sdk';
import { LoadController } from '../controllers/load.ts';
import { property } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import type { Failure } from '../failure.ts';
import { formatDay, formatMoney, formatNumber } from '../format.ts';
import { sourceRecordTexts } from '../i18n/source-record/index.ts';
import { SignIn } from '../sign-in.ts';
import { sharedStyles } from '../styles/shared.ts';
import { sourceRecordStyles } from './source-record.styles.ts';

type Loaded =
  | { kind: 'asset'; record: AssetDetails }
  | { kind: 'part'; record: Part }
  | { kind: 'playbook'; record: PlaybookDetails };

/** At most this many work orders of an asset are listed. */
const MAX_WORK_ORDERS = 12;

async function loadRecord(client: ChatterFix, { kind, id }: ChatSource): Promise<Loaded> {
  if (kind === 'asset') return { kind, record: await client.assets.get(Number(id)) };
  if (kind === 'part') return { kind, record: await client.parts.get(Number(id)) };
  return { kind: 'playbook', record: await client.chat.playbook(id) };
}

/**
 * An asset, a part or a playbook that an answer is based on, as the server has it now. Work orders are shown
 * as cards instead. Internal to the chat: pages do not use it. Its code is fetched when a reader first opens
 * such a source.
 */
export class SourceRecord extends ChatterFixElement {
  static override styles = [...sharedStyles, sourceRecordStyles];

  @property({ attribute: false }) source: ChatSource | undefined;
  /** The level of its sections in the page's outline. */
  @property({ attribute: false }) headingLevel = 4;

  protected override readonly catalog = sourceRecordTexts;
  private readonly loaded = new LoadController<Loaded>(this, () =>
    this.api && this.source ? loadRecord(this.api, this.source) : undefined,
  );
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => undefined,
  );

  private get t() {
    return this.catalog.in(this.language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('source')) this.reload();
  }

  protected clientChanged(): void {
    this.reload();
  }
  protected sessionChanged(): void {
    this.reload();
  }

  private reload(): void {
    this.loaded.clear();
    void this.loaded.load();
  }

  protected override render(): TemplateResult {
    const { data, failure } = this.loaded;
    return html`<div
      class="record"
      lang=${this.locale.tag}
      dir=${this.locale.direction}
      aria-busy=${data || failure ? nothing : 'true'}
    >
      ${failure ? this.unavailable(failure) : data ? this.record(data) : this.skeleton()}
    </div>`;
  }

  private record(loaded: Loaded): TemplateResult {
    if (loaded.kind === 'asset') return this.assetRecord(loaded.record);
    return loaded.kind === 'part' ? this.partRecord(loaded.record) : this.playbookRecord(loaded.record);
  }

  private skeleton(): TemplateResult {
    return html`<span class="sr-only" role="status">${this.t.loading}</span>
      <span class="skeleton w-90"></span><span class="skeleton w-70"></span>`;
  }

  private unavailable(failure: Failure): TemplateResult {
    if (failure.kind === 'signed-out' && this.canSignIn)
      return this.signIn.render(this.common, this.common.signIn, this.headingLevel);
    return this.failureNotice(
      failure,
      this.retryButton(() => this.reload()),
    );
  }

  private assetRecord({
    asset,
    performance_metrics: { failures, mtbf, mttr },
    upcoming_maintenance,
    maintenance_history,
  }: AssetDetails): TemplateResult {
    const { t } = this;
    const { tag } = this.locale;
    const hours = ({ value }: Metric) =>
      value === null ? t.insufficientData : t.hours(formatNumber(value, tag));
    return html`${this.text(asset.description)}
    ${this.facts([
      [t.status, t.assetStatus[asset.status]],
      [t.location, asset.location],
      [t.manufacturer, asset.manufacturer],
      [t.model, asset.model],
      [t.serialNumber, asset.serial_number],
      [
        t.nextMaintenance,
        asset.next_maintenance_date && formatDay(typedDay(asset.next_maintenance_date), tag),
      ],
      [t.failures, formatNumber(failures.value ?? 0, tag)],
      [t.mtbf, hours(mtbf)],
      [t.mttr, hours(mttr)],
    ])}
    ${this.workOrders(t.upcoming, upcoming_maintenance)} ${this.workOrders(t.history, maintenance_history)}`;
  }

  private partRecord(part: Part): TemplateResult {
    const { t } = this;
    const { tag } = this.locale;
    return html`${this.text(part.description)}
    ${this.facts([
      [t.number, part.part_number],
      [t.inStock, formatNumber(part.current_stock, tag)],
      [t.minimum, formatNumber(part.min_stock_level, tag)],
      [t.location, part.location],
      [t.category, part.category],
      [t.manufacturer, part.manufacturer],
      [t.supplier, part.supplier],
      [t.price, part.unit_cost === null ? null : formatMoney(part.unit_cost, tag)],
    ])}`;
  }

  private playbookRecord({
    hazards,
    lockout_steps,
    causes,
    steps,
    parts,
    cost_note,
    prevention,
  }: PlaybookDetails): TemplateResult {
    const { t } = this;
    return html`${this.list(t.hazards, hazards)} ${this.list(t.lockout, lockout_steps, true)}
    ${this.list(t.causes, causes)} ${this.list(t.steps, steps, true)} ${this.list(t.parts, parts)}
    ${cost_note ? html`<div>${this.heading(t.cost)}${this.text(cost_note)}</div>` : nothing}
    ${this.list(t.prevention, prevention)}`;
  }

  private heading(text: string): TemplateResult {
    return html`<h6 aria-level=${this.headingLevel}>${text}</h6>`;
  }

  private text(text: string | null): TemplateResult | typeof nothing {
    return text ? html`<p class="kept" dir="auto">${text}</p>` : nothing;
  }

  private facts(known: readonly (readonly [label: string, value: string | null])[]): TemplateResult {
    return html`<dl class="facts">
      ${known.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd dir="auto">${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>`;
  }

  private list(title: string, lines: readonly string[], ordered = false): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    const items = lines.map((line) => html`<li>${line}</li>`);
    const list = ordered
      ? html`<ol dir="auto">
          ${items}
        </ol>`
      : html`<ul dir="auto">
          ${items}
        </ul>`;
    return html`<div>${this.heading(title)}${list}</div>`;
  }

  private workOrders(title: string, workOrders: readonly WorkOrder[]): TemplateResult | typeof nothing {
    if (workOrders.length === 0) return nothing;
    return html`<div>
      ${this.heading(title)}
      <ul>
        ${workOrders.slice(0, MAX_WORK_ORDERS).map(
          ({ title, created_at }) =>
            html`<li>
              <span dir="auto">${title}</span>
              <time datetime=${created_at}>${formatDay(created_at, this.locale.tag)}</time>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

/** The day that somebody wrote without a time: it is kept as the beginning of that day in UTC. Other times stay. */
function typedDay(time: string): string {
  return /T00:00:00(\.0+)?Z$/.test(time) ? time.slice(0, 10) : time;
}
