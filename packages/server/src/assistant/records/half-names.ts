import { fold, type Word } from '../language/words.ts';
import { isGeneric, wordsIn } from './leftover.ts';
import { byCode } from './names.ts';
import type { RecordReading } from './reading.ts';
import type { Subjects } from './subjects.ts';

/**
 * The name that the question says, if only a part of it is that of the record: of "retort gasket" nothing but the
 * retort is known. `unused` are the words that had no effect.
 */
export function halfName(
  question: string,
  { assets, parts, misspelt }: Subjects,
  { words, names }: RecordReading,
  unused: readonly string[],
): string[] | undefined {
  if (misspelt || assets.length + parts.length === 0) return undefined;
  if (byCode(question, [...assets, ...parts]).length > 0) return undefined;
  const known = [...assets, ...parts].flatMap(({ code, name }) => wordsIn(`${code} ${name}`));
  const isKnown = (word: Word | undefined) =>
    word !== undefined && names.includes(word) && word.forms.some((form) => known.includes(form));
  const index = words.findIndex(
    (word, place) =>
      unused.includes(word.said) &&
      names.includes(word) &&
      /\p{L}{3}/u.test(word.said) &&
      !known.includes(fold(word.said)) &&
      !isGeneric(word.said) &&
      (isKnown(words[place - 1]) || isKnown(words[place + 1])),
  );
  if (index < 0) return undefined;
  return words
    .filter((word, place) => place === index || (isKnown(word) && Math.abs(place - index) < 4))
    .map(({ said }) => said);
}

/** A tag, a number or a login that the question writes and that the answer does not name: it is one to another question. */
export function droppedName(
  question: string,
  answer: string,
  { assets, parts, people, isTagged }: Subjects,
): string | undefined {
  const written = [...(isTagged ? assets : []), ...byCode(question, parts), ...people];
  const said = fold(answer.replaceAll('\\', ''));
  // Of many only the first ones are named.
  return written.length > MAX_NAMED
    ? undefined
    : written.find(({ code }) => !said.includes(fold(code)))?.code;
}
const MAX_NAMED = 3;
