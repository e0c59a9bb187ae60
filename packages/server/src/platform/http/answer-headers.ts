/**
 * The security headers of every answer. Answers of the API are data: browsers must not run, frame or embed
 * them. Pages set their own policy, and the widgets' bundle allows other origins to load it.
 */
export function securityHeaders({
  https,
  hstsSubdomains = false,
}: {
  https: boolean;
  hstsSubdomains?: boolean | undefined;
}): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    // Only with an https PUBLIC_URL: browsers ignore the header over http, and it would make http unreachable
    // on a host that serves both.
    ...(https
      ? { 'strict-transport-security': `max-age=31536000${hstsSubdomains ? '; includeSubDomains' : ''}` }
      : {}),
  };
}

/** Adds the headers that an answer does not set itself. */
export function addMissing(headers: Readonly<Record<string, string>>, response: Response): void {
  for (const name in headers) if (!response.headers.has(name)) response.headers.set(name, headers[name]!);
}
