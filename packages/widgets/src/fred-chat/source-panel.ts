import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChatSource, ChatterFix } from '@chatterfix/sdk';
import type { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import type { Messages } from '../i18n/index.ts';
import { backIcon } from '../icons.ts';

const recordTag = 'chatterfix-source-record';

/** A record that an answer rests on, laid over the conversation: a work order as its card, the rest as text. */
export class SourcePanel {
  private source: ChatSource | undefined;
  private failure: Failure | undefined;
  private opener: HTMLElement | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  get isOpen(): boolean {
    return this.source !== undefined;
  }

  /** Shows a source; `opener` has the focus again when it is closed. */
  async open(source: ChatSource, opener?: HTMLElement): Promise<void> {
    this.source = source;
    this.failure = undefined;
    this.opener = opener ?? this.opener;
    this.host.requestUpdate();
    try {
      if (source.kind === 'work_order')
        define('work-order-card', (await import('../work-order-card/work-order-card.ts')).WorkOrderCard);
      else define(recordTag, (await import('./source-record.ts')).SourceRecord);
    } catch (error) {
      this.failure = { ...failureOf(error), kind: 'connection' };
      this.host.requestUpdate();
    }
  }

  close(): void {
    this.source = undefined;
    this.host.requestUpdate();
    this.opener?.focus();
    this.opener = undefined;
  }

  render(
    t: Messages['chat'],
    level: number,
    api: ChatterFix,
    { key, theme }: Pick<ChatterFixElement, 'key' | 'theme'>,
    failed: (failure: Failure, retry: () => void) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const { source, failure } = this;
    if (!source) return nothing;
    return html`<div class="overlay source" role="region" aria-label=${source.title} tabindex="-1">
      <button class="btn btn-outline-secondary" type="button" @click=${() => this.close()}>
        ${backIcon}${t.back}
      </button>
      ${
        failure
          ? failed(failure, () => void this.open(source))
          : source.kind === 'work_order'
            ? html`<work-order-card
                .client=${api}
                .key=${key}
                .theme=${theme}
                .workOrderId=${Number(source.id)}
                expanded
                .headingLevel=${level}
              ></work-order-card>`
            : html`<h5 dir="auto" aria-level=${level}>${source.title}</h5>
                <chatterfix-source-record
                  .client=${api}
                  .key=${key}
                  .theme=${theme}
                  .source=${source}
                  .headingLevel=${level + 1}
                ></chatterfix-source-record>`
      }
    </div>`;
  }
}

/** Another version of the widgets on the page may have defined it: the first stays. */
function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
