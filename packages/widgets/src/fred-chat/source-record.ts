import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AssetDetails, ChatSource, Metric, Part, PlaybookDetails, WorkOrder } from '@chatterfix/sdk';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { formatDay, formatMoney, formatNumber } from '../format.ts';
import { source as english } from '../i18n/en/source.ts';
import { sharedStyles } from '../shared.styles.ts';
import { SignIn } from '../sign-in.ts';
import { sourceRecordStyles } from './source-record.styles.ts';

// Fetched when a reader first opens a source that is not a work order: those are shown as cards.

type Found =
  | { kind: 'asset'; record: AssetDetails }
  | { kind: 'part'; record: Part }
  | { kind: 'playbook'; record: PlaybookDetails };

/** The latest of an asset's work orders; more of them are for a list, not for a chat. */
const LONGEST = 12;

/** An asset, a part or a playbook for reading, as the server has it now. Part of the chat; not an element of the product. */
export class SourceRecord extends ChatterFixElement {
  static override styles = [...sharedStyles, sourceRecordStyles];

  @property({ attribute: false }) source: ChatSource | undefined;
  /** The level of its sections in the page's outline. */
  @property({ attribute: false }) headingLevel = 4;

  @state() private found: Found | undefined;
  @state() private failure: Failure | undefined;
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => undefined,
  );

  private get t() {
    return this.texts?.source ?? english;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('source')) void this.read();
  }

  protected clientChanged(): void {
    void this.read();
  }
  protected sessionChanged(): void {
    void this.read();
  }

  private async read(): Promise<void> {
    const { api, source } = this;
    this.found = undefined;
    this.failure = undefined;
    if (!api || !source) return;
    try {
      const found = await this.fetchRecord(api, source);
      if (source === this.source) this.found = found;
    } catch (error) {
      if (source === this.source) this.failure = failureOf(error);
    }
  }

  private async fetchRecord(api: NonNullable<typeof this.api>, { kind, id }: ChatSource): Promise<Found> {
    if (kind === 'asset') return { kind, record: await api.assets.get(Number(id)) };
    if (kind === 'part') return { kind, record: await api.parts.get(Number(id)) };
    return { kind: 'playbook', record: await api.chat.playbook(id) };
  }

  protected override render(): TemplateResult {
    const { found, failure } = this;
    return html`<div
      class="record"
      lang=${this.locale.tag}
      dir=${this.locale.direction}
      aria-busy=${found || failure ? nothing : 'true'}
    >
      ${
        failure
          ? this.unavailable(failure)
          : found?.kind === 'asset'
            ? this.asset(found.record)
            : found?.kind === 'part'
              ? this.partFacts(found.record)
              : found
                ? this.playbook(found.record)
                : html`<span class="sr-only" role="status">${this.t.loading}</span
                    ><span class="skeleton w-90"></span><span class="skeleton w-70"></span>`
      }
    </div>`;
  }

  private unavailable(failure: Failure): TemplateResult {
    if (failure.kind === 'signed-out' && this.canSignIn)
      return this.signIn.render(this.common, this.common.sign_in, this.headingLevel);
    return this.failureNotice(
      failure,
      this.retryButton(() => void this.read()),
    );
  }

  private asset({
    asset,
    performance_metrics: { failures, mtbf, mttr },
    upcoming_maintenance,
    maintenance_history,
  }: AssetDetails): TemplateResult {
    const {
      t,
      locale: { tag },
    } = this;
    const hours = ({ value }: Metric) =>
      value === null ? t.insufficient_data : t.hours(formatNumber(value, tag));
    return html`${this.text(asset.description)}
    ${this.facts([
      [t.status, t.asset_status[asset.status]],
      [t.location, asset.location],
      [t.manufacturer, asset.manufacturer],
      [t.model, asset.model],
      [t.serial_number, asset.serial_number],
      [t.next_maintenance, asset.next_maintenance_date && formatDay(asset.next_maintenance_date, tag)],
      [t.failures, formatNumber(failures.value ?? 0, tag)],
      [t.mtbf, hours(mtbf)],
      [t.mttr, hours(mttr)],
    ])}
    ${this.orders(t.upcoming, upcoming_maintenance)} ${this.orders(t.history, maintenance_history)}`;
  }

  private partFacts(part: Part): TemplateResult {
    const {
      t,
      locale: { tag },
    } = this;
    return html`${this.text(part.description)}
    ${this.facts([
      [t.number, part.part_number],
      [t.in_stock, formatNumber(part.current_stock, tag)],
      [t.minimum, formatNumber(part.min_stock_level, tag)],
      [t.location, part.location],
      [t.category, part.category],
      [t.manufacturer, part.manufacturer],
      [t.supplier, part.supplier],
      [t.price, part.unit_cost === null ? null : formatMoney(part.unit_cost, tag)],
    ])}`;
  }

  private playbook({
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
    return html`<div>
      ${this.heading(title)}${
        ordered
          ? html`<ol dir="auto">
              ${items}
            </ol>`
          : html`<ul dir="auto">
              ${items}
            </ul>`
      }
    </div>`;
  }

  private orders(title: string, workOrders: readonly WorkOrder[]): TemplateResult | typeof nothing {
    if (workOrders.length === 0) return nothing;
    return html`<div>
      ${this.heading(title)}
      <ul>
        ${workOrders.slice(0, LONGEST).map((order) => html`<li><span dir="auto">${order.title}</span> <time datetime=${order.created_at}>${formatDay(order.created_at, this.locale.tag)}</time></li>`)}
      </ul>
    </div>`;
  }
}
