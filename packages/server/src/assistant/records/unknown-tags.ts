import { fold } from '../language/words.ts';
import { sameKind } from './equipment.ts';
import type { KnownPart, Named } from './known-records.ts';
import { wordsIn } from './leftover.ts';
import type { RecordReading } from './reading.ts';
import { yearOf } from './time/numbers.ts';

// Tags and numbers that a question writes and that no record has.

export const tagPattern =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}{1,6}-\d{2,}|(?!KW|CW)\p{Lu}{2,6}-\d)\p{L}?(?:-[\p{Lu}\p{N}]+)*(?![\p{L}\p{N}])/gu;

/** Letters and figures like those of a tag, which nothing here has: "P-999". */
export function unknownTagOf(question: string, known: readonly Named[]): string | undefined {
  const isKnown = (tag: string) =>
    known.some(({ code, name }) => fold(`${code} ${name}`).includes(fold(tag)));
  // In small letters only after the beginning of a tag that is known: "brg-9999", but not "covid-19".
  const beginnings = new Set(known.map(({ code }) => fold(code).split('-')[0]!));
  const small = question
    .toUpperCase()
    .match(tagPattern)
    ?.filter((tag) => beginnings.has(fold(tag).split('-')[0]!));
  return [...(question.match(tagPattern) ?? []), ...(small ?? [])].find(
    (tag) => !isKnown(tag) && !isKnown(tag.replaceAll('-', ' ')),
  );
}

/** "Bearing 6999": a number beside the name of parts, of which none has it. */
export function unknownNumberOf(
  { words, at }: RecordReading,
  parts: readonly KnownPart[],
): string | undefined {
  const index = words.findIndex(({ said }, place) => {
    const isAmount = [1, 2, 3].some((back) => at('more', place - back) || at('fewer', place - back));
    return /^\d{4,}$/.test(said) && yearOf(words[place]) === undefined && !isAmount;
  });
  const number = words[index]?.said;
  if (number === undefined || parts.some(({ code, name }) => `${code} ${name}`.includes(number)))
    return undefined;
  const beside = [words[index - 1], words[index + 1]].find(
    (word) =>
      word && parts.some(({ name }) => sameKind(word.forms).some((one) => wordsIn(name).includes(one))),
  );
  return beside && `${beside.said} ${number}`;
}
