import { isFrequentWord } from '../language/detect.ts';
import { fold } from '../language/words.ts';
import type { KnownAsset, KnownPart, Named } from './known-records.ts';
import type { RecordReading } from './reading.ts';

// Letters and figures that are written like a tag or a part number, and that no record has. What a question says of
// one is never answered for something else that it also names.

/** So many records with similar tags are suggested. */
const MAX_SIMILAR = 4;

/** "P-999", "p-999", "SD88", "SD 88". */
const patterns: readonly RegExp[] = [
  /(?<![\p{L}\p{N}-])(?<letters>\p{L}{1,5})-(?<number>\d{1,5}\p{L}{0,2})(?![\p{L}\p{N}]|-\d)/gu,
  /(?<![\p{L}\p{N}-])(?<letters>\p{L}{1,4})(?<number>\d{2,5}\p{Lu}?)(?![\p{L}\p{N}]|-\d)/gu,
  /(?<![\p{L}\p{N}-])(?<letters>\p{Lu}{1,3}) (?<number>\d{2,4}\p{Lu}?)(?![\p{L}\p{N}]|-\d)/gu,
];
/** "BRG-6211-2RS", "SEAL-DX40": a part number of several pieces with a digit, which no other text is written like. */
const partNumber =
  /(?<![\p{L}\p{N}-])(?=[\p{Lu}-]*\p{N})\p{Lu}{2,}\p{N}*-(?:\p{Lu}[\p{Lu}\p{N}]*|[\p{Lu}\p{N}]+-[\p{Lu}\p{N}]+)(?:-[\p{Lu}\p{N}]+)*(?![\p{L}\p{N}-])/gu;
/** Weeks, years, norms, sums of money and numbers of work orders are no tags. */
const noTag =
  /^(?:cw|wk|kw|fy|dn|pn|ip|en|iso|din|nw|co|hv|ep|eur|usd|gbp|wo|wos|ot|bt|pm|no|nr|id|top|prio|kwh)$/;
/** Nor are quarters, half years, threads and the like: a letter and a short number. */
const MIN_DIGITS_OF_LETTER = 3;

/** A tag that the question writes and no record has. */
export function unknownTagOf(
  question: string,
  reading: RecordReading,
  known: readonly (Named | KnownAsset | KnownPart)[],
): string | undefined {
  const texts = known.map((one) => plainOf(`${one.code} ; ${one.name} ; ${modelOf(one)} ; ${placeOf(one)}`));
  for (const [number] of question.matchAll(partNumber))
    if (
      !noTag.test(fold(/^\p{L}+/u.exec(number)![0])) &&
      !texts.some((text) => text.includes(plainOf(number)))
    )
      return number;
  const isLoud = question === question.toUpperCase();
  for (const [place, pattern] of patterns.entries())
    for (const { 0: tag, groups } of question.matchAll(pattern)) {
      const [letters, number] = [groups!['letters']!, groups!['number']!];
      if (place === 2 && isLoud) continue;
      if (
        isWritten(letters, number, place, isLoud) &&
        !isMeant(letters, reading) &&
        !isKnown(letters, number, texts)
      )
        return tag;
    }
  return undefined;
}

/** Whether it is written as tags are. */
function isWritten(letters: string, number: string, place: number, isLoud: boolean): boolean {
  const digits = number.match(/\d/g)!.length;
  const isCapital = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (noTag.test(fold(letters)) && !(place === 0 && isCapital && digits > 2)) return false;
  if (place === 0)
    return isCapital ? digits > 1 || (letters.length > 1 && !isLoud) : letters.length < 4 && digits > 1;
  const least = letters.length > 1 ? 2 : MIN_DIGITS_OF_LETTER;
  return digits >= least && (isCapital || letters.length < 4);
}

/** Whether the letters are a word with a meaning here: "the last-30 list", "top 10". */
function isMeant(letters: string, { words, names }: RecordReading): boolean {
  const folded = fold(letters);
  return (
    (isFrequentWord(folded) && folded.length > 1) ||
    words.some((word) => word.forms[0] === folded && !names.includes(word))
  );
}

function isKnown(letters: string, number: string, texts: readonly string[]): boolean {
  const [, digits, ending] = /^(\d+)(\D*)$/u.exec(number) ?? [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${fold(letters)} ?${digits} ?${fold(ending ?? '')}(?!\\d)`,
    'u',
  );
  return texts.some((text) => pattern.test(text));
}

const plainOf = (text: string) => fold(text).replace(/[^\p{L}\p{N};]+/gu, ' ');
const modelOf = (one: object) => ('model' in one ? (one.model as string | null) : null) ?? '';
const placeOf = (one: object) => ('location' in one ? (one.location as string | null) : null) ?? '';

/** The records whose tags begin with one that the question writes: "P-101" for P-101A and P-101B. */
export function beginningWith<Row extends Named>(question: string, rows: readonly Row[]): Row[] {
  const said = [...question.matchAll(patterns[0]!), ...question.matchAll(patterns[1]!)].filter(
    ({ groups }) => {
      const letters = groups!['letters']!;
      return letters.toUpperCase() === letters && /\d{2}/.test(groups!['number']!);
    },
  );
  return rows.filter(({ code }) =>
    said.some(({ groups }) =>
      new RegExp(`^${fold(groups!['letters']!)} ?${fold(groups!['number']!)}(?!\\d).`, 'u').test(
        plainOf(code).trim(),
      ),
    ),
  );
}

/** The assets whose tags resemble this one: the same letters first, then one letter or figure apart. */
export function similarTags(tag: string, assets: readonly KnownAsset[]): KnownAsset[] {
  const lettersOf = (code: string) => /^\p{L}+/u.exec(fold(code))?.[0] ?? '';
  const numberIn = (code: string) => Number(/\d+/.exec(code)?.[0] ?? Number.NaN);
  const far = ({ code }: KnownAsset) => Math.abs(numberIn(code) - numberIn(tag));
  return assets
    .filter(({ code }) => /\d/.test(code) && lettersOf(code) === lettersOf(tag))
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, MAX_SIMILAR);
}
