/**
 * Shows a chat above everything else in the page and above the on-screen keyboard. The rest of the page takes no focus
 * meanwhile. Returns what ends it.
 */
export function fillScreen(chat: HTMLElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const rest = [...outside(chat)];
  for (const element of rest) element.inert = true;
  // Above everything, whatever clips or moves what is around it. Browsers without it have the fixed position.
  if ('popover' in chat) {
    chat.popover = 'manual';
    chat.showPopover();
  }

  /** The keyboard covers the lower part of the window, and some browsers push the window up for it. */
  const fit = () => {
    // A reader who has zoomed in sees a part of the chat.
    if (!visualViewport || visualViewport.scale > 1.01) return;
    const { height, width, offsetTop, offsetLeft } = visualViewport;
    const isKeyboardOpen = innerHeight - height > 100;
    chat.style.setProperty('--_screen-block-size', `${height}px`);
    chat.style.setProperty('--_screen-top', `${offsetTop}px`);
    // A page that is wider than the screen can be moved sideways behind it.
    chat.style.setProperty('--_screen-inline-size', `${width}px`);
    chat.style.setProperty('--_screen-left', `${offsetLeft}px`);
    chat.style.setProperty('--_screen-inset', isKeyboardOpen ? '0px' : null);
  };
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, fit, { signal });
  fit();
  return () => {
    ending.abort();
    for (const element of rest) element.inert = false;
    chat.removeAttribute('popover');
    chat.removeAttribute('style');
  };
}

/** The elements that are neither the one given nor around it, and that can be focused now. */
function* outside(element: Element): Generator<HTMLElement> {
  for (let inner: Node | null = element; inner && inner !== document.body; inner = next(inner))
    for (const sibling of inner.parentNode?.children ?? [])
      if (sibling !== inner && sibling instanceof HTMLElement && !sibling.inert) yield sibling;
}

/** What is around a node as it is shown. */
function next(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element && node.assignedSlot) || node.parentNode;
}
