import type { Block, Parsed } from './markdown/build.ts';
import { loadAllNames, takeMissingName } from './markdown/character-references.ts';
import { divide, type Division } from './markdown/divide.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { Reconciler } from './markdown/reconcile.ts';
import { elementShape, type ElementShape } from './markdown/shapes.ts';
import { decidedLength } from './markdown/undecided.ts';

export { answerStyles } from './markdown/answer.styles.ts';

/** A part longer than this is closed, so that the browser may skip it while it is out of view. */
const PART_LIMIT = 4000;

/** What a block takes over from the part of it that is finished. */
interface Continuation {
  attributes?: Readonly<Record<string, string>>;
  loose?: boolean;
  /** Rows of the same table that are on the page already. */
  rows?: number;
}

/** A finished block that may look different once the whole answer is known. */
interface Finished {
  element: Element;
  source: string;
  continuation: Continuation;
  /** How many definitions were known when it was shown. */
  known: number;
}

/**
 * Shows an answer's Markdown, as CommonMark with the extensions of GitHub, while it arrives. Text only becomes
 * text nodes, so an answer cannot inject HTML. Images are not loaded: they become links.
 *
 * Only the last block is parsed again when more text comes. A block is finished when the first line of the next
 * one is complete. Blocks are grouped in parts, which the browser may skip while they are out of view.
 */
export class MarkdownTree {
  private readonly reconciler: Reconciler;
  private readonly definitions = new Map<string, string>();
  /** The text of the blocks that are not finished, and what stands before it so that it can be parsed alone. */
  private tail = '';
  private prefix = '';
  private continuation: Continuation = {};
  /** The elements of the blocks that are not finished. */
  private elements: Element[] = [];
  private finished: Finished[] = [];
  /** The finished parts of the list that is being continued. */
  private listParts: { element: Element; shape: ElementShape }[] = [];
  private part: HTMLElement | undefined;
  private partChars = 0;
  private ended = false;
  private afterCarriageReturn = false;
  private awaitsNames = false;

  /**
   * Builds the nodes in `element`. `headingLevel` is the outline level of every heading in the answer: one below
   * the widget's title.
   */
  constructor(
    readonly element: HTMLElement,
    base: string,
    headingLevel = 3,
  ) {
    this.reconciler = new Reconciler(base, headingLevel);
  }

  write(text: string): void {
    const lines = this.afterCarriageReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') this.afterCarriageReturn = text.endsWith('\r');
    if (lines === '') return;
    this.tail += lines.replace(/\r\n?/g, '\n');
    this.render();
  }

  end(): void {
    this.ended = true;
    this.render();
    const { size } = this.definitions;
    this.showAgain(({ known, source }) => known < size && source.includes('['));
    if (!this.awaitsNames) this.finished = [];
  }

  private render(): void {
    while (this.renderBlocks());
  }

  /** Shows the blocks of the tail. Returns whether one was divided, so that its rest has to be shown, too. */
  private renderBlocks(): boolean {
    const whole = this.prefix + this.tail;
    const text = this.ended ? whole : whole.slice(0, decidedLength(whole));
    const { blocks, definitions } = this.parse(text, this.ended);
    const complete = this.ended ? blocks.length : countComplete(blocks, text);
    let position = 0;
    for (const [index, block] of blocks.entries()) {
      const shape = index === 0 ? this.continue(block) : block.shape;
      const end = blocks[index + 1]?.start ?? text.length;
      const division = divide({ ...block, shape }, end, text);
      if (division) {
        this.divide(division, block, shape, whole);
        return true;
      }
      const visible = shape.tag !== '';
      if (visible) this.show(shape, position);
      if (index >= complete) position += visible ? 1 : 0;
      else {
        this.finish(shape, text.slice(block.start, end));
        this.continuation = {};
        this.listParts = [];
      }
    }
    for (const element of this.elements.splice(position)) element.remove();
    if (complete > 0) {
      const rest = blocks[complete]?.start ?? text.length;
      for (const [label, { address, start }] of definitions)
        if (start < rest && !this.definitions.has(label)) this.definitions.set(label, address);
      this.tail = whole.slice(rest);
      this.prefix = '';
    }
    return false;
  }

  private parse(text: string, ended: boolean): Parsed {
    let parsed: Parsed;
    try {
      parsed = parseMarkdown(text, this.definitions, ended);
    } catch {
      // Markup that nests deeper than the parser can follow is shown as plain text.
      parsed = { blocks: plainBlocks(text), definitions: new Map() };
    }
    if (takeMissingName() && !this.awaitsNames) {
      this.awaitsNames = true;
      loadAllNames().then(
        () => {
          this.awaitsNames = false;
          this.showAgain(({ source }) => source.includes('&'));
          this.render();
        },
        () => (this.awaitsNames = false), // the next such name tries again
      );
    }
    return parsed;
  }

  /** Gives a block what it takes over from its finished part. */
  private continue({ shape, loose }: Block): ElementShape {
    const { attributes, rows } = this.continuation;
    if (attributes) shape = { ...shape, attributes: { ...shape.attributes, ...attributes } };
    if (rows) {
      const body = tableBody(shape);
      if (body) body.skip = rows;
    }
    if (shape.tag === 'ul' || shape.tag === 'ol') {
      if (loose && !this.continuation.loose) for (const part of this.listParts) this.loosen(part);
      if (this.continuation.loose) spaceItems(shape);
      else if (loose && attributes) this.continuation.loose = true;
    }
    return shape;
  }

  private loosen({ element, shape }: { element: Element; shape: ElementShape }): void {
    spaceItems(shape);
    this.reconciler.show(shape, element);
  }

  /** Ends the beginning of a block that is too long. */
  private divide(division: Division, block: Block, shape: ElementShape, whole: string): void {
    const { head, at, prefix, attributes, rows } = division;
    this.show(head, 0);
    if (rows > 0) this.continuation = { rows: (this.continuation.rows ?? 0) + rows };
    else {
      if (shape.tag === 'ul' || shape.tag === 'ol')
        this.listParts.push({ element: this.elements[0]!, shape: head });
      this.finish(head, whole.slice(block.start, at));
      this.continuation = { attributes, loose: block.loose || this.continuation.loose === true };
    }
    this.tail = whole.slice(at);
    this.prefix = prefix;
  }

  /** Shows a block of the tail. */
  private show(shape: ElementShape, position: number): void {
    const node = this.elements[position];
    const element = this.reconciler.show(shape, node);
    if (element === node) return;
    if (node) node.replaceWith(element);
    else this.openPart().append(element);
    this.elements[position] = element;
  }

  /** The first block of the tail changes no more. */
  private finish(shape: ElementShape, source: string): void {
    this.partChars += source.length;
    const element = shape.tag === '' ? undefined : this.elements.shift();
    if (element && shape.tag !== 'pre' && /[[&]/.test(source))
      this.finished.push({ element, source, continuation: this.continuation, known: this.definitions.size });
  }

  /** Shows finished blocks again of which more is known now. */
  private showAgain(changes: (block: Finished) => boolean): void {
    const { continuation } = this;
    for (const block of this.finished.filter(changes)) {
      const [again] = this.parse(block.source, true).blocks;
      if (!again || again.shape.tag === '') continue;
      this.continuation = block.continuation;
      const element = this.reconciler.show(this.continue(again), block.element);
      block.element.replaceWith(element);
      block.element = element;
    }
    this.continuation = continuation;
  }

  /** The part that takes the next block. */
  private openPart(): HTMLElement {
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
    return this.part;
  }
}

/** A line as long as this begins the block that it seems to begin, whatever comes after it. */
const DECIDED_LINE = 1000;

/** How many blocks cannot change any more, because the next one has begun with a complete line. */
function countComplete(blocks: readonly Block[], text: string): number {
  let count = blocks.findLastIndex(
    ({ start }) => text.includes('\n', start) || text.length - start > DECIDED_LINE,
  );
  // The title of a definition may go on in the next line, which has begun as a paragraph.
  while (count > 0 && blocks[count - 1]?.shape.tag === '') count--;
  return Math.max(0, count);
}

function plainBlocks(text: string): Block[] {
  return [...text.matchAll(/(?:[^\n]|\n(?![ \t]*\n))+/g)].map(({ 0: paragraph, index }) => ({
    shape: elementShape('p', [paragraph.trim()], { class: 'raw' }),
    start: text.lastIndexOf('\n', index - 1) + 1,
    loose: false,
    breaks: [],
  }));
}

function spaceItems({ children }: ElementShape): void {
  for (const item of children) if (typeof item !== 'string') item.tight = false;
}

function tableBody({ children: [table] }: ElementShape): ElementShape | undefined {
  const body = typeof table === 'string' ? undefined : table?.children[1];
  return typeof body === 'string' ? undefined : body;
}
