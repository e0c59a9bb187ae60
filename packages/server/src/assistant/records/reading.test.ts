import { expect, it } from 'vitest';
import { headOf } from './head.ts';
import { isGlossed } from './leftover.ts';
import { readRecordQuestion } from './reading.ts';

it.each([
  ['A pump is noisy', ['pump', 'noisy']],
  ['what is wrong with pump A', ['wrong', 'pump', 'A']],
  ['I see noise at pump C', ['pump', 'C']],
  ['work orders of line I', ['line']],
])('the words of “%s” that may name a record are %j', (question, names) => {
  expect(readRecordQuestion(question).names.map(({ said }) => said)).toEqual(names);
});

it.each([
  ['work orders by asset', 'orders'],
  ['how many mixers have open work orders', 'assets'],
  ['open work orders of mixers', 'orders'],
  ['mixers in maintenance', 'assets'],
  ['which machines need parts', 'assets'],
  ['which parts does a machine need', 'parts'],
  ['failures per machine', 'orders'],
  ['hours by technician', undefined],
])('“%s” asks for %s', (question, head) => {
  const group = { label: 'mixers', kindWords: ['mixers'], conditions: [] };
  const reading = readRecordQuestion(question);
  expect(
    headOf({ reading, subjects: { group } as unknown as Parameters<typeof headOf>[0]['subjects'] }),
  ).toBe(head);
});

it.each([
  ['Teile der Art Schmierstoffe (lubricants)', true],
  ['Schmierstoffe (oil lubricants)', false], // the oil is not known
  ['Schmierstoffe', false],
  ['lubricants (Schmierstoffe)', false],
])('a word that nothing has is explained in “%s”: %s', (question, expected) => {
  expect(isGlossed('schmierstoffe', question, ['lubricants'])).toBe(expected);
});
