import type { Language } from '../../language/detect.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { askingTerms } from './asking.ts';
import { assetTerms } from './assets.ts';
import { conversationTerms } from './conversation.ts';
import { figureTerms } from './figures.ts';
import { groupingTerms } from './groupings.ts';
import { orderStateTerms } from './order-states.ts';
import { orderTerms } from './orders.ts';
import { partTerms } from './parts.ts';
import { timeTerms } from './time.ts';

const terms = {
  ...askingTerms,
  ...groupingTerms,
  ...orderTerms,
  ...orderStateTerms,
  ...assetTerms,
  ...partTerms,
  ...figureTerms,
  ...timeTerms,
  ...conversationTerms,
};

/** What the words of a question about records can mean. */
export type RecordConcept = keyof typeof terms;

export const recordConcepts = Object.keys(terms) as readonly RecordConcept[];

/** The lexicon of one language. A longer term hides the shorter ones inside it. */
export function recordLexicon(language: Language): Lexicon<RecordConcept> {
  return Object.fromEntries(
    Object.entries(terms).map(([concept, byLanguage]) => [
      concept,
      wholeWords(language === 'ar' ? withAnd(byLanguage.ar) : byLanguage[language]),
    ]),
  ) as Lexicon<RecordConcept>; // the keys are those of `terms`
}

/** Arabic writes "and" together with the next word. Short words keep it: "and not". */
const withAnd = (list: string) =>
  list
    .split(',')
    .map((term) => term.trim())
    .flatMap((term) => (/^\S{2} /u.test(term) ? [term, `و${term}`] : [term]))
    .join(', ');

function wholeWords(list: string): string {
  return list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map((term) => (term.startsWith('~') ? term : `=${term}`))
    .join(', ');
}
