import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsIn } from './tags.ts';

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
