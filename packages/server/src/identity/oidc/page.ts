import type { Ending, SignInError } from './attempt.ts';

const headings: Record<SignInError, [title: string, text: string]> = {
  denied: ['You are not signed in', 'You chose not to sign in, or the identity provider refused.'],
  not_allowed: [
    'You are not signed in',
    'Your email address may not sign in here. Ask the people who run the page.',
  ],
  failed: [
    'Signing in did not work',
    'The identity provider’s answer is not valid. Try again. If it happens again, tell the people who run the page: the audit log has the reason.',
  ],
  expired: ['Signing in took too long', 'Go back to the page and begin again.'],
  not_finished: [
    'You have not signed in yet',
    'Go back to the window of the identity provider and sign in there, or begin again.',
  ],
  used: [
    'There is nothing to do here',
    'This attempt to sign in is over. Go back to the page and begin again if you are not signed in.',
  ],
};

/**
 * The last page of the window in which a person signed in. It sends the result to the page that opened the
 * window, if that page is of the origin that began, and closes. If the identity provider's pages have cut the
 * window off from its opener, it says how to go on.
 */
export function endingPage({ tell, error }: Ending, nonce: string): string {
  const [title, text] = error
    ? headings[error]
    : ['You are signed in', 'This window closes by itself. If it stays open, close it.'];
  const howToGoOn =
    tell && !error
      ? `Go back to the page at ${tell.origin} and press “Finish signing in”. You have one minute.`
      : undefined;
  const { origin, ...rest } = tell ?? { origin: '' };
  const data = JSON.stringify({
    origin,
    message: tell ? { type: 'chatterfix-sign-in', ...rest } : null,
    howToGoOn,
  }).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} · ChatterFix</title>
<style nonce="${nonce}">body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem}</style></head>
<body><main><h1 id="title">${title}</h1><p id="text" role="status">${escaped(text)}</p></main>
<script nonce="${nonce}">{
const { origin, message, howToGoOn } = ${data};
if (message) history.replaceState(null, '', '/auth/oidc/collect?attempt=' + message.attempt);
if (message && opener) {
  opener.postMessage(message, origin);
  if (!message.error) setTimeout(() => close(), 300);
} else if (howToGoOn) {
  document.getElementById('title').textContent = 'One more step';
  document.getElementById('text').textContent = howToGoOn;
}
}</script></body></html>`;
}

/** The page's Content-Security-Policy: it may run its own script, and nothing else. */
export function endingPolicy(nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
