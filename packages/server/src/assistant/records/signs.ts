import { fold } from '../language/words.ts';
import { tellingTerms } from '../../platform/search/shorthand.ts';
import { sameKind } from './equipment.ts';
import type { Claim, Sign } from './claims.ts';
import { wordsIn } from './leftover.ts';
import type { Phrases } from './phrases/index.ts';
import type { Subjects } from './subjects.ts';

/** What an answer shows of how it was worked out. */
interface Shown {
  shows(claim: Claim): boolean;
  /** Whether it names the word: in a condition, or in the name of a record. `numbers` are those of the question. */
  names(forms: readonly string[], numbers?: readonly string[]): boolean;
  /** Whether the word stands in the name or text of a record that it shows. */
  isTitled(forms: readonly string[]): boolean;
}

/** What a question is about, and the logins of the plant. */
export interface Asked {
  people: readonly string[];
  /** Its time is the last 365 days, which are those of every figure. */
  isYear: boolean;
  /** It writes a date. */
  isDated: boolean;
  subjects: Subjects | undefined;
}

/** A link, and the quoted text of a record. */
const ofRecords = /\[[^\]]*\]\([^)]*\)|“[^”]*”/g;
const orderLine = /^- \[WO [^\n]*$/gmu;
const range = /\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d/g;

/** Reads an answer. */
export function shownBy(answer: string, text: Phrases, { people, isYear, isDated, subjects }: Asked): Shown {
  // The state of a work order in a list is no condition of the answer.
  const figures = answer.replaceAll(orderLine, '').replaceAll(ofRecords, '').toLowerCase();
  const withoutUnfinished = figures.replaceAll(text.unfinished.toLowerCase(), '');
  const all = answer.replaceAll(ofRecords, '').toLowerCase();
  const titles = fold([...answer.matchAll(ofRecords)].join(' '));
  const patterns: Partial<Record<Sign, () => boolean>> = {
    'a period': () =>
      new RegExp(String.raw`${range.source}|^(?:-|\d+\.) \d{4}(?:-|\b)|^(?:-|\d+\.) \S+ — \*\*`, 'mu').test(
        figures,
      ) ||
      has(figures, text.until('')) ||
      (isYear && has(figures, text.in365)),
    'a date': () => /\d{4}-\d\d-\d\d/.test(answer.replaceAll(range, '')),
    'a person': () => has(all, text.assigned_to) || people.some((login) => has(all, login.toLowerCase())),
    'a ranking': () => /^(?:-|\d+\.) [^\n]* — \*\*|^(?:-|\d+\.) \d{4}-/mu.test(answer),
    'a number': () => /\*\*-?[\d.]+(?: [hd%])?\*\*|(?:^|\n)(?:-|1\.) /u.test(all),
    'a threshold': () =>
      (['atLeast', 'atMost', 'belowMin', 'aboveMax'] as const).some((phrase) => isShown(phrase, figures)),
    money: () => /\*\*-?\d+\.\d\d\*\*/.test(all),
    not: () => has(figures, text.not('')),
    'an order': () => (answer.match(orderLine) ?? []).length > 0,
    'a figure': () => /\*\*-?[\d.]+(?: [hd%])?\*\*/u.test(all),
    'a source': () => subjects?.source !== undefined && subjects.source.column !== 'category',
    'a group': () => subjects?.group !== undefined,
    'finished work': () =>
      (answer.match(orderLine) ?? []).some((line) => has(line.toLowerCase(), text.finished.toLowerCase())),
    'a duration': () => /\d (?:h|d)\*\*/.test(answer),
    reason: () => has(all, text.reason),
    due_date: () => has(all, text.due_date),
    unfinished: () => has(figures, text.unfinished),
  };
  const isShown = (sign: Sign, where: string): boolean => {
    const pattern = patterns[sign];
    if (pattern) return pattern();
    const phrase: unknown = text[sign as keyof Phrases];
    const said =
      typeof phrase === 'function' ? String((phrase as (said: string) => string)('')) : String(phrase);
    return has(where, said);
  };
  return {
    // A figure stands also beside a work order in a list.
    shows: ({ signs, isAsked }) => signs.some((sign) => isShown(sign, isAsked ? all : withoutUnfinished)),
    names: namesIn(answer, isDated),
    isTitled: (forms) => forms.some((form) => form.length > 2 && titles.includes(form)),
  };
}

/** Whether the text has the phrase as whole words. */
function has(where: string, phrase: string): boolean {
  const said = phrase.trim().toLowerCase();
  const index = where.indexOf(said);
  if (said === '' || index < 0) return false;
  const isLetter = (at: number) => /\p{L}/u.test(where[at] ?? '');
  for (let at = index; at >= 0; at = where.indexOf(said, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + said.length)) return true;
  return false;
}

/**
 * The words of an answer. A number is one of a condition or of every record that is shown: "compressor 1" is not
 * answered by what compressor 2 has. Other numbers of the answer are figures.
 */
function namesIn(answer: string, isDated: boolean): Shown['names'] {
  const tokens = new Set(wordsIn(answer));
  const [scope, ...rows] = answer.split(/^(?=(?:-|\d+\.) )/mu);
  const titlesOf = (text: string) => numbersOf([...text.matchAll(/\[[^\]]*\]/g)].join(' '));
  const shown = rows.map(titlesOf).filter(({ size }) => size > 0);
  const ranges = [...answer.matchAll(range)].join(' ');
  const labels = scope!.replaceAll(/\*\*[^*]*\*\*/g, '').replaceAll(/\d{4}-\d\d-\d\d/g, '');
  const conditions = numbersOf(`${labels} ${isDated ? ranges : ranges.replaceAll(/-\d\d/g, '')}`);
  const isIn = (one: string) => [...tokens].some((token) => isInflected(token, one));
  return (forms, numbers = forms) =>
    /\d/.test(forms[0]!)
      ? conditions.has(numberIn(forms[0]!)) ||
        (shown.some((row) => row.has(numberIn(forms[0]!))) &&
          shown.every((row) => numbers.some((one) => row.has(numberIn(one)))))
      : [...sameKind(forms), ...tellingTerms(forms[0]!).flat()].some(
          (one) => one.length > 2 && isIn(fold(one)),
        );
}

const numbersOf = (text: string) => new Set(wordsIn(text).map(numberIn));
const numberIn = (word: string) => word.replace(/^0/, '').replace(/(?<=\d)(?:st|nd|rd|th|er)$/, '');

/** "Bearing" and "bearings"; a compound has its last part. */
function isInflected(token: string, word: string): boolean {
  const [short, long] = token.length < word.length ? [token, word] : [word, token];
  return (
    token === word ||
    (short.length > 3 && long.startsWith(short) && long.length - short.length <= 2) ||
    (word.length > 4 && token.endsWith(word))
  );
}
