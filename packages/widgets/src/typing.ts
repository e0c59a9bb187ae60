// Pages have shortcuts: bare keys that do something unless somebody types in a field. Such a page sees a widget as
// the target of a key, not the field inside it.

/** Keys that a page may need while somebody types, to close a dialog or to keep the focus in it. */
const pagesKeys = /^(?:Escape|Tab|F\d+)$/;

/**
 * Keeps the keys that are typed into a field below this shadow root from the page. Combinations with Ctrl or Meta
 * still reach it. While an input method composes, its keys reach neither the page nor the widget.
 */
export function keepTyping(root: HTMLElement | DocumentFragment): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => {
      if (isTyping(event as KeyboardEvent)) event.stopPropagation();
    });
    root.addEventListener(
      type,
      (event) => {
        if (isComposing(event as KeyboardEvent)) event.stopPropagation();
      },
      true,
    );
  }
}

/** Whether an element takes what is typed, itself or in a widget inside it. */
export function isField(element: Element | null | undefined): boolean {
  return (
    element instanceof HTMLElement &&
    (element.matches('input, textarea, select') || element.isContentEditable)
  );
}

function isTyping(event: KeyboardEvent): boolean {
  const [field] = event.composedPath();
  // AltGr, with which many keyboards type letters, is Ctrl and Alt together on Windows.
  const isCombination = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  return field instanceof Element && isField(field) && !isCombination && !pagesKeys.test(event.key);
}

/** Safari ends a composition before the key that ended it: that key has the code 229. */
function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
