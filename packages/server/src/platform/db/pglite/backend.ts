import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { interrupt } from './interrupt.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './worker-messages.ts';

/** PGlite in its thread. */
export interface Backend {
  post(message: ToWorker, transfer: ArrayBuffer[]): void;
  /** Asks PostgreSQL to stop a unit; whether that was possible. */
  interrupt(unit: number): Promise<boolean>;
  /** Whether the process may not end before the thread. */
  keepProcess(keep: boolean): void;
  /** Ends the thread wherever it is. */
  terminate(): Promise<unknown>;
}

export type StartBackend = (
  onMessage: (message: FromWorker) => void,
  onEnd: (reason: string) => void,
) => Promise<Backend>;

/**
 * PostgreSQL looks at how deep its own stack is, which is within the module's memory. The thread's stack must
 * be larger than that, or V8 would end a statement in the middle of what it does.
 */
const STACK_MEGABYTES = 64;

// The sources run as they are; the built package has the worker beside its other files.
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './pglite-worker.js',
  import.meta.url,
);

let compiled: Promise<WebAssembly.Module> | undefined;

/** The module, compiled once for all threads: another one starts in half the time. */
function compileModule(): Promise<WebAssembly.Module> {
  const folder = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  compiled ??= readFile(join(folder, 'pglite.wasm')).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}

/** Starts the thread; resolves when the database is open. */
export async function startWorker(
  options: Omit<WorkerOptions, 'module'>,
  ...[onMessage, onEnd]: Parameters<StartBackend>
): Promise<Backend> {
  const worker = new Worker(workerFile, {
    workerData: { ...options, module: await compileModule() } satisfies WorkerOptions,
    resourceLimits: { stackSizeMb: STACK_MEGABYTES },
  });
  const { threadId } = worker;
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'failed') {
        reject(Object.assign(new Error(message.message), message.code ? { code: message.code } : {}));
        void worker.terminate(); // what PGlite has begun would keep the thread, and the thread the process
      } else if (message.kind === 'ready')
        resolve({
          post: (toWorker, transfer) => worker.postMessage(toWorker, transfer),
          interrupt: (unit) => interrupt(threadId, unit),
          keepProcess: (keep) => (keep ? worker.ref() : worker.unref()),
          terminate: () => worker.terminate(),
        });
      else onMessage(message);
    });
    const ended = (reason: string) => {
      reject(new Error(`PGlite did not start: ${reason}`));
      onEnd(reason);
    };
    worker.on('error', (error) => ended(String(error)));
    worker.on('exit', () => ended('its thread has ended'));
  });
}
