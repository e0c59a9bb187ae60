import { html, nothing, type TemplateResult } from 'lit';
import type { ChatSource } from '@chatterfix/sdk';
import { explain } from '../failure.ts';
import type { Messages } from '../i18n/index.ts';
import { alertIcon, checkIcon, refreshIcon, robotIcon, searchIcon } from '../icons.ts';
import type { Answer, Question } from './conversation.ts';
import { safeUrl } from './safe-url.ts';

export interface MessageTexts {
  t: Messages['chat'];
  common: Messages['common'];
}
export interface MessageActions {
  base: string;
  /** An answer that has text can be asked for again only while it is the last. */
  last: boolean;
  busy: boolean;
  askAgain(answer: Answer, offline: boolean): void;
  signIn: (() => void) | undefined;
}

export function questionMessage(question: Question, { t }: MessageTexts): TemplateResult {
  return html`<div class="message user-message">
    <div class="message-content" part="question" dir="auto">
      <span class="sr-only">${t.you} </span>${question.text}
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
  const streaming = answer.state === 'streaming';
  return assistantMessage(
    html`${
        answer.lookups.length > 0
          ? html`<ul class="lookups">
              ${answer.lookups.map(
                (lookup, at) =>
                  html`<li>
                    ${streaming && at === answer.lookups.length - 1 && answer.view.painted === 0 ? html`<span class="spinner"></span>` : checkIcon}<span
                      >${lookup}</span
                    >
                  </li>`,
              )}
            </ul>`
          : streaming && answer.view.painted === 0
            ? html`<p class="thinking"><span class="spinner"></span>${t.thinking}</p>`
            : nothing
      }
      <div class="bubble" part="answer">${answer.view.element}</div>
      ${answer.sources.length > 0 && !streaming ? sourcesList(answer.sources, t, actions) : nothing}
      ${answer.state === 'stopped' ? html`<p class="state">${t.stopped}</p>` : nothing}
      ${answer.state === 'cut_off' || answer.state === 'failed' ? failed(answer, texts, actions) : nothing}`,
    texts,
    answer.state,
  );
}

/** So many sources are seen at a glance; more of them fold away below the answer that quotes them. */
const FEW = 3;

function sourcesList(
  sources: readonly ChatSource[],
  t: Messages['chat'],
  { base }: MessageActions,
): TemplateResult {
  return html`<details class="sources" part="sources" ?open=${sources.length <= FEW}>
    <summary>${t.sources(sources.length)}</summary>
    <ul>
      ${sources.map(
        (source) =>
          html`<li>
            <span class="kind">${t.source_kind[source.kind]}:</span>
            <button
              class="btn btn-link"
              type="button"
              data-source=${safeUrl(source.href, base, ['http:', 'https:']) ?? nothing}
            >
              ${source.title}
            </button>
            ${source.quote ? html`<blockquote>${source.quote}</blockquote>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

function failed(answer: Answer, { t, common }: MessageTexts, actions: MessageActions): TemplateResult {
  const { what, hint } = why(answer, t, common);
  const { failure } = answer;
  const signedOut = failure?.kind === 'signed-out' || failure?.kind === 'forbidden';
  const hopeless = isHopeless(answer);
  return html`<div
    class="notice notice-${answer.state === 'cut_off' ? 'warning' : 'danger'}"
    part="notice"
    role="alert"
  >
    ${alertIcon}
    <div>
      <div><strong>${what}</strong> ${hint}</div>
      ${failure?.kind === 'server' && failure.request_id ? html`<div class="reference">${common.reference(failure.request_id)}</div>` : nothing}
      ${
        actions.last || answer.state === 'failed'
          ? html`<div class="buttons">
              ${signedOut && actions.signIn ? html`<button class="btn btn-primary" type="button" @click=${actions.signIn}>${t.sign_in_to_ask}</button>` : nothing}
              ${hopeless ? nothing : html`<button class="btn btn-outline-secondary" type="button" aria-disabled=${actions.busy} @click=${() => actions.askAgain(answer, answer.offline)}>${refreshIcon}${t.retry}</button>`}
              ${
                answer.offline || signedOut || hopeless || failure?.kind === 'connection'
                  ? nothing
                  : html`<button
                      class="btn btn-outline-secondary"
                      type="button"
                      aria-disabled=${actions.busy}
                      @click=${() => actions.askAgain(answer, true)}
                    >
                      ${searchIcon}${t.search_instead}
                    </button>`
              }
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

/** The server will not take this question, however often it is asked. */
export function isHopeless({ failure }: Answer): boolean {
  return failure?.kind === 'invalid';
}

function why(
  answer: Answer,
  t: Messages['chat'],
  common: Messages['common'],
): { what: string; hint: string } {
  const { state, failure } = answer;
  if (!failure)
    return state === 'cut_off'
      ? { what: t.cut_off, hint: '' }
      : { what: t.was_failed, hint: t.question_kept };
  switch (failure.code) {
    case 'provider_unavailable':
    case 'provider_not_configured':
      return { what: t.provider_unavailable, hint: t.provider_hint };
    case 'provider_timeout':
      return { what: t.provider_timeout, hint: t.provider_hint };
    case 'provider_rate_limited':
      return { what: t.provider_rate_limited, hint: t.provider_hint };
  }
  if (state === 'cut_off') return { what: t.cut_off, hint: t.question_kept };
  if (failure.code === 'answer_cut_off') return { what: t.was_failed, hint: t.provider_hint };
  const { what, hint } = explain(failure, common);
  return { what, hint: isHopeless(answer) ? hint : `${hint} ${t.question_kept}` };
}
