/**
 * What an answer on the page means, in a form that can be compared with the HTML of a specification. The chat
 * shows some things in its own way: headings are below the widget's title, images are links, tables can be
 * scrolled, raw HTML is text, and a link has its host beside it.
 */
export function shownMeaning(element: Element, base: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll('a .host')) {
    host.nextSibling?.remove();
    host.previousSibling?.remove();
    host.remove();
  }
  for (const raw of copy.querySelectorAll('p.raw')) raw.replaceWith(...raw.childNodes, '\n');
  for (const part of copy.querySelectorAll('.part, .scroll')) part.replaceWith(...part.childNodes);
  for (const heading of copy.querySelectorAll('[role=heading]')) {
    const level = /h(\d)/.exec(heading.className)?.[1];
    replaceTag(heading, `h${level}`);
  }
  for (const struck of copy.querySelectorAll('s')) replaceTag(struck, 'del');
  return written(copy, base);
}

/** The same form of a specification's HTML. */
export function htmlMeaning(html: string, base: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const box of body.querySelectorAll('input')) {
    const text = document.createElement('span');
    text.textContent = box.checked ? '☑' : '☐';
    box.replaceWith(text);
  }
  // The last line of code has no line end on the page.
  for (const code of body.querySelectorAll('pre > code'))
    code.textContent = code.textContent.replace(/\n$/, '');
  for (const image of body.querySelectorAll('img')) {
    const [alt, source] = [image.alt, image.getAttribute('src') ?? ''];
    if (image.closest('a')) {
      image.replaceWith(alt);
      continue;
    }
    const link = document.createElement('a');
    link.setAttribute('href', source);
    link.textContent = alt;
    image.replaceWith(link);
  }
  return written(body, base);
}

function replaceTag(element: Element, tag: string): void {
  const other = document.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

const BLOCKS = /^(DIV|BODY|P|H\d|UL|OL|LI|BLOCKQUOTE|PRE|HR|TABLE|THEAD|TBODY|TR|TH|TD)$/;

function written(element: Element, base: string): string {
  element.normalize();
  return [...element.childNodes].map((node) => writtenNode(node, base)).join('');
}

function writtenNode(node: Node, base: string): string {
  if (node instanceof Text) {
    let text = node.data;
    if (node.parentElement?.closest('pre')) return text;
    // Line ends beside blocks and after breaks are not shown.
    if (besideBlock(node.previousSibling, node.parentElement)) text = text.replace(/^\s+/, '');
    if (besideBlock(node.nextSibling, node.parentElement)) text = text.replace(/\s+$/, '');
    if (node.previousSibling?.nodeName === 'BR') text = text.replace(/^\n/, '');
    return text.replace(/[<&]/g, (character) => `&#${character.codePointAt(0)};`);
  }
  if (!(node instanceof Element)) return '';
  const tag = node.tagName.toLowerCase();
  const content = written(node, base);
  if (tag === 'span') return content;
  if (tag === 'a') {
    const address = node.getAttribute('href') ?? '';
    let to = '';
    try {
      const url = new URL(address, base);
      if (/^(https?|mailto):$/.test(url.protocol) && node.hasAttribute('href'))
        to = url.href.replaceAll('%5B', '[').replaceAll('%5D', ']');
    } catch {
      // leads nowhere
    }
    return `<a ${to}>${content || address}</a>`;
  }
  const attributes = ['start', 'align']
    .filter((name) => node.hasAttribute(name))
    .map((name) => ` ${name}=${node.getAttribute(name)}`);
  return `<${tag}${attributes.join('')}>${content}</${tag}>`;
}

function besideBlock(sibling: Node | null, parent: Element | null): boolean {
  return sibling ? BLOCKS.test(sibling.nodeName) : parent !== null && BLOCKS.test(parent.nodeName);
}
