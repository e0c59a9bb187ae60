import { isApiUrl, recordAt, safeUrl } from '../safe-url.ts';
import { unbroken } from './unbroken.ts';
import { shownChildren, type ElementShape, type Shape } from './shapes.ts';

/**
 * Makes the page show shapes. A node that shows its shape already is left alone, and text is only added to,
 * so that a selection and a screen reader's place survive what is written after them.
 */
export class Reconciler {
  /** The tag and attributes that an element was made for. */
  private readonly made = new WeakMap<Element, string>();
  /** The links that lead somewhere, by what was made of them then. */
  private readonly led = new WeakMap<Element, string>();

  constructor(
    private readonly base: string,
    private readonly headingLevel: number,
  ) {}

  /** Makes `node` show the shape if it can. Otherwise returns the element that has to take its place. */
  show(shape: ElementShape, node: Node | undefined): Element {
    const element =
      node instanceof Element && this.made.get(node) === keyOf(shape) && !this.leadsElsewhere(node, shape)
        ? node
        : this.make(shape);
    if (this.led.has(element)) return element;
    const shown = shownChildren(shape).flatMap((child) =>
      typeof child === 'string' && shape.tag !== 'span' ? unbroken(child) : child,
    );
    this.showAll(shown, element, shape.skip ?? 0);
    if (shape.link && !shape.link.open && element instanceof HTMLAnchorElement) {
      this.led.set(element, JSON.stringify(shape));
      this.lead(element, shape.link.address);
    }
    return element;
  }

  private showAll(shapes: readonly Shape[], parent: Element, skip: number): void {
    const { childNodes } = parent;
    for (const [at, shape] of shapes.entries()) {
      const node = childNodes[skip + at];
      if (typeof shape !== 'string') {
        const element = this.show(shape, node);
        if (element === node) continue;
        if (node) node.replaceWith(element);
        else parent.append(element);
      } else if (!(node instanceof Text)) {
        if (node) node.replaceWith(shape);
        else parent.append(shape);
      } else if (node.data !== shape) writeText(node, shape);
    }
    while (childNodes.length > skip + shapes.length) parent.lastChild?.remove();
  }

  private leadsElsewhere(element: Element, shape: ElementShape): boolean {
    const before = this.led.get(element);
    return before !== undefined && before !== JSON.stringify(shape);
  }

  private make(shape: ElementShape): Element {
    const { tag, attributes = {} } = shape;
    const element = document.createElement(tag === 'heading' ? 'div' : tag);
    if (tag === 'heading') {
      // Always one level below the widget's title, so that the page's outline has no gaps. The size shows
      // the level in the answer.
      element.role = 'heading';
      element.ariaLevel = String(this.headingLevel);
    }
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.made.set(element, keyOf(shape));
    return element;
  }

  private lead(link: HTMLAnchorElement, address: string): void {
    const { base } = this;
    const url = safeUrl(withoutBackslashes(address), base);
    if (url === undefined) return;
    if (!isApiUrl(url, base)) {
      void import('../link-destination.ts').then(({ leadTo }) => leadTo(link, url, base));
      return;
    }
    // A record becomes a button that shows it in the chat: opened in a tab, its address would show JSON.
    // Other addresses of the API stay text.
    if (recordAt(url)) {
      link.dataset['source'] = url;
      link.role = 'button';
      link.tabIndex = 0;
    }
  }
}

/** In a path, CommonMark takes a backslash as it is, where browsers would take it as a slash. */
function withoutBackslashes(address: string): string {
  const [start = ''] = /^([a-z][a-z\d+.-]*:)?[\\/]*/i.exec(address) ?? [];
  return start + address.slice(start.length).replaceAll('\\', '%5C');
}

function keyOf({ tag, attributes }: ElementShape): string {
  return attributes ? `${tag} ${JSON.stringify(attributes)}` : tag;
}

/** Changes a text where it differs, without writing its beginning again. */
function writeText(node: Text, text: string): void {
  const { data } = node;
  let same = 0;
  while (same < data.length && same < text.length && data[same] === text[same]) same++;
  node.replaceData(same, data.length - same, text.slice(same));
}
