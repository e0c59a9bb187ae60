/**
 * Puts a text on the clipboard. Returns whether the browser allowed it. Pages without TLS, as in many plants'
 * networks, have no `navigator.clipboard`: there the text is selected in `place` and copied.
 */
export async function copyText(text: string, place: ParentNode): Promise<boolean> {
  // TypeScript's library has it always.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // A frame without the permission may still copy a selection.
  }
  const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  place.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
