import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChatSource, ChatterFix } from '@chatterfix/sdk';
import type { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import { backIcon } from './on-demand-icons.ts';

const recordTag = 'chatterfix-source-record';

export interface SourcePanelContext extends Pick<ChatterFixElement, 'key' | 'theme'> {
  client: ChatterFix;
  failed(failure: Failure, retry: () => void): TemplateResult;
}

/** A source of an answer, shown over the conversation: a work order as its card, other records as text. */
export class SourcePanel {
  private source: ChatSource | undefined;
  private failure: Failure | undefined;
  private opener: HTMLElement | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  get isOpen(): boolean {
    return this.source !== undefined;
  }

  /** Shows a source. `opener` gets the focus back when the panel is closed. */
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
    const { opener } = this;
    this.source = this.opener = undefined;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => opener?.focus()); // until then it is covered
  }

  render(t: FredChatTexts, level: number, context: SourcePanelContext): TemplateResult | typeof nothing {
    const { source, failure } = this;
    if (!source) return nothing;
    return html`<div class="overlay source" role="region" aria-label=${source.title} tabindex="-1">
      <button class="btn btn-outline-secondary" type="button" @click=${() => this.close()}>
        ${backIcon}${t.back}
      </button>
      ${failure ? context.failed(failure, () => void this.open(source)) : record(source, level, context)}
    </div>`;
  }
}

function record(
  source: ChatSource,
  level: number,
  { client, key, theme }: SourcePanelContext,
): TemplateResult {
  if (source.kind === 'work_order')
    return html`<work-order-card
      .client=${client}
      .key=${key}
      .theme=${theme}
      .workOrderId=${Number(source.id)}
      expanded
      .headingLevel=${level}
    ></work-order-card>`;
  return html`<h5 dir="auto" aria-level=${level}>${source.title}</h5>
    <chatterfix-source-record
      .client=${client}
      .key=${key}
      .theme=${theme}
      .source=${source}
      .headingLevel=${level + 1}
    ></chatterfix-source-record>`;
}

/** Defines an element, unless another version of the widgets on the page has already defined the tag. */
function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
