// What survives a reload of the page: the conversation's name, the text not yet sent, and the questions that did not reach the server. Text only, never a
// token; in this tab only; a browser may refuse it.

type What = 'session' | 'draft' | 'unsent';

/** Of the questions that never reached the server, so many of the latest are kept. */
const MOST_UNSENT = 20;
/** ASCII's record separator: no keyboard has it. */
const BETWEEN = '\u001e';

const nameOf = (what: What, owner: string) => `chatterfix.${what} ${owner}`;

export function keep(what: What, owner: string, value: string): void {
  try {
    if (value === '') sessionStorage.removeItem(nameOf(what, owner));
    else sessionStorage.setItem(nameOf(what, owner), value);
  } catch {
    // Storage is full or forbidden: the page works without it.
  }
}

export function kept(what: What, owner: string): string {
  try {
    return sessionStorage.getItem(nameOf(what, owner)) ?? '';
  } catch {
    return '';
  }
}

export function keepUnsent(owner: string, questions: readonly string[]): void {
  keep('unsent', owner, questions.slice(-MOST_UNSENT).join(BETWEEN));
}

/** Questions that did not reach the server, oldest first. */
export function keptUnsent(owner: string): string[] {
  return kept('unsent', owner).split(BETWEEN).filter(Boolean);
}
