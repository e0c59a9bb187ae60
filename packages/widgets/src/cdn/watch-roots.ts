/**
 * Calls `look` with the document, with every shadow root below it, and with every element that is added to one of
 * them later, as long as it returns true. Hosts made of web components keep their content in shadow roots, which
 * neither a selector nor an observer of the document sees.
 */
export function watchRoots(look: (at: ParentNode & Node) => boolean): void {
  const { prototype } = Element;
  const { attachShadow } = prototype;
  let isWatching = true;

  function visit(at: ParentNode & Node): void {
    if (!isWatching) return;
    if (!look(at)) return stop();
    if (at instanceof Element && at.shadowRoot) watch(at.shadowRoot);
    for (const { shadowRoot } of at.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
  }

  const observer = new MutationObserver((records) => {
    for (const record of records)
      for (const node of record.addedNodes) if (node instanceof Element) visit(node);
  });

  const watched = new WeakSet<Node>();
  function watch(root: Document | ShadowRoot): void {
    if (!isWatching || watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
    visit(root);
  }

  // A root that is attached later, or that is closed, can be seen only here.
  function attachAndWatch(this: Element, options: ShadowRootInit): ShadowRoot {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  }

  function stop(): void {
    isWatching = false;
    observer.disconnect();
    // Somebody else may have replaced it again meanwhile.
    if (prototype.attachShadow === attachAndWatch) prototype.attachShadow = attachShadow;
  }

  prototype.attachShadow = attachAndWatch;
  watch(document);
}
