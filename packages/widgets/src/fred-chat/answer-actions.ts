import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ChatFeedback, ChatterFix, FeedbackReason } from '@chatterfix/sdk';
import { Conversations } from '@chatterfix/sdk/conversations';
import { failureOf, type Failure } from '../failure.ts';
import { answerActionTexts, type AnswerActionTexts } from '../i18n/answer-actions/index.ts';
import { checkIcon, refreshIcon } from '../icons.ts';
import { copyIcon, thumbDownIcon, thumbUpIcon } from './on-demand-icons.ts';
import { answerActionStyles } from './answer-actions.styles.ts';
import type { Answer } from './answer.ts';
import { foldQuotes } from './long-quotes.ts';
import { sourceList } from './source-list.ts';
import { copyText } from './copy-text.ts';

export interface AnswerActionsContext {
  api: ChatterFix | undefined;
  sessionId: string | undefined;
  busy: boolean;
  /** Whether it is the last answer, which can be asked for again. */
  last: boolean;
  ask(question: string): void;
  say(text: string): void;
  failed(failure: Failure): TemplateResult;
}

/** What the reader adds to a thumb that points down. */
interface Form {
  answer: Answer;
  reasons: ReadonlySet<FeedbackReason>;
  comment: string;
  sending: boolean;
}

/** Milliseconds for which a button shows that the answer was copied. */
const COPIED_MS = 2000;

/** What stands below an answer: its sources, and what a reader does with it: copy, ask again, say whether it helped. */
export class AnswerActions {
  readonly texts = answerActionTexts;
  readonly styles = answerActionStyles;
  readonly sources = sourceList;
  t: AnswerActionTexts | undefined;
  private form: Form | undefined;
  private copied: Answer | undefined;
  /** Settles when what was said last is on the server, so that it does not overtake what was said before. */
  private sent: Promise<unknown> = Promise.resolve();
  /** The texts of the buttons at long quotes, by the answer that has them. */
  private readonly folded = new WeakMap<Answer, AnswerActionTexts>();
  private failure: { answer: Answer; failure: Failure } | undefined;

  constructor(private readonly host: LitElement) {}

  render(answer: Answer, context: AnswerActionsContext): TemplateResult | typeof nothing {
    const { failure, form, t } = this;
    if (!t) return nothing;
    this.fold(answer, t);
    return html`<div class="answer-actions" role="group" aria-label=${t.actions}>
        ${button(t.copy, this.copied === answer ? checkIcon : copyIcon, () => this.copy(answer, t, context))}
        ${answer.messageId === undefined ? nothing : this.thumbs(answer, t, context)}
        ${
          context.last
            ? html`<button
                class="btn"
                type="button"
                aria-disabled=${context.busy}
                @click=${() => context.ask(answer.question)}
              >
                ${refreshIcon}${t.askAgain}
              </button>`
            : nothing
        }
      </div>
      ${form?.answer === answer ? this.feedbackForm(form, t, context) : nothing}
      ${failure?.answer === answer ? context.failed(failure.failure) : nothing}`;
  }

  private fold(answer: Answer, t: AnswerActionTexts): void {
    if (this.folded.get(answer) === t) return;
    void this.host.updateComplete.then(() => {
      if (foldQuotes(answer.view.element, t)) this.folded.set(answer, t);
    });
  }

  private thumbs(answer: Answer, t: AnswerActionTexts, context: AnswerActionsContext): TemplateResult {
    const rating = answer.feedback?.rating;
    const give = (next: ChatFeedback['rating']) => () => void this.rate(answer, next, t, context);
    return html`${button(t.up, thumbUpIcon, give('up'), rating === 'up')}
    ${button(t.down, thumbDownIcon, give('down'), rating === 'down')}`;
  }

  private feedbackForm(form: Form, t: AnswerActionTexts, context: AnswerActionsContext): TemplateResult {
    const toggle = (reason: FeedbackReason) => () => {
      const reasons = new Set(form.reasons);
      if (!reasons.delete(reason)) reasons.add(reason);
      this.showForm({ ...form, reasons });
    };
    return html`<form
      class="feedback form"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        this.closeForm();
      }}
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.sendForm(t, context);
      }}
    >
      <div class="reasons" role="group" aria-labelledby="what-was-wrong">
        <span id="what-was-wrong">${t.whatWasWrong}</span>
        ${(Object.keys(t.reasons) as FeedbackReason[]).map(
          (reason) =>
            html`<button
              class="btn btn-outline-secondary pick"
              type="button"
              aria-pressed=${form.reasons.has(reason)}
              @click=${toggle(reason)}
            >
              ${form.reasons.has(reason) ? checkIcon : nothing}${t.reasons[reason]}
            </button>`,
        )}
      </div>
      <div class="field">
        <label for="feedback-comment">${t.comment}</label>
        <textarea
          class="form-control"
          id="feedback-comment"
          rows="2"
          maxlength="2000"
          dir="auto"
          aria-describedby="feedback-readers"
          .value=${form.comment}
          @input=${(event: Event) => (form.comment = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="state" id="feedback-readers">${t.whoReads}</p>
      </div>
      <div class="buttons">
        <button class="btn btn-primary" type="submit" aria-disabled=${form.sending}>${t.send}</button>
        <button class="btn btn-outline-secondary" type="button" @click=${() => this.closeForm()}>
          ${t.skip}
        </button>
      </div>
    </form>`;
  }

  private async copy(answer: Answer, t: AnswerActionTexts, { say }: AnswerActionsContext): Promise<void> {
    const copied = await copyText(answer.text, this.host.renderRoot);
    say(copied ? t.copied : t.notCopied);
    if (!copied) return;
    this.copied = answer;
    this.host.requestUpdate();
    setTimeout(() => {
      if (this.copied !== answer) return;
      this.copied = undefined;
      this.host.requestUpdate();
    }, COPIED_MS);
  }

  private async rate(
    answer: Answer,
    rating: ChatFeedback['rating'],
    t: AnswerActionTexts,
    context: AnswerActionsContext,
  ): Promise<void> {
    if (rating === 'up') this.form = undefined;
    else if (this.form?.answer !== answer) {
      const { reasons = [], comment } = answer.feedback ?? {};
      this.showForm({ answer, reasons: new Set(reasons), comment: comment ?? '', sending: false });
      void this.focusOn('.feedback button');
    }
    // The thumb counts also if the form is not sent.
    if (answer.feedback?.rating !== rating)
      await this.give(answer, { rating, reasons: [], comment: null }, context);
    if (rating === 'up' && answer.feedback?.rating === 'up') context.say(t.thanks);
  }

  private async sendForm(t: AnswerActionTexts, context: AnswerActionsContext): Promise<void> {
    const { form } = this;
    if (!form || form.sending) return;
    this.showForm({ ...form, sending: true });
    const { answer, reasons, comment } = form;
    if (
      await this.give(answer, { rating: 'down', reasons: [...reasons], comment: comment || null }, context)
    ) {
      context.say(t.thanks);
      this.closeForm();
    } else this.showForm(form);
  }

  /** Sends what the reader thinks. Returns whether it was kept. */
  private async give(
    answer: Answer,
    said: ChatFeedback,
    { api, sessionId }: AnswerActionsContext,
  ): Promise<boolean> {
    const { messageId, feedback: before } = answer;
    if (!api || sessionId === undefined || messageId === undefined) return false;
    this.failure = undefined;
    answer.feedback = said;
    this.host.requestUpdate();
    const sent = this.sent.then(() => new Conversations(api).giveFeedback(sessionId, messageId, said));
    this.sent = sent.catch(() => undefined);
    // What the reader has said since is shown, not what becomes of this.
    const show = (feedback: ChatFeedback | null) => {
      if (answer.feedback === said) answer.feedback = feedback;
    };
    try {
      show(await sent);
      return true;
    } catch (error) {
      show(before);
      this.failure = { answer, failure: failureOf(error) };
      return false;
    } finally {
      this.host.requestUpdate();
    }
  }

  private showForm(form: Form): void {
    this.form = form;
    this.host.requestUpdate();
  }

  private closeForm(): void {
    this.form = undefined;
    this.host.requestUpdate();
    void this.focusOn('.answer-actions [aria-pressed=true]');
  }

  private async focusOn(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

function button(label: string, icon: unknown, press: () => unknown, pressed?: boolean): TemplateResult {
  return html`<button
    class="btn"
    type="button"
    title=${label}
    aria-label=${label}
    aria-pressed=${pressed ?? nothing}
    @click=${press}
  >
    ${icon}
  </button>`;
}
