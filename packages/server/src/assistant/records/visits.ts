import { wordsOf } from '../language/words.ts';
import { readRecordQuestion } from './reading.ts';

// "The lift company comes tomorrow, what is open?" tells who comes, or is away: its time is none of work orders.

/** The question without the clauses that tell who comes, or is away. */
export function withoutVisits(question: string): string {
  const others = clausesOf(question).filter((clause) => !tellsVisit(clause));
  return others.length === 0 ? question : others.join(' ');
}

/** The words of the clauses that tell who comes, or is away. */
export const wordsOfVisits = (question: string): string[] =>
  clausesOf(question)
    .filter(tellsVisit)
    .flatMap((clause) => wordsOf(clause))
    .map(({ said }) => said);

const clausesOf = (question: string) => question.split(/(?<=[,;:.!?؟،؛])\s+/u);

function tellsVisit(clause: string): boolean {
  const { has, words } = readRecordQuestion(clause);
  return (
    words.some(({ forms }) => visiting.test(forms[0]!)) &&
    !has('count', 'list', 'who', 'when', 'where', 'why', 'order', 'part', 'cost', 'hours', 'failure', 'stock')
  );
}
const visiting =
  /^(?:comes?|coming|arrives?|arriving|visits?|visiting|leave|holiday|vacation|kommt|kommen|besucht|urlaub|frei|krank|viene|vienen|llega|llegan|visita|vacaciones|vient|viennent|arrive|arrivent|passe|passent|conge|vacances|يجي|بيجي|تجي|بتجي|ياتي|تاتي|جاي|يزور|تزور|اجازه)$/u;
