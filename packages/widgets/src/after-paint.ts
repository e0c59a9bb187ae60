/** Calls back when the browser has painted, or at once where the page is hidden. */
export function afterPaint(call: () => void): void {
  if (document.visibilityState === 'hidden') call();
  else requestAnimationFrame(() => setTimeout(call));
}
