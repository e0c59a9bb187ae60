// In the place of Lit's file of this name, so that the entry has styles without Lit and their code is loaded once.
import type { CSSResultOrNative } from 'lit';

export { css, unsafeCSS } from './from-entry.ts';

export const supportsAdoptingStyleSheets =
  'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  if (supportsAdoptingStyleSheets)
    root.adoptedStyleSheets = styles.map((one) => (one instanceof CSSStyleSheet ? one : one.styleSheet!));
  else
    for (const one of styles) {
      const style = document.createElement('style');
      const { litNonce } = globalThis as { litNonce?: string };
      if (litNonce !== undefined) style.setAttribute('nonce', litNonce);
      style.textContent = (one as { cssText: string }).cssText;
      root.append(style);
    }
}

export const getCompatibleStyle = (style: CSSResultOrNative): CSSResultOrNative => style;

/** Nothing makes one by its constructor. */
export const CSSResult = Object;
