// What survives a reload of the page: the conversation's name and the text not yet sent. In this tab only; a browser may refuse it.

type What = 'session' | 'draft';

const name_of = (what: What, owner: string) => `chatterfix.${what} ${owner}`;

export function keep(what: What, owner: string, value: string): void {
  try {
    if (value === '') sessionStorage.removeItem(name_of(what, owner));
    else sessionStorage.setItem(name_of(what, owner), value);
  } catch {
    // Storage is full or forbidden: the page works without it.
  }
}

export function kept(what: What, owner: string): string {
  try {
    return sessionStorage.getItem(name_of(what, owner)) ?? '';
  } catch {
    return '';
  }
}
