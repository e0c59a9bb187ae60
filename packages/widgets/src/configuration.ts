/** The page's defaults for all widgets. A widget's own attributes and properties come first. */
export interface Configuration {
  /** The address of the ChatterFix server, such as `https://cmms.example.com`. */
  baseUrl?: string | undefined;
  /** A publishable key (`pk_…`). Never a secret key: this is a browser. */
  key?: string | undefined;
  /** Called for an access token where the page's own back end signs people in. */
  getToken?: (() => string | Promise<string>) | undefined;
  /** `light` or `dark`; by default as the page's `color-scheme` says, or the reader's system. */
  theme?: 'light' | 'dark' | undefined;
}

/** What the script tag of the bundle says, and where its code came from. */
export interface ScriptTag {
  /** The server that the bundle was loaded from. */
  address: string;
  /** `data-base-url`. */
  baseUrl?: string | undefined;
  /** `data-key`. */
  key?: string | undefined;
  /** `data-theme`. */
  theme?: 'light' | 'dark' | undefined;
}

let configured: Readonly<Configuration> = {};
let scriptTag: Readonly<Partial<ScriptTag>> = {};
const listeners = new Set<() => void>();

/**
 * Sets the page's defaults. Widgets that are already on the page follow at once.
 *
 * @example
 * configure({ baseUrl: 'https://cmms.example.com', key: 'pk_…' });
 */
export function configure(changes: Configuration): void {
  configured = { ...configured, ...changes };
  changed();
}

/** Takes the defaults from the attributes of the bundle's script tag. Those of `configure()` come first. */
export function configureFromScriptTag(tag: ScriptTag): void {
  scriptTag = tag;
  changed();
}

/**
 * The page's defaults. Credentials that a script gave to `configure()` belong to the server of `configure()`
 * or the one that the bundle came from, never to one that an attribute names: anybody who can write markup
 * into the page can add a script tag with attributes, even where it does not run.
 */
export function configuration(): Readonly<Configuration> {
  const { key, getToken } = configured;
  const byScript = key !== undefined || getToken !== undefined;
  return {
    baseUrl: configured.baseUrl ?? (byScript ? undefined : scriptTag.baseUrl) ?? scriptTag.address,
    key: byScript ? key : scriptTag.key,
    getToken,
    theme: configured.theme ?? scriptTag.theme,
  };
}

export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}
