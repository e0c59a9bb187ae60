import type { Approval } from '@chatterfix/sdk';
import { formatInstant, formatNumber } from '../format.ts';
import type { ApprovalTexts } from '../i18n/approvals/index.ts';
import type { CommonTexts } from '../i18n/common/index.ts';

export interface ApprovalWords {
  t: ApprovalTexts;
  common: CommonTexts;
  /** The locale of numbers and dates. */
  tag: string;
}

/** What the text for a name is, where there is one. */
function textFor(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

/** What would be done. The server says it in English, in more words than the other languages have. */
export function titleOf({ tool, title, target }: Approval, { t, tag }: ApprovalWords): string {
  const words = textFor(t.tools, tool);
  if (words === undefined || tag.split('-')[0] === 'en') return title;
  return target ? `${words}: ${target.title}` : words;
}

/** A field in words; `label` is the server's. */
export function fieldName(field: string, label: string, { t }: ApprovalWords): string {
  return textFor(t.fields, field) ?? label;
}

/** A value as people read it. */
export function valueText(field: string, value: unknown, { t, common, tag }: ApprovalWords): string {
  if (value === null || value === undefined || value === '') return t.none;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return formatNumber(value, tag);
  if (typeof value !== 'string') return JSON.stringify(value);
  return optionText(field, value, common) ?? (isTime(value) ? formatInstant(value, tag) : value);
}

/** A value of a fixed list in words. */
export function optionText(field: string, value: string, common: CommonTexts): string | undefined {
  if (field === 'status') return textFor(common.status, value);
  if (field === 'priority') return textFor(common.priority, value);
  return field === 'work_type' ? textFor(common.workType, value) : undefined;
}

/** Whether it is an instant, or a day. */
function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d.*(Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text));
}
