import type { ChatSource } from '@chatterfix/sdk';

/**
 * Whether an address belongs to the server's API. A browser that opens it shows JSON, or a 401 without a
 * token, so no link leads there.
 */
export function isApiUrl(address: string, base: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === new URL(base).origin && /\/api(\/|$)/.test(pathname);
}

/** The record that an address of the API names: `…/api/assets/3` is the asset 3. */
export function recordAt(address: string): Pick<ChatSource, 'kind' | 'id'> | undefined {
  const [, kind, id] =
    /\/api\/(work-order|asset|part|playbook)s\/([\w-]+)$/.exec(new URL(address).pathname) ?? [];
  return kind && id ? { kind: kind.replace('-', '_') as ChatSource['kind'], id } : undefined;
}

/**
 * The absolute address if a link may lead there, otherwise undefined. Only the given schemes are allowed,
 * which excludes `javascript:` however it is written. A relative address is resolved against `base`.
 */
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
