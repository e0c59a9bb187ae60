import { describe, expect, it } from 'vitest';
import { isGeneral, recordNumbersIn, workOrderNumbersIn } from './numbers.ts';

describe('the numbers of work orders in a text', () => {
  it.each([
    'work order',
    'Work Orders',
    'work-order',
    'workorders',
    'order no.',
    'orders number',
    'order #',
    'WO',
    'WOs',
    'OT',
    'OTs',
    'BT',
    'BTs',
    'Auftrag',
    'des Auftrags',
    'Aufträge',
    'Aufträgen',
    'Arbeitsauftrag',
    'Wartungsauftrag',
    'Reparaturaufträge',
    'orden de trabajo',
    'ordenes de trabajo',
    'órdenes de trabajo',
    'ordre de travail',
    'ordres de travail',
    'bon de travail',
    'bons de travail',
    'أمر عمل',
    'أمر العمل',
    'أوامر عمل',
    'أوامر العمل',
    'طلب عمل',
    'طلب العمل',
  ])('follow “%s”', (word) => {
    expect(workOrderNumbersIn(`See ${word} 17, please`)).toEqual(['17']);
  });

  it.each(['no', 'no.', 'nº', 'n°', 'nº.', 'nr', 'Nr.', 'number', '#', 'رقم', ':', '-'])(
    'may have “%s” before them',
    (sign) => {
      expect(workOrderNumbersIn(`Auftrag ${sign} 0017`)).toEqual(['17']);
    },
  );

  it.each([
    ', ',
    ' and ',
    ' und ',
    ' y ',
    ' et ',
    ' & ',
    ' و ',
    ' or ',
    ', or ',
    ' oder ',
    ' o ',
    ' ou ',
    ' and #',
  ])('may be several, with “%s” between them', (between) => {
    expect(workOrderNumbersIn(`WO 3${between}4 leak`)).toEqual(['3', '4']);
  });

  it('are up to 31 in a row', () => {
    const numbers = Array.from({ length: 31 }, (_, n) => String(100 + n));
    expect(workOrderNumbersIn(`work orders ${numbers.join(', ')}.`)).toEqual(numbers);
  });

  it.each(['order 5 seals', 'WO 5% done', 'WO 5.5 h', 'WO 5kg', 'two 5', 'WO 12345678901'])(
    'are not in “%s”',
    (text) => {
      expect(workOrderNumbersIn(text)).toEqual([]);
    },
  );
});

it.each(
  [
    'ISO IEC EN DIN ANSI ASME ASTM API NFPA OSHA CFR NEC NEMA IEEE UL CSA CE ATEX BS JIS GB VDE VDI TRBS DGUV SAE',
    'NLGI VG IP DN PN PH PT NPT BSP AWG R HCFC HFC USB RS UTF COVID PM',
  ].flatMap((names) => names.split(' ')),
)('%s-12 is no tag', (name) => {
  expect([isGeneral(`${name}-12`), isGeneral(`${name}X-12`), isGeneral(`X${name}-12`)]).toEqual([
    true,
    false,
    false,
  ]);
});

it.each([
  ['P-101A leaks, and P-101A too', ['P-101A']],
  ['SEAL-40, BRG-6308-2RS-C3', ['SEAL-40', 'BRG-6308-2RS-C3']],
  ['A1-B2-C3-D4-E5', ['A1-B2-C3-D4-E5']],
  ['A1-B2-C3-D4-E5-F6', []],
  ['WO-1 ASSET-2 PART-3 PLAYBOOK-4', []],
  ['x/P-1 a_P-1 P-1_a p-1 P-x P-XY', []],
  [`${'A'.repeat(12)}-${'1'.repeat(12)}`, [`${'A'.repeat(12)}-${'1'.repeat(12)}`]],
  [`${'A'.repeat(13)}-1 A-${'1'.repeat(13)}`, []],
])('the tags in “%s”', (text, tags) => {
  expect(recordNumbersIn(text)).toEqual(tags);
});
