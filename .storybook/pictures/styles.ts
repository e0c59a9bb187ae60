/** Properties that elements take from what is around them: only what differs from there is recorded. */
const inherited = [
  'color', 'cursor', 'direction', 'fill', 'font-size', 'font-style', 'font-variant-numeric', 'font-weight', 'hyphens', 'letter-spacing', 'line-height',
  'list-style-type', 'overflow-wrap', 'pointer-events', 'stroke', 'text-align',
  'text-indent',
  'text-shadow', 'text-transform', 'visibility',
  'white-space-collapse', 'word-break',
  'word-spacing',
]; // prettier-ignore
/** The others: what differs from the initial value is recorded. Each is a value that no layout has a part in. */
const own = [
  'align-content', 'align-items', 'align-self', 'animation-name', 'appearance', 'background-color', 'background-image',
  'box-shadow', 'box-sizing', 'clip-path', 'column-gap', 'container-type', 'content-visibility', 'display',
  'field-sizing', 'flex-basis', 'flex-direction', 'flex-grow', 'flex-shrink', 'flex-wrap', 'float', 'grid-column-end',
  'grid-column-start', 'grid-row-end', 'grid-row-start', 'height', 'isolation', 'justify-content', 'justify-self',
  'max-height', 'max-width', 'min-height', 'min-width', 'object-fit', 'opacity', 'order', 'overflow-x', 'overflow-y',
  'overscroll-behavior-y', 'position', 'resize', 'row-gap', 'scroll-behavior', 'text-decoration-line', 'text-overflow',
  'touch-action', 'transform', 'user-select', 'vertical-align',
  '-webkit-line-clamp', 'width', 'z-index',
]; // prettier-ignore
/** What nearly all elements have. */
const everywhere = { 'box-sizing': 'border-box', 'user-select': 'text' };
/** Those with a value for each side, or corner. */
const sides = ['top', 'right', 'bottom', 'left'];
const groups: Readonly<Record<string, readonly string[]>> = {
  border: sides.map((side) => `border-${side}`),
  'border-radius': ['top-left', 'top-right', 'bottom-right', 'bottom-left'].map(
    (at) => `border-${at}-radius`,
  ),
  inset: sides,
  margin: sides.map((side) => `margin-${side}`),
  padding: sides.map((side) => `padding-${side}`),
};
const colors = /^(color|fill|stroke|background-color|border|box-shadow)$/;

/** What tells elements of one kind apart for their styles, besides the classes. */
const states =
  /^(aria-(current|disabled|expanded|invalid|pressed|selected)|data-(priority|state|status)|dir|open|part|type)$/;

type Styles = Record<string, string>;
let initial: Styles | undefined;

/** The styles of each kind of element that was seen. */
export class SeenStyles {
  private readonly kinds = new Map<string, Set<string>>();
  /** Where elements have been looked at: another one at the same place has the same styles. */
  private readonly places = new Set<string>();
  private readonly rules = new Set<string>();
  private readonly sheets = new Set<CSSStyleSheet>();

  /** `theme`: only colours are looked at in the dark one. */
  look(
    root: ParentNode,
    theme: 'light' | 'dark',
    known = new Map<Element, Styles>(),
    host = theme as string,
  ): void {
    initial ??= initialStyles();
    /** For each element, its kind and those around it. */
    const paths = new Map<Element, string>();
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('style, script, template, svg *')) continue;
      const { parentElement: parent } = element;
      const place = element.matches(':first-child')
        ? ' first '
        : element.matches(':last-child')
          ? ' last '
          : ' ';
      const path = `${(parent && paths.get(parent)) ?? host}${place}${kindOf(element)}`;
      paths.set(element, path);
      if (!this.places.has(path)) this.note(element, theme, known);
      this.places.add(path);
      if (!element.shadowRoot) continue;
      this.lookAtRules(element.shadowRoot);
      this.look(element.shadowRoot, theme, known, path);
    }
  }

  get text(): string {
    const kinds = [...this.kinds].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const lines = [
      ...kinds.flatMap(([kind, found]) => [kind, ...[...found].toSorted()]),
      '',
      ...[...this.rules].toSorted(),
    ];
    return `${lines.join('\n')}\n`;
  }

  private note(element: Element, theme: 'light' | 'dark', known: Map<Element, Styles>): void {
    const look = (at: Element) => {
      const styles = known.get(at) ?? stylesOf(at);
      known.set(at, styles);
      return styles;
    };
    const around = look(element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
    const mine = look(element);
    const isColor = (name: string) => colors.test(name);
    const told = Object.entries(mine).filter(
      ([name, value]) =>
        value !== (inherited.includes(name) ? around : initial!)[name] &&
        (theme === 'light' || isColor(name)),
    );
    for (const at of ['::before', '::after']) {
      const { content, color, backgroundColor, position } = getComputedStyle(element, at);
      if (content !== 'none' && content !== 'normal' && theme === 'light')
        told.push([at, [content, color, backgroundColor, position].join(' ')]);
    }
    if (told.length === 0) return;
    const kind = kindOf(element);
    if (!this.kinds.has(kind)) this.kinds.set(kind, new Set());
    this.kinds
      .get(kind)!
      .add(`  ${theme === 'dark' ? 'dark: ' : ''}${told.map((one) => one.join(': ')).join('; ')}`);
  }

  /** Rules that hold at times: under the pointer, with the focus, on some screens. */
  private lookAtRules({ adoptedStyleSheets }: ShadowRoot): void {
    for (const sheet of adoptedStyleSheets) {
      if (this.sheets.has(sheet)) continue;
      this.sheets.add(sheet);
      for (const rule of sheet.cssRules)
        if (
          !(rule instanceof CSSStyleRule) ||
          /:(hover|focus|active|disabled|placeholder)/.test(rule.selectorText)
        )
          this.rules.add(rule.cssText.replace(/\s+/g, ' '));
    }
  }
}

function kindOf(element: Element): string {
  const classes = [...element.classList].toSorted().map((name) => `.${name}`);
  const attributes = [...element.attributes]
    .filter(({ name }) => states.test(name))
    .map(({ name, value }) => `[${name}${value === '' ? '' : `=${value}`}]`)
    .toSorted();
  return [element.localName, ...classes, ...attributes].join('');
}

function stylesOf(element: Element): Styles {
  const map = element.computedStyleMap();
  const get = (name: string) => String(map.get(name) ?? '');
  const styles: Styles = {};
  for (const name of inherited) styles[name] = get(name);
  for (const name of own) styles[name] = get(name);
  for (const [name, parts] of Object.entries(groups)) {
    const values = parts.map((part) =>
      name === 'border'
        ? ['width', 'style', 'color'].map((what) => get(`${part}-${what}`)).join(' ')
        : get(part),
    );
    styles[name] =
      name === 'border' && values.every((value) => / (none|hidden) /.test(value))
        ? 'none'
        : shortened(values);
  }
  return styles;
}

const shortened = (values: readonly string[]) =>
  values.every((value) => value === values[0]) ? values[0]! : values.join(', ');

function initialStyles(): Styles {
  const bare = document.createElement('div');
  bare.style.all = 'initial';
  document.body.append(bare);
  const styles = stylesOf(bare);
  bare.remove();
  return { ...styles, ...everywhere };
}
