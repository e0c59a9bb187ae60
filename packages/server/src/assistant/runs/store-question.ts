import { sql, type SQL } from 'drizzle-orm';
import { DomainError } from '../../errors.ts';
import { settingTheTenantItself, tenantId } from '../../platform/db/statements.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { aiChatMessages, aiChatSessions } from '../schema.ts';
import { newPublicId } from '../public-id.ts';
import { settingsVersion } from '../settings.ts';
import { ownerOf } from '../sessions.ts';
import { aliveUntil } from './log-writer.ts';
import type { RunRow } from './records.ts';
import { aiRuns } from './schema.ts';

// A question is stored in one statement with the run that answers it, and where it begins a conversation, with
// that too: nothing of the answer is sent before the question is stored, so each round trip delays the first word.

/** A stored question, and the run that answers it. */
export type StoredQuestion = Pick<RunRow, 'id' | 'run_id' | 'chat_session_id' | 'session_id' | 'question_id'>;

const now = sql`${sql.placeholder('now')}::timestamptz`;

/** Whether the settings with which the question was asked are the current ones. */
const isCurrent = (tenant: SQL) => {
  const version = sql`${sql.placeholder('settings')}::integer`;
  return sql`(${version} is null or ${version} = ${settingsVersion(tenant)})`;
};

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

// The row is selected from the settings of the tenant and the actor, so that they are made before anything else
// is looked at: the statement is its own transaction.
const inNewConversation = settingTheTenantItself(
  withRun(sql`
  insert into ${aiChatSessions} (tenant_id, session_id, user_id, context, created_at, updated_at)
  select ${tenantId}, ${sql.placeholder('session_id')}, ${sql.placeholder('owner')}, ${sql.placeholder('topic')},
    ${now}, ${now}
  from set_config('app.tenant', ${sql.placeholder('tenant_setting')}, true) s
    cross join set_config('app.actor', ${sql.placeholder('actor_setting')}, true) a
  where s is not null and a is not null and ${isCurrent(sql`s::integer`)}
  returning id, session_id`),
);

const inConversation = withRun(
  sql`select ${sql.placeholder('conversation')}::integer as id, ${sql.placeholder('session_id')}::text as session_id
    where ${isCurrent(tenantId)}`,
);

interface Question {
  message: string;
  provider: string;
  model: string;
  /** The process that works on the answer. */
  server: string;
  now: string;
  /** The version of the settings with which it is to be answered; null where they were just read. */
  settings: number | null;
}

/** Stores a question in a conversation. Throws `conflict` if the settings have changed. */
export async function storeQuestion(
  { run }: Transaction,
  question: Question,
  { id, session_id }: { id: number; session_id: string },
): Promise<StoredQuestion> {
  const values = { ...question, run_id: newPublicId(), conversation: id, session_id };
  return (await run(inConversation, values))[0] ?? haveChanged();
}

/** Stores a question in a new conversation about the topic. Throws `conflict` if the settings have changed. */
export async function storeFirstQuestion(
  { run, context }: Pick<Transaction, 'run' | 'context'>,
  question: Question,
  topic: string,
): Promise<StoredQuestion> {
  const ids = { run_id: newPublicId(), session_id: newPublicId() };
  const values = { ...question, ...ids, topic, owner: ownerOf(context) };
  return (await run(inNewConversation, values))[0] ?? haveChanged();
}

const findWhetherCurrent = sql<{ current: boolean }>`select ${isCurrent(tenantId)} as current`;

/** Throws `conflict` if the settings have changed. */
export async function assertCurrent({ run }: Transaction, settings: number): Promise<void> {
  if (!(await run(findWhetherCurrent, { settings }))[0]!.current) haveChanged();
}

function haveChanged(): never {
  throw new DomainError('conflict', 'The settings of Fred were changed meanwhile. Ask again.');
}
