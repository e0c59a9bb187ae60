import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './format.ts';
import { parseHours } from './hours.ts';

describe('hours are read as people write them', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1,50', 1.5],
    ['.75', 0.75],
    [',5', 0.5],
    ['0', 0],
    ['8', 8],
    ['007', 7],
    ['999.99', 999.99],
    ['1:30', 1.5],
    ['0:05', 0.08],
    ['12:00', 12],
    ['1:30 h', 1.5],
    ['90m', 1.5],
    ['90 min', 1.5],
    ['45 Min.', 0.75],
    ['90 minutes', 1.5],
    ['20 Minuten', 0.33],
    ['1h', 1],
    ['1h30', 1.5],
    ['1h30m', 1.5],
    ['1 h 30 min', 1.5],
    ['1 h 5', 1.08],
    ['1,5 h', 1.5],
    ['2 hrs', 2],
    ['2 hours', 2],
    ['1 hour 30 minutes', 1.5],
    ['2,25 Std.', 2.25],
    ['2 Stunden 15 Minuten', 2.25],
    ['2 heures 15', 2.25],
    ['2 horas 15 minutos', 2.25],
    ['١٫٥', 1.5],
    ['١:٣٠', 1.5],
    ['۱٫۵', 1.5],
    ['٩٠ د', 1.5],
    ['٩٠ دقيقة', 1.5],
    ['٢ ساعة', 2],
    ['\u200f١٫٥\u200f', 1.5],
    ['１：３０', 1.5],
    [' 1,5 ', 1.5],
    ['1\u00a0h\u202f30\u00a0min', 1.5],
    ['1H30', 1.5],
  ])('%s', (text, hours) => {
    expect(parseHours(text)).toBe(hours);
  });

  it.each([
    '',
    ' ',
    'h',
    '.',
    ',',
    '-1',
    '+1',
    '1e2',
    'Infinity',
    'NaN',
    '0x10',
    '1.5.5',
    '1,5.5',
    '1.234',
    '1,234',
    '1000',
    '999:60',
    '1000:00',
    '60000m',
    '1:60',
    '1:5',
    '1:',
    ':30',
    '1h60',
    '1 30',
    '1 5',
    '1½',
    '1-2',
    '2 months',
    '2 Monate',
    '1 day',
    'about 2',
    '2?',
    '1.5m',
  ])('but not “%s”', (text) => {
    expect(parseHours(text)).toBeUndefined();
  });
});

it('whatever hours are shown, they are read as the same again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom('en', 'de', 'fr', 'es', 'ar', 'ar-EG', 'ar-SA', 'de-CH', 'es-MX'),
      (hundredths, tag) => {
        expect(parseHours(formatNumber(hundredths / 100, tag))).toBe(hundredths / 100);
      },
    ),
  );
});

it('minutes are at most half a hundredth of an hour off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
      const two = String(minutes).padStart(2, '0');
      const read = [
        `${hours}:${two}`,
        `${hours}h${two}`,
        `${hours} h ${minutes} min`,
        `${hours * 60 + minutes}m`,
      ].map(parseHours);
      expect(new Set(read).size).toBe(1);
      expect(Math.abs(read[0]! * 60 - (hours * 60 + minutes))).toBeLessThan(0.3001);
    }),
  );
});
