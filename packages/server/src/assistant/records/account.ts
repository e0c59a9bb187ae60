import { fold, type Word } from '../language/words.ts';
import { claims, type Claim } from './claims.ts';
import type { RecordConcept } from './lexicons/index.ts';
import type { Phrases } from './phrases/index.ts';
import { isGeneric, isGlossed, wordsIn } from './leftover.ts';
import { byCode } from './names.ts';
import { owedTo, units } from './owed.ts';
import { readRecordQuestion, type RecordReading } from './reading.ts';
import { NeedsOtherRows } from './repeated.ts';
import { shownBy, type Asked } from './signs.ts';
import type { Subjects } from './subjects.ts';
import { monthOf } from './time/names.ts';

// Every word of a question must be accounted for: by a sign of it in the answer, or because the answer is another one
// without it. What is not accounted for is a part of the question that the answer does not answer.

/** What of a question its answer does not account for. */
interface Debts {
  /** Words of what is asked. */
  words: string[];
  /** Words of a clause that asks for nothing: an aside. */
  asides: string[];
}

/** Finds the debts of an answer. `ask` answers another question from the same rows. */
export async function debtsOf(
  question: string,
  answer: string,
  text: Phrases,
  asked: Omit<Asked, 'isDated'>,
  ask: (question: string) => Promise<string | undefined>,
): Promise<Debts> {
  const reading = readRecordQuestion(question);
  const isDated = reading.words.some((word) => monthOf(word) !== undefined) || /\d[./-]\d/.test(question);
  const shown = shownBy(answer, text, { ...asked, isDated });
  const clauses = clausesOf(question, reading.words);
  const numbers = reading.words.map(({ forms }) => forms[0]!).filter((one) => /\d/.test(one));
  const used = new Set<number>();
  const debts: { index: number; concepts: readonly RecordConcept[] }[] = [];
  let rest = question;
  for (const [index, word] of reading.words.entries()) {
    const owed = owedTo(reading, index);
    if (!owed) continue;
    const { concepts, isAsked } = owed;
    const isTold =
      owed.claims.some((claim) => isShown(claim, word)) ||
      (concepts.length === 0 &&
        (shown.names(word.forms, numbers) ||
          isOfMonth(word, answer) ||
          isOfName(index, word, reading, question, asked.subjects)));
    if (!isTold && !isAsked) {
      const without = withoutWord(rest, word.said);
      if (without !== undefined && (await isSame(without, concepts.length > 0))) {
        rest = without;
        debts.push({ index, concepts });
        continue;
      }
    }
    if (!isTold && isAsked) debts.push({ index, concepts });
    else used.add(clauses[index]!);
  }
  const { has } = readRecordQuestion(rest);
  const isSaidAgain = (concept: RecordConcept) => !claims[concept]!.isAsked && has(concept);
  const unit = debts.some(({ concepts }) => concepts.some((one) => units.some((time) => time === one)));
  const left = debts.filter(
    // "Last week" is told by its week.
    ({ concepts }) => !concepts.some(isSaidAgain) && !(unit && concepts.includes('past')),
  );
  const isAside = ({ index, concepts }: (typeof left)[number]) =>
    concepts.length === 0 && !used.has(clauses[index]!);
  const said = (some: typeof left) => some.map(({ index }) => reading.words[index]!.said);
  return { words: said(left.filter((one) => !isAside(one))), asides: said(left.filter(isAside)) };

  function isShown(claim: Claim, { forms }: Word): boolean {
    return (
      shown.shows(claim) ||
      // "Which machine eats most hours" is told in hours.
      (claim === claims.cost && reading.has('hours') && shown.shows(claims.hours!)) ||
      (claim.signs.includes('its word') && shown.isTitled(forms))
    );
  }

  /** Whether the answer is the same without a word. That there is none then tells nothing of a condition. */
  async function isSame(other: string, isCondition: boolean): Promise<boolean> {
    try {
      const found = await ask(other);
      return found === answer || (isCondition && !found?.includes('**'));
    } catch (error) {
      if (error instanceof NeedsOtherRows) return false;
      throw error;
    }
  }
}

/** Whether the word only says again which record is meant: "the genset G-430", "the air system", "5" of "do we have 5". */
function isOfName(
  index: number,
  { said }: Word,
  { words, at }: RecordReading,
  question: string,
  subjects: Subjects | undefined,
): boolean {
  if (!subjects) return false;
  const { assets, parts, isTagged, group, placeWords } = subjects;
  const next = words[index + 1]?.forms[0] ?? '';
  const tagged = [...(isTagged ? assets : []), ...byCode(question, parts)];
  return (
    isGeneric(said) ||
    placeWords.includes(fold(said)) ||
    tagged.some(({ code }) => wordsIn(code)[0] === next) ||
    (/^\d+$/.test(said) && at('stock', index - 1)) ||
    isGlossed(said, question, wordsIn(group?.label ?? ''))
  );
}

/** Whether a period of the answer begins or ends in the month. */
function isOfMonth(word: Word, answer: string): boolean {
  const month = monthOf(word);
  if (month === undefined) return false;
  const digits = String(month + 1).padStart(2, '0');
  return new RegExp(String.raw`\d{4}-${digits}-\d\d – |– \d{4}-${digits}-`).test(answer);
}

/** The clause in which each word stands. */
function clausesOf(question: string, words: readonly Word[]): number[] {
  let from = 0;
  let clause = 0;
  return words.map(({ said }) => {
    const at = question.indexOf(said, from);
    if (at < 0) return clause;
    if (/[,;:.!?…—–()\n،؛؟]/u.test(question.slice(from, at))) clause++;
    from = at + said.length;
    return clause;
  });
}

function withoutWord(question: string, word: string): string | undefined {
  const rest = question.replace(new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'u'), '');
  return rest === question ? undefined : rest;
}
