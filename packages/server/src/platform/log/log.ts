import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Actor } from '../../context.ts';
import type { LogLevel } from './log-level.ts';
import { scrub } from './scrub.ts';

/** One request, as its line in the log has it. */
export interface RequestLine {
  request_id: string;
  method: string;
  /** Without the query: people search for names. */
  path: string;
  status: number;
  /** Until the answer began; a stream goes on. */
  duration_ms: number;
  tenant?: string;
  actor_kind?: Actor['kind'];
  actor?: string;
  ip: string | null;
}

export type Log = Logger;

/** JSON lines, written a few at a time (what a killed process loses is 200 ms of them), each of them scrubbed as a whole before it leaves: whatever an error's message or a library's object carries into it. */
export function createLog(
  level: LogLevel,
  to: DestinationStream = pino.destination({ fd: 2, sync: false, minLength: 4096, periodicFlush: 200 }),
): Logger {
  return pino(
    { name: 'chatterfix', level, serializers: { err: withoutValues }, hooks: { streamWrite: scrub } },
    to,
  );
}

/** An error as the log has it: a database's error carries the values that were bound, and PostgreSQL's detail the row that was refused. */
function withoutValues(error: Error): Record<string, unknown> {
  const {
    params: _params,
    parameters: _parameters,
    args: _args,
    query: _query,
    detail: _detail,
    where: _where,
    ...rest
  } = stdSerializers.err(error) as unknown as Record<string, unknown>;
  return rest;
}

/** Failures of ours are errors, refusals for flooding warnings; what machines ask all day is for who looks closely. */
export function logRequest(log: Logger, line: RequestLine): void {
  const level =
    line.status >= 500
      ? 'error'
      : line.status === 429
        ? 'warn'
        : line.status < 400 && /^\/(health$|widgets\/|docs)/.test(line.path)
          ? 'debug'
          : 'info';
  log[level](line, 'request');
}
