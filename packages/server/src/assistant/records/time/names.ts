import type { Language } from '../../language/detect.ts';
import type { Word } from '../../language/words.ts';

/** The months from January on, in the languages of the widgets. */
const months = [
  ['january', 'januar', 'enero', 'janvier', 'يناير', 'jan', 'ene', 'janv'],
  ['february', 'februar', 'febrero', 'fevrier', 'فبراير', 'feb', 'fev', 'fevr'],
  ['march', 'marz', 'marzo', 'mars', 'مارس', 'mar'],
  ['april', 'abril', 'avril', 'ابريل', 'apr', 'abr', 'avr'],
  ['may', 'mai', 'mayo', 'مايو'],
  ['june', 'juni', 'junio', 'juin', 'يونيو', 'jun'],
  ['july', 'juli', 'julio', 'juillet', 'يوليو', 'jul', 'juil'],
  ['august', 'agosto', 'aout', 'اغسطس', 'aug'],
  ['september', 'septiembre', 'septembre', 'سبتمبر', 'sep', 'sept'],
  ['october', 'oktober', 'octubre', 'octobre', 'اكتوبر', 'oct', 'okt'],
  ['november', 'noviembre', 'novembre', 'نوفمبر', 'nov'],
  ['december', 'dezember', 'diciembre', 'decembre', 'ديسمبر', 'dec', 'dez', 'dic'],
];

/** The days of the week from Monday on. */
const weekdays = [
  ['monday', 'montag', 'lunes', 'lundi', 'الاثنين', 'اثنين'],
  ['tuesday', 'dienstag', 'martes', 'mardi', 'الثلاثاء', 'ثلاثاء'],
  ['wednesday', 'mittwoch', 'miercoles', 'mercredi', 'الاربعاء', 'اربعاء'],
  ['thursday', 'donnerstag', 'jueves', 'jeudi', 'الخميس', 'خميس'],
  ['friday', 'freitag', 'viernes', 'vendredi', 'الجمعه', 'جمعه'],
  ['saturday', 'samstag', 'sonnabend', 'sabado', 'samedi', 'السبت', 'سبت'],
  ['sunday', 'sonntag', 'domingo', 'dimanche', 'الاحد'],
];

/** The month that a word names, from 0 for January. */
export function monthOf(word: Word | undefined): number | undefined {
  return indexIn(months, word);
}

/** The day of the week that a word names, from 0 for Monday. */
export function weekdayOf(word: Word | undefined): number | undefined {
  return indexIn(weekdays, word);
}

/** The name of a day of the week, from 1 for Monday. */
export function weekdayName(day: number, language: Language): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, day));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** Whether the name of the month is also another word, or an abbreviation. */
export function isDoubtfulMonth(word: Word): boolean {
  return word.forms[0]!.length <= 3 || word.forms[0] === 'mars' || word.forms[0] === 'march';
}

function indexIn(names: readonly (readonly string[])[], word: Word | undefined): number | undefined {
  const index = word ? names.findIndex((same) => same.some((name) => word.forms.includes(name))) : -1;
  return index < 0 ? undefined : index;
}
