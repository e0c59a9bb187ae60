import type { ChatSource } from '@chatterfix/sdk';
import { recordAt, safeUrl } from './safe-url.ts';

/** A source that the reader wants to see, and the control that has the focus again afterwards. */
export interface PressedSource {
  source: ChatSource;
  opener: HTMLElement;
}

/**
 * The source that was clicked: a button below an answer, or a link in its text. It opens inside the chat,
 * because its address in the API would show the reader JSON.
 */
export function pressedSource(
  event: Event,
  sources: readonly ChatSource[],
  serverUrl: string,
): PressedSource | undefined {
  const opener = event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset['source'] !== undefined);
  const address = opener?.dataset['source'];
  if (!opener || address === undefined) return undefined;
  const known = sources.find(({ href }) => safeUrl(href, serverUrl) === address);
  if (known) return { source: known, opener };
  const record = recordAt(address);
  return record && { source: { ...record, title: opener.textContent, quote: '', href: address }, opener };
}

/** Links to sources have no address, so the browser does not turn Enter and Space into clicks on them. */
export function isLinkActivation(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && event.composedPath()[0] instanceof HTMLAnchorElement;
}
