import { sql, type SQL } from 'drizzle-orm';
import { expandTerms } from './shorthand.ts';

/** Words of a search as PostgreSQL's tsquery: each typed word or one that means the same. */
function terms(text: string): string[] {
  return expandTerms(text).map((same) => `(${same.map((word, i) => quote(word) + (i === 0 && word.length > 3 ? ':*' : '')).join(' | ')})`);
}

function quote(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Records that have all the words: for lists, where every word narrows. */
export function allWords(text: string): SQL {
  return sql`to_tsquery('english', ${terms(text).join(' & ')})`;
}

/** Records that have any of the words, to be ranked: for questions, where people say more than the record does. */
export function anyWord(text: string): SQL {
  return sql`to_tsquery('english', ${terms(text).join(' | ')})`;
}

/** How many of the words a record has. */
export function wordCoverage(search: SQL, text: string): SQL {
  return sql`(${sql.join(terms(text).map((term) => sql`(${search} @@ to_tsquery('english', ${term}))::int`), sql` + `)})`;
}
