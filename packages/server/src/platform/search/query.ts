import { sql, type SQL } from 'drizzle-orm';
import { expandTerms, type Term } from './shorthand.ts';

/** A word of a question and how much it counts. */
export interface WeighedTerm {
  term: Term;
  weight: number;
}

/** A term as a tsquery of PostgreSQL: the typed word, or one that means the same. */
function termQuery(same: Term): string {
  return `(${same.map((word, i) => quote(word) + (i === 0 && word.length > 3 ? ':*' : '')).join(' | ')})`;
}

function quote(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Finds records that contain all the words; for lists, where each word narrows the result. */
export function allWords(text: string): SQL {
  return sql`to_tsquery('english', ${expandTerms(text).map(termQuery).join(' & ')})`;
}

/**
 * Finds records that contain any of the words, to be ranked; for questions, which contain more words than the
 * record.
 */
export function anyWord(words: readonly Term[]): SQL {
  return sql`to_tsquery('english', ${words.map(termQuery).join(' | ')})`;
}

/** The sum of the weights of the words that a record contains. */
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
