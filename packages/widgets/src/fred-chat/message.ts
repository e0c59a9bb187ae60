import { html, nothing, type TemplateResult } from 'lit';
import { explain } from '../failure.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import { alertIcon, checkIcon, refreshIcon } from '../icons.ts';
import { failureReference } from '../notices.ts';
import { robotIcon, searchIcon } from './icons.ts';
import type { AnswerParts } from './answer-parts.ts';
import type { Answer, Lookup, Question } from './answer.ts';
import { unverifiedNote } from './unverified-note.ts';

export interface MessageTexts {
  t: FredChatTexts;
  common: CommonTexts;
}

export interface MessageActions {
  /** Whether this is the last message. An answer that was cut off can only then be asked for again. */
  last: boolean;
  busy: boolean;
  /** Whether a language model answers other questions. */
  hasModel: boolean;
  askAgain(answer: Answer, offline: boolean): void;
  ask(question: string): void;
  signIn: (() => void) | undefined;
  parts: AnswerParts;
}

export function questionMessage(question: Question, { t }: MessageTexts): TemplateResult {
  return html`<div class="message user-message">
    <div class="message-content" part="question" dir="auto">
      <span class="sr-only">${t.you} </span><span class="question-text">${question.text}</span>
    </div>
  </div>`;
}

export function assistantMessage(
  content: TemplateResult,
  { t }: MessageTexts,
  state: string | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="message assistant-message" data-state=${state}>
    <div class="message-avatar" aria-hidden="true">${robotIcon}</div>
    <div class="message-content"><span class="sr-only">${t.fred}</span>${content}</div>
  </div>`;
}

export function answerMessage(answer: Answer, texts: MessageTexts, actions: MessageActions): TemplateResult {
  const { t } = texts;
  const { state } = answer;
  return assistantMessage(
    html`${progress(answer, t)}
      <div class="bubble" part="answer">${answer.view.element}</div>
      ${answer.offline && actions.hasModel ? html`<p class="state">${t.searched}</p>` : nothing}
      ${unverifiedNote(answer.citations, t)} ${actions.parts.sources(answer, t)}
      ${state === 'stopped' ? html`<p class="state">${t.stopped}</p>` : nothing} ${ending(answer, t, actions)}
      ${state === 'cut_off' || state === 'failed' ? answerFailure(answer, texts, actions) : nothing}
      ${actions.parts.approvals(answer)} ${actions.parts.toolbar(answer, actions.last)}`,
    texts,
    state,
  );
}

/** Says why an answer ended that is not whole, and offers to go on where that can help. */
function ending(
  { finishReason }: Answer,
  t: FredChatTexts,
  actions: MessageActions,
): TemplateResult | typeof nothing {
  if (finishReason === 'refusal' || finishReason === 'filter') return html`<p class="state">${t.refused}</p>`;
  if (finishReason !== 'length' && finishReason !== 'limit' && finishReason !== 'context_length')
    return nothing;
  return html`<p class="state">${t.tooLongAnswer}</p>
    ${actions.last ? askButton(html`${t.goOn}`, actions, () => actions.ask(t.goOn)) : nothing}`;
}

/** What Fred looks up; before that, and before the first text, that he is thinking. */
function progress(answer: Answer, t: FredChatTexts): TemplateResult | typeof nothing {
  const { lookups } = answer;
  const waiting = answer.state === 'streaming' && answer.view.painted === 0;
  if (lookups.length > 0)
    return html`<ul class="lookups">
      ${lookups.map((lookup) => lookupItem(lookup, answer.state === 'streaming' || answer.state === 'waiting', t))}
    </ul>`;
  return waiting ? html`<p class="thinking"><span class="spinner"></span>${t.thinking}</p>` : nothing;
}

function lookupItem(
  { summary, state, shown, total }: Lookup,
  answering: boolean,
  t: FredChatTexts,
): TemplateResult {
  const running = state === 'running' && answering;
  const result =
    state === 'failed'
      ? t.lookupFailed
      : shown === undefined || total === undefined
        ? ''
        : t.lookupShown(shown, total);
  return html`<li data-state=${state}>
    ${running ? html`<span class="spinner"></span>` : state === 'failed' ? alertIcon : checkIcon}
    <span>${summary} ${result}</span>
  </li>`;
}

function answerFailure(answer: Answer, texts: MessageTexts, actions: MessageActions): TemplateResult {
  const { failure, state } = answer;
  const { what, hint } = explanation(answer, texts);
  return html`<div
    class="notice notice-${state === 'cut_off' ? 'warning' : 'danger'}"
    part="notice"
    role="alert"
  >
    ${alertIcon}
    <div>
      <div><strong>${what}</strong> ${hint}</div>
      ${failure ? failureReference(failure, texts.common) : nothing}
      ${actions.last || state === 'failed' ? failureButtons(answer, texts, actions) : nothing}
    </div>
  </div>`;
}

function failureButtons(answer: Answer, { t }: MessageTexts, actions: MessageActions): TemplateResult {
  const kind = answer.failure?.kind;
  const signedOut = kind === 'signed-out' || kind === 'forbidden';
  const repeatable = canBeAskedAgain(answer);
  // Without a model the search can still answer, unless it is the server that cannot be reached.
  const searchable = repeatable && !answer.offline && !signedOut && kind !== 'connection';
  return html`<div class="buttons">
    ${signedOut && actions.signIn ? signInButton(t, actions.signIn) : nothing}
    ${
      repeatable
        ? askButton(html`${refreshIcon}${t.retry}`, actions, () => actions.askAgain(answer, answer.offline))
        : nothing
    }
    ${
      searchable
        ? askButton(html`${searchIcon}${t.searchInstead}`, actions, () => actions.askAgain(answer, true))
        : nothing
    }
  </div>`;
}

function signInButton(t: FredChatTexts, signIn: () => void): TemplateResult {
  return html`<button class="btn btn-primary" type="button" @click=${signIn}>${t.signInToAsk}</button>`;
}

function askButton(label: TemplateResult, { busy }: MessageActions, ask: () => void): TemplateResult {
  return html`<button class="btn btn-outline-secondary" type="button" aria-disabled=${busy} @click=${ask}>
    ${label}
  </button>`;
}

/** Whether asking again can help. A question that the server finds invalid is refused every time. */
export function canBeAskedAgain({ failure }: Answer): boolean {
  return failure?.kind !== 'invalid' && failure?.code !== 'feature_disabled';
}

function explanation(answer: Answer, { t, common }: MessageTexts): { what: string; hint: string } {
  const { state, failure } = answer;
  if (!failure)
    return state === 'cut_off' ? { what: t.cutOff, hint: '' } : { what: t.wasFailed, hint: t.questionKept };
  switch (failure.code) {
    case 'feature_disabled':
      return { what: t.turnedOff, hint: '' };
    case 'provider_unavailable':
    case 'provider_not_configured':
      return { what: t.providerUnavailable, hint: t.providerHint };
    case 'provider_timeout':
      return { what: t.providerTimeout, hint: t.providerHint };
    case 'run_in_progress':
      return { what: t.stillAnswering, hint: t.questionKept };
    case 'budget_used_up':
      return { what: t.budgetUsedUp, hint: t.questionKept };
    case 'provider_rate_limited':
      return { what: t.providerRateLimited, hint: t.providerHint };
  }
  if (state === 'cut_off') return { what: t.cutOff, hint: t.questionKept };
  if (failure.code === 'answer_cut_off') return { what: t.wasFailed, hint: t.providerHint };
  const { what, hint } = explain(failure, common);
  return { what, hint: canBeAskedAgain(answer) ? `${hint} ${t.questionKept}` : hint };
}
