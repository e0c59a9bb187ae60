import { sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { aiChatMessages, aiChatSessions } from '../schema.ts';

/**
 * Conversations of one person that are searched, the latest first. PostgreSQL cannot use an index on the words of
 * messages under row-level security, so that the search reads the messages; this bounds how many.
 */
const SEARCHED = 1_000;
/** Words of a search that are looked for. */
const MOST_WORDS = 10;

const search = sql<{ id: number }>`
  with latest as materialized (
    select id, title from ${aiChatSessions}
    where ${ofTenant(aiChatSessions)} and user_id = ${sql.placeholder('owner')}
    order by updated_at desc, id desc limit ${sql.raw(String(SEARCHED))})
  select id from latest
  where title ilike all (${sql.placeholder('words')}::text[]) or exists (
    select 1 from ${aiChatMessages}
    where ${ofTenant(aiChatMessages)} and chat_session_id = latest.id
      and content ilike all (${sql.placeholder('words')}::text[]))`;

/** The conversations of an owner whose title, or one of whose messages, contains all the words. */
export async function searchSessions(context: Context, owner: string, text: string): Promise<number[]> {
  const words = text.trim().split(/\s+/u).slice(0, MOST_WORDS);
  const rows = await read(context, search, {
    owner,
    words: words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  });
  return rows.map(({ id }) => id);
}
