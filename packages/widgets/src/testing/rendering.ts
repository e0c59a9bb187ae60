/** References to other elements of the same tree. */
const references = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'aria-owns',
  'for',
  'form',
];
/** Besides what is no element of the page: the button to the end of the text, which depends on the fonts. */
const isLeftOut = (element: Element) => element.matches('style, script, template, link, .below');

/** Of a longer row of elements of one kind the first ones are written out; the others share a number. */
const LONGEST_ROW = 12;
const WRITTEN_OUT = 3;

/**
 * What is rendered of an element, shadow trees included, a line for each element: its name, its attributes and its text.
 * An element that stands alone in another one follows it in the same line. What is inside a shadow tree comes first, and
 * what its host was given follows `(given)`. A reference to what is not there says so, and so does an element that is
 * not shown. A picture is told apart from others by a number. Two renderings that look the same here differ neither for
 * a screen reader nor for a page, but for styles and lengths.
 */
export function rendering(root: Element): string[] {
  return linesOf(root, '', true);
}

function linesOf(element: Element, indent: string, isShown: boolean): string[] {
  if (element instanceof SVGElement) return [`${indent}svg ${pictureOf(element)}`];
  const seen = isShown && element.checkVisibility();
  const line = `${indent}${describe(element)}${isShown && !seen ? ' (not shown)' : ''}`;
  const parts = partsOf(element);
  const [only] = parts;
  if (only === undefined) return [line];
  if (parts.length > 1) return [line, ...rowsOf(parts, `${indent} `, seen)];
  if (typeof only === 'string') return [`${line} ${only}`];
  const [first = '', ...others] = linesOf(only, indent, seen);
  return [`${line} > ${first.slice(indent.length)}`, ...others];
}

function rowsOf(parts: readonly (Element | string)[], indent: string, isShown: boolean): string[] {
  const kindOf = (part: Element | string) =>
    typeof part === 'string' ? part : `${part.localName} ${part.className}`;
  const lines: string[] = [];
  for (let at = 0; at < parts.length;) {
    let end = at + 1;
    while (end < parts.length && kindOf(parts[end]!) === kindOf(parts[at]!)) end++;
    const [first, rest] = [parts.slice(at, end), [] as (typeof parts)[number][]];
    if (first.length > LONGEST_ROW) rest.push(...first.splice(WRITTEN_OUT));
    const write = (part: Element | string) =>
      typeof part === 'string' ? [`${indent}${part}`] : linesOf(part, indent, isShown);
    lines.push(...first.flatMap(write));
    if (rest.length > 0)
      lines.push(`${indent}… ${rest.length} more: ${numberOf(rest.flatMap(write).join('\n'))}`);
    at = end;
  }
  return lines;
}

function partsOf(element: Element): (Element | string)[] {
  const { shadowRoot } = element;
  if (!shadowRoot) return nodesOf(element);
  const given = nodesOf(element);
  return [...nodesOf(shadowRoot), ...(given.length > 0 ? ['(given)', ...given] : [])];
}

/** The elements, and the texts between them: those of one text come in several nodes, between comments. */
function nodesOf(parent: ParentNode & Node): (Element | string)[] {
  const parts: (Element | string)[] = [];
  let text = '';
  const endText = () => {
    const words = text.replace(/\s+/g, ' ');
    if (words.trim() !== '') parts.push(`“${words.trim()}”`);
    text = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || isLeftOut(node)) continue;
    endText();
    parts.push(node);
  }
  endText();
  return parts;
}

function describe(element: Element): string {
  const { id, localName } = element;
  const classes = [...element.classList].toSorted().map((name) => `.${name}`);
  const name = `${localName}${id === '' ? '' : `#${id}`}${classes.join('')}`;
  const attributes = [...element.attributes]
    .filter(({ name, value }) => name !== 'id' && name !== 'class' && (name !== 'style' || value !== ''))
    .map((attribute) => attributeOf(element, attribute))
    .toSorted();
  return [name, ...attributes, ...propertiesOf(element)].join(' ');
}

function attributeOf(element: Element, { name, value }: Attr): string {
  if (value === '') return name;
  const text = name === 'style' ? value.replace(/[\d.]+px/g, '…px') : value; // lengths depend on the fonts
  const root = element.getRootNode() as Document | ShadowRoot;
  const missing = references.includes(name)
    ? value.split(/\s+/).filter((id) => !root.getElementById(id))
    : [];
  return `${name}=${/\s/.test(text) ? JSON.stringify(text) : text}${missing.map((id) => ` (no #${id})`).join('')}`;
}

/** What the reader has entered or chosen. */
function propertiesOf(element: Element): string[] {
  if (element instanceof HTMLOptionElement) return element.selected ? ['(selected)'] : [];
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type))
    return element.checked ? ['(checked)'] : [];
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value === '' ? [] : [`= ${JSON.stringify(element.value)}`];
  return [];
}

const pictureOf = (element: Element) => numberOf(element.outerHTML.replace(/<!--.*?-->/gs, ''));

/** A number that two texts share only if they are the same. */
function numberOf(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash >>> 0).toString(36);
}

/**
 * The lines that have changed: what came with `+`, and with `-` the beginning of what went away, with the number of
 * lines after it that went too. A line that is only further in or out has not changed.
 */
export function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const isSame = (one: string | undefined, other: string | undefined) =>
    one?.trimStart() === other?.trimStart();
  let start = 0;
  while (start < before.length && start < after.length && isSame(before[start], after[start])) start++;
  let [end, newEnd] = [before.length, after.length];
  while (end > start && newEnd > start && isSame(before[end - 1], after[newEnd - 1]))
    [end, newEnd] = [end - 1, newEnd - 1];
  const [old, now] = [before.slice(start, end), after.slice(start, newEnd)];
  /** For each pair of places, how many lines behind them can stay. */
  const kept = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      kept[i]![j] = isSame(old[i], now[j])
        ? kept[i + 1]![j + 1]! + 1
        : Math.max(kept[i + 1]![j]!, kept[i]![j + 1]!);
  const changes: string[] = [];
  let gone: string[] = [];
  const endGone = () => {
    if (gone.length > 0)
      changes.push(`-${gone[0]!.slice(0, 60)}${gone.length > 1 ? ` … and ${gone.length - 1} more` : ''}`);
    gone = [];
  };
  for (let [i, j] = [0, 0]; i < old.length || j < now.length;) {
    if (
      i < old.length &&
      (j === now.length || (!isSame(old[i], now[j]) && kept[i + 1]![j]! >= kept[i]![j + 1]!))
    ) {
      gone.push(old[i++]!);
      continue;
    }
    endGone();
    if (i < old.length && isSame(old[i], now[j])) i++;
    else changes.push(`+${now[j]}`);
    j++;
  }
  endGone();
  return changes;
}
