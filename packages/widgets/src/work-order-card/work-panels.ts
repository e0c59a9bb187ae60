import { html, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { workPanelTexts, type WorkPanelTexts } from '../i18n/work-panels/index.ts';
import { describeChanges } from './changes.ts';
import { Draft } from './draft.ts';
import { completeForm, holdForm, takeOverForm } from './work-forms.ts';
import { workOrderDetails } from './work-order-details.ts';
import { workPanelStyles } from './work-panels.styles.ts';

/** What the card shows only after a tap or a change: the forms, the details, the next job, what others changed. */
export class WorkPanels {
  readonly texts = workPanelTexts;
  readonly styles = workPanelStyles;
  t: WorkPanelTexts | undefined;
  readonly draft = new Draft();
  readonly complete = completeForm;
  readonly hold = holdForm;
  readonly takeOver = takeOverForm;
  readonly details = workOrderDetails;
  readonly describeChanges = describeChanges;
  readonly next = nextJob;
}

/** The reader's next job, which its title and its `line` name; null where there is none. */
function nextJob(order: WorkOrder | null, line: unknown, t: WorkPanelTexts): TemplateResult {
  return order
    ? html`<div><strong>${t.nextTitle}</strong> ${line}<br /><bdi>${order.title}</bdi></div>`
    : html`<div>${t.noNext}</div>`;
}
