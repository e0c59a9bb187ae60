import { expect, it } from 'vitest';
import { readThreshold, saidNumber } from './numbers-said.ts';
import { readRecordQuestion } from './reading.ts';

const above = (amount: number, more: object = {}) => ({
  direction: 'more',
  amount,
  isIncluded: false,
  isCount: false,
  ...more,
});
const below = (amount: number, more: object = {}) => ({ ...above(amount, more), direction: 'fewer' });
const included = { isIncluded: true };

it.each<[question: string, threshold: object | undefined]>([
  ['assets that cost more than 500', above(500)],
  ['assets that cost more than the 500', above(500)],
  ['assets that cost more than about the 500', above(500)],
  ['assets with a value of less than about 400', below(400)],
  ['assets that cost at least 500', above(500, included)],
  ['assets that cost at most 500', below(500, included)],
  ['parts with fewer than 3 in stock', below(3)],
  ['parts with a minimum of 3 in stock', above(3, included)],
  ['repairs over 1,000', above(1000)],
  ['repairs over 2k', above(2000)],
  ['parts between 5 and 10 in stock', above(5, { to: 10, ...included })],
  ['machines with more than three open orders', above(3, { isCount: true })],
  ['machines with at least 2 failures', above(2, { isCount: true, ...included })],
  ['Anlagen, die mehr als 500 gekostet haben', above(500)],
  ['Anlagen, die mindestens 500 gekostet haben', above(500, included)],
  ['Teile mit höchstens 5 auf Lager', below(5, included)],
  ['Teile zwischen 5 und 10', above(5, { to: 10, ...included })],
  ['activos que costaron más de 500', above(500)],
  ['activos que costaron al menos 500', above(500, included)],
  ['entre 5 y 10 repuestos', above(5, { to: 10, ...included })],
  ['machines qui ont coûté au moins 500', above(500, included)],
  ['entre 5 et 10 pièces', above(5, { to: 10, ...included })],
  ['الأصول التي كلفت أكثر من 500', above(500)],
  ['بين 5 و 10 قطع', above(5, { to: 10, ...included })],
  // Times are no amounts.
  ['orders open for more than 10 days', undefined],
  ['failures between 2024 and 2025', undefined],
  ['orders between 1 and 15 November', undefined],
  ['open work orders', undefined],
])('“%s” asks for %j', (question, threshold) => {
  expect(readThreshold(readRecordQuestion(question))).toEqual(threshold);
});

it.each<[question: string, number: number | undefined]>([
  ['the last three work orders', 3],
  ['the 5 oldest assets', 5],
  ['the 20 most expensive parts', 20],
  ['the 21 most expensive parts', undefined],
  ['the 0 oldest assets', undefined],
  ['the one oldest asset', undefined],
  ['the 1 oldest asset', 1],
  ['orders of the last 3 weeks', undefined],
  ['three work orders', undefined],
])('“%s” asks for as many records as %s', (question, number) => {
  expect(saidNumber(readRecordQuestion(question))).toBe(number);
});
