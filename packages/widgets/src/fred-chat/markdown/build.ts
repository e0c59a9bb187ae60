import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Token } from 'micromark-util-types';
import { linkInBrackets } from './bare-addresses.ts';
import { decodeReference } from './character-references.ts';
import { Looseness } from './looseness.ts';
import { appendText, elementShape, plainText, type ElementShape } from './shapes.ts';
import { blockTypes, captured, simpleTags, withText, type Mode } from './tokens.ts';

/** Addresses by the labels that refer to them. */
export type Definitions = ReadonlyMap<string, string>;

export interface Definition {
  address: string;
  /** Where it stands in the text. */
  start: number;
}

export interface Parsed {
  blocks: Block[];
  /** The link reference definitions of the text, by their labels. */
  definitions: ReadonlyMap<string, Definition>;
}

/** A block that stands in no other block. */
export interface Block {
  shape: ElementShape;
  /** Where its first line begins in the text. */
  start: number;
  /** Whether it is a list with space between its items. */
  loose: boolean;
  /** Where the lines of its list items or table rows begin, or its sentences. */
  breaks: Break[];
}

export interface Break {
  at: number;
  /** How many children of the block come before it, and how many characters of the next child. */
  child: number;
  chars: number;
  /** Whether a sentence ends before it. */
  sentence?: boolean;
}

interface Frame {
  shape: ElementShape;
  mode: Mode;
  media?: { label: string; reference: string; address?: string; image: boolean };
  align?: readonly string[];
  /** The texts of a table's header. */
  labels?: string[];
  column?: number;
}

const SENTENCE_END = /[.!?…][)"'\]”»]*$/;
/** Makes shapes of the parser's events. */
export class BlockBuilder {
  private readonly blocks: Block[] = [];
  private readonly definitions = new Map<string, Definition>();
  private readonly frames: Frame[] = [{ shape: elementShape('div'), mode: 'flow' }];
  private readonly looseness = new Looseness();
  private readonly references: { shape: ElementShape; label: string }[] = [];
  private label = '';

  constructor(
    private readonly text: string,
    private readonly known: Definitions,
    private readonly ended: boolean,
  ) {}

  take([kind, token, context]: Event): void {
    if (kind === 'enter') {
      this.looseness.take(token, true);
      this.enter(token);
    } else {
      this.exit(token, withText.has(token.type) ? context.sliceSerialize(token) : '');
      this.looseness.take(token, false);
    }
  }

  finish(): Parsed {
    for (const { shape, label } of this.references) {
      const address = this.known.get(label) ?? this.definitions.get(label)?.address ?? '';
      if (shape.link) shape.link.address = address;
      if (shape.children.length === 0) shape.children.push(address);
    }
    return { blocks: this.blocks, definitions: this.definitions };
  }

  private get frame(): Frame {
    return this.frames.at(-1)!; // the document's own frame is never removed
  }

  private push(shape: ElementShape, mode: Mode, more: Partial<Frame> = {}): void {
    this.frames.push({ shape, mode, ...more });
  }

  /** Ends the innermost element and puts it into the one around it. */
  private pop(): ElementShape {
    const { shape, mode } = this.frames.pop()!; // each end has its beginning
    if (mode === 'inline' && !this.frames.some(({ media }) => media))
      shape.children = linkInBrackets(shape.children);
    this.frame.shape.children.push(shape);
    return shape;
  }

  private enter(token: Token): void {
    const { type } = token;
    if (type === 'listItemPrefix') this.nextItem(token);
    else if (this.frames.length === 1 && blockTypes.has(type))
      this.blocks.push({
        shape: elementShape(''),
        start: this.lineStart(token),
        loose: false,
        breaks: [],
      });
    const simple = simpleTags[type];
    if (simple) this.push(elementShape(simple[0]), simple[1]);
    else if (captured.has(type)) this.push(elementShape(''), 'skip');
    else
      switch (type) {
        case 'atxHeading':
        case 'setextHeading':
          this.push(elementShape('heading'), 'flow');
          break;
        case 'atxHeadingText':
        case 'setextHeadingText':
          this.frame.mode = 'inline';
          break;
        case 'listOrdered':
        case 'listUnordered':
          this.push(elementShape(type === 'listOrdered' ? 'ol' : 'ul'), 'flow');
          break;
        case 'codeFenced':
        case 'codeIndented':
          this.push(elementShape('code'), 'code');
          break;
        case 'htmlFlow':
          this.push(elementShape('p', [], { class: 'raw' }), 'raw');
          break;
        case 'thematicBreak':
          this.push(elementShape('hr'), 'flow');
          break;
        case 'link':
        case 'image':
          this.push(elementShape('a'), 'inline', {
            media: { label: '', reference: '', image: type === 'image' },
          });
          break;
        case 'table':
          this.push(elementShape('table'), 'flow', { align: token._align ?? [], labels: [] });
          break;
        case 'tableRow':
          this.breakAtRow(token);
          this.push(elementShape('tr'), 'flow', { column: 0 });
          break;
        case 'tableHeader':
        case 'tableData':
          this.enterCell(type);
          break;
      }
  }

  private exit(token: Token, source: string): void {
    const { type } = token;
    const { frame } = this;
    switch (type) {
      case 'data':
        this.breakAtSentences(token, source);
        this.write(source);
        break;
      case 'characterEscapeValue':
      case 'codeFlowValue':
        this.write(source);
        break;
      case 'codeTextData':
        this.write(this.frames.some(({ align }) => align) ? source.replace(/\\([\\|])/g, '$1') : source);
        break;
      case 'characterReference':
        this.write(decodeReference(source));
        break;
      case 'lineEnding':
        if (frame.mode === 'code-text') this.write(' ');
        else if (frame.mode !== 'flow' && frame.mode !== 'skip') this.write('\n');
        break;
      case 'hardBreakEscape':
      case 'hardBreakTrailing':
        frame.shape.children.push(elementShape('br'));
        break;
      case 'htmlFlowData':
      case 'htmlTextData':
        this.writeHtml(source);
        break;
      case 'atxHeadingSequence':
        this.setLevel(source.length);
        break;
      case 'setextHeadingLineSequence':
        this.setLevel(source.startsWith('=') ? 1 : 2);
        break;
      case 'setextHeadingText':
        frame.shape.children = linkInBrackets(frame.shape.children);
        frame.mode = 'flow';
        break;
      case 'listItemValue':
        this.setNumber(Number.parseInt(source, 10));
        break;
      case 'taskListCheckValueChecked':
      case 'taskListCheckValueUnchecked':
        frame.shape.children.push(elementShape('span', [type.endsWith('Unchecked') ? '☐' : '☑']));
        break;
      case 'autolinkProtocol':
      case 'literalAutolinkHttp':
        this.addLink(source, source, token, type === 'literalAutolinkHttp');
        break;
      case 'literalAutolinkWww':
        this.addLink(source, `http://${source}`, token, true);
        break;
      case 'autolinkEmail':
      case 'literalAutolinkEmail':
        this.addLink(source, `mailto:${source}`, token, type === 'literalAutolinkEmail');
        break;
      default:
        this.end(token, source);
    }
    this.endBlock(type);
  }

  /** Ends what has an element of its own, or text that is not shown. */
  private end(token: Token, source: string): void {
    const { type } = token;
    const { frame } = this;
    if (simpleTags[type]) this.pop();
    else if (captured.has(type)) {
      this.frames.pop();
      this.endCaptured(token, source, plainText(frame.shape.children));
    } else
      switch (type) {
        case 'labelText':
          if (frame.media) frame.media.label = source;
          break;
        case 'link':
        case 'image':
          this.endMedia(token);
          break;
        case 'codeFenced':
        case 'codeIndented':
          this.endCode(type === 'codeFenced');
          break;
        case 'listOrdered':
        case 'listUnordered':
          this.endList();
          break;
        case 'tableHeader':
        case 'tableData':
          this.endCell();
          break;
        case 'tableRow':
          while ((frame.column ?? 0) < this.columns.length) {
            this.enterCell('tableData');
            this.endCell();
          }
          this.pop();
          break;
        case 'table': {
          const table = this.pop();
          const { children } = this.frame.shape;
          children[children.length - 1] = elementShape('div', [table], { class: 'scroll', tabindex: '0' });
          break;
        }
        case 'atxHeading':
        case 'setextHeading':
        case 'htmlFlow':
        case 'thematicBreak':
          this.pop();
          break;
      }
  }

  private write(text: string): void {
    appendText(this.frame.shape.children, text);
  }

  /** Raw HTML is text, except for line breaks, which tables need. */
  private writeHtml(source: string): void {
    for (const [at, text] of source.split(/<br\s*\/?>/i).entries()) {
      if (at > 0) this.frame.shape.children.push(elementShape('br'));
      this.write(text);
    }
  }

  private setLevel(level: number): void {
    const { shape } = this.frame;
    if (!shape.attributes)
      this.frame.shape = elementShape(shape.tag, shape.children, { class: `h h${level}` });
  }

  private nextItem(token: Token): void {
    if (this.frame.shape.tag === 'li') this.pop();
    const { children } = this.frame.shape;
    if (this.frames.length === 2 && children.length > 0)
      this.blocks.at(-1)?.breaks.push({ at: this.lineStart(token), child: children.length, chars: 0 });
    this.push(elementShape('li'), 'flow');
  }

  /** A list has the number of its first item. */
  private setNumber(number: number): void {
    const list = this.frames.at(-2);
    if (list && list.shape.children.length === 0 && number !== 1)
      list.shape = elementShape('ol', [], { start: String(number) });
  }

  private endList(): void {
    if (this.frame.shape.tag === 'li') this.pop();
    const list = this.pop();
    const loose = this.looseness.isLoose;
    for (const item of list.children) if (typeof item !== 'string') item.tight = !loose;
    if (this.frames.length === 1) this.blocks.at(-1)!.loose = loose; // it began when the list did
  }

  private endCode(fenced: boolean): void {
    const { shape } = this.frames.pop()!; // it was entered
    const text = plainText(shape.children).replace(fenced ? /^\n|\n$/g : /\n$/, '');
    shape.children = text === '' ? [] : [text];
    this.frame.shape.children.push(elementShape('pre', [shape], { dir: 'ltr' }));
  }

  private get table(): Frame | undefined {
    return this.frames.findLast(({ align }) => align);
  }

  private get columns(): readonly string[] {
    return this.table?.align ?? [];
  }

  private enterCell(type: string): void {
    const { column = 0 } = this.frame;
    const align = this.columns[column];
    const label = this.table?.labels?.[column];
    const attributes = {
      ...(align && align !== 'none' && { align }),
      // Shown in a narrow chat, where the header is not.
      ...(type === 'tableData' && label && { 'data-label': label }),
    };
    this.push(elementShape(type === 'tableData' ? 'td' : 'th', [], attributes), 'inline');
  }

  private endCell(): void {
    const cell = this.pop();
    if (cell.tag === 'th') this.table?.labels?.push(plainText(cell.children));
    const row = this.frame;
    // Cells beyond those of the header are not shown.
    if ((row.column ?? 0) >= this.columns.length) row.shape.children.pop();
    row.column = (row.column ?? 0) + 1;
  }

  private endCaptured({ type, start }: Token, source: string, text: string): void {
    const { media } = this.frame;
    if (type === 'definitionLabelString') this.label = normalizeIdentifier(source);
    else if (type === 'definitionDestinationString') {
      if (!this.definitions.has(this.label))
        this.definitions.set(this.label, { address: text, start: start.offset });
    } else if (type === 'resource' && media) media.address ??= '';
    else if (type === 'resourceDestinationString') this.frames.at(-2)!.media!.address = text; // of the link
    else if (type === 'reference' && media) media.reference = source.slice(1, -1);
  }

  private endMedia(token: Token): void {
    const { shape, media } = this.frames.pop()!; // it was entered
    const around = this.frame.shape.children;
    if (media?.image) shape.children = plainText(shape.children) === '' ? [] : [plainText(shape.children)];
    if (this.frames.some((frame) => frame.media)) {
      // An image in a link: the link leads to where the text around the image does.
      for (const child of shape.children)
        if (typeof child === 'string') appendText(around, child);
        else around.push(child);
      return;
    }
    shape.link = { address: media?.address ?? '', open: this.isOpen(token, false) };
    if (media && media.address === undefined)
      this.references.push({ shape, label: normalizeIdentifier(media.reference || media.label) });
    else if (plainText(shape.children) === '') shape.children = [media?.address ?? ''];
    around.push(shape);
  }

  private addLink(text: string, address: string, token: Token, bare: boolean): void {
    if (this.frames.some(({ media }) => media)) {
      this.write(text);
      return;
    }
    const link = elementShape('a', [text]);
    link.link = { address, open: this.isOpen(token, bare) };
    this.frame.shape.children.push(link);
  }

  /** Whether what comes next could change where a link leads. A bare address ends with the word. */
  private isOpen({ end }: Token, bare: boolean): boolean {
    return !this.ended && (bare ? !/\s/.test(this.text.slice(end.offset)) : end.offset === this.text.length);
  }

  private lineStart({ start }: Token): number {
    return this.text.lastIndexOf('\n', start.offset - 1) + 1;
  }

  private breakAtRow(token: Token): void {
    const { shape } = this.frame;
    if (this.frames.length === 3 && shape.tag === 'tbody' && shape.children.length > 0)
      this.blocks.at(-1)?.breaks.push({ at: this.lineStart(token), child: shape.children.length, chars: 0 });
  }

  /** Notes where a paragraph could be divided: at blanks between plain words. */
  private breakAtSentences({ start }: Token, text: string): void {
    const { shape } = this.frame;
    if (this.frames.length !== 2 || shape.tag !== 'p') return;
    const last = shape.children.at(-1);
    const child = typeof last === 'string' ? shape.children.length - 1 : shape.children.length;
    const before = typeof last === 'string' ? last.length : 0;
    for (const { index } of text.matchAll(/ (?=\p{L})/gu))
      this.blocks.at(-1)?.breaks.push({
        at: start.offset + index + 1,
        child,
        chars: before + index,
        sentence: SENTENCE_END.test(text.slice(Math.max(0, index - 4), index)),
      });
  }

  private endBlock(type: string): void {
    if (this.frames.length > 1 || !blockTypes.has(type)) return;
    const block = this.blocks.at(-1);
    const shape = this.frame.shape.children.pop();
    if (block && typeof shape === 'object') block.shape = shape;
  }
}
