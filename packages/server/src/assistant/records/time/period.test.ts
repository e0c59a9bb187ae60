import { expect, it } from 'vitest';
import { readRecordQuestion } from '../reading.ts';
import { readPeriod } from './period.ts';

/** A Saturday in calendar week 48. */
const now = new Date('2026-11-28T10:00:00Z');
const read = (question: string) => {
  const period = readPeriod(question, readRecordQuestion(question), now);
  return period && [period.from, period.to].map((time) => time.toISOString().slice(0, 10)).join(' ');
};

it.each([
  // days
  ['what was completed yesterday', '2026-11-27 2026-11-28'],
  ['was wurde vorgestern erledigt', '2026-11-26 2026-11-27'],
  ['what is due on Monday', '2026-11-30 2026-12-01'],
  ['órdenes terminadas el lunes', '2026-11-23 2026-11-24'],
  ['orders created on the 5th of November', '2026-11-05 2026-11-06'],
  ['ما أنجز أمس', '2026-11-27 2026-11-28'],
  // weeks
  ['orders due this week', '2026-11-23 2026-11-30'],
  ['was ist nächste Woche fällig', '2026-11-30 2026-12-07'],
  ['órdenes de la semana pasada', '2026-11-16 2026-11-23'],
  ['ما المستحق الأسبوع القادم', '2026-11-30 2026-12-07'],
  ['fällig in KW 50', '2026-12-07 2026-12-14'],
  ['orders completed in week 12', '2026-03-16 2026-03-23'],
  ['órdenes de la semana 50 de 2025', '2025-12-08 2025-12-15'],
  // months, quarters and years
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
  ['PMs due before 5 december', '1970-01-01 2026-12-06'],
  // none
  ['orders by month', undefined],
  ['may I see the open orders', undefined],
  ['what is on P-101A', undefined],
])('reads the time of “%s”', (question, expected) => {
  expect(read(question)).toBe(expected);
});
