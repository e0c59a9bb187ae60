/** The page's defaults for all widgets. A widget's own attributes and properties come first. */
export interface Configuration {
  /** The address of the ChatterFix server, such as `https://cmms.example.com`. */
  baseUrl?: string | undefined;
  /** A publishable key (`pk_…`). Never a secret key: this is a browser. */
  key?: string | undefined;
  /** Called for an access token where the page's own back end signs people in. */
  getToken?: (() => string | Promise<string>) | undefined;
  /** `light` or `dark`; by default what the reader's system prefers. */
  theme?: 'light' | 'dark' | undefined;
}

let current: Readonly<Configuration> = {};
const listeners = new Set<() => void>();

/**
 * Sets the page's defaults. Widgets that are already on the page follow at once.
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
