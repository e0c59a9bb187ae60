import { fold, type Word } from '../language/words.ts';
import { compoundParts, sameKind } from './equipment.ts';

/**
 * The places that a question names. "Building A" is also "Building A, bay 2"; with "bay 2" it is only that. A place of
 * one word, such as "Yard", must stand after "in" or "at".
 */
export function placesIn(
  words: readonly Word[],
  places: readonly string[],
): { places: string[]; words: string[] } {
  const scored = [...new Set(places)].map((place) => {
    const said = place
      .split(',')
      .map((piece) => wordsOfPlace(piece))
      .flatMap((tokens) => findIn(words, tokens) ?? []);
    return { place, said: [...new Set(said)] };
  });
  const most = Math.max(0, ...scored.map(({ said }) => said.length));
  if (most === 0) return { places: [], words: [] };
  const best = scored.filter(({ said }) => said.length === most);
  return {
    places: best.map(({ place }) => place),
    words: best[0]!.said.map((index) => words[index]!.forms[0]!),
  };
}

const wordsOfPlace = (piece: string) => fold(piece).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The numbers of the words that are this place, each time that it is said, in its own words or in another language. */
function findIn(words: readonly Word[], tokens: readonly string[]): number[] | undefined {
  const found = tokens.length === 0 ? [] : words.flatMap((_, index) => findAt(words, tokens, index) ?? []);
  return found.length > 0 ? found : undefined;
}

function findAt(words: readonly Word[], tokens: readonly string[], index: number): number[] | undefined {
  const [only] = tokens;
  const word = words[index]!;
  const compound = compoundParts(word.forms.at(-1)!);
  // "Kesselhaus" is the boiler house.
  if (tokens.length > 1 && compound.length === tokens.length && sameTokens(compound, tokens)) return [index];
  const window = words.slice(index, index + tokens.length);
  const isHere =
    window.length === tokens.length &&
    (tokens.every((token, at) => isSame(window[at]!, token)) ||
      (tokens.length === 2 && isSame(window[0]!, tokens[1]!) && isSame(window[1]!, tokens[0]!)));
  if (isHere && (tokens.length > 1 || (only!.length > 2 && isAfterPreposition(words, index))))
    return window.map((_, at) => index + at);
  // "Sala de compresores", "salle des compresseurs" have a word between.
  const [first, second] = [words[index], words[index + 2]];
  if (
    tokens.length === 2 &&
    second &&
    /^(?:de|del|des|du|d|la|las|los)$/.test(words[index + 1]!.forms[0]!) &&
    isSame(first!, tokens[1]!) &&
    isSame(second, tokens[0]!)
  )
    return [index, index + 2];
  return undefined;
}

function isSame({ forms }: Word, token: string): boolean {
  return (
    sameKind(forms).includes(token) || sameKind(forms).some((one) => one.length > 3 && one === `${token}s`)
  );
}

function sameTokens(parts: readonly string[], tokens: readonly string[]): boolean {
  return parts.every((part, at) => sameKind([part]).includes(tokens[at]!));
}

function isAfterPreposition(words: readonly Word[], index: number): boolean {
  return [1, 2].some((back) =>
    /^(?:in|at|on|from|im|am|auf|an|aus|en|dans|sur|au|a|في|من|علي)$/u.test(
      words[index - back]?.forms[0] ?? '',
    ),
  );
}

/** "Building Z": a place of a kind that the plant has, under a letter or number that it does not have. */
export function unknownPlaceOf(words: readonly Word[], known: readonly string[]): string | undefined {
  const places = fold(known.join(' ; '));
  const index = words.findIndex(
    (word, at) =>
      sameKind(word.forms).some((one) => placeKinds.includes(one)) &&
      /^(?:\p{Lu}|\d{1,3})$/u.test(words[at + 1]?.said ?? ''),
  );
  if (index < 0) return undefined;
  const number = words[index + 1]!.said;
  const isKnown = sameKind(words[index]!.forms).some((one) => places.includes(`${one} ${fold(number)}`));
  return isKnown ? undefined : `${words[index]!.said} ${number}`;
}
const placeKinds = ['building', 'hall', 'room', 'bay', 'dock', 'line', 'roof'];
