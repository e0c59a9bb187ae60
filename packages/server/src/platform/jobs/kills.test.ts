import { spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { createPostgresDatabase, databaseKinds, type DatabaseKind } from '../../testing/databases.ts';
import type { Plan } from '../../testing/job-server.ts';
import { sample } from '../../testing/sample.ts';
import { cleanUp, migratedFolder, newFolder } from '../../testing/server-process.ts';

afterEach(cleanUp);

const program = new URL('../../testing/job-server.ts', import.meta.url).pathname;
const moments: readonly Plan['moment'][] = [
  'before its effect',
  'between effect and commit',
  'after the commit',
  'while it enqueues',
];
const kills = sample(
  Array.from({ length: 20 }, (_, round) => moments[round % moments.length]!),
  0.15,
);
/** Jobs that each process enqueues. */
const JOBS = 60;
// On PostgreSQL a dead server's jobs are taken when its heartbeat is overdue, which takes long: for test:full.
const kinds = databaseKinds.filter(
  (kind) => kind === 'pglite' || process.env['CHATTERFIX_TEST_SAMPLE'] === 'all',
);

it.each(kinds)(
  `%s: ${kills.length} kills lose no job and double no effect`,
  async (kind) => {
    const env = await newDatabase(kind);
    const acknowledged: number[] = [];
    let from = 0;
    for (const moment of kills) {
      const { signal, lines, output } = await run(env, { from, count: JOBS, killAt: from + 30, moment });
      expect(signal, output).toBe('SIGKILL');
      acknowledged.push(...lines.map(Number));
      from += JOBS;
    }
    // The last process ends when it has done what the others left.
    const { signal, lines, output } = await run(env, { from, count: JOBS, killAt: -1, moment: moments[0]! });
    expect(signal, output).toBe(null);
    const names = JSON.parse(lines.pop()!) as string[];
    acknowledged.push(...lines.map(Number));
    const numbersOf = (what: string) =>
      names
        .filter((name) => name.startsWith(what))
        .map((name) => Number(name.split(' ')[1]))
        .toSorted((a, b) => a - b);
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills.length * 30 + JOBS);
    expect(numbersOf('enqueued')).toEqual(expect.arrayContaining(acknowledged));
    expect(numbersOf('effect')).toEqual(numbersOf('enqueued'));
  },
  600_000,
);

async function newDatabase(kind: DatabaseKind): Promise<Record<string, string>> {
  if (kind === 'pglite') return { DATA_DIR: await migratedFolder(), DATABASE_URL: '' };
  return { DATA_DIR: newFolder(), DATABASE_URL: await createPostgresDatabase() };
}

/** Runs a process to its end. `lines` are the whole lines that it printed. */
function run(
  env: Readonly<Record<string, string>>,
  plan: Plan,
): Promise<{ signal: string | null; lines: string[]; output: string }> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--conditions=chatterfix-source',
      program,
      JSON.stringify(plan),
    ],
    { env: { ...process.env, ...env } },
  );
  let printed = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += String(chunk);
  });
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ signal, lines: printed.split('\n').slice(0, -1), output: `${code}\n${errors}` });
    });
  });
}
