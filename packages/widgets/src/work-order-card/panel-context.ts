import type { CommonTexts } from '../i18n/common/index.ts';
import type { WorkOrderCardTexts } from '../i18n/work-order-card/index.ts';
import type { WorkPanelTexts } from '../i18n/work-panels/index.ts';

export interface PanelContext {
  t: WorkPanelTexts;
  card: WorkOrderCardTexts;
  common: CommonTexts;
  /** The locale of numbers and dates. */
  tag: string;
  /** The level of the panel's heading in the page's outline. */
  level: number;
  /** Sends the form, as its button in the card's footer does. */
  submit: (event: SubmitEvent) => unknown;
  /** Draws the panel again. */
  update: () => void;
}
