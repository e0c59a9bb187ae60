import type { Language } from '../language/detect.ts';
import { fold } from '../language/words.ts';
import { asksForChange } from './commands.ts';
import { commandVerbs, orderingVerbs } from './lexicons/commands.ts';
import { withoutAnnouncedOrder } from './no-command.ts';
import { readRecordQuestion } from './reading.ts';
import { numberOf } from './time/numbers.ts';

/** So many words at least say what is to be done. */
const MIN_WORDS = 2;

/** An act that a question asks for or announces beside records. */
interface Act {
  language: Language;
  /** The question without the verb of the act, and the number of what it orders. */
  rest: string;
}

/** The act in one clause of a question of several: "order two bearings, what do they cost?" */
export function actBesides(question: string): Act | undefined {
  const clauses = question
    .split(/[,،;:.!–—\n]+\s+|[?؟]\s+|\s+-\s+/u)
    .filter((clause) => clause.trim() !== '');
  const act = clauses.length < 2 ? undefined : clauses.find(isAct);
  if (act === undefined) return undefined;
  const { language, words } = readRecordQuestion(question);
  const [verb, next, ...others] = act.trim().split(/\s+/u);
  const isNumber = numberOf(words.find(({ said }) => said === next)) !== undefined;
  const object = [...(isNumber || next === undefined ? [] : [next]), ...others].join(' ');
  // A supplier is named by withoutAnnouncedOrder(); "please close it" begins with no verb.
  const isVerb = orderingVerbs.has(fold(verb ?? '')) || commandVerbs.has(fold(verb ?? ''));
  const isOfSupplier = withoutAnnouncedOrder(question) !== question;
  return { language, rest: isVerb && !isOfSupplier ? question.replace(act.trim(), object) : question };
}

function isAct(clause: string): boolean {
  const reading = readRecordQuestion(clause);
  const [first] = reading.words;
  if (!first || reading.words.length < MIN_WORDS) return false;
  const isOrdering =
    orderingVerbs.has(fold(first.said)) && !reading.has('count', 'who', 'when', 'last_ordered');
  return isOrdering || asksForChange(reading);
}
