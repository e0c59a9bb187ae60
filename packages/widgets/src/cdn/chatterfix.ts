// The entry of `/widgets/chatterfix.js`. One script tag is enough: the code of a widget is fetched when its
// tag first appears on the page.
//
//   <script type="module" src="https://cmms.example.com/widgets/chatterfix.js" data-key="pk_…"></script>
//   <work-order-card work-order-id="17"></work-order-card>
import { configure, configureFromScriptTag, type ScriptTag } from '../configuration.ts';

// For pages that sign people in themselves:
//
//   import { configure } from '…/widgets/chatterfix.js';
//   configure({ getToken });
export { configure };

const widgets: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'fred-chat': async () => (await import('../fred-chat/fred-chat.ts')).FredChat,
  'work-order-card': async () => (await import('../work-order-card/work-order-card.ts')).WorkOrderCard,
  'asset-dashboard': async () => (await import('../asset-dashboard/asset-dashboard.ts')).AssetDashboard,
};

async function define(tag: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  try {
    const element = await load();
    // The page may have defined the tag itself in the meantime. The first definition stays.
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    console.error(`ChatterFix: <${tag}> could not be loaded`, error);
  }
}

/**
 * Reads the attributes of the script tag. A module cannot tell which tag runs it. So a tag that somebody else
 * has added as markup cannot be told from the page's own: where several disagree, none is believed.
 */
function readScriptTag(): ScriptTag {
  const address = new URL('..', import.meta.url).href;
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
    .filter(({ src }) => src === import.meta.url)
    .map(({ dataset }) => ({ baseUrl: dataset['baseUrl'], key: dataset['key'], theme: dataset['theme'] }));
  const [first] = tags;
  if (!first) return { address };
  if (tags.some((other) => other.baseUrl !== first.baseUrl || other.key !== first.key)) {
    console.error(
      'ChatterFix: several script tags load the widgets, with different data-base-url or data-key. ' +
        'None of them is used. Remove all but one, or call configure({ baseUrl, key }).',
    );
    return { address };
  }
  const { theme } = first;
  return { address, ...first, theme: theme === 'light' || theme === 'dark' ? theme : undefined };
}

function start(): void {
  configureFromScriptTag(readScriptTag());

  const missing = new Set(Object.keys(widgets).filter((tag) => !customElements.get(tag)));
  const loadUsedIn = (at: ParentNode & Node) => {
    for (const tag of missing) {
      if (!(at instanceof Element && at.localName === tag) && !at.querySelector(tag)) continue;
      missing.delete(tag);
      const load = widgets[tag];
      if (load) void define(tag, load);
    }
    if (missing.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records)
      for (const node of record.addedNodes) if (node instanceof Element) loadUsedIn(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  loadUsedIn(document);
}

// Where the script is loaded twice, or in two versions, the first serves the page.
const loaded = Symbol.for('chatterfix.widgets');
if (!Reflect.has(globalThis, loaded)) {
  Reflect.set(globalThis, loaded, true);
  start();
}
