import type { ChatEvent } from '@chatterfix/sdk/contract';
import { and, eq, gt } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read, type Transaction } from '../../platform/db/transaction.ts';
import type { LoggedEvent } from './live-run.ts';
import { answerMessage, answerOf, type RunRow } from './records.ts';
import { aiRunEvents } from './schema.ts';

interface LogRow {
  first_number: number;
  last_number: number;
  events: string;
}

function selectLog(run: number, after: number) {
  return build
    .select({
      first_number: aiRunEvents.first_number,
      last_number: aiRunEvents.last_number,
      events: aiRunEvents.events,
    })
    .from(aiRunEvents)
    .where(and(ofTenant(aiRunEvents), eq(aiRunEvents.run, run), gt(aiRunEvents.last_number, after)))
    .orderBy(aiRunEvents.last_number);
}

function eventsOf({ first_number, events }: LogRow): LoggedEvent[] {
  return events
    .trimEnd()
    .split('\n')
    .map((json, at) => ({ number: first_number + at, type: typeOf(json), json }));
}

/** Every event is written with its type first. */
function typeOf(json: string): LoggedEvent['type'] {
  return json.slice(9, json.indexOf('"', 9)) as LoggedEvent['type'];
}

/** All stored events of a run, within a transaction. */
export async function wholeLog(tx: Transaction, run: number): Promise<LoggedEvent[]> {
  return (await tx.run(selectLog(run, 0))).flatMap(eventsOf);
}

/** Rows of the log that are read at once. */
const ROWS_AT_ONCE = 20;

/**
 * The next stored events after a number; none if there are no more. The last event of a run that has ended is not in
 * its log but made from its answer, and so are all of them where the log was deleted, a day after the end.
 */
export async function readLog(context: Context, run: RunRow, after: number): Promise<LoggedEvent[]> {
  const rows = await read(context, selectLog(run.id, after).limit(ROWS_AT_ONCE));
  const events = rows.flatMap(eventsOf).filter(({ number }) => number > after);
  const known = events.at(-1)?.number ?? after;
  if (run.state === 'running' || rows.length === ROWS_AT_ONCE || known >= run.last_event) return events;
  return [...events, ...(await endOf(context, run, known > 0))];
}

/** The last event; before it, where nothing is known of the run, how it began. */
async function endOf(context: Context, run: RunRow, isBegun: boolean): Promise<LoggedEvent[]> {
  const { content = '', sources = [], citations = [] } = (await answerMessage(context, run)) ?? {};
  const { run_id, session_id, provider, model } = run;
  const begun: ChatEvent[] = [
    { type: 'session-start', run_id, session_id, message_id: run.question_id, provider, model },
    ...sources.map((source): ChatEvent => ({ type: 'source-add', source })),
    ...(content === '' ? [] : [{ type: 'text-delta' as const, text: content }]),
  ];
  const last: ChatEvent = run.problem
    ? { type: 'error', problem: run.problem }
    : { type: 'answer-finish', answer: answerOf(run, { content, sources, citations }) };
  const logged = (event: ChatEvent, number: number) => ({
    number,
    type: event.type,
    json: JSON.stringify(event),
  });
  return [
    // Who has some of the events has the whole text in the last one.
    ...(isBegun ? [] : begun.map((event, at) => logged(event, at + 1))),
    logged(last, run.last_event),
  ];
}
