import type { Connection } from './connection.ts';

/** Milliseconds between two tries to listen again. */
const AGAIN_MS = 1_000;
/** Milliseconds between two questions whether the connection still works. */
const ASK_MS = 10_000;

/**
 * Listens on a connection of its own, which is opened again when it breaks. Rejects where the first one cannot
 * be opened. Returns how to stop.
 */
export async function listenOn(
  open: (onLost: () => void) => Promise<Connection>,
  channel: string,
): Promise<() => void> {
  let stopped = false;
  let connection: Connection | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const lost = Promise.withResolvers<void>();
    const opened = await open(lost.resolve);
    connection = opened;
    if (stopped) opened.destroy();
    try {
      await opened.run(`listen "${channel}"`, []);
    } catch (error) {
      opened.destroy();
      throw error;
    }
    const ask = setInterval(() => void opened.run('select 1', []).catch(() => {}), ASK_MS).unref();
    void lost.promise.then(() => {
      clearInterval(ask);
      again();
    });
  }

  function again(): void {
    if (!stopped) timer = setTimeout(() => void connect().catch(again), AGAIN_MS).unref();
  }

  await connect();
  return () => {
    stopped = true;
    clearTimeout(timer);
    connection?.destroy();
  };
}
