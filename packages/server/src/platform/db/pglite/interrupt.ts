import { STOP_FUNCTION } from './worker-messages.ts';

/** How long the inspector may take to find a worker. */
const ATTACH_MS = 1_000;

/**
 * Asks PostgreSQL in a worker thread to stop the unit it runs. The thread is busy in WebAssembly and reads no
 * messages, but V8's inspector reaches it wherever it is. Resolves to whether the request was delivered: a
 * Node.js without an inspector delivers none.
 */
export async function interrupt(threadId: number, unit: number): Promise<boolean> {
  try {
    const { Session } = await import('node:inspector');
    const inspector = new Session();
    inspector.connect();
    try {
      const attached = new Promise<string | undefined>((resolve) => {
        setTimeout(() => resolve(undefined), ATTACH_MS).unref();
        // The title is all that names the thread: `workerId` counts otherwise.
        inspector.on('NodeWorker.attachedToWorker', ({ params: { sessionId, workerInfo } }) => {
          if (workerInfo.title.startsWith(`[worker ${threadId}]`)) resolve(sessionId);
        });
      });
      inspector.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
      const sessionId = await attached;
      if (sessionId === undefined) return false;
      const answered = new Promise<boolean>((resolve) => {
        setTimeout(resolve, ATTACH_MS, false).unref();
        inspector.on('NodeWorker.receivedMessageFromWorker', ({ params }) => {
          if (params.sessionId === sessionId) resolve(true);
        });
      });
      const message = {
        id: 1,
        method: 'Runtime.evaluate',
        params: { expression: `${STOP_FUNCTION}(${unit})` },
      };
      inspector.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify(message) });
      return await answered;
    } finally {
      inspector.disconnect();
    }
  } catch {
    return false;
  }
}
