/** A word of a question, as it is compared with the words of a lexicon. */
export interface Word {
  /** As it was written. */
  said: string;
  /** Without accents, capitals and vowel signs; the forms after the first lack prefixes or are spelt otherwise. */
  forms: string[];
  /** The number of the sentence that contains it. */
  sentence: number;
}

/** Of a longer question only so much is read. */
const MAX_CHARACTERS = 16_000;
const MAX_WORDS = 2_000;

/** The text with the digits of Arabic and Persian writing as 0 to 9. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.codePointAt(0)! & 0xf));
}

/** Words and names are folded again and again. So many are remembered, none that is longer. */
const MAX_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 80;
const remembered = new Map<string, string>();

/** The text without capitals, accents, vowel signs and variants of letters. */
export function fold(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const folded = withoutVariants(text);
  if (text.length > LONGEST_REMEMBERED) return folded;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, folded);
  return folded;
}

function withoutVariants(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ٱ', 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('گ', 'ك')
    .replaceAll('ڤ', 'ف')
    .replaceAll('پ', 'ب');
}

/** Splits a question into words. English "n't" becomes "not", "w/o" becomes "without". */
export function wordsOf(text: string): Word[] {
  const prepared = text
    .slice(0, MAX_CHARACTERS)
    .replace(/[’`´]/g, "'")
    .replace(/\bw\/\s?o(?:ut)?\b/giu, ' without ')
    .replace(/\bw\/\s?/giu, ' with ')
    .replace(/\b(ca)n't\b/giu, '$1n not')
    .replace(/\bwon't\b/giu, 'will not')
    .replace(/n't\b/giu, ' not');
  const words: Word[] = [];
  let sentence = 0;
  for (const [piece] of prepared.matchAll(/[\p{L}\p{M}\p{N}\u0640]+|[.?!;\n؟؛]+(?=\s|$)|\n/gu)) {
    if (!/[\p{L}\p{N}]/u.test(piece)) sentence++;
    else if (words.length < MAX_WORDS) words.push({ said: piece, forms: formsOf(fold(piece)), sentence });
  }
  return words;
}

function formsOf(folded: string): string[] {
  const forms = new Set([folded]);
  // "heeelp", "stoppp": nothing is written with three equal letters in a row.
  if (/(\p{L})\1\1/u.test(folded)) {
    forms.add(folded.replace(/(\p{L})\1{2,}/gu, '$1'));
    forms.add(folded.replace(/(\p{L})\1{2,}/gu, '$1$1'));
  }
  if (/[aou]e/.test(folded)) forms.add(folded.replace(/([aou])e/g, '$1'));
  if (/\p{Script=Arabic}/u.test(folded))
    for (const form of [folded, ...withoutPrefixes(folded)]) forms.add(form).add(withoutEnding(form));
  return [...forms];
}

/** An Arabic word without the words that are written together with it: and, so, with, like, for, the, will. */
function withoutPrefixes(word: string): string[] {
  const forms: string[] = [];
  let rest = word;
  for (const prefix of [/^[وف](?=.{3})/u, /^س(?=[اتين].{3})/u, /^[بكل](?=.{3})/u, /^(?:ال|ل)(?=.{2})/u]) {
    const next = rest.replace(prefix, '');
    if (next !== rest) forms.push((rest = next));
    const direct = word.replace(prefix, '');
    if (direct !== word) forms.push(direct);
  }
  return forms;
}

/** An Arabic word without the pronoun or plural at its end: "silence it" is the verb. */
function withoutEnding(word: string): string {
  return word.replace(/(?<=.{3})(?:ها|هم|نا|ني|ات|ون|ين|ه|ي)$/u, '');
}
