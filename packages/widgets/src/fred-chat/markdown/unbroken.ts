import { appendText, elementShape, type Shape } from './shapes.ts';

/**
 * What may be a date (`2 March 2026`, `2. März 2026`, `2 de marzo de 2026`, `March 2, 2026`), a tag (`P-101A`), or a figure
 * with what belongs to it (`12 345 kg`, `20 °C`, `2026-12-24 10:30`).
 */
const HELD =
  /\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4}|[\p{L}\d]+(?:[-–/:.,][\p{L}\d]+)*(?:(?<=\d) (?:\d{3}|\d\d:\d\d|[%€$£]|°?[\p{L}²³/]{1,4})(?![\p{L}\d]))*/gu;

/** A text in which dates, tags and figures are not broken at a line's end, unless they are longer than a narrow line. */
export function unbroken(text: string): Shape[] {
  const shapes: Shape[] = [];
  let end = 0;
  for (const { 0: held, index } of text.matchAll(HELD))
    if (held.length < 25 && /\d/.test(held) && /[-–/ ]/.test(held)) {
      appendText(shapes, text.slice(end, index));
      shapes.push(elementShape('span', [held]));
      end = index + held.length;
    }
  appendText(shapes, text.slice(end));
  return shapes;
}
