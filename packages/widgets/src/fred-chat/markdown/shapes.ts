/** What Markdown means, as a tree that is compared with the page. A string is text. */
export type Shape = string | ElementShape;

export interface ElementShape {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  children: Shape[];
  /** For `a`: where the Markdown says that it leads. */
  link?: { address: string; open: boolean };
  /** For `li`: whether its paragraphs are shown without space around them. */
  tight?: boolean;
  /** How many of the children that are on the page already stand before the first one here. */
  skip?: number;
}

export function elementShape(
  tag: string,
  children: Shape[] = [],
  attributes?: Readonly<Record<string, string>>,
): ElementShape {
  return attributes ? { tag, attributes, children } : { tag, children };
}

/** Appends text, as one piece with the text before it. */
export function appendText(children: Shape[], text: string): void {
  if (text === '') return;
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

/** The text of shapes without their elements. */
export function plainText(shapes: readonly Shape[]): string {
  return shapes.map((shape) => (typeof shape === 'string' ? shape : plainText(shape.children))).join('');
}

/** The children as they are shown: paragraphs of a tight list item are not elements of their own. */
export function shownChildren({ children, tight }: ElementShape): Shape[] {
  if (!tight) return children;
  const shown: Shape[] = [];
  for (const child of children)
    for (const piece of typeof child !== 'string' && child.tag === 'p' && !child.attributes
      ? child.children
      : [child])
      if (typeof piece === 'string') appendText(shown, piece);
      else shown.push(piece);
  return shown;
}
