/** What a page notices of the widgets on it, noted in the order in which it happens. */
export class PageWatch {
  private readonly endings: (() => void)[] = [];
  private readonly observed = new WeakMap<Node, MutationObserver>();
  private readonly listeners = new Map<string, Set<unknown>>();

  constructor(private readonly note: (line: string) => void) {
    this.noteEvents();
    this.noteKeys();
    this.countListeners();
    for (const level of ['error', 'warn'] as const) this.noteConsole(level);
  }

  end(): void {
    for (const end of this.endings) end();
  }

  /** The listeners at the window and the document that were added since the beginning and not removed. */
  get leftListeners(): string[] {
    return [...this.listeners]
      .flatMap(([name, { size }]) => (size > 0 ? [`${name} × ${size}`] : []))
      .toSorted();
  }

  /** Notes from now on what live regions say that are on the page now, and those that come into their trees. */
  listen(root: Document | ShadowRoot = document): void {
    if (!this.observed.has(root)) {
      const observer = new MutationObserver((changes) => this.hear(changes));
      observer.observe(root, { subtree: true, childList: true, characterData: true });
      this.observed.set(root, observer);
      this.endings.push(() => observer.disconnect());
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) this.listen(shadowRoot);
  }

  /** Notes what the live regions say in which something has changed, also where it is what they said before. */
  private hear(changes: readonly MutationRecord[]): void {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      if (region) changed.add(region);
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const one of [node, ...node.querySelectorAll(regions)])
            if (one.matches(regions)) changed.add(one);
    }
    for (const region of changed) {
      const text = wordsOf(region);
      if (text !== '') this.note(`says${region.role === 'alert' ? ' at once' : ''} “${text}”`);
    }
  }

  /** The events that widgets send to the page. */
  private noteEvents(): void {
    const { note } = this;
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event): boolean {
      const isOwn = event.type.startsWith('cf-');
      const at = isOwn ? (this as Element).localName : '';
      const answer = dispatchEvent.call(this, event);
      if (isOwn) {
        const { type, detail, bubbles, composed, cancelable } = event as CustomEvent<unknown>;
        const ways = [
          !bubbles && 'stays',
          !composed && 'inside',
          cancelable && 'cancelable',
          !answer && 'prevented',
        ];
        note(
          `${at} tells ${[type, ...ways.filter(Boolean).map((way) => `(${String(way)})`)].join(' ')} ${shortly(detail)}`,
        );
      }
      return answer;
    };
    this.endings.push(() => (EventTarget.prototype.dispatchEvent = dispatchEvent));
  }

  /** The keys that reach the page, and whether a widget has used them. */
  private noteKeys(): void {
    const hear = ({ key, defaultPrevented }: KeyboardEvent) =>
      this.note(`the page gets the key ${key}${defaultPrevented ? ' (used)' : ''}`);
    addEventListener('keydown', hear);
    this.endings.push(() => removeEventListener('keydown', hear));
  }

  /** Not Lit's advice to developers, which it gives once. */
  private noteConsole(level: 'error' | 'warn'): void {
    const real = console[level];
    console[level] = (...parts: unknown[]) => {
      const words = parts.map((part) => (part instanceof Element ? `<${part.localName}>` : String(part)));
      if (!words.join(' ').includes('https://lit.dev/msg/'))
        this.note(`console.${level}: ${words.join(' ')}`);
    };
    this.endings.push(() => (console[level] = real));
  }

  private countListeners(): void {
    const { listeners } = this;
    for (const [name, target] of [
      ['window', window],
      ['document', document],
    ] as const) {
      const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
      const own = (type: string) => {
        const key = `${name} ${type}`;
        if (!listeners.has(key)) listeners.set(key, new Set());
        return listeners.get(key)!;
      };
      target.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
        own(args[0]).add(args[1]);
        add.apply(target, args);
      };
      target.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
        own(args[0]).delete(args[1]);
        remove.apply(target, args);
      };
      this.endings.push(() => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      });
    }
  }
}

/** The texts inside, with spaces between those of different elements. */
function wordsOf(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '');
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

const regions = '[aria-live], [role=status], [role=alert]';

/** A detail in one line. A work order is its number, version and status, with how much more there is. */
function shortly(detail: unknown): string {
  return JSON.stringify(detail, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('work_type' in value)) return value;
    const { id, version, status } = value as Record<string, unknown>;
    return `WO ${String(id)}, version ${String(version)}, ${String(status)}, ${Object.keys(value).length} fields`;
  });
}

/** The element with the keyboard's focus, from the outermost one inwards. */
export function focusPath(): string {
  const path: string[] = [];
  for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null)
    if (at !== document.body) path.push(at.localName + (at.id === '' ? '' : `#${at.id}`) + nameOf(at));
  return path.join(' > ') || 'nothing';
}

function nameOf(element: Element): string {
  if (element.shadowRoot) return '';
  const name = buttonName(element) || [...element.classList].map((one) => `.${one}`).join('');
  return name === '' ? '' : ` “${name.slice(0, 60)}”`;
}

/** What a screen reader calls a button or a field without a label of its own. */
export function buttonName(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const named = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => root.getElementById(id)?.textContent);
  const name = element.ariaLabel ?? named?.join(' ') ?? element.textContent;
  return name.replace(/\s+/g, ' ').trim();
}

/** What the widgets keep in the browser. */
export function keptInBrowser(): string[] {
  return Object.entries({ tab: sessionStorage, device: localStorage }).flatMap(([name, storage]) =>
    Object.entries(storage)
      .filter(([key]) => key.startsWith('chatterfix'))
      .map(([key, value]) => `keeps (${name}) ${key} = ${JSON.stringify(value)}`)
      .toSorted(),
  );
}
