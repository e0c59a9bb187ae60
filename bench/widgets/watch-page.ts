// What runs in the page and counts.

export interface Counts {
  shift: number;
  /** Each move, with the parts of the page that moved. */
  moved: string[];
  longestTask: number;
  /** Characters that scripts have written into the document. */
  written: number;
  /** Milliseconds between frames. */
  frames: number[];
  /** The most rows of a list that were in the page. */
  rows: number;
}
declare global {
  /** In the page. */
  var counted: { usable: Promise<number>; counts: Counts; watching: number };
}

/** Runs in the page before its own scripts. */
export function watchPage({ host, field }: { host: string; field: string }): void {
  globalThis.counted = {
    usable: new Promise((resolve) => {
      const look = () => {
        const root = host ? document.querySelector(host)?.shadowRoot : document;
        const found = root?.querySelector<HTMLElement>(field);
        const takesText = found && (found.isContentEditable || !(found as HTMLTextAreaElement).disabled);
        if (takesText && found.getBoundingClientRect().height > 0) resolve(performance.now());
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }),
    counts: { shift: 0, moved: [], longestTask: 0, written: 0, frames: [], rows: 0 },
    watching: 0,
  };
  const { counts } = counted;
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue;
      counts.shift += value;
      const names = sources.map(({ node }) =>
        node instanceof Element
          ? `${node.localName}.${node.className} in ${((node.getRootNode() as ShadowRoot).host as Element | undefined)?.localName ?? 'page'}`
          : String(node?.nodeName),
      );
      counts.moved.push(`${value.toFixed(4)}: ${names.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) counts.longestTask = Math.max(counts.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page before its own scripts: counts the characters that scripts write into the document. */
export function watchWriting(): void {
  const note = (text: unknown) => {
    if (typeof text === 'string') counted.counts.written += text.length;
  };
  const setters: [object, string][] = [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [Element.prototype, 'innerHTML'],
    [Element.prototype, 'outerHTML'],
    [HTMLElement.prototype, 'innerText'],
  ];
  for (const [prototype, name] of setters) {
    const property = Object.getOwnPropertyDescriptor(prototype, name)!;
    const { set } = property;
    Object.defineProperty(prototype, name, {
      ...property,
      set(this: unknown, text: unknown) {
        note(text);
        set!.call(this, text);
      },
    });
  }
  const methods: [object, string][] = [
    [Document.prototype, 'createTextNode'],
    [CharacterData.prototype, 'appendData'],
    [CharacterData.prototype, 'insertData'],
    [CharacterData.prototype, 'replaceData'],
    [Element.prototype, 'append'],
    [Element.prototype, 'prepend'],
    [Element.prototype, 'replaceChildren'],
    [Element.prototype, 'replaceWith'],
    [Element.prototype, 'insertAdjacentHTML'],
    [CharacterData.prototype, 'replaceWith'],
  ];
  for (const [prototype, name] of methods) {
    const method = Reflect.get(prototype, name) as (...values: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: unknown, ...values: unknown[]) {
      for (const value of values) note(value);
      return method.apply(this, values);
    });
  }
}
