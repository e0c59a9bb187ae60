import { html, nothing, type TemplateResult } from 'lit';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import { chatIcon, collapseIcon, historyIcon, plusIcon, robotIcon } from './icons.ts';

export interface HeaderState {
  headingLevel: number;
  open: boolean;
  /** Whether the reader can begin and resume conversations. */
  canConverse: boolean;
  historyOpen: boolean;
}

export interface HeaderActions {
  toggle(): void;
  newConversation(): void;
  toggleHistory(): void;
}

/** The title, the buttons for conversations, and the button that opens and closes the chat. */
export function chatHeader(t: FredChatTexts, state: HeaderState, actions: HeaderActions): TemplateResult {
  const toggleLabel = state.open ? t.collapse : t.open;
  return html`<div class="chat-header" part="header">
    <div class="chat-title">
      ${robotIcon}<span id="title" role="heading" aria-level=${state.headingLevel}>${t.title}</span>
    </div>
    ${state.open && state.canConverse ? conversationButtons(t, state, actions) : nothing}
    <button
      class="btn chat-toggle"
      type="button"
      title=${toggleLabel}
      aria-label=${toggleLabel}
      aria-expanded=${state.open}
      aria-controls="panel"
      @click=${actions.toggle}
    >
      ${state.open ? collapseIcon : chatIcon}
    </button>
  </div>`;
}

function conversationButtons(t: FredChatTexts, state: HeaderState, actions: HeaderActions): TemplateResult {
  return html`<button
      class="btn"
      type="button"
      title=${t.newConversation}
      aria-label=${t.newConversation}
      @click=${actions.newConversation}
    >
      ${plusIcon}
    </button>
    <button
      class="btn"
      type="button"
      id="history"
      title=${t.conversations}
      aria-label=${t.conversations}
      aria-expanded=${state.historyOpen}
      @click=${actions.toggleHistory}
    >
      ${historyIcon}
    </button>`;
}
