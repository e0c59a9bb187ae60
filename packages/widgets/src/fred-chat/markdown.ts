import * as smd from 'streaming-markdown';
import { isApiUrl, recordAt, safeUrl } from './safe-url.ts';

/**
 * A block longer than this is continued in a new block, and a part longer than this is closed, so that the
 * browser lays out little text again with each frame.
 */
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
 * Builds an answer's Markdown as DOM nodes while it arrives. Text only becomes text nodes, so an answer
 * cannot inject HTML. A node that was written is not replaced. Images are not loaded: they become links.
 * Blocks are grouped in parts, which the browser may skip while they are out of view.
 */
export class MarkdownTree {
  private readonly parser: smd.Parser;
  private readonly open: HTMLElement[] = [];
  private part: HTMLElement | undefined;
  private partChars = 0;
  private blockChars = 0;
  private broken = false;
  private lineEnded = false;
  /** Whether the open link is a bare address, whose text the parser sends after its attribute. */
  private bare = false;
  /** Where the open link leads. It leads nowhere until its text is complete. */
  private href: string | undefined;

  /**
   * Builds the nodes in `element`. `headingLevel` is the outline level of every heading in the answer: one below
   * the widget's title.
   */
  constructor(
    readonly element: HTMLElement,
    private readonly base: string,
    private readonly headingLevel = 3,
  ) {
    this.parser = smd.parser({
      data: this,
      add_token: (tree: MarkdownTree, type) => tree.add(type),
      end_token: (tree: MarkdownTree) => tree.endToken(),
      add_text: (tree: MarkdownTree, text) => tree.writeText(text),
      set_attr: (tree: MarkdownTree, type, value) => tree.set(type, value),
    } satisfies smd.Renderer<MarkdownTree>);
  }

  write(text: string): void {
    if (!this.broken) {
      try {
        this.parse(text);
        return;
      } catch {
        // Markup that nests deeper than the parser can follow: the rest is shown as plain text.
        this.broken = true;
        this.open.length = 0;
      }
    }
    if (this.open.length === 0) this.add(smd.PARAGRAPH);
    this.writeText(text);
  }

  /**
   * Ends a table at the first line that does not begin with a bar, which then begins a paragraph. The parser
   * alone would put such a line inside or outside the table, depending on how the text is cut into chunks.
   */
  private parse(text: string): void {
    for (const line of text.split(/(?<=\n)/)) {
      const table = this.lineEnded ? this.open.findIndex(({ tagName }) => tagName === 'TABLE') : -1;
      // Inside a quotation or a list, the mark of that comes first.
      if (table >= 0 && !(table ? '|> \t' : '|').includes(line[0] ?? '')) smd.parser_write(this.parser, '\n');
      smd.parser_write(this.parser, line);
      if (line) this.lineEnded = line.endsWith('\n');
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

  private blockParent(): HTMLElement {
    if (!this.part || this.partChars > PART_LIMIT) {
      if (this.part) {
        this.part.classList.add('settled');
        // An estimate until the browser has laid out the part: about 60 characters per line of 21 pixels.
        this.part.style.setProperty(
          'contain-intrinsic-block-size',
          `auto ${Math.round((this.partChars / 60) * 21)}px`,
        );
      }
      this.part = document.createElement('div');
      this.part.className = 'part';
      this.partChars = 0;
      this.element.append(this.part);
    }
    this.blockChars = 0;
    return this.part;
  }

  private add(type: smd.Token): void {
    if (type === smd.DOCUMENT) return;
    this.bare = type === smd.RAW_URL;
    const top = this.open.length === 0;
    if (type === smd.LIST_ITEM && this.open.length === 1) this.splitList();
    const parent = top ? this.blockParent() : (this.open.at(-1) ?? this.blockParent());
    this.open.push(this.make(type, parent));
  }

  /** Appends the node of a token. Returns the node that takes its content. */
  private make(type: smd.Token, parent: HTMLElement): HTMLElement {
    const level = smd.heading_to_level(type);
    if (level > 0) {
      // Always one level below the widget's title, so that the page's outline has no gaps. The size shows the
      // level in the answer.
      const heading = document.createElement('div');
      heading.className = `h h${level}`;
      heading.setAttribute('role', 'heading');
      heading.setAttribute('aria-level', String(this.headingLevel));
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

  private endToken(): void {
    const node = this.open.pop();
    const { href, base } = this;
    if (!href || !(node instanceof HTMLAnchorElement)) return;
    this.href = undefined;
    void import('./link-destination.ts').then(({ leadTo }) => leadTo(node, href, base));
  }

  private writeText(text: string): void {
    this.partChars += text.length;
    this.blockChars += text.length;
    const at = this.open.at(-1) ?? this.blockParent();
    if (this.blockChars > BLOCK_LIMIT && this.open.length === 1) {
      const cut =
        at.tagName === 'P'
          ? sentenceCut(text, this.blockChars)
          : at.tagName === 'CODE'
            ? text.lastIndexOf('\n')
            : -1;
      if (cut >= 0) {
        this.appendText(at, text.slice(0, cut));
        this.continueBlock(at, text.slice(cut + 1));
        return;
      }
    }
    this.appendText(at, text);
  }

  private appendText(at: HTMLElement, text: string): void {
    if (text === '') return;
    if (at.tagName === 'BR') at.after(text);
    else at.append(text);
  }

  /** Continues a block that has grown too long in a new block, which looks like one with it. */
  private continueBlock(at: HTMLElement, rest: string): void {
    const next = this.make(at.tagName === 'CODE' ? smd.CODE_FENCE : smd.PARAGRAPH, this.blockParent());
    (at.tagName === 'CODE' ? (next.parentElement ?? next) : next).classList.add('continued');
    this.open[0] = next;
    this.blockChars = rest.length;
    this.appendText(next, rest);
  }

  private splitList(): void {
    const list = this.open[0];
    if (!list) return;
    if (this.blockChars > BLOCK_LIMIT && (list.tagName === 'UL' || list.tagName === 'OL')) {
      const next = document.createElement(list.tagName);
      if (next instanceof HTMLOListElement && list instanceof HTMLOListElement)
        next.start = list.start + list.childElementCount;
      next.classList.add('continued');
      this.blockParent().append(next);
      this.open[0] = next;
    }
  }

  private set(type: smd.Attr, value: string): void {
    const node = this.open.at(-1);
    if (!node) return;
    if (type === smd.CHECKED) node.textContent = '☑ ';
    else if (type === smd.START && node instanceof HTMLOListElement) node.start = Number(value) || 1;
    else if ((type === smd.HREF || type === smd.SRC) && node instanceof HTMLAnchorElement) {
      const url = safeUrl(value, this.base);
      if (url !== undefined && isApiUrl(url, this.base)) {
        // A record becomes a button that shows it in the chat: opened in a tab, its address would show JSON.
        // Other addresses of the API stay text.
        if (recordAt(url)) {
          node.dataset['source'] = url;
          node.setAttribute('role', 'button');
          node.tabIndex = 0;
        }
      } else this.href = url;
      if (node.textContent === '' && !this.bare) node.append(value);
    }
  }
}

/**
 * Where a paragraph may be divided: after a sentence, or at any space once it is twice too long; otherwise
 * -1.
 */
function sentenceCut(text: string, chars: number): number {
  let cut = -1;
  for (const match of text.matchAll(/[.!?…][)"'\]”»]*\s/g)) cut = match.index + match[0].length - 1;
  return cut < 0 && chars > 2 * BLOCK_LIMIT ? text.lastIndexOf(' ') : cut;
}
