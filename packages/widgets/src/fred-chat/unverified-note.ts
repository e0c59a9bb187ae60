import { html, nothing, type TemplateResult } from 'lit';
import type { ChatCitation } from '@chatterfix/sdk';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';

/** Says in words what an answer names that was not looked up for it, and that links were removed from it. */
export function unverifiedNote(
  citations: readonly ChatCitation[],
  t: FredChatTexts,
): TemplateResult | typeof nothing {
  const unverified = citations.filter(({ checked }) => !checked);
  if (unverified.length === 0) return nothing;
  const names = unverified.filter(({ kind }) => kind !== 'link').map(({ text }) => text);
  return html`<p class="state" part="unverified">
    ${names.length > 0 ? t.unverified(names.join(', ')) : nothing}
    ${names.length < unverified.length ? t.linksRemoved : nothing}
  </p>`;
}
