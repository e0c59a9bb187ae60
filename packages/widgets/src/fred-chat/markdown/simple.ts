import type { Block, Parsed } from './build.ts';
import { BLOCK_LIMIT } from './divide.ts';
import { elementShape, type ElementShape } from './shapes.ts';

// Answers are mostly paragraphs, headings and lists of one level, with some words in bold. The parser reads each of
// their characters with a state machine, which takes many times as long as these expressions.

/** Text with one of these may mean what only the parser knows. */
const NOT_SIMPLE = /[`[<&\\~_|@\t\0]| \n|www\.|:\/\//i;
/** A line of text, perhaps with the mark of a heading or of a list's item before it. */
const LINE =
  /^(?:(#{1,6}) |([-*+]|(\d{1,9})[.)]) )?(?!\d+[.)])((?:[^\s!-/:-@[-`{-~]|["'(]|\*\*?[^\s*]).*)(?<!#)$/;
/** Words between marks that can only mean bold or slanted text. */
const EMPHASIS = /(?<=^|[\s(])(\*\*?)(?=[^\s*])([^*]*[^*\s])\1(?=$|[\s.,;:!?)])/;

/** Finds in simple text what the parser would find. Undefined for other text. */
export function parseSimple(whole: string): Parsed | undefined {
  const text = whole.replace(/ +$/, '');
  if (NOT_SIMPLE.test(text)) return undefined;
  const blocks: Block[] = [];
  /** What has text. */
  const texts: ElementShape[] = [];
  let at = 0;
  /** Whether a blank line comes before, or nothing. */
  let apart = true;
  /** What the last block is: a heading (`#`), a paragraph (`p`), or a list, by the last character of its marks. */
  let kind = '#';
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line) {
      const [, level, mark, digits, content] = LINE.exec(line) ?? [];
      if (!content) return undefined;
      const before = kind;
      kind = level ? '#' : (mark?.at(-1) ?? 'p');
      const number = Number(digits ?? 1);
      const goesOn = kind === before;
      // Text below an item would belong to it, and not every list can begin below text.
      if (!apart && !goesOn && before !== '#' && (before !== 'p' || number !== 1)) return undefined;
      if (kind === 'p' && goesOn && !apart) texts.at(-1)!.children[0] += `\n${content}`;
      else {
        const attributes = level ? { class: `h h${level.length}` } : undefined;
        const shape = elementShape(level ? 'heading' : 'p', [content], attributes);
        texts.push(shape);
        if (!mark || !goesOn) {
          const attributes = number === 1 ? undefined : { start: `${number}` };
          const list = elementShape(digits ? 'ol' : 'ul', [], attributes);
          blocks.push({ shape: mark ? list : shape, start, loose: false, breaks: [] });
        } else blocks.at(-1)!.loose ||= apart;
        if (mark) blocks.at(-1)!.shape.children.push(elementShape('li', [shape]));
      }
    }
    apart = !line;
  }
  for (const [index, { shape, start, loose }] of blocks.entries()) {
    if ((blocks[index + 1]?.start ?? at) - start > BLOCK_LIMIT) return undefined;
    for (const item of shape.children) if (typeof item !== 'string') item.tight = !loose;
  }
  for (const shape of texts) {
    const pieces = (shape.children[0] as string).split(EMPHASIS);
    shape.children = [];
    for (let at = 0; at < pieces.length; at += 3) {
      const words = pieces[at]!;
      const marks = pieces[at + 1];
      if (words.includes('*')) return undefined;
      if (words) shape.children.push(words);
      if (marks) shape.children.push(elementShape(marks[1] ? 'strong' : 'em', [pieces[at + 2]!]));
    }
  }
  return { blocks, definitions: new Map() };
}
