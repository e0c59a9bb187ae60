import type { Block, Break } from './build.ts';
import { elementShape, plainText, type ElementShape } from './shapes.ts';

/**
 * A block longer than this is continued in a new block, so that the browser lays out little text again with
 * each frame, and little text is parsed again.
 */
export const BLOCK_LIMIT = 3000;

/** The finished beginning of a block, and how its rest is parsed alone. */
export interface Division {
  head: ElementShape;
  /** Where the rest begins. */
  at: number;
  /** What has to stand before the rest, such as the head of a table. */
  prefix: string;
  /** The attributes of the rest, where it becomes an element of its own. */
  attributes: Readonly<Record<string, string>>;
  /** How many rows of a table are finished. The rest goes on in the same table. */
  rows: number;
}

/**
 * Divides a block that is too long: a list before an item, a table before a row, a paragraph after a sentence,
 * code after a line. `end`: where the block ends. Returns undefined where it stays as it is.
 */
export function divide(block: Block, end: number, text: string): Division | undefined {
  const { shape, start } = block;
  if (end - start <= BLOCK_LIMIT) return undefined;
  const late = ({ at, sentence }: Break) => at - start > (sentence === false ? 2 * BLOCK_LIMIT : BLOCK_LIMIT);
  switch (shape.tag) {
    case 'ul':
    case 'ol':
      return divideList(
        shape,
        block.breaks.find((place) => late(place) && text.includes('\n', place.at)),
      );
    case 'p':
      return divideParagraph(shape, block.breaks.find(late));
    case 'pre':
      return divideCode(block, text, late);
    case 'div':
      return divideTable(
        block,
        block.breaks.find((place) => late(place) && text.includes('\n', place.at)),
        text,
      );
    default:
      return undefined;
  }
}

function divideList(list: ElementShape, place: Break | undefined): Division | undefined {
  if (!place) return undefined;
  const number = Number(list.attributes?.['start'] ?? 1) + place.child;
  return {
    head: { ...list, children: list.children.slice(0, place.child) },
    at: place.at,
    prefix: '',
    attributes: { ...(list.tag === 'ol' && { start: String(number) }), class: 'continued' },
    rows: 0,
  };
}

/** What could begin emphasis, code or a link that ends after the place where a paragraph is divided. */
const OPENER = /(?:^|[\s\p{P}])[*_~]+(?=\S)|[`[<]/u;

function divideParagraph(paragraph: ElementShape, place: Break | undefined): Division | undefined {
  if (!place) return undefined;
  const text = paragraph.children[place.child];
  if (typeof text !== 'string') return undefined;
  const head = [...paragraph.children.slice(0, place.child), text.slice(0, place.chars)];
  if (head.some((piece) => typeof piece === 'string' && OPENER.test(piece))) return undefined;
  return {
    head: { ...paragraph, children: head },
    at: place.at,
    prefix: '',
    attributes: { class: 'continued' },
    rows: 0,
  };
}

/** Divides fenced code. The fence stands before the rest again. */
function divideCode(
  { shape, start }: Block,
  text: string,
  late: (place: Break) => boolean,
): Division | undefined {
  const fenceEnd = text.indexOf('\n', start) + 1;
  if (!/^(```|~~~)/.test(text.slice(start, fenceEnd))) return undefined;
  const code = plainText(shape.children);
  for (let chars = code.indexOf('\n'); chars >= 0; chars = code.indexOf('\n', chars + 1)) {
    const at = fenceEnd + chars + 1;
    if (late({ at, child: 0, chars }))
      return {
        head: { ...shape, children: [elementShape('code', [code.slice(0, chars)])] },
        at,
        prefix: text.slice(start, fenceEnd),
        attributes: { dir: 'ltr', class: 'continued' },
        rows: 0,
      };
  }
  return undefined;
}

function divideTable({ shape, start }: Block, place: Break | undefined, text: string): Division | undefined {
  if (!place) return undefined;
  const headEnd = text.indexOf('\n', text.indexOf('\n', start) + 1) + 1;
  return { head: shape, at: place.at, prefix: text.slice(start, headEnd), attributes: {}, rows: place.child };
}
