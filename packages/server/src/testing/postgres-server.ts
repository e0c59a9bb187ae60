import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What the process of the server reports when it accepts connections or could not be started. */
export type Report = { url: string } | { error: string };

/**
 * Starts a real PostgreSQL server with an empty temporary data folder. Its user may create databases. `stop`
 * ends it and removes the folder. The server has a process of its own as parent, so that it also ends when
 * this process is killed.
 */
export async function startPostgres(options: {
  fsync: boolean;
}): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = fork(new URL('./postgres-process.ts', import.meta.url), [options.fsync ? 'on' : 'off'], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const ended = once(child, 'exit');
  const report = await Promise.race([
    once(child, 'message').then(([message]) => message as Report),
    ended.then(([code]): Report => ({ error: `its process ended with ${code}` })),
  ]);
  if ('error' in report) throw new Error(`PostgreSQL for the tests did not start: ${report.error}`);
  return {
    url: report.url,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
