import { describe, expect, it } from 'vitest';
import { isFrequentWord, languageScores } from './detect.ts';
import { fold, wordsOf } from './words.ts';

describe('the words of a question', () => {
  const said = (text: string) => wordsOf(text).map((word) => word.said);
  const formsOf = (word: string) => wordsOf(word)[0]!.forms;

  it.each([
    ['Öl', 'ol'],
    ['Straße', 'strasse'],
    ['cœur', 'coeur'],
    ['æther', 'aether'],
    ['Søren', 'soren'],
    ['ñandú', 'nandu'],
    ['①', '1'],
    ['مَضَخّة', 'مضخه'],
    ['مـضخة', 'مضخه'],
    ['ٱلـى', 'الي'],
    ['گڤپ', 'كفب'],
  ])('are compared without accents and variants of letters: %s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it.each([
    ["can't", ['can', 'not']],
    ['won’t', ['will', 'not']],
    ["doesn't", ['does', 'not']],
    ['w/o guard', ['without', 'guard']],
    ['w/out it', ['without', 'it']],
    ['w/ guard', ['with', 'guard']],
    ['P-101A (old), 3.5 bar', ['P', '101A', 'old', '3', '5', 'bar']],
    ['…', []],
  ])('of %s are %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('know their sentence', () => {
    const sentences = (text: string) => wordsOf(text).map(({ sentence }) => sentence);
    expect(sentences('One two. Three? Four; five')).toEqual([0, 0, 1, 2, 3]);
    expect(sentences('one\ntwo\n\nthree')).toEqual([0, 1, 3]);
    expect(sentences('2.5 bar')).toEqual([0, 0, 0]);
    expect(sentences('واحد؟ اثنان؛ ثلاثة')).toEqual([0, 1, 2]);
  });

  it('are read of the first 16,000 characters and 2,000 words', () => {
    expect(said(`${'a '.repeat(1_999)}last late`)).toHaveLength(2_000);
    expect(said(`${'a '.repeat(1_999)}last late`).at(-1)).toBe('last');
    expect(said(`${'-'.repeat(15_998)}abcd`)).toEqual(['ab']);
  });

  it.each([
    ['heeelp', ['heeelp', 'help', 'heelp']],
    ['stoppp', ['stoppp', 'stop', 'stopp']],
    ['pumpp', ['pumpp']],
    ['ueberbruecken', ['ueberbruecken', 'uberbrucken']],
    ['oel', ['oel', 'ol']],
    ['seel', ['seel']],
  ])('have other spellings: %s', (word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });

  it.each([
    ['والمضخة', 'مضخ'], // and the pump
    ['للمضخات', 'مضخ'], // for the pumps
    ['سيعمل', 'يعمل'], // it will work
    ['بالزيت', 'زيت'], // with the oil
    ['مضخاتها', 'مضخات'], // its pumps
  ])('in Arabic also lose what is written together with them: %s is %s', (word, form) => {
    expect(formsOf(word)).toContain(form);
  });
});

describe('the language of a question', () => {
  const scores = (text: string) => Object.fromEntries(languageScores(text, wordsOf(text)));
  const likeliest = (text: string) =>
    Object.entries(scores(text)).toSorted(([, one], [, other]) => other - one)[0]![0];

  it.each([
    ['which pumps are there?', 'en'],
    ['welche Pumpen gibt es?', 'de'],
    ['¿qué bombas hay?', 'es'],
    ['quelles pompes y a-t-il ?', 'fr'],
    ['ما المضخات الموجودة؟', 'ar'],
  ])('of “%s” is %s', (text, language) => {
    expect(likeliest(text)).toBe(language);
  });

  it('is told by its frequent words, and at most two of its letters', () => {
    expect(scores('the seal of the pump')).toEqual({ en: 3, de: 0, es: 0, fr: 0 });
    expect(scores('Öl')).toEqual({ en: 0, de: 1, es: 0, fr: 0 });
    expect(scores('Ölüberlaufwähler')).toEqual({ en: 0, de: 2, es: 0, fr: 0 });
    expect(scores('¿ñandú?')).toEqual({ en: 0, de: 0, es: 2, fr: 0 });
    expect(scores('bâche')).toEqual({ en: 0, de: 0, es: 0, fr: 1 });
  });

  it('is Arabic where a third of the words are', () => {
    expect(scores('مضخة P 101')).toEqual({ ar: 1 });
    expect(scores('مضخة the pump is')).not.toHaveProperty('ar');
  });

  it('has frequent words', () => {
    expect(['the', 'der', 'los', 'une', 'pump'].map(isFrequentWord)).toEqual([true, true, true, true, false]);
  });
});
