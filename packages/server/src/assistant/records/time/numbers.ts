import type { Word } from '../../language/words.ts';

/** The words of the numbers from one on, in the languages of the widgets. */
const numberWords = [
  ['one', 'ein', 'einen', 'einem', 'un', 'uno', 'una', 'une', 'واحد'],
  ['two', 'couple', 'zwei', 'beiden', 'dos', 'deux', 'اثنين', 'اثنان'],
  ['three', 'drei', 'tres', 'trois', 'ثلاثه', 'ثلاث'],
  ['four', 'vier', 'cuatro', 'quatre', 'اربعه', 'اربع'],
  ['five', 'funf', 'cinco', 'cinq', 'خمسه', 'خمس'],
  ['six', 'sechs', 'seis', 'سته', 'ست'],
  ['seven', 'sieben', 'siete', 'sept', 'سبعه', 'سبع'],
  ['eight', 'acht', 'ocho', 'huit', 'ثمانيه', 'ثماني'],
  ['nine', 'neun', 'nueve', 'neuf', 'تسعه', 'تسع'],
  ['ten', 'zehn', 'diez', 'dix', 'عشره', 'عشر'],
  ['eleven', 'elf', 'once', 'onze'],
  ['twelve', 'zwolf', 'doce', 'douze'],
];

/** The number that a word is, in digits or spelt out. */
export function numberOf(word: Word | undefined): number | undefined {
  // The forms of "does" have the Spanish "dos".
  if (!word || word.said === 'does') return undefined;
  if (/^\d{1,4}$/.test(word.said)) return Number(word.said);
  const index = numberWords.findIndex((words) => words.some((one) => word.forms.includes(one)));
  return index < 0 ? undefined : index + 1;
}

/** The day of a month: "5", "5th", "1er". */
export function dayOfMonth(word: Word | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|er|e)?$/.exec(word?.forms[0] ?? '')?.[1];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** A year in digits. */
export function yearOf(word: Word | undefined): number | undefined {
  return word && /^(?:19|20)\d\d$/.test(word.said) ? Number(word.said) : undefined;
}
