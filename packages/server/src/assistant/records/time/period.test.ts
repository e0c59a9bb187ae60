import { expect, it } from 'vitest';
import { readRecordQuestion } from '../reading.ts';
import { wordsOf } from '../../language/words.ts';
import { monthOf, weekdayOf } from './names.ts';
import { dayOfMonth, numberOf, yearOf } from './numbers.ts';
import { readPeriod } from './period.ts';

/** A Saturday in calendar week 48. */
const now = new Date('2026-11-28T10:00:00Z');
const read = (question: string) => {
  const period = readPeriod(question, readRecordQuestion(question), now);
  return period && [period.from, period.to].map((time) => time.toISOString().slice(0, 10)).join(' ');
};

it.each([
  // days
  ['orders due today', '2026-11-28 2026-11-29'],
  ['orders due tomorrow', '2026-11-29 2026-11-30'],
  ['what was completed yesterday', '2026-11-27 2026-11-28'],
  ['was wurde vorgestern erledigt', '2026-11-26 2026-11-27'],
  ['what is due on Monday', '2026-11-30 2026-12-01'],
  ['órdenes terminadas el lunes', '2026-11-23 2026-11-24'],
  ['orders created on the 5th of November', '2026-11-05 2026-11-06'],
  ['ما أنجز أمس', '2026-11-27 2026-11-28'],
  // weeks
  ['orders created last weekend', '2026-11-21 2026-11-23'],
  ['orders due this weekend', '2026-11-28 2026-11-30'],
  ['orders due next weekend', '2026-12-05 2026-12-07'],
  ['Ausfälle in der letzten vollen Woche', '2026-11-16 2026-11-23'],
  ['orders due this week', '2026-11-23 2026-11-30'],
  ['was ist nächste Woche fällig', '2026-11-30 2026-12-07'],
  ['órdenes de la semana pasada', '2026-11-16 2026-11-23'],
  ['ما المستحق الأسبوع القادم', '2026-11-30 2026-12-07'],
  ['fällig in KW 50', '2026-12-07 2026-12-14'],
  ['orders completed in week 12', '2026-03-16 2026-03-23'],
  ['órdenes de la semana 50 de 2025', '2025-12-08 2025-12-15'],
  ['orders completed in week 0', undefined],
  ['orders completed in week 54', undefined],
  ['created on 45 November', '2026-11-01 2026-12-01'],
  // months, quarters and years
  ['orders created this month', '2026-11-01 2026-12-01'],
  ['orders due next month', '2026-12-01 2027-01-01'],
  ['failures in the last full month', '2026-10-01 2026-11-01'],
  ['orders due next quarter', '2027-01-01 2027-04-01'],
  ['orders created in the previous calendar quarter', '2026-07-01 2026-10-01'],
  ['failures last year', '2025-01-01 2026-01-01'],
  ['failures in the last calendar year', '2025-01-01 2026-01-01'],
  ['failures this calendar year', '2026-01-01 2027-01-01'],
  ['orders due next year', '2027-01-01 2028-01-01'],
  ['coût de la maintenance le mois dernier', '2026-10-01 2026-11-01'],
  ['cost in September', '2026-09-01 2026-10-01'],
  ['cost in December', '2025-12-01 2026-01-01'],
  ['orders due in December', '2026-12-01 2027-01-01'],
  ['أوامر في أكتوبر', '2026-10-01 2026-11-01'],
  ['Kosten in diesem Quartal', '2026-10-01 2027-01-01'],
  ['what was done in Q3', '2026-07-01 2026-10-01'],
  ['gastos del tercer trimestre de 2025', '2025-07-01 2025-10-01'],
  ['pannes cette année', '2026-01-01 2027-01-01'],
  ['breakdowns in 2025', '2025-01-01 2026-01-01'],
  // up to now
  ['breakdowns in the past week', '2026-11-21 2026-11-28'],
  ['orders completed in the last 30 days', '2026-10-29 2026-11-28'],
  ['en las últimas dos semanas', '2026-11-14 2026-11-28'],
  ['ces deux dernières semaines', '2026-11-14 2026-11-28'],
  ['خلال الأسبوعين الماضيين', '2026-11-14 2026-11-28'],
  ['Störungen seit März', '2026-03-01 2026-11-28'],
  ['work orders since Monday', '2026-11-23 2026-11-28'],
  ['due in the next 14 days', '2026-11-28 2026-12-12'],
  // from … to
  ['between 1 and 15 November', '2026-11-01 2026-11-16'],
  ['vom 1. bis 15. November', '2026-11-01 2026-11-16'],
  ['entre le 1er et le 15 novembre', '2026-11-01 2026-11-16'],
  ['from 1 July to 31 Aug 2026', '2026-07-01 2026-09-01'],
  ['breakdowns between 60 and 30 days ago', '2026-09-29 2026-10-29'],
  ['open for more than 10 days', '1970-01-01 2026-11-18'],
  ['PMs due before 5 december', '1970-01-01 2026-12-05'],
  ['PMs due by 5 december', '1970-01-01 2026-12-06'],
  ['what has to be done by the 2nd of December', '1970-01-01 2026-12-03'],
  ['qué vence antes del 4 de diciembre', '1970-01-01 2026-12-04'],
  ['fällig bis 4. Dezember', '1970-01-01 2026-12-05'],
  ['jobs closed by technician', undefined],
  // dates in figures, the day first
  ['orders created on 2026-09-01', '2026-09-01 2026-09-02'],
  ['orders created on 1.9.2026', '2026-09-01 2026-09-02'],
  ['orders created on 01/09/2026', '2026-09-01 2026-09-02'],
  ['orders between 30/09/2026 and 2026-09-01', '2026-09-01 2026-10-01'],
  ['orders since 2026-09-01', '2026-09-01 2026-11-28'],
  ['orders created until 2026-09-10', '1970-01-01 2026-09-10'],
  ['orders due until 2026-09-10', '1970-01-01 2026-09-11'],
  ['part 12345-1-2', undefined],
  // dates with the name of a month
  ['created November 1 to 15', '2026-11-01 2026-11-16'],
  ['created on November 5', '2026-11-05 2026-11-06'],
  ['created on 5 November 2024', '2024-11-05 2024-11-06'],
  ['created on November 5 2024', '2024-11-05 2024-11-06'],
  ['from 1 July to 31 August 2025', '2025-07-01 2025-09-01'],
  ['completed on December 5', '2025-12-05 2025-12-06'],
  ['due on December 5', '2026-12-05 2026-12-06'],
  ['cost in November', '2026-11-01 2026-12-01'],
  ['cost in may', '2026-05-01 2026-06-01'],
  ['created on 31 may', '2026-05-31 2026-06-01'],
  ['created on the 31st of march', '2026-03-31 2026-04-01'],
  // numbers in words
  ['orders completed in the last two days', '2026-11-26 2026-11-28'],
  ['completed in the last twelve days', '2026-11-16 2026-11-28'],
  ['in den letzten drei Tagen erledigt', '2026-11-25 2026-11-28'],
  ['completed in the last 3 months', '2026-08-28 2026-11-28'],
  ['completed in the last 2 years', '2024-11-28 2026-11-28'],
  ['due in the next 24 hours', '2026-11-28 2026-11-29'],
  // none
  ['orders by month', undefined],
  ['may I see the open orders', undefined],
  ['what is on P-101A', undefined],
])('reads the time of “%s”', (question, expected) => {
  expect(read(question)).toBe(expected);
});

const spelled = (line: string, as: (word: ReturnType<typeof wordsOf>[number]) => number | undefined) => [
  ...new Set(wordsOf(line).map(as)),
];

it.each([
  'January Januar enero janvier يناير',
  'February Februar febrero février فبراير',
  'March März marzo mars مارس',
  'April abril avril أبريل Apr',
  'May Mai mayo مايو',
  'June Juni junio juin يونيو',
  'July Juli julio juillet يوليو',
  'August agosto août أغسطس Aug',
  'September septiembre septembre سبتمبر Sept',
  'October Oktober octubre octobre أكتوبر Okt',
  'November noviembre novembre نوفمبر Nov',
  'December Dezember diciembre décembre ديسمبر Dez',
])('knows the month in each language: %s', (names) => {
  const inOrder = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  expect(spelled(names, monthOf)).toEqual([inOrder.indexOf(names.slice(0, 3).toLowerCase())]);
});

it.each([
  ['Monday Montag lunes lundi الإثنين', 0],
  ['Tuesday Dienstag martes mardi الثلاثاء', 1],
  ['Wednesday Mittwoch miércoles mercredi الأربعاء', 2],
  ['Thursday Donnerstag jueves jeudi الخميس', 3],
  ['Friday Freitag viernes vendredi الجمعة', 4],
  ['Saturday Samstag Sonnabend sábado samedi السبت', 5],
  ['Sunday Sonntag domingo dimanche الأحد', 6],
  ['pump today', undefined],
])('knows the day of the week in each language: %s', (names, day) => {
  expect(spelled(names, weekdayOf)).toEqual([day]);
});

it.each([
  ['1 one ein un uno una une واحد', 1],
  ['2 two couple zwei dos deux اثنين', 2],
  ['3 three drei tres trois ثلاثة', 3],
  ['4 four vier cuatro quatre أربعة', 4],
  ['5 five fünf cinco cinq خمسة', 5],
  ['6 six sechs seis ستة', 6],
  ['7 seven sieben siete sept سبعة', 7],
  ['8 eight acht ocho huit ثمانية', 8],
  ['9 nine neun nueve neuf تسعة', 9],
  ['10 ten zehn diez dix عشرة', 10],
  ['11 eleven elf once onze', 11],
  ['12 twelve zwölf doce douze', 12],
  ['12345 pump', undefined],
])('knows the number in each language: %s', (words, number) => {
  expect(spelled(words, numberOf)).toEqual([number]);
});

it('knows days of a month and years', () => {
  const read = (line: string, as: typeof dayOfMonth) => wordsOf(line).map(as);
  expect(read('1 31 0 32 5th 1st 2nd 3rd 1er 4e 123 first', dayOfMonth)).toEqual([
    1,
    31,
    undefined,
    undefined,
    5,
    1,
    2,
    3,
    1,
    4,
    undefined,
    undefined,
  ]);
  expect(read('1999 2026 1899 2100 20260 26', yearOf)).toEqual([
    1999,
    2026,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([dayOfMonth(undefined), yearOf(undefined), numberOf(undefined)]).toEqual(Array(3).fill(undefined));
});
