// The entry of `/widgets/chatterfix.js`: one script tag brings the widgets that the page uses, when it uses them.
//
//   <script type="module" src="https://cmms.example.com/widgets/chatterfix.js" data-key="pk_…"></script>
//   <work-order-card work-order-id="17"></work-order-card>
import { configure } from '../configuration.ts';

// A page that signs people in itself: import { configure } from '…/widgets/chatterfix.js'; configure({ getToken });
export { configure };

const widgets: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'fred-chat': async () => (await import('../fred-chat/fred-chat.ts')).FredChat,
  'work-order-card': async () => (await import('../work-order-card/work-order-card.ts')).WorkOrderCard,
  'asset-dashboard': async () => (await import('../asset-dashboard/asset-dashboard.ts')).AssetDashboard,
};

async function define(tag: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  try {
    const element = await load();
    // The page itself may have defined it meanwhile: the first stays.
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    console.error(`ChatterFix: <${tag}> could not be loaded`, error);
  }
}

function begin(): void {
  const script = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(
    ({ src }) => src === import.meta.url,
  );
  const theme = script?.dataset['theme'];
  configure({
    baseUrl: script?.dataset['baseUrl'] ?? new URL('..', import.meta.url).href,
    key: script?.dataset['key'],
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  });

  const missing = new Set(Object.keys(widgets).filter((tag) => !customElements.get(tag)));
  const look = (at: ParentNode & Node) => {
    for (const tag of missing) {
      if (!(at instanceof Element && at.localName === tag) && !at.querySelector(tag)) continue;
      missing.delete(tag);
      const load = widgets[tag];
      if (load) void define(tag, load);
    }
    if (missing.size === 0) later.disconnect();
  };
  const later = new MutationObserver((records) => {
    for (const record of records)
      for (const node of record.addedNodes) if (node instanceof Element) look(node);
  });
  later.observe(document, { childList: true, subtree: true });
  look(document);
}

// Loaded twice, or beside another version: the first serves the page.
const loaded = Symbol.for('chatterfix.widgets');
if (!Reflect.has(globalThis, loaded)) {
  Reflect.set(globalThis, loaded, true);
  begin();
}
