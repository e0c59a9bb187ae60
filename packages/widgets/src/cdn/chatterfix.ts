// The entry of `/widgets/chatterfix.js`. One script tag is enough: the code of a widget is fetched when its
// tag first appears on the page.
//
//   <script type="module" src="https://cmms.example.com/widgets/chatterfix.js" data-key="pk_…"></script>
//   <work-order-card work-order-id="17"></work-order-card>
import { configure as configureHere, configureFromScriptTag, type ScriptTag } from '../configuration.ts';
import { afterPaint } from '../after-paint.ts';
import { drawFields } from '../fred-chat/early-field.ts';
import { ofEntry } from './of-entry.ts';
import { watchRoots } from './watch-roots.ts';

// Where the script is loaded twice, in two versions or under two addresses, the first one serves the page.
const loaded = Symbol.for('chatterfix.widgets');
const first = Reflect.get(globalThis, loaded) as { configure?: typeof configureHere } | undefined;

/**
 * For pages that sign people in themselves:
 *
 * @example
 * import { configure } from '…/widgets/chatterfix.js';
 * configure({ getToken });
 */
export const configure: typeof configureHere = first?.configure ?? configureHere;

type Elements = ArrayLike<HTMLElement> & Iterable<HTMLElement>;

/** How the code of each widget is fetched. In open chats, their readers can write meanwhile. */
const widgets: Readonly<Record<string, (openChats: Elements) => Promise<CustomElementConstructor>>> = {
  'work-order-list': async () => (await import('../work-order-list/work-order-list.ts')).WorkOrderList,
  'fred-chat': async (open) => {
    // Otherwise all would be one task: to run this file, to end the page's loading, and to draw the field.
    await (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.yield?.();
    const begun = drawFields(open);
    // Otherwise the field would be painted later, by what it takes to ask for the files.
    if (begun[0]) await new Promise<void>(afterPaint);
    const rest = begun[0] && import('../fred-chat/early-rest.ts');
    try {
      const [{ FredChat }, early] = await Promise.all([import('../fred-chat/fred-chat.ts'), rest]);
      if (early) begun.forEach(early.complete);
      return FredChat;
    } catch (error) {
      await rest?.then(
        ({ sayNotLoaded }) => begun.forEach(sayNotLoaded),
        // Nothing can be said: the text stays, and what the page has between the tags is shown.
        () => begun.forEach((host) => (host.shadowRoot!.querySelector('slot')!.hidden = false)),
      );
      throw error;
    }
  },
  'work-order-card': async () => (await import('../work-order-card/work-order-card.ts')).WorkOrderCard,
  'asset-dashboard': async () => (await import('../asset-dashboard/asset-dashboard.ts')).AssetDashboard,
};

/** Defines the tags that were found together at once. One after the other, each would move what is below it. */
async function define(tags: readonly string[], around: ParentNode): Promise<void> {
  // A chat with other widgets beside it would be moved by them.
  const openChats = tags[1] ? [] : around.querySelectorAll<HTMLElement>('fred-chat[open]');
  const elements = await Promise.all(
    tags.map((tag) =>
      widgets[tag]?.(openChats).catch((error: unknown) => {
        console.error(`ChatterFix: <${tag}> could not be loaded`, error);
      }),
    ),
  );
  for (const [at, tag] of tags.entries()) {
    const element = elements[at];
    // The page may have defined the tag itself in the meantime. The first definition stays.
    if (element && !customElements.get(tag)) customElements.define(tag, element);
  }
}

/**
 * Reads the attributes of the script tag. A module cannot tell which tag runs it. So a tag that somebody else
 * has added as markup cannot be told from the page's own: where several disagree, none is believed.
 */
function readScriptTag(): ScriptTag {
  const address = new URL('..', import.meta.url).href;
  const tags = tagsOfThisModule().map(({ dataset }) => ({
    baseUrl: dataset['baseUrl'],
    key: dataset['key'],
    theme: dataset['theme'],
  }));
  const [first] = tags;
  if (!first) return { address };
  if (tags.some((other) => other.baseUrl !== first.baseUrl || other.key !== first.key)) {
    console.error(
      'ChatterFix: several script tags load the widgets with different addresses or keys: none is used.',
    );
    return { address };
  }
  const { theme } = first;
  return { address, ...first, theme: theme === 'light' || theme === 'dark' ? theme : undefined };
}

/**
 * The script tags that may have loaded this module: those with its address, whatever their query or fragment. Where
 * there is none, because the address was redirected, those with the name of its file.
 */
function tagsOfThisModule(): HTMLScriptElement[] {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const address = withoutQuery(import.meta.url);
  const own = tags.filter(({ src }) => withoutQuery(src) === address);
  return own.length > 0 ? own : tags.filter(({ src }) => nameOf(withoutQuery(src)) === nameOf(address));
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*/s, '');
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/'));
}

function start(): void {
  configureFromScriptTag(readScriptTag());
  const missing = new Set(Object.keys(widgets).filter((tag) => !customElements.get(tag)));
  watchRoots((at) => {
    const isHere = (tag: string) => (at instanceof Element && at.localName === tag) || at.querySelector(tag);
    const found = [...missing].filter(isHere);
    for (const tag of found) missing.delete(tag);
    void define(found, at.parentNode ?? at);
    return missing.size > 0;
  });
}

if (!first) {
  Reflect.set(globalThis, loaded, { configure: configureHere, given: ofEntry });
  start();
}
