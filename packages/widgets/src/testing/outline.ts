/** Attributes that say nothing to a person or a page: looks, and where a file comes from. */
const looks = /^(class|style|d|viewbox|fill|stroke.*|xmlns|width|height|rx|focusable|data-source)$/i;
/** Elements whose own text belongs to what assistive technology reads of them. */
const named =
  'button, label, summary, th, dt, caption, legend, option, [role], h5, h6, .sr-only, .rule, .hint';
const times = /\d{4}-\d\d-\d\dT[\d:.]+Z|[A-Z][a-z]{2} \d{1,2}, \d{4}(, [\d:]+\s[AP]M)?/g;

/**
 * What an element and those inside it say to people and to assistive technology, a line for each: its name, its
 * attributes, and the text of what has a label. Times are left out, because they change.
 */
export function outline(root: Element | ShadowRoot): string[] {
  const elements = [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')];
  return elements
    .filter((element) => !element.closest('svg, style'))
    .flatMap((element) => lineOf(element) ?? []);
}

function lineOf(element: Element): string | undefined {
  const attributes = [...element.attributes]
    .filter(({ name }) => !looks.test(name))
    .map(({ name, value }) => (value === '' ? name : `${name}=${value}`))
    .toSorted();
  const isNamed = element.matches(named) && element.childElementCount === 0;
  const text = isNamed || element.matches('button') ? element.textContent.replace(/\s+/g, ' ').trim() : '';
  if (attributes.length === 0 && text === '') return undefined;
  return [element.localName, ...attributes, ...(text === '' ? [] : [`“${text}”`])]
    .join(' ')
    .replace(times, '…');
}
