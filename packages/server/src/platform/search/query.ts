import { sql, type SQL } from 'drizzle-orm';
import { expandTerms, type Term } from './shorthand.ts';

/** A word of a question and how much it tells. */
export interface WeighedTerm {
  term: Term;
  weight: number;
}

/** A word as PostgreSQL's tsquery: the typed one, or one that means the same. */
function termQuery(same: Term): string {
  return `(${same.map((word, i) => quote(word) + (i === 0 && word.length > 3 ? ':*' : '')).join(' | ')})`;
}

function quote(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Records that have all the words: for lists, where every word narrows. */
export function allWords(text: string): SQL {
  return sql`to_tsquery('english', ${expandTerms(text).map(termQuery).join(' & ')})`;
}

/** Records that have any of the words, to be ranked: for questions, where people say more than the record does. */
export function anyWord(words: readonly Term[]): SQL {
  return sql`to_tsquery('english', ${words.map(termQuery).join(' | ')})`;
}

/** How much of the words a record has: the sum of the weights of those. */
export function wordCoverage(search: SQL, words: readonly WeighedTerm[]): SQL {
  return words.length === 0
    ? sql`0::float8`
    : sql`(${sql.join(
        words.map(
          ({ term, weight }) =>
            sql`(${search} @@ to_tsquery('english', ${termQuery(term)}))::int * ${weight}::float8`,
        ),
        sql` + `,
      )})`;
}
