import * as smd from 'streaming-markdown';
import { is_api_url, record_at, safe_url } from './safe-url.ts';

/** A block above this many characters goes on in a new one, and a part above it is closed: what is laid out again per frame stays small. */
const BLOCK_LIMIT = 3000;
const PART_LIMIT = 4000;

const tags: Readonly<Partial<Record<smd.Token, string>>> = {
  [smd.PARAGRAPH]: 'p',
  [smd.BLOCKQUOTE]: 'blockquote',
  [smd.LINE_BREAK]: 'br',
  [smd.RULE]: 'hr',
  [smd.ITALIC_AST]: 'em',
  [smd.ITALIC_UND]: 'em',
  [smd.STRONG_AST]: 'strong',
  [smd.STRONG_UND]: 'strong',
  [smd.STRIKE]: 's',
  [smd.CODE_INLINE]: 'code',
  [smd.EQUATION_INLINE]: 'code',
  [smd.EQUATION_BLOCK]: 'code',
  [smd.LIST_UNORDERED]: 'ul',
  [smd.LIST_ORDERED]: 'ol',
  [smd.LIST_ITEM]: 'li',
  [smd.CHECKBOX]: 'span',
  [smd.LINK]: 'a',
  [smd.RAW_URL]: 'a',
  [smd.IMAGE]: 'a',
  [smd.TABLE]: 'table',
  [smd.TABLE_ROW]: 'tr',
};

/**
 * Builds an answer's Markdown as DOM nodes while it arrives. Text only ever becomes text nodes: there is no HTML to inject. Nodes once written are not
 * written again. Images are never loaded: they become links. Top-level blocks are grouped in parts, which the browser may skip while out of view.
 */
export class MarkdownTree {
  readonly element = document.createElement('div');
  private readonly parser: smd.Parser;
  private readonly open: HTMLElement[] = [];
  private part: HTMLElement | undefined;
  private part_chars = 0;
  private block_chars = 0;
  private broken = false;
  private line_ended = false;
  /** In an address without a text of its own, which comes after its attribute. */
  private bare = false;

  /** `heading_level`: of every heading in the answer, one below the widget's title. */
  constructor(
    private readonly base: string,
    private readonly heading_level = 3,
  ) {
    this.element.className = 'answer';
    this.parser = smd.parser({
      data: this,
      add_token: (tree: MarkdownTree, type) => tree.add(type),
      end_token: (tree: MarkdownTree) => tree.open.pop(),
      add_text: (tree: MarkdownTree, text) => tree.write_text(text),
      set_attr: (tree: MarkdownTree, type, value) => tree.set(type, value),
    } satisfies smd.Renderer<MarkdownTree>);
  }

  write(text: string): void {
    if (!this.broken) {
      try {
        this.parse(text);
        return;
      } catch {
        // Markup that the parser cannot take (nested beyond its depth): the rest is shown as it came.
        this.broken = true;
        this.open.length = 0;
      }
    }
    if (this.open.length === 0) this.add(smd.PARAGRAPH);
    this.write_text(text);
  }

  /** A table ends with the first line that has no bar to begin with: its text, which the parser would put now here and now there, is a paragraph. */
  private parse(text: string): void {
    for (const line of text.split(/(?<=\n)/)) {
      const table = this.line_ended ? this.open.findIndex(({ tagName }) => tagName === 'TABLE') : -1;
      if (table >= 0 && !(table ? '|> \t' : '|').includes(line[0] ?? '')) smd.parser_write(this.parser, '\n'); // within a quotation or a list, its own mark comes first
      smd.parser_write(this.parser, line);
      if (line) this.line_ended = line.endsWith('\n');
    }
  }

  end(): void {
    if (!this.broken) {
      try {
        smd.parser_end(this.parser);
      } catch {
        this.broken = true;
      }
    }
  }

  private block_parent(): HTMLElement {
    if (!this.part || this.part_chars > PART_LIMIT) {
      if (this.part) {
        this.part.classList.add('settled');
        // An estimate, until the browser has seen the part: about 60 characters to a line of 21 pixels.
        this.part.style.setProperty(
          'contain-intrinsic-block-size',
          `auto ${Math.round((this.part_chars / 60) * 21)}px`,
        );
      }
      this.part = document.createElement('div');
      this.part.className = 'part';
      this.part_chars = 0;
      this.element.append(this.part);
    }
    this.block_chars = 0;
    return this.part;
  }

  private add(type: smd.Token): void {
    if (type === smd.DOCUMENT) return;
    this.bare = type === smd.RAW_URL;
    const top = this.open.length === 0;
    if (type === smd.LIST_ITEM && this.open.length === 1) this.split_list();
    const parent = top ? this.block_parent() : (this.open.at(-1) ?? this.block_parent());
    this.open.push(this.make(type, parent));
  }

  /** Appends the node of a token; answers where its content goes. */
  private make(type: smd.Token, parent: HTMLElement): HTMLElement {
    const level = smd.heading_to_level(type);
    if (level > 0) {
      // One level below the widget's title, whatever the answer says: the page's outline has no gaps. The size shows the answer's own.
      const heading = document.createElement('div');
      heading.className = `h h${level}`;
      heading.setAttribute('role', 'heading');
      heading.setAttribute('aria-level', String(this.heading_level));
      parent.append(heading);
      return heading;
    }
    if (type === smd.CODE_BLOCK || type === smd.CODE_FENCE) {
      const pre = document.createElement('pre');
      const code = document.createElement('code');
      pre.dir = 'ltr';
      pre.append(code);
      parent.append(pre);
      return code;
    }
    if (type === smd.TABLE) {
      const scroll = document.createElement('div');
      scroll.className = 'scroll';
      scroll.tabIndex = 0;
      const table = document.createElement('table');
      scroll.append(table);
      parent.append(scroll);
      return table;
    }
    if (type === smd.TABLE_ROW) {
      const head = parent.firstElementChild === null;
      let section = head ? null : parent.querySelector('tbody');
      if (!section) {
        section = document.createElement(head ? 'thead' : 'tbody');
        parent.append(section);
      }
      const row = document.createElement('tr');
      section.append(row);
      return row;
    }
    if (type === smd.TABLE_CELL) {
      const cell = document.createElement(parent.parentElement?.tagName === 'THEAD' ? 'th' : 'td');
      parent.append(cell);
      return cell;
    }
    const node = document.createElement(tags[type] ?? 'span');
    if (type === smd.CHECKBOX) node.textContent = '☐ ';
    parent.append(node);
    return node;
  }

  private write_text(text: string): void {
    this.part_chars += text.length;
    this.block_chars += text.length;
    const at = this.open.at(-1) ?? this.block_parent();
    if (this.block_chars > BLOCK_LIMIT && this.open.length === 1) {
      const cut =
        at.tagName === 'P'
          ? sentence_cut(text, this.block_chars)
          : at.tagName === 'CODE'
            ? text.lastIndexOf('\n')
            : -1;
      if (cut >= 0) {
        this.append_text(at, text.slice(0, cut));
        this.go_on(at, text.slice(cut + 1));
        return;
      }
    }
    this.append_text(at, text);
  }

  private append_text(at: HTMLElement, text: string): void {
    if (text === '') return;
    if (at.tagName === 'BR') at.after(text);
    else at.append(text);
  }

  /** The rest of a block that has grown too long, in a new one below that looks like its continuation. */
  private go_on(at: HTMLElement, rest: string): void {
    const next = this.make(at.tagName === 'CODE' ? smd.CODE_FENCE : smd.PARAGRAPH, this.block_parent());
    (at.tagName === 'CODE' ? (next.parentElement ?? next) : next).classList.add('continued');
    this.open[0] = next;
    this.block_chars = rest.length;
    this.append_text(next, rest);
  }

  private split_list(): void {
    const list = this.open[0];
    if (!list) return;
    if (this.block_chars > BLOCK_LIMIT && (list.tagName === 'UL' || list.tagName === 'OL')) {
      const next = document.createElement(list.tagName);
      if (next instanceof HTMLOListElement && list instanceof HTMLOListElement)
        next.start = list.start + list.childElementCount;
      next.classList.add('continued');
      this.block_parent().append(next);
      this.open[0] = next;
    }
  }

  private set(type: smd.Attr, value: string): void {
    const node = this.open.at(-1);
    if (!node) return;
    if (type === smd.CHECKED) node.textContent = '☑ ';
    else if (type === smd.START && node instanceof HTMLOListElement) node.start = Number(value) || 1;
    else if ((type === smd.HREF || type === smd.SRC) && node instanceof HTMLAnchorElement) {
      const url = safe_url(value, this.base);
      if (url !== undefined && is_api_url(url, this.base)) {
        // A record of the plant: a button that shows it. A link could be opened in a new tab, where there is nothing to read; other addresses there stay text.
        if (record_at(url)) {
          node.dataset['source'] = url;
          node.setAttribute('role', 'button');
          node.tabIndex = 0;
        }
      } else if (url !== undefined) {
        node.href = url;
        node.rel = 'noopener noreferrer';
        node.target = '_blank';
      }
      if (node.textContent === '' && !this.bare) node.append(value);
    }
  }
}

/** Where a paragraph may end: after a sentence, or at any space once it is twice too long. -1 where it may not. */
function sentence_cut(text: string, chars: number): number {
  let cut = -1;
  for (const match of text.matchAll(/[.!?…][)"'\]”»]*\s/g)) cut = match.index + match[0].length - 1;
  return cut < 0 && chars > 2 * BLOCK_LIMIT ? text.lastIndexOf(' ') : cut;
}
