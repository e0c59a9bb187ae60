import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { workPanelTexts, type WorkPanelTexts } from '../i18n/work-panels/index.ts';
import { notice } from '../notices.ts';
import { describeChanges } from './changes.ts';
import { Draft } from './draft.ts';
import { completeForm, holdForm, takeOverForm } from './work-forms.ts';
import type { PanelContext } from './panel-context.ts';
import { workOrderDetails } from './work-order-details.ts';
import type { Dialog } from './work-order-footer.ts';
import { workPanelStyles } from './work-panels.styles.ts';

/** What the card shows only after a tap or a change: the forms, the details, the next job, what others changed. */
export class WorkPanels {
  readonly texts = workPanelTexts;
  readonly styles = workPanelStyles;
  t: WorkPanelTexts | undefined;
  readonly draft = new Draft();
  readonly next = nextJob;
  readonly missing = missing;
  private readonly barObserver = new ResizeObserver(([entry]) => tellHeight(entry?.target));

  /** `lacksReason`: it was asked for, and not given. */
  form(panel: Dialog, order: WorkOrder, lacksReason: boolean, context: PanelContext): TemplateResult {
    if (panel === 'complete') return completeForm(this.draft, context);
    if (panel === 'hold') return holdForm(this.draft, lacksReason, context);
    return takeOverForm(order.assigned_to ?? '–', context);
  }

  details(order: WorkOrder, context: PanelContext, safety: unknown, session: unknown): TemplateResult {
    return html`<div class="panel" id="details">${workOrderDetails(order, context, safety)} ${session}</div>`;
  }

  /** What somebody else has changed. */
  changes(...versions: Parameters<typeof describeChanges>): TemplateResult | typeof nothing {
    const changes = describeChanges(...versions);
    return changes.length === 0
      ? nothing
      : html`<ul class="changes" dir="auto">
          ${changes.map((change) => html`<li>${change}</li>`)}
        </ul>`;
  }

  /** Brings the form, or the field around a control, above the bar with the buttons. */
  reveal(root: ParentNode, selector: string): void {
    const bar = root.querySelector('.card-footer');
    const control = root.querySelector(selector);
    if (!bar || !control) return;
    tellHeight(bar);
    // It grows when something is said in it, and when the screen is turned or its contents are made larger.
    this.barObserver.disconnect();
    this.barObserver.observe(bar);
    const field = control.closest('.field') ?? control;
    // On a very small screen, what is wrong goes before the rest of the field.
    for (const part of [field, field.querySelector('.rule')]) part?.scrollIntoView({ block: 'nearest' });
  }
}

/** Tells the styles how much of the screen the bar takes. One that has gone takes nothing. */
function tellHeight(bar: Element | undefined): void {
  bar?.closest<HTMLElement>('.card')?.style.setProperty('--bar', `${bar.clientHeight}px`);
}

/** There is no id, or an impossible one. */
function missing(given: string | number | undefined, t: WorkPanelTexts): TemplateResult {
  return notice(
    'info',
    html`<div><strong>${t.missing}</strong> ${given ? t.badId(given) : t.missingHint}</div>`,
  );
}

/** The reader's next job, which its title and its `line` name; null where there is none. */
function nextJob(order: WorkOrder | null, line: unknown, t: WorkPanelTexts): TemplateResult {
  return order
    ? html`<div><strong>${t.nextTitle}</strong> ${line}<br /><bdi>${order.title}</bdi></div>`
    : html`<div>${t.noNext}</div>`;
}
