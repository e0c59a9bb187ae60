import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { straightenHyphens, tagsIn } from './tags.ts';

it('each sign that is written for a hyphen counts as one, but not the long dashes between words', () => {
  const written = '\u2010 \u2011 \u2012 \u2013 \u2212 \uFE63 \uFF0D';
  expect(straightenHyphens(written)).toBe('- - - - - - -');
  expect(straightenHyphens('P-1 \u2014 \u2015')).toBe('P-1 \u2014 \u2015');
});

describe('tags', () => {
  // Possible tags are looked up among the plant's assets, so an extra word costs little, and a missing one
  // hides a machine.
  it.each([
    ['„P-101A“', ['P-101A']],
    ['لماذا تسرب المضخة P-101A؟', ['لماذا', 'تسرب', 'المضخة', 'P-101A']],
    ['泵P-101A漏水', ['泵P-101A漏水', 'P-101A']],
    ['P‑101A', ['P-101A']],
    ['pump—P-101A—leaks', ['P-101A']],
    ['a tag_with.all-of_it…', ['tag_with.all-of_it']],
    ['P-101A/B', ['P-101A', 'B', 'P-101B', 'P-101A/B']],
    ['K-201/2', ['K-201', '2', 'K-202', 'K-201/2']],
    ['CV-601/640', ['CV-601', '640', 'CV-640', 'CV-601/640']],
    ['P-101A/P-101B', ['P-101A', 'P-101B', 'P-101A/P-101B']],
    ['CV-640.', ['CV-640']],
    ['what goes wrong with excavator A', ['A']],
    ['A pump and I', []],
    ['-/P-101A/-', ['P-101A']],
    ['P-101A/B2', ['P-101A', 'B2', 'P-101A/B2']],
    ['P-101/B', ['P-101', 'B', 'P-101/B']],
    ['P-101/2000', ['P-101', '2000', 'P-101/2000']],
    ['P-101A/5', ['P-101A', '5', 'P-101A/5']],
    ['V-1/22', ['V-1', '22', 'V-1/22']],
  ])('are found in “%s”', (text, tags) => {
    expect(tagsIn(text).map(({ said }) => said)).toEqual(tags);
  });

  it('consist of letters alone only in capitals, or if the question is nothing else', () => {
    expect(tagsIn('water in the air lines')).toEqual([]);
    expect(tagsIn('what is AIR').map(({ said }) => said)).toEqual(['AIR']);
    expect(tagsIn('air').map(({ said }) => said)).toEqual(['air']);
  });

  it('may be written without their hyphen', () => {
    expect(tagsIn('CV640 tracking')[0]!.spellings).toEqual(['cv640', 'cv-640']);
    for (const text of ['CV-640', '640', 'CONVEYOR640'])
      expect(tagsIn(text).map(({ spellings }) => spellings)).toEqual([[text.toLowerCase()]]);
  });

  it.each([
    ['P-101A', true],
    ['CV640', true],
    ['K-201.2', true],
    ['AB-CD-12', true],
    ['P12', false],
    ['P101AB', false],
    ['6205-2RS', false],
    ['ABCDEF-1', false],
    ['AIR', false],
    ['2026', false],
  ])('look like one (%s): %s', (text, looksLikeTag) => {
    expect(tagsIn(text).map((tag) => tag.looksLikeTag)).toEqual([looksLikeTag]);
  });

  it('are read from the first 4,000 characters, the first 30, of at most 100 characters each', () => {
    const far = 'so '.repeat(1_400) + 'P-101A';
    expect(tagsIn(far)).toEqual([]);
    const many = Array.from({ length: 40 }, (_, n) => `P-${100 + n}`);
    expect(tagsIn(many.join(' ')).map(({ said }) => said)).toEqual(many.slice(0, 30));
    const longest = `P-${'1'.repeat(98)}`;
    expect(tagsIn(`${longest} ${longest}1`).map(({ said }) => said)).toEqual([longest]);
  });

  it('are limited in number for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(tagsIn(text).filter(({ said }) => said.length === 0 || said.length > 100)).toEqual([]);
        expect(tagsIn(text).length).toBeLessThanOrEqual(30);
      }),
    );
    expect(tagsIn('A-1/'.repeat(500_000)).length).toBeLessThanOrEqual(30);
  });
});
