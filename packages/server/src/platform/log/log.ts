import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Actor } from '../../context.ts';
import type { LogLevel } from './log-level.ts';
import { scrub } from './scrub.ts';

/** The log line of one request. */
export interface RequestLine {
  request_id: string;
  method: string;
  /** Without the query string, which can contain names that people search for. */
  path: string;
  status: number;
  /** Milliseconds until the answer began; a stream continues after that. */
  duration_ms: number;
  tenant?: string;
  actor_kind?: Actor['kind'];
  actor?: string;
  ip: string | null;
}

export type Log = Logger;

/**
 * Creates the log. It writes JSON lines and buffers them for up to 200 ms, which is what a killed process
 * loses. Secrets are removed from each whole line, because error messages and objects of libraries can
 * contain them.
 */
export function createLog(
  level: LogLevel,
  to: DestinationStream = pino.destination({ fd: 2, sync: false, minLength: 4096, periodicFlush: 200 }),
): Logger {
  return pino(
    { name: 'chatterfix', level, serializers: { err: withoutValues }, hooks: { streamWrite: scrub } },
    to,
  );
}

/**
 * An error without data: errors of a database carry the bound values, and PostgreSQL's `detail` the refused
 * row.
 */
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

/**
 * Logs a request: failures of the server as errors, exceeded rate limits as warnings, and health checks and
 * files only at level debug.
 */
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
