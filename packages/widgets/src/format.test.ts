import type { CDPSession } from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { afterAll, describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatChange,
  formatDay,
  formatInstant,
  formatMoney,
  formatNumber,
  formatTime,
  isOverdue,
} from './format.ts';

/**
 * Lets the browser live in another time zone. Formatters are kept per locale, so each zone has a locale of
 * its own here.
 */
async function inZone(timezoneId: string): Promise<void> {
  const browser: CDPSession = cdp();
  await browser.send('Emulation.setTimezoneOverride', { timezoneId });
}
afterAll(() => inZone(''));

// Half past nine in the evening of March 1st in UTC.
const instant = '2026-03-01T21:30:00.000Z';
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('dates and times are those of the reader’s time zone', () => {
  it.each([
    ['UTC', 'en-US', 'Mar 1, 2026, 9:30 PM', 'Mar 1, 2026', '9:30:00 PM'],
    ['Asia/Kolkata', 'en-IN', '2 Mar 2026, 3:00 am', '2 Mar 2026', '3:00:00 am'],
    ['America/New_York', 'en-GB', '1 Mar 2026, 16:30', '1 Mar 2026', '16:30:00'],
    ['Pacific/Auckland', 'de-DE', '02.03.2026, 10:30', '02.03.2026', '10:30:00'],
  ])('%s', async (zone, tag, asInstant, asDay, asTime) => {
    await inZone(zone);
    expect(plain(formatInstant(instant, tag))).toBe(asInstant);
    expect(plain(formatDay(instant, tag))).toBe(asDay);
    expect(plain(formatTime(instant, tag))).toBe(asTime);
  });

  it.each([
    ['Pacific/Pago_Pago', 'en-CA', 'Dec 1, 2026'],
    ['America/Chicago', 'en-AU', '1 Dec 2026'],
    ['Pacific/Kiritimati', 'en-NZ', '1 Dec 2026'],
    // There, clocks go forward at midnight of that day: it begins at one o'clock.
    ['Africa/Cairo', 'de-AT', '24.04.2026', '2026-04-24'],
  ])('but a day is that day in %s', async (zone, tag, text, day = '2026-12-01') => {
    await inZone(zone);
    expect(plain(formatInstant(day, tag))).toBe(text);
    expect(plain(formatDay(day, tag))).toBe(text);
  });
});

it.each([
  ['en', 412.5, '412.50'],
  ['en', 0, '0.00'],
  ['en', 1234567.891, '1,234,567.89'],
  ['de', 1234.5, '1.234,50'],
  ['fr', 1234.5, '1 234,50'],
])('money has cents (%s: %f)', (tag, value, text) => {
  expect(plain(formatMoney(value, tag))).toBe(text);
});

it.each([
  ['en', 4.5, '4.5'],
  ['en', 1000, '1,000'],
  ['en', 2.345, '2.35'],
  ['de', 1234.5, '1.234,5'],
])('numbers have at most two decimals (%s: %f)', (tag, value, text) => {
  expect(plain(formatNumber(value, tag))).toBe(text);
});

it.each([
  ['en', 3, '+3'],
  ['en', -1200, '-1,200'],
  ['en', 0, '+0'],
  ['de', 1200, '+1.200'],
])('changes have a sign (%s: %i)', (tag, value, text) => {
  expect(plain(formatChange(value, tag))).toBe(text);
});

it.each([
  [0.2, '1 hour ago'],
  [1, '1 hour ago'],
  [47, '47 hours ago'],
  [48, '2 days ago'],
  [75, '3 days ago'],
  [85, '4 days ago'],
])('%f hours ago is “%s”', (hours, text) => {
  const now = Date.parse(instant);
  expect(formatAgo(new Date(now - hours * 3_600_000).toISOString(), now, 'en')).toBe(text);
});

it('how long ago is said in the reader’s language', () => {
  expect(formatAgo('2026-02-26T21:30:00.000Z', Date.parse(instant), 'de')).toBe('vor 3 Tagen');
});

it.each([
  ['open', -1, true],
  ['in_progress', -1, true],
  ['on_hold', -1, true],
  ['completed', -1, false],
  ['cancelled', -1, false],
  ['open', 0, false],
  ['open', 1, false],
  ['in_progress', 1, false],
  ['on_hold', 1, false],
] as const)('work that is %s and due in %i ms: overdue is %s', (status, milliseconds, overdue) => {
  const now = Date.parse(instant);
  expect(isOverdue({ status, overdue_at: new Date(now + milliseconds).toISOString() }, now)).toBe(overdue);
});

it('work without a due date is not overdue', () => {
  expect(isOverdue({ status: 'open', overdue_at: null }, Date.parse(instant))).toBe(false);
});
