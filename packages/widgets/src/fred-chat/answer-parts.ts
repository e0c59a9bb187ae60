import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { ChatterFix } from '@chatterfix/sdk';
import type { Failure } from '../failure.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Answer } from './answer.ts';
import type { Conversation } from './conversation.ts';
import { OnDemand } from '../on-demand.ts';

/** What the chat gives to the parts of an answer. */
interface AnswerPartsContext {
  locale: Locale;
  common: CommonTexts;
  api: ChatterFix | undefined;
  /** The server's address. */
  base: string;
  /** The level of the parts' headings in the page's outline. */
  level: number;
  ask(question: string): void;
  say(text: string): void;
  failed(failure: Failure): TemplateResult;
}

/** What stands below the text of an answer. Its code is fetched when an answer has it. */
export class AnswerParts {
  private readonly actions;
  private readonly cards;

  constructor(
    host: LitElement,
    private readonly conversation: Conversation,
    private readonly context: () => AnswerPartsContext,
  ) {
    this.actions = new OnDemand(
      host,
      async () => new (await import('./answer-actions.ts')).AnswerActions(host),
    );
    this.cards = new OnDemand(
      host,
      async () => new (await import('./approval-cards.ts')).ApprovalCards(host),
    );
  }

  /** The changes that Fred proposes. */
  approvals(answer: Answer): TemplateResult | typeof nothing {
    if (answer.approvals.length === 0) return nothing;
    const { locale, api, ...context } = this.context();
    const goOn = (decided: Answer) => api && this.conversation.goOn(api, decided);
    const cards = this.cards.in(locale.language);
    return cards?.render(answer, { ...context, api, tag: locale.tag, goOn }) ?? nothing;
  }

  /** The records that an answer is based on. */
  sources(answer: Answer, t: FredChatTexts): TemplateResult | typeof nothing {
    if (answer.sources.length === 0 || answer.state === 'streaming') return nothing;
    const { locale, base } = this.context();
    return this.actions.in(locale.language)?.sources(answer, t, base) ?? nothing;
  }

  /** What a reader does with a finished answer. */
  toolbar(answer: Answer, isLast: boolean): TemplateResult | typeof nothing {
    const { state, text } = answer;
    if (text === '' || state === 'streaming' || state === 'waiting') return nothing;
    const { locale, ...context } = this.context();
    const { sessionId, busy } = this.conversation;
    const last = isLast && state === 'complete';
    const actions = this.actions.in(locale.language);
    return actions?.render(answer, { ...context, sessionId, busy, last }) ?? nothing;
  }
}
