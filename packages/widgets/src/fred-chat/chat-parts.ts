import { html, nothing, type TemplateResult } from 'lit';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import { downIcon, offlineIcon } from './icons.ts';
import type { StartPrompt } from './host-api.ts';

/** Says that there is no AI model, and on request what Fred can do without one. */
export function offlineNote(t: FredChatTexts): TemplateResult {
  return html`<details class="offline">
    <summary><span>${offlineIcon}${t.offlineTitle}</span></summary>
    <p>${t.offline}</p>
  </details>`;
}

/** Stands for a kept conversation while it is loaded. */
export function conversationSkeleton(t: FredChatTexts): TemplateResult {
  return html`<div class="message-content" role="status">
    <span class="sr-only">${t.loadingConversation}</span>
    <span class="skeleton w-50"></span><span class="skeleton w-90"></span><span class="skeleton w-70"></span>
  </div>`;
}

/** What a reader can begin with: what the page has set, or the usual questions. */
export function suggestions(
  t: FredChatTexts,
  prompts: readonly StartPrompt[] | undefined,
  ask: (question: string) => void,
): TemplateResult | typeof nothing {
  const shown: readonly StartPrompt[] = prompts ?? t.suggestions.map((label) => ({ label }));
  if (shown.length === 0) return nothing;
  return html`<div class="suggestions" role="group" aria-label=${t.suggestionsLabel}>
    ${shown.map(
      ({ label, prompt = label }) =>
        html`<button class="btn btn-outline-secondary" type="button" @click=${() => ask(prompt)}>
          ${label}
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
