import type { ChatSource } from '@chatterfix/sdk';

/** Whether an address is one of the server's programming interface: opened by a browser, it is JSON, or a 401 without a token. Nobody is to be led there. */
export function isApiUrl(address: string, base: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === new URL(base).origin && /\/api(\/|$)/.test(pathname);
}

/** The record that an address of the server's programming interface stands for. */
export function recordAt(address: string): Pick<ChatSource, 'kind' | 'id'> | undefined {
  const [, kind, id] =
    /\/api\/(work-order|asset|part|playbook)s\/([\w-]+)$/.exec(new URL(address).pathname) ?? [];
  return kind && id ? { kind: kind.replace('-', '_') as ChatSource['kind'], id } : undefined;
}

/** The address if it may be followed: http, https, mailto, or relative (to the server). Anything else, `javascript:` in any disguise included, is none. */
export function safeUrl(
  address: string,
  base: string,
  schemes: readonly string[] = ['http:', 'https:', 'mailto:'],
): string | undefined {
  try {
    const url = new URL(address.trim(), base);
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
