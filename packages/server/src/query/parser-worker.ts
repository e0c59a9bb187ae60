import { parentPort } from 'node:worker_threads';
import { loadModule, parseSync, scanSync } from 'libpg-query';
import { DomainError } from '../errors.ts';
import { checkStatement } from './checked-statement.ts';
import type { ParserAnswer, ParserRequest } from './parser.ts';

// The thread that reads tenants' SQL: some texts of 10,000 characters take the parser a tenth of a second.

const port = parentPort!;
const loaded = loadModule();

port.on('message', async ({ id, query, parameters }: ParserRequest) => {
  await loaded;
  port.postMessage({ id, ...answer(query, parameters) } satisfies ParserAnswer);
});

function answer(query: string, parameters: ParserRequest['parameters']): Omit<ParserAnswer, 'id'> {
  try {
    return { statement: checkStatement({ parse: parseSync, scan: scanSync }, query, parameters) };
  } catch (error) {
    if (error instanceof DomainError) return { refusal: error.errors?.[0] };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
