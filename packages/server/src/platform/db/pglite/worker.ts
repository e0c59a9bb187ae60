import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { MessageReader } from './messages.ts';
import { STOP_FUNCTION, type FromWorker, type ToWorker, type WorkerOptions } from './worker-messages.ts';

// The worker thread that owns PGlite. It takes bytes of PostgreSQL's wire protocol and gives such bytes. It
// knows nothing of connections: `session.ts` does.

/** What PGlite's WASM module has that its types do not name. `canary.test.ts` fails where one is missing. */
export interface PgliteModule {
  readonly HEAPU8: Uint8Array;
  /** Addresses of PostgreSQL's variables. */
  readonly _QueryCancelPending: number;
  readonly _InterruptPending: number;
  readonly _GetConfigOption: (name: number, missingOk: number, restrict: number) => number;
  readonly _malloc: (bytes: number) => number;
  readonly UTF8ToString: (address: number) => string;
  _PostgresMainLoopOnce: () => void;
}

/** What is in memory need not be kept there a second time: the thread starts faster and takes 60 MB less. */
const inMemory = [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'];
const POST_AT_BYTES = 256 * 1024;
/** Answers of units that ended so long ago are not held back until the whole batch has ended. */
const POST_AFTER_MS = 2;
/** The code with which PGlite leaves PostgreSQL's main loop after an ordinary error. */
const ORDINARY_ERROR = 100;

const port = parentPort!;
const post = (message: FromWorker, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

async function main({ module, folder, snapshot }: WorkerOptions): Promise<void> {
  const pglite = await PGlite.create({
    pgliteWasmModule: module,
    ...(folder === undefined ? { startParams: inMemory } : { dataDir: folder }),
    ...(snapshot ? { loadDataDir: new Blob([await readFile(snapshot)]) } : {}),
  });
  // The class's own type of the module names few of its members.
  const wasm = pglite.Module as unknown as PgliteModule;
  let lastLimit = 0;
  const crash = watchForCrashes(wasm);
  boundMemory(() => lastLimit > 0);
  const timeLimit = settingReader(wasm, 'statement_timeout');
  const reader = new MessageReader();
  let unit = 0;
  let running = false;
  Object.assign(globalThis, {
    [STOP_FUNCTION]: (which: number) => {
      if (running && which === unit) setPending(wasm, 1);
    },
  });

  async function run(bytes: Uint8Array, ends: readonly number[]): Promise<void> {
    let output: Buffer[] = [];
    let size = 0;
    let statuses = '';
    let begun = performance.now();
    const take = () => {
      const whole = Uint8Array.from(output.length === 1 ? output[0]! : Buffer.concat(output));
      output = [];
      size = 0;
      return whole;
    };
    const postDone = () => {
      const whole = take();
      post({ kind: 'done', bytes: whole, statuses, notifications: reader.notifications.splice(0) }, [
        whole.buffer,
      ]);
      statuses = '';
      begun = performance.now();
    };
    let start = 0;
    for (const end of ends) {
      unit++;
      const limit = timeLimit();
      if (limit !== lastLimit || limit > 0) post({ kind: 'limited', unit, limit });
      lastLimit = limit;
      running = true;
      await pglite.execProtocolRawStream(bytes.subarray(start, end), {
        syncToFs: false, // files are written as PostgreSQL writes them
        onRawData: (data) => {
          const passed = reader.read(data.slice());
          output.push(passed);
          size += passed.length;
          if (size < POST_AT_BYTES) return;
          const whole = take();
          post({ kind: 'output', bytes: whole }, [whole.buffer]);
        },
      });
      running = false;
      setPending(wasm, 0);
      const complete = bytes[end - 5] === 0x53 || bytes[start] === 0x51; // ends with Sync, or is a Query
      const status = reader.takeStatus();
      const reason = crash() ?? (complete && status === undefined ? 'no answer' : undefined);
      if (reason !== undefined) {
        if (statuses !== '') postDone();
        post({ kind: 'crashed', reason });
        return;
      }
      statuses += complete ? status : '-';
      start = end;
      if (performance.now() - begun > POST_AFTER_MS && end !== ends.at(-1)) postDone();
    }
    postDone();
  }

  let working = Promise.resolve();
  port.on('message', (message: ToWorker) => {
    working = working.then(async () => {
      if (message.kind === 'run') return run(message.bytes, message.ends);
      await pglite.close();
      post({ kind: 'closed' });
      port.close();
    });
    working.catch((error: unknown) => post({ kind: 'crashed', reason: String(error) }));
  });
  post({ kind: 'ready' });
}

/** How large the module's memory may become by a statement with a time limit, which a tenant wrote itself. */
const MOST_MEMORY = 1024 ** 3;

/** PostgreSQL answers "out of memory" where the module gets none, and goes on. */
function boundMemory(isLimited: () => boolean): void {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number) {
    if (isLimited() && this.buffer.byteLength + pages * 65_536 > MOST_MEMORY)
      throw new RangeError('The statement needs too much memory');
    return grow.call(this, pages);
  };
}

/** PostgreSQL looks at these variables wherever a statement can be stopped. */
function setPending(wasm: PgliteModule, value: 0 | 1): void {
  wasm.HEAPU8[wasm._QueryCancelPending] = value;
  if (value === 1) wasm.HEAPU8[wasm._InterruptPending] = 1;
}

/** Reads a setting of the session that is a number. */
function settingReader(wasm: PgliteModule, name: string): () => number {
  const text = Buffer.from(`${name}\0`);
  const address = wasm._malloc(text.length);
  wasm.HEAPU8.set(text, address);
  return () => Number(wasm.UTF8ToString(wasm._GetConfigOption(address, 1, 0)));
}

/**
 * PGlite swallows every exception of the module, also those after which PostgreSQL's memory is in no
 * consistent state, such as an overflow of the stack. Returns a function that tells of such a one.
 */
function watchForCrashes(wasm: PgliteModule): () => string | undefined {
  let reason: string | undefined;
  const mainLoop = wasm._PostgresMainLoopOnce;
  wasm._PostgresMainLoopOnce = () => {
    try {
      mainLoop();
    } catch (error) {
      if ((error as { status?: unknown }).status !== ORDINARY_ERROR) reason ??= String(error);
      throw error;
    }
  };
  return () => reason;
}

main(workerData as WorkerOptions).catch((error: unknown) => {
  const { message, code } = error as NodeJS.ErrnoException; // the code tells what is wrong with the folder
  post({ kind: 'failed', message, code });
  port.close();
});
