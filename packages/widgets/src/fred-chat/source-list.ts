import { html, nothing, type TemplateResult } from 'lit';
import type { ChatSource } from '@chatterfix/sdk';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import type { Answer } from './answer.ts';
import { safeUrl } from './safe-url.ts';

/** Up to this many sources are shown; more are folded away, because the answer quotes them already. */
const FEW_SOURCES = 3;

/** The records that an answer is based on. `base` is the server's address. */
export function sourceList({ sources, text }: Answer, t: FredChatTexts, base: string): TemplateResult {
  const repeated = repeatedQuotes(sources, text);
  return html`<details class="sources" part="sources" ?open=${sources.length <= FEW_SOURCES}>
    <summary>${t.sources(sources.length)}</summary>
    <ul>
      ${sources.map((source) => sourceItem(source, repeated.has(source), t, base))}
    </ul>
  </details>`;
}

function sourceItem(source: ChatSource, isQuoted: boolean, t: FredChatTexts, base: string): TemplateResult {
  return html`<li>
    <span class="kind">${t.sourceKind[source.kind]}:</span>
    <button
      class="btn btn-link"
      type="button"
      data-source=${safeUrl(source.href, base, ['http:', 'https:']) ?? nothing}
    >
      <span>${unbrokenTags(source.title)}</span>
    </button>
    ${source.quote && !isQuoted ? html`<blockquote>${unbrokenTags(source.quote)}</blockquote>` : nothing}
  </li>`;
}

/** The text, with tags and dates that are not broken at a line's end, unless they are longer than a narrow line. */
function unbrokenTags(text: string): readonly unknown[] {
  const pieces = text.split(/((?=[\p{L}\d/-]*\d)[\p{L}\d]+(?:[-/][\p{L}\d]+)+)/u);
  return pieces.map((piece, at) =>
    at % 2 === 1 && piece.length < 25 ? html`<span class="tag">${piece}</span>` : piece,
  );
}

/** Quotes are compared by so many characters of their words: an answer may quote only their beginning. */
const COMPARED = 60;
const repeatedOf = new WeakMap<readonly ChatSource[], ReadonlySet<ChatSource>>();

/** The sources whose quote stands in the text or in their title already. */
function repeatedQuotes(sources: readonly ChatSource[], text: string): ReadonlySet<ChatSource> {
  const known = repeatedOf.get(sources);
  if (known) return known;
  const said = wordsOf(text);
  const repeated = new Set(
    sources.filter(({ quote, title }) =>
      [said, wordsOf(title)].some((words) => words.includes(wordsOf(quote).slice(0, COMPARED))),
    ),
  );
  repeatedOf.set(sources, repeated);
  return repeated;
}

/** The words of a text, without spaces and marks, such as those of Markdown. */
const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
