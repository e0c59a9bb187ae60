/** The address if it may be followed: http, https, mailto, or relative (to the server). Anything else, `javascript:` in any disguise included, is none. */
export function safe_url(address: string, base: string, schemes: readonly string[] = ['http:', 'https:', 'mailto:']): string | undefined {
  try {
    const url = new URL(address.trim(), base);
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
