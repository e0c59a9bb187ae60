import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

// `_` stands for the space at which a line is not broken.
it.each([
  ['on 2 March 2026 tonight', 'on 2_March_2026 tonight'],
  ['am 2. März 2026', 'am 2._März_2026'],
  ['el 2 de marzo de 2026', 'el 2_de_marzo_de_2026'],
  ['on March 2, 2026', 'on March_2,_2026'],
  ['le 2 déc. 2026', 'le 2_déc._2026'],
  ['12 345 kg', '12_345_kg'],
  ['1 234 567 parts', '1_234_567 parts'],
  ['2,5 kg and 20 °C', '2,5_kg and 20_°C'],
  ['3 m/s, 15 %, 40 €', '3_m/s, 15_%, 40_€'],
  ['12 3456', '12 3456'],
  ['7 seals', '7 seals'],
  ['Stock 2', 'Stock 2'],
  ['A4 12 345', 'A4 12_345'],
])('“%s” is held together as “%s”', (text, held) => {
  expect(unbroken(text).replaceAll('\u00a0', '_')).toBe(held);
});
