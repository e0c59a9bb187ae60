import type { AnswerActionTexts } from '../i18n/answer-actions/index.ts';

/** A text before a quote that is longer than this does not name it. */
const LONGEST_NAME = 80;

/**
 * Folds the long quotes of an answer that is complete, with a button below each that says what it opens. Returns whether
 * the answer could be measured: it cannot be where it is not visible.
 */
export function foldQuotes(answer: HTMLElement, t: AnswerActionTexts): boolean {
  if (answer.clientHeight === 0) return false;
  for (const quote of answer.querySelectorAll<HTMLElement>('blockquote:not(blockquote *)')) {
    const below = quote.nextElementSibling;
    if (below instanceof HTMLButtonElement) label(below, quote, t);
    else if (quote.scrollHeight > quote.clientHeight + 1) fold(quote, t);
  }
  return true;
}

function fold(quote: HTMLElement, t: AnswerActionTexts): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-link fold';
  const set = (isWhole: boolean) => {
    quote.className = isWhole ? 'whole' : 'folded';
    button.ariaExpanded = String(isWhole);
    label(button, quote, t);
  };
  button.addEventListener('click', () => set(button.ariaExpanded === 'false'));
  quote.addEventListener('focusin', () => set(true)); // a link in it is to be seen
  set(false);
  quote.after(button);
}

function label(button: HTMLButtonElement, quote: HTMLElement, t: AnswerActionTexts): void {
  const name = nameOf(quote);
  const isWhole = button.ariaExpanded === 'true';
  if (name === '') button.textContent = isWhole ? t.fewer : t.all;
  else button.textContent = isWhole ? t.less(name) : t.whole(name);
}

/** The heading or sentence before a quote, or the beginning of the quote. What stands below a table has no name. */
function nameOf({ previousElementSibling: before, textContent }: HTMLElement): string {
  if (before?.matches('.scroll, ul, ol, pre')) return '';
  const name = before?.matches('p, .h') ? before.textContent.trim().replace(/[.:]$/, '') : '';
  return name !== '' && name.length <= LONGEST_NAME ? name : `${textContent.trim().slice(0, 40)}…`;
}
