import { sql, type SQL } from 'drizzle-orm';
import { tenantId } from '../../platform/db/statements.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { aiChatMessages, aiChatSessions } from '../schema.ts';
import { newPublicId } from '../public-id.ts';
import { ownerOf } from '../sessions.ts';
import { aliveUntil } from './log-writer.ts';
import type { RunRow } from './records.ts';
import { aiRuns } from './schema.ts';

// A question is stored in one statement with the run that answers it, and where it begins a conversation, with
// that too: nothing of the answer is sent before the question is stored, so each round trip delays the first word.

/** A stored question, and the run that answers it. */
export type StoredQuestion = Pick<RunRow, 'id' | 'run_id' | 'chat_session_id' | 'session_id' | 'question_id'>;

const now = sql`${sql.placeholder('now')}::timestamptz`;

/** Stores a question in the conversation that `session` gives, and begins its run. */
function withRun(session: SQL): SQL<StoredQuestion> {
  return sql<StoredQuestion>`with session as (${session}),
    question as (
      insert into ${aiChatMessages} (tenant_id, chat_session_id, role, content, state, created_at)
      select ${tenantId}, id, 'user', ${sql.placeholder('message')}, 'complete', ${now} from session
      returning id),
    run as (
      insert into ${aiRuns}
        (tenant_id, run_id, chat_session_id, question_id, provider, model, server_id, alive_until, created_at)
      select ${tenantId}, ${sql.placeholder('run_id')}, session.id, question.id, ${sql.placeholder('provider')},
        ${sql.placeholder('model')}, ${sql.placeholder('server')},
        ${aliveUntil}, ${now}
      from session, question
      returning id, run_id)
    select run.id, run.run_id, session.id as chat_session_id, session.session_id, question.id as question_id
    from session, question, run`;
}

const inNewConversation = withRun(sql`
  insert into ${aiChatSessions} (tenant_id, session_id, user_id, context, created_at, updated_at)
  values (${tenantId}, ${sql.placeholder('session_id')}, ${sql.placeholder('owner')}, ${sql.placeholder('topic')},
    ${now}, ${now})
  returning id, session_id`);

const inConversation = withRun(
  sql`select ${sql.placeholder('conversation')}::integer as id, ${sql.placeholder('session_id')}::text as session_id`,
);

interface Question {
  message: string;
  provider: string;
  model: string;
  /** The process that works on the answer. */
  server: string;
  now: string;
}

/** Stores a question in a conversation, or in a new one about the topic. */
export async function storeQuestion(
  tx: Transaction,
  question: Question,
  where: { id: number; session_id: string } | { topic: string },
): Promise<StoredQuestion> {
  const values = { ...question, run_id: newPublicId() };
  const [stored] = await ('topic' in where
    ? tx.run(inNewConversation, {
        ...values,
        topic: where.topic,
        session_id: newPublicId(),
        owner: ownerOf(tx.context),
      })
    : tx.run(inConversation, { ...values, conversation: where.id, session_id: where.session_id }));
  return stored!;
}
