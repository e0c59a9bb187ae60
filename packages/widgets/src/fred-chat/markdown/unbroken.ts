/** `2 March 2026`, `2. März 2026`, `2 de marzo de 2026`, `March 2, 2026`. */
const DATE = /\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4}/gu;
/** The space between groups of digits, and before a short unit: `12 345 kg`, `20 °C`, `15 %`. */
const SPACE_IN_FIGURE = /(?<=\d) (?=\d{3}(?!\d)|[%€$£]|°?\p{L}{1,3}(?:\/\p{L}{1,3})?(?![\p{L}\d]))/gu;

/** A text whose dates and figures are not broken at a line's end. */
export function unbroken(text: string): string {
  return text.replace(DATE, (date) => date.replaceAll(' ', '\u00a0')).replace(SPACE_IN_FIGURE, '\u00a0');
}
