/** What a page sets once for all widgets that do not say otherwise. */
export interface Configuration {
  /** Where the ChatterFix server answers, such as `https://cmms.example.com`. */
  baseUrl?: string | undefined;
  /** A publishable key (`pk_…`). Never a secret key: this is a browser. */
  key?: string | undefined;
  /** Asked for a fresh access token where the page's own back end signs people in. */
  getToken?: (() => string | Promise<string>) | undefined;
  /** `light` or `dark`; otherwise as the reader's system prefers. */
  theme?: 'light' | 'dark' | undefined;
}

let current: Readonly<Configuration> = {};
const listeners = new Set<() => void>();

/**
 * Sets the page's defaults; widgets already on the page follow at once.
 *
 * @example
 * configure({ baseUrl: 'https://cmms.example.com', key: 'pk_…' });
 */
export function configure(changes: Configuration): void {
  current = { ...current, ...changes };
  for (const listener of listeners) listener();
}

export function configuration(): Readonly<Configuration> {
  return current;
}

export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
