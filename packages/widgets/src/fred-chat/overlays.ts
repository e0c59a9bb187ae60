import { html, type LitElement, type TemplateResult } from 'lit';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { SessionList, type SessionListContext } from './session-list.ts';
import { SourcePanel, type SourcePanelContext } from './source-panel.ts';

/** What the chat shows over the conversation. The code is fetched when the first of them is opened. */
export class Overlays {
  readonly sessions: SessionList;
  readonly source: SourcePanel;

  constructor(host: LitElement) {
    this.sessions = new SessionList(host);
    this.source = new SourcePanel(host);
  }

  get isOpen(): boolean {
    return this.sessions.isOpen || this.source.isOpen;
  }

  /** Closes what is open. The source that was open gives the focus back to the control that opened it. */
  close(): void {
    this.sessions.close();
    if (this.source.isOpen) this.source.close();
  }

  render(
    t: FredChatTexts,
    locale: Locale,
    level: number,
    sessions: SessionListContext,
    source: SourcePanelContext,
  ): TemplateResult {
    return html`${this.sessions.render(t, locale, level, sessions)}${this.source.render(t, level, source)}`;
  }
}
