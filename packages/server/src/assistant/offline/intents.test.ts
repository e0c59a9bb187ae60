import { describe, expect, it } from 'vitest';
import { readIntents } from './intents.ts';

type Asked = 'due' | 'low' | 'out' | 'stock' | 'specification' | 'lockout';

/** What a question asks for. */
function askedBy(question: string): Asked[] {
  const intents = readIntents(question);
  return (['due', 'low', 'out', 'stock', 'specification', 'lockout'] as const).filter(
    (kind) => intents[kind],
  );
}

describe('a question', () => {
  it.each<[Asked, string[]]>([
    [
      'due',
      [
        'Which work orders are due?',
        "What's overdue?",
        'What’s coming up?',
        'upcoming maintenance',
        'overdue inspections',
        'Which jobs are due this week?',
        'Are any services overdue?',
        'tasks that are due',
        'Is anything overdue?',
        'Is everything due soon?',
        'WOs due today',
        'machines due',
        'Due?',
        'overdue',
        'PMs for this week',
        'pm of today',
        'PMs this month',
        'Was ist fällig?',
        'Was ist überfällig?',
        'órdenes vencidas',
        'tareas atrasadas',
        'Quels bons sont en retard ?',
        'Quelle est l’échéance ?',
        'ما هي الأعمال المتأخرة؟',
        'المستحقة',
      ],
    ],
    [
      'out',
      [
        'What is out of stock?',
        'out-of-stock parts',
        'stock-outs',
        'stockouts',
        'parts with no stock: none in stock',
        'zero in stock',
        '0 on stock',
        'nothing left in stock',
        'What has run out?',
        'Which parts are run out?',
        'Was ist ausverkauft?',
        'Was ist nicht mehr auf Lager?',
        'nicht am Lager',
        'piezas agotadas',
        'sin existencias',
        'pièces en rupture de stock',
        'نفدت',
      ],
    ],
    [
      'low',
      [
        'Which parts are low in stock?',
        'parts low on stock',
        'Which spares are getting low?',
        'The inventory is low',
        'items short of stock',
        'consumables running low',
        'materials that run short',
        'stores running out',
        'parts below minimum',
        'parts below the minimum',
        'parts below their minimum',
        'parts below min',
        'low stock',
        'short of stock',
        'Is the stock of seals low?',
        'What must we reorder?',
        're-order',
        'Was ist knapp?',
        'unter Mindestbestand',
        'piezas que se están agotando',
        'existencias bajas',
        'stock bajo',
        'pièces qui vont manquer',
        'stock faible',
        'المخزون',
      ],
    ],
    [
      'stock',
      [
        'How many seals are there?',
        'How much grease is left?',
        'Are seals on hand?',
        'the stock level of SEAL-40',
        'Do we have a seal?',
        'Do we still have belts?',
        'Have we got a spare?',
        'Have we any filters?',
        'spare parts for P-101A',
        'What is the part number?',
        'part no. of the seal',
        'the price of a seal',
        'Wie viele Dichtungen?',
        'Dichtung auf Lager?',
        '¿Cuántos sellos hay?',
        '¿Cuántas correas?',
        'Combien de joints ?',
      ],
    ],
    [
      'specification',
      [
        'What torque for the flange?',
        'viscosity for the gearbox',
        'tightening sequence',
        'bearing clearance',
        'the specification for P-101A',
        'the specs',
        'greasing interval',
        'set point of the chiller',
        'setpoints',
        'grade of steel',
        'How tight must it be?',
        'How often must it be greased?',
        'Which oil goes in?',
        'What kind of grease?',
        'What type of coolant?',
        'which fuse',
        'what voltage',
        'Drehmoment der Flanschschrauben',
        'Welches Öl?',
        'Wie oft schmieren?',
        'par de apriete',
        '¿Qué aceite lleva?',
        '¿Cada cuánto se engrasa?',
        'couple de serrage',
        'Quelle huile ?',
        'عزم الشد',
        'أي زيت',
      ],
    ],
    [
      'lockout',
      [
        'How do I lock out the pump?',
        'How to lock-out P-101A',
        'steps for locking out a press',
        'procedure to isolate the boiler',
        'before I isolate it',
        'LOTO',
        'lockout tagout',
        'lock-out/tag-out',
        'gegen Wiedereinschalten sichern',
        'Freischalten der Pumpe',
        '¿cómo se bloquea?',
        'cómo bloquear la bomba',
        'consigner la pompe',
        'كيف أعزل المضخة',
      ],
    ],
  ])('asks for %s', (kind, questions) => {
    expect(questions.filter((question) => !askedBy(question).includes(kind))).toEqual([]);
  });

  it.each(['Which parts are out of stock or low on stock?', 'Which stock is low or has run out?'])(
    'asks for parts that are out of stock and for those that are low: %s',
    (question) => {
      expect(askedBy(question)).toEqual(expect.arrayContaining(['low', 'out']));
      expect(askedBy('What is out of stock?')).not.toContain('low');
    },
  );

  it.each([
    'Why does the pump leak?',
    'The alarm is due to a blocked filter',
    'boiler lockout',
    'The motor runs hot and the belt is short',
    'Die Pumpe leckt',
  ])('asks for none of them: %s', (question) => {
    expect(askedBy(question)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['What about work order 17?', ['17']],
    ['work orders no. 17 and wo #18, W/O-19', ['17', '18', '19']],
    ['WOs 20', ['20']],
    ['Arbeitsauftrag Nr. 17, Auftrag 18, Arbeitsaufträge 19', ['17', '18', '19']],
    ['orden de trabajo 17, orden 18', ['17', '18']],
    ['bon de travail № 17', ['17']],
    ['أمر العمل 17', ['17']],
    ['#17', ['17']],
    ['What is the state of #17?', ['17']],
    ['pump #2', []],
    ['work order 17A', []],
    ['WO 1 WO 2 WO 3 WO 4 WO 5 WO 6', ['1', '2', '3', '4', '5']],
  ])('names work orders: %s', (question, numbers) => {
    expect(readIntents(question).orderNumbers).toEqual(numbers);
  });

  it('leaves the words that the intents were recognised by out of the search', () => {
    const rest = (question: string) => readIntents(question).rest.trim().replace(/\s+/g, ' ');
    expect(rest('work order 17 pump')).toBe('pump');
    expect(rest('pump low stock seals')).toBe('pump seals');
    expect(rest('seal out of stock')).toBe('seal');
  });

  it('is read up to 4,000 characters', () => {
    const question = (spaces: number) => `${' '.repeat(spaces)}LOTO fällig`;
    expect(askedBy(question(3_989))).toEqual(['due', 'lockout']);
    expect(askedBy(question(4_000))).toEqual([]);
  });
});
