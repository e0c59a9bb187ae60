import { tellingTerms } from '../../platform/search/shorthand.ts';
import { isMisspelt } from '../language/lexicon.ts';
import { fold, wordsOf, type Word } from '../language/words.ts';
import { compoundParts, sameKind } from './equipment.ts';
import type { Named } from './known-records.ts';

/** The endings of words that a name may have: "bearing", "bearings". */
const MAX_ENDING = 2;

/** The records that a name may mean. */
export interface NameMatch<Row extends Named> {
  /** One, or several that fit equally well; none if nothing fits. */
  rows: Row[];
  /** What was written, if it is not the name as the record has it. */
  misspelt?: string;
  /** How much of the question's words the name has. */
  weight: number;
  /** The words of the question that the name has. */
  words: string[];
}

export const noMatch = { rows: [], weight: 0, words: [] };

/** The record whose tag, number or login is written in the question, with or without its hyphens. */
export function byCode<Row extends Named>(question: string, rows: readonly Row[]): Row[] {
  const plain = ` ${fold(question).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = rows.filter(({ code }) => {
    const spaced = fold(code)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const joined = spaced.replaceAll(' ', '');
    if (joined === '' || !(/\p{N}/u.test(joined) || joined.length > 3)) return false;
    // A tag of letters alone is meant only in capitals: "AIR", but not "air receiver".
    if (!/\p{N}/u.test(joined) && code === code.toUpperCase()) return question.includes(code);
    return plain.includes(` ${spaced} `) || plain.includes(` ${joined} `);
  });
  const longest = Math.max(...found.map(({ code }) => code.length));
  // "BRG-6310-C3" is not also "C3".
  return found.filter(
    ({ code }) =>
      code.length === longest || !found.some((other) => other.code !== code && other.code.includes(code)),
  );
}

/**
 * The record whose name has most of these words. Rare words count more than frequent ones. Of equal ones those
 * count whose names have little else; `tolerance` is how much more they may have.
 */
export function byName<Row extends Named>(
  said: readonly string[],
  rows: readonly Row[],
  tolerance = 0.01,
): NameMatch<Row> {
  // "Pump A": the letter is no article.
  const letters = said.filter((word) => /^[A-Z]$/.test(word)).map((word) => [word]);
  const terms = [...tellingTerms(said.join(' ')), ...letters].flatMap(spellingsOf);
  if (terms.length === 0 || rows.length === 0) return noMatch;
  const names = rows.map((row) => ({ row, tokens: tokensOf(row) }));
  const scored = names.map(({ row, tokens }) => ({
    row,
    tokens,
    hits: hitsOf(terms, tokens),
  }));
  const weights = terms.map((_, at) => {
    const containing = scored.filter(({ hits }) => hits[at]).length;
    return containing === 0 ? 0 : Math.log((rows.length + 1) / containing) + 0.1;
  });
  const ranked = scored
    .map(({ row, hits }) => ({
      row,
      hits,
      weight: hits.reduce((sum, hit, at) => sum + (hit ? weights[at]! * (hit === 'exact' ? 1 : 0.9) : 0), 0),
      share: hits.filter(Boolean).length / row.name.split(',')[0]!.split(/\s+/).length,
      // A short number alone names nothing: "the last 3".
      isNamed: hits.some((hit, at) => hit && /\p{L}{2}|^\d{4,}$/u.test(terms[at]!.said)),
    }))
    .filter(({ weight, isNamed }) => weight > 0 && isNamed)
    .toSorted((a, b) => b.weight - a.weight || b.share - a.share);
  const [best] = ranked;
  if (!best) return noMatch;
  const equal = ranked.filter(
    ({ weight, share }) => weight > best.weight - 0.01 && share > best.share - tolerance,
  );
  const misspelt = terms.flatMap(({ said }, at) => (best.hits[at] === 'misspelt' ? [said] : [])).join(' ');
  return {
    rows: equal.map(({ row }) => row),
    weight: best.weight,
    words: terms.flatMap(({ said }, at) => (equal.some(({ hits }) => hits[at]) ? [said] : [])),
    ...(misspelt ? { misspelt } : {}),
  };
}

/** The places of the words that are the whole name of a record, of several words: "cold store", "fire pump". */
export function wordsOfFullNames(words: readonly Word[], rows: readonly Named[]): ReadonlySet<number> {
  const places = new Set<number>();
  const names = new Set(rows.map(({ name }) => fold(name.split(',')[0]!)));
  for (const name of names) {
    const tokens = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (tokens.length < 2 || !tokens.every((token) => /\p{L}{2}/u.test(token))) continue;
    // Arabic, French and Spanish say what a thing is before they say which: "مخزن التبريد".
    const orders = [tokens, tokens.toReversed()];
    for (let from = 0; from + tokens.length <= words.length; from++)
      if (orders.some((order) => order.every((token, at) => isToken(words[from + at]!, token))))
        for (const at of tokens.keys()) places.add(from + at);
  }
  return places;
}

const isToken = ({ forms }: Word, token: string) =>
  sameKind(forms).some((form) => form === token || form === `${token}s`);

/** A word of the question, and what it may be called in a name. */
interface SaidTerm {
  said: string;
  same: string[];
  /** It is one of the parts of a German compound, which counts only where the others do. */
  isPart?: boolean;
}

/** How each of the terms occurs in a name: "Kühlhaus" is no "cook house". */
function hitsOf(terms: readonly SaidTerm[], tokens: readonly string[]) {
  const hits = terms.map(({ same }) => matchOf(same, tokens));
  return hits.map((hit, at) => {
    const { said, isPart } = terms[at]!;
    return isPart && terms.some((other, place) => other.isPart && other.said === said && !hits[place])
      ? undefined
      : hit;
  });
}

/** A word with those that mean the same in other languages; a German compound in its parts. */
function spellingsOf(term: readonly string[]): SaidTerm[] {
  const folded = term.map(fold);
  const said = folded[0]!;
  const forms = said.length > 3 ? (wordsOf(said)[0]?.forms ?? [said]) : [said];
  const parts = forms.map((form) => compoundParts(form)).find((found) => found.length > 0);
  return parts
    ? [
        { said, same: sameKind([said]) },
        ...parts.map((part) => ({ said, same: sameKind([part]), isPart: true })),
      ]
    : [{ said, same: [...new Set([...folded, ...forms, ...sameKind(forms)])] }];
}

function tokensOf({ name, code }: Named): string[] {
  return [...new Set(fold(`${name} ${code}`).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** How a word, or one that means the same, occurs in a name. */
function matchOf(term: readonly string[], tokens: readonly string[]): 'exact' | 'misspelt' | undefined {
  const [word] = term;
  if (tokens.some((token) => term.includes(token))) return 'exact';
  if (!word || /\p{N}/u.test(word) || word.length < 4) return undefined;
  if (
    tokens.some(
      (token) =>
        token.length > 3 &&
        (token.startsWith(word) || word.startsWith(token)) &&
        Math.abs(token.length - word.length) <= MAX_ENDING,
    )
  )
    return 'exact';
  return tokens.some(
    (token) => token.length > 3 && hasRightBeginning(word, token) && isMisspelt(word, token, MAX_ENDING),
  )
    ? 'misspelt'
    : undefined;
}

/** The first letter is seldom wrong: "Miller" is no misspelt "filler". It may be missing or stand second. */
function hasRightBeginning(word: string, token: string): boolean {
  return word[0] === token[0] || word[0] === token[1];
}
