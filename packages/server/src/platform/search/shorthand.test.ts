import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishShare, expandTerms, joinAbbreviations, tellingTerms } from './shorthand.ts';

describe('shorthand', () => {
  it.each([
    [
      'L/H CYL LKG',
      [
        ['lh', 'left'],
        ['cyl', 'cylinder'],
        ['lkg', 'leaking'],
      ],
    ],
    [
      'left cylinder leaking',
      [
        ['left', 'lh'],
        ['cylinder', 'cyl'],
        ['leaking', 'lkg'],
      ],
    ],
    [
      'C/O FAN MTR',
      [
        ['co', 'replace'],
        ['fan', 'fans'],
        ['mtr', 'motor'],
      ],
    ],
    [
      'replace the fan motor',
      [
        ['replace', 'co'],
        ['fan', 'fans'],
        ['motor', 'mtr'],
      ],
    ],
    [
      'A/C U/S',
      [
        ['ac', 'conditioner'],
        ['us', 'unserviceable'],
      ],
    ],
    ['Why does the pump cavitate?', [['pump', 'pmp'], ['cavitate']]],
    ['P-101A seal', [['p-101a'], ['seal', 'seals']]],
  ])('understands “%s”', (text, expected) => {
    const terms = expandTerms(text);
    expect(terms.map(([word]) => word)).toEqual(expected.map(([word]) => word));
    expect(terms).toEqual(expected.map((words) => expect.arrayContaining(words) as string[]));
  });

  it('leaves out the same words whichever apostrophe they are written with', () => {
    for (const apostrophe of ["'", '’'])
      expect(expandTerms(`It${apostrophe}s oil, it won${apostrophe}t start`).map(([word]) => word)).toEqual([
        'oil',
        'start',
      ]);
  });

  it('uses 24 words of a question, and each once', () => {
    const words = Array.from({ length: 30 }, (_, n) => `word${n}`);
    expect(expandTerms([...words, ...words].join(' ')).map(([word]) => word)).toEqual(words.slice(0, 24));
    expect(expandTerms('the '.repeat(30))).toEqual([['the']]);
    expect(
      expandTerms(
        'the a an and are as at be by do does for from go has have he how i if in into is it its of on',
      ),
    ).toHaveLength(24);
    expect(expandTerms(`${'the '.repeat(1_400)}pump`).map(([word]) => word)).toEqual(['the']);
    expect(expandTerms('?!')).toEqual([]);
    expect(
      expandTerms('pump pump')
        .flat()
        .filter((word) => word === 'pump'),
    ).toHaveLength(1);
  });

  it('tells how much of a text is English', () => {
    expect(englishShare('why does the pump leak')).toBe(0.6);
    expect(englishShare('pumpe verliert öl')).toBe(0);
    expect(englishShare('')).toBe(0);
  });

  it('joins only single letters', () => {
    expect(joinAbbreviations('L/H and/or C/O 24/7 N/A km/h')).toBe('lh and/or co 24/7 na km/h');
  });

  it('finds the words that an abbreviation stands for, but they do not find it', () => {
    expect(expandTerms('MCV')[0]).toEqual(['mcv', 'valve', 'control']);
    for (const word of ['control', 'relief', 'check', 'input'])
      expect(expandTerms(word)[0]).not.toEqual(expect.arrayContaining(['valve']));
  });

  it('has no terms for a question of stop words alone', () => {
    expect(tellingTerms('what is it with the')).toEqual([]);
  });

  it('keeps stop words if there are no other words, and treats “us” as one', () => {
    expect(expandTerms('the').map(([word]) => word)).toEqual(['the']);
    expect(expandTerms('tell us about oil').map(([word]) => word)).toEqual(['oil']);
  });

  it('accepts any text quickly, and returns single words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const terms = expandTerms(text);
        expect(terms.length).toBeLessThanOrEqual(24);
        expect(terms.flat().filter((word) => /\s/.test(word) || word.includes('\0'))).toEqual([]);
      }),
    );
    expect(expandTerms('x/'.repeat(500_000)).length).toBeLessThanOrEqual(24);
    expect(expandTerms('')).toEqual([]);
  });
});
