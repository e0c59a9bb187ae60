import { Worker } from 'node:worker_threads';
import type { FieldProblem } from '@chatterfix/sdk/contract';
import { invalidInput } from '../errors.ts';
import type { CheckedStatement, Parameters } from './checked-statement.ts';
import { refuse } from './read-only.ts';

export interface ParserRequest {
  readonly id: number;
  readonly query: string;
  readonly parameters: Parameters;
}
export interface ParserAnswer {
  readonly id: number;
  readonly statement?: CheckedStatement;
  readonly refusal?: FieldProblem | undefined;
  readonly failure?: string;
}

/** A statement that takes longer to read, with those before it, is refused, and the thread is started again. */
const LONGEST_MS = 10_000;

// The sources run as they are; the built package has the worker beside its other files.
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './parser-worker.ts' : './query-parser.js',
  import.meta.url,
);

interface Waiting {
  resolve: (answer: ParserAnswer) => void;
  reject: (error: Error) => void;
}
interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/**
 * Checks a query and binds its parameters, as `checkStatement` does, in a thread of its own, which is started
 * at the first query and reads PostgreSQL's parser (1.7 MB of WebAssembly).
 */
export const readStatement = createStatementReader(() => new Worker(workerFile));

/** `startWorker` starts the thread that reads: at the first query, and again after a thread has ended. */
export function createStatementReader(startWorker: () => Worker) {
  let thread: Thread | undefined;
  let requests = 0;

  return async (query: string, parameters: Parameters): Promise<CheckedStatement> => {
    const { statement, refusal, failure } = await ask(query, parameters);
    if (statement) return statement;
    if (refusal) throw invalidInput(refusal.field, refusal.rule);
    throw new Error(`The parser failed: ${failure}`);
  };

  function ask(query: string, parameters: Parameters): Promise<ParserAnswer> {
    thread ??= start();
    const current = thread;
    const id = ++requests;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        end(current, refuse('takes too long to read'));
      }, LONGEST_MS);
      const settled = () => {
        clearTimeout(late);
        current.waiting.delete(id);
        if (current.waiting.size === 0) current.worker.unref();
      };
      current.waiting.set(id, {
        resolve: (answer) => {
          settled();
          resolve(answer);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      });
      current.worker.ref();
      current.worker.postMessage({ id, query, parameters } satisfies ParserRequest, []);
    });
  }

  function start(): Thread {
    const worker = startWorker();
    const started: Thread = { worker, waiting: new Map() };
    worker.on('message', (answer: ParserAnswer) => started.waiting.get(answer.id)?.resolve(answer));
    worker.on('error', (error) => end(started, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => end(started, new Error('The parser has ended')));
    return started;
  }

  function end(ended: Thread, error: Error): void {
    if (thread === ended) thread = undefined;
    for (const { reject } of ended.waiting.values()) reject(error);
    void ended.worker.terminate();
  }
}
