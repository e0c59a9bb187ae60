import { html, type TemplateResult } from 'lit';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import { downIcon, offlineIcon } from '../icons.ts';

/** Says that there is no AI model, and what Fred can do without one. */
export function offlineNote(t: FredChatTexts): TemplateResult {
  return html`<div class="offline" role="note">
    ${offlineIcon}
    <div><strong>${t.offlineTitle}.</strong> ${t.offline}</div>
  </div>`;
}

/** Stands for a kept conversation while it is loaded. */
export function conversationSkeleton(t: FredChatTexts): TemplateResult {
  return html`<div class="message-content" role="status">
    <span class="sr-only">${t.loadingConversation}</span>
    <span class="skeleton w-50"></span><span class="skeleton w-90"></span><span class="skeleton w-70"></span>
  </div>`;
}

/** Questions to begin with. */
export function suggestions(t: FredChatTexts, ask: (question: string) => void): TemplateResult {
  return html`<div class="suggestions" role="group" aria-label=${t.suggestionsLabel}>
    ${t.suggestions.map(
      (question) =>
        html`<button class="btn btn-outline-secondary" type="button" @click=${() => ask(question)}>
          ${question}
        </button>`,
    )}
  </div>`;
}

/** Leads a reader who has scrolled away to the new text. */
export function textBelowButton(t: FredChatTexts, goToEnd: () => void): TemplateResult {
  return html`<div class="below">
    <button class="btn btn-primary" type="button" aria-label=${t.newBelow} @click=${goToEnd}>
      ${downIcon}<span>${t.newBelow}</span>
    </button>
  </div>`;
}
