/**
 * The security headers of every answer. The answers of the API are data: nothing in them may run, be framed, or be loaded by another site's tag.
 * Pages set a policy of their own, and the widgets' bundle says that other origins may load it.
 */
export function securityHeaders({ https }: { https: boolean }): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    // Only where people come over https: on http browsers ignore it, and on a machine that has both it would lock the plain one out.
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

/** Adds what an answer does not say itself. */
export function addMissing(headers: Readonly<Record<string, string>>, response: Response): void {
  for (const name in headers) if (!response.headers.has(name)) response.headers.set(name, headers[name]!);
}
