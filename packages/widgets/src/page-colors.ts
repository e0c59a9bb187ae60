/**
 * Follows what a page says and styles alone cannot read: whether it names a colour scheme, and whether its main colour
 * is one. `update` is called when the language or the direction of the page changes. Returns how to stop.
 */
export function followPage(host: HTMLElement, update: () => void): () => void {
  const brand = getComputedStyle(host).getPropertyValue('--cf-primary').trim();
  if (brand) void import('./brand.ts').then(({ checkBrand }) => checkBrand(host, brand));
  const follow = () => followScheme(host);
  follow();
  // The page's styles may arrive after the widget.
  if (document.readyState !== 'complete') addEventListener('load', follow, { once: true });
  const page = new MutationObserver((changes) => {
    follow();
    if (changes.some(({ attributeName }) => /^(lang|dir)$/.test(attributeName!))) update();
  });
  for (const at of [document.documentElement, document.body]) page.observe(at, { attributes: true });
  return () => page.disconnect();
}

/** Takes the page's colour scheme. Where the page says nothing, the reader's system decides. */
export function followScheme(host: HTMLElement): void {
  const around = host.assignedSlot ?? host.parentElement ?? (host.getRootNode() as ShadowRoot).host;
  const isSaid =
    getComputedStyle(around).colorScheme !== 'normal' || document.querySelector('meta[name=color-scheme]');
  host.style.setProperty('--_scheme', isSaid ? '' : 'light dark');
}
