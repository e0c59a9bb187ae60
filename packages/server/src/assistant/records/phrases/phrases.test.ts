import { expect, it } from 'vitest';
import { phrases } from './index.ts';
import { english } from './english.ts';

/** The phrases by their names; those that are made of values are made of some. */
const named = (texts: object) =>
  Object.entries(texts).map(([name, text]: [string, unknown]): [string, string] => [
    name,
    typeof text === 'function' ? String((text as (...values: number[]) => string)(71, 82)) : String(text),
  ]);

it.each(['de', 'es', 'fr', 'ar'] as const)(
  'phrases say different things where the English ones do: %s',
  (language) => {
    const inEnglish = new Map(named(english));
    // "Completed" and "finished" are one word elsewhere.
    const texts = named(phrases[language]).filter(([name]) => name !== 'finished');
    const confused = texts.flatMap(([name, text]) => {
      const others = texts.filter(
        ([other, its]) => its === text && inEnglish.get(other) !== inEnglish.get(name),
      );
      return others.map(([other]) => `${name} = ${other}`);
    });
    expect(confused).toEqual([]);
    const values = (text: string) => ['71', '82'].filter((value) => text.includes(value));
    const shown = texts.map(([name, text]) => [name, values(text)]);
    expect(shown).toEqual(texts.map(([name]) => [name, values(inEnglish.get(name)!)]));
    expect(texts).toHaveLength(inEnglish.size - 1);
  },
);
