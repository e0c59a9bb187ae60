import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

// Square brackets stand around what is not broken at a line's end.
it.each([
  ['on 2 March 2026 tonight', 'on [2 March 2026] tonight'],
  ['am 2. März 2026', 'am [2. März 2026]'],
  ['el 2 de marzo de 2026', 'el [2 de marzo de 2026]'],
  ['on March 2, 2026', 'on [March 2, 2026]'],
  ['le 2 déc. 2026', 'le [2 déc. 2026]'],
  ['due 2026-12-24 10:30, or 2026-11-30.', 'due [2026-12-24 10:30], or [2026-11-30].'],
  ['from 2026-11-01–2026-12-01', 'from [2026-11-01–2026-12-01]'],
  ['24/12/2026 at 10:30', '[24/12/2026 at] 10:30'],
  ['P-101A, CV-601 (T-1-6): MCC-420/2.', '[P-101A], [CV-601] ([T-1-6]): [MCC-420/2].'],
  ['المضخة P-101A في 2026-11-30', 'المضخة [P-101A] في [2026-11-30]'],
  ['12 345 kg', '[12 345 kg]'],
  ['1 234 567 parts', '[1 234 567] parts'],
  ['2,5 kg and 20 °C', '[2,5 kg] and [20 °C]'],
  ['3 m/s, 12 m³/h, 15 %, 40 €', '[3 m/s], [12 m³/h], [15 %], [40 €]'],
  ['1,000,000 times since 10:30', '1,000,000 times since 10:30'],
  ['12 3456', '12 3456'],
  ['7 seals', '7 seals'],
  ['Stock 2', 'Stock 2'],
  ['A4 12 345', 'A4 [12 345]'],
  ['lock-out and/or tag-out', 'lock-out and/or tag-out'],
  // It would not fit in a narrow line.
  ['6ES7-315-2EH14-0AB0-1234-5678-9012', '6ES7-315-2EH14-0AB0-1234-5678-9012'],
  ['', ''],
])('“%s” is held together as “%s”', (text, held) => {
  const shown = unbroken(text).map((shape) =>
    typeof shape === 'string' ? shape : `[${shape.children.join('')}]`,
  );
  expect(shown.join('')).toBe(held);
});
