import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pause, until } from '../../../testing/until.ts';
import type { Database } from '../database.ts';
import type { Backend } from './backend.ts';
import { openPglite } from './open.ts';
import type { ToWorker } from './worker-messages.ts';

const ENDLESS = 'with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r';
const KILLS = process.env['CHATTERFIX_TEST_SAMPLE'] === 'all' ? 20 : 2;

/** A database in a folder, whose thread the test disturbs. */
async function openDisturbed() {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-faults-'));
  const faults = {
    /** The thread ends at the first batch for which this holds. */
    killAt: undefined as ((batch: Uint8Array) => boolean) | undefined,
    kills: 0,
    starts: 0,
    startsToFail: 0,
    interruptible: true,
    kill: () => {},
  };
  const db = await openPglite(
    join(folder, 'data'),
    inject('pgliteSnapshot'),
    (start) =>
      async (...handlers) => {
        if (faults.startsToFail > 0) {
          faults.startsToFail--;
          throw new Error('the test does not let it start');
        }
        faults.starts++;
        const backend = await start(...handlers);
        const kill = () => {
          faults.killAt = undefined;
          faults.kills++;
          void backend.terminate();
        };
        faults.kill = kill;
        return {
          ...backend,
          post: (message: ToWorker, transfer: ArrayBuffer[]) => {
            const dies = message.kind === 'run' && faults.killAt?.(Uint8Array.from(message.bytes)) === true;
            backend.post(message, transfer);
            if (dies) kill();
          },
          interrupt: (unit) => (faults.interruptible ? backend.interrupt(unit) : Promise.resolve(false)),
        } satisfies Backend;
      },
  );
  const owner = (text: string) =>
    db.transaction(async (query) => {
      await query('set local role none', []);
      return query<Record<string, unknown>>(text, []);
    });
  await owner('create table marks (mark text not null, part int not null)');
  await owner('grant select, insert on marks to chatterfix_app');
  const close = async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { db, faults, owner, close, control: join(folder, 'data/global/pg_control') };
}

const limited = (db: Database, text: string, limit: number) =>
  db.transaction(async (query) => {
    void query(`select set_config('statement_timeout', $1, true)`, [String(limit)]);
    return query(text, []);
  });

describe('PGlite whose thread is disturbed', () => {
  let it_: Awaited<ReturnType<typeof openDisturbed>>;
  beforeAll(async () => {
    it_ = await openDisturbed();
  });
  afterAll(() => it_.close());

  const mark = (name: string) =>
    it_.db.transaction(async (query) => {
      await query('insert into marks values ($1, $2)', [name, 1]);
      await query('insert into marks values ($1, $2)', [name, 2]);
    });
  const marks = async () => {
    const rows = await it_.db.query<{ mark: string; n: number }>(
      'select mark, count(*)::int as n from marks group by 1',
      [],
    );
    return new Map(rows.map(({ mark: name, n }) => [name, n]));
  };

  it('stops a statement at its time limit, and everything else goes on', async () => {
    const { db, faults } = it_;
    const starts = faults.starts;
    const stopped = limited(db, ENDLESS, 200).catch((error: unknown) => error);
    const others = Array.from({ length: 10 }, (_, n) => mark(`beside ${n}`));
    expect(await stopped).toMatchObject({ code: '57014' });
    await Promise.all(others);
    expect(faults.starts).toBe(starts); // the thread went on
    expect([...(await marks()).values()]).toEqual(Array(10).fill(2));
    await expect(limited(db, 'select 1 as one', 200)).resolves.toEqual([{ one: 1 }]);
  });

  it('ends the thread where a statement cannot be stopped, and loses nothing', async () => {
    const { db, faults } = it_;
    await mark('before');
    const starts = faults.starts;
    faults.interruptible = false;
    const stopped = limited(db, ENDLESS, 200).catch((error: unknown) => error);
    const after = mark('after');
    expect(await stopped).toMatchObject({ code: '57014' });
    faults.interruptible = true;
    await after;
    expect(faults.starts).toBe(starts + 1);
    expect((await marks()).get('before')).toBe(2);
    expect((await marks()).get('after')).toBe(2);
    const [who] = await db.query('select current_user::text as role, current_setting($1) as zone', [
      'TimeZone',
    ]);
    expect(who).toEqual({ role: 'chatterfix_app', zone: 'UTC' });
  });

  it('a transaction whose thread ended fails as a whole', async () => {
    const failed = it_.db.transaction(async (query) => {
      await query('insert into marks values ($1, 1)', ['half']);
      it_.faults.kill();
      await pause(50);
      await query('insert into marks values ($1, 2)', ['half']);
    });
    await expect(failed).rejects.toMatchObject({ code: expect.stringMatching(/^(25P02|57P02)$/) as string });
    expect((await marks()).get('half')).toBeUndefined();
  });

  it('refuses while the database cannot be opened, and serves again once it can', async () => {
    const { db, faults } = it_;
    faults.startsToFail = Infinity;
    faults.kill();
    await until(() => db.state === 'failed');
    await expect(db.query('select 1 as one', [])).rejects.toMatchObject({ code: '57P03' });
    // Of a statement with parameters, PostgreSQL is asked for their types first. Each failure must stay with its
    // own statement: otherwise another one would find no rows.
    for (let round = 0; round < 3; round++) {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 12 }, (_, n) =>
          n % 3 === 0
            ? db.transaction((query) => query(`select $1::int as in_transaction_${n}`, [n]))
            : db.query(`select $1::int as described_${n}`, [n]),
        ),
      );
      expect(outcomes).toHaveLength(12);
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: '57P03' } });
    }
    faults.startsToFail = 0;
    await until(() => db.state === 'ready');
    expect(await db.query('select 1 as one', [])).toEqual([{ one: 1 }]);
  });

  it('leaves no thread of the starts that fail', async () => {
    const { db, faults, control } = it_;
    const alive = new Set<Worker>();
    let begun = 0;
    const follow = (worker: Worker) => {
      begun++;
      alive.add(worker);
      worker.once('exit', () => alive.delete(worker));
    };
    process.on('worker', follow);
    const whole = readFileSync(control);
    writeFileSync(control, ''); // PostgreSQL does not start without it
    faults.kill();
    await until(() => begun >= 3);
    await until(() => alive.size <= 1);
    writeFileSync(control, whole);
    await until(() => db.state === 'ready');
    await until(() => alive.size === 1);
    process.off('worker', follow);
    expect(await db.query('select 1 as one', [])).toEqual([{ one: 1 }]);
  });

  const has = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text);
  const phases: Record<string, (batch: Uint8Array) => boolean> = {
    'a statement is prepared': (batch) => has(batch, 'insert into marks') && batch.at(-5) === 0x48,
    'a statement runs': (batch) => batch[0] === 0x42,
    'a transaction is committed': (batch) => has(batch, 'commit\0'),
    'several statements are sent together': (batch) => has(batch, 'begin\0') && has(batch, 'commit\0'),
  };
  it.each(Object.keys(phases))(
    'loses no write that was acknowledged, if it is killed while %s',
    async (phase) => {
      const { db, faults } = it_;
      const acknowledged: string[] = [];
      const attempted: string[] = [];
      const before = faults.kills;
      let number = 0;
      const writer = async (index: number) => {
        while (faults.kills < before + KILLS) {
          const name = `${phase} ${index} ${number++}`;
          attempted.push(name);
          // A comment makes it another statement, which has to be prepared.
          const text = `insert into marks values ($1, $2) /* ${number % 7} ${faults.kills} */`;
          const written =
            index % 2 === 0
              ? db.atOnce([
                  [text, [name, 1]],
                  [text, [name, 2]],
                ])
              : db.transaction(async (query) => {
                  await query(text, [name, 1]);
                  void query(text, [name, 2]);
                });
          await written.then(
            () => acknowledged.push(name),
            (error: unknown) =>
              expect(error).toMatchObject({ code: expect.stringMatching(/^(57P0[23]|25P02)$/) as string }),
          );
          await pause(1);
          if (faults.kills < before + KILLS) faults.killAt ??= phases[phase]!;
        }
      };
      await Promise.all([0, 1, 2, 3].map(writer));
      expect(faults.kills).toBe(before + KILLS);
      expect(acknowledged.length).toBeGreaterThan(0);
      const kept = await marks();
      expect(acknowledged.filter((name) => kept.get(name) !== 2)).toEqual([]);
      expect(attempted.filter((name) => kept.has(name) && kept.get(name) !== 2)).toEqual([]);
    },
  );

  it.each([
    ['JSON of 200,000 brackets', 'select ($1)::json is null as x', ['['.repeat(200_000)]],
    ['a sum of 20,000 terms', `select ${Array(20_000).fill('1').join('+')} as x`, []],
    ['a value of 50 MB', `select length(repeat('x', 25000000) || repeat('y', 25000000)) as x`, []],
  ])('%s costs at most its own request', async (_, text, parameters) => {
    const outcome = await it_.db.query(text, parameters).then(
      () => 'rows',
      (error: { code?: unknown }) => String(error.code),
    );
    expect(outcome).toMatch(/^(rows$|22|54|57P0)/);
    expect(await it_.db.query('select 1 as one', [])).toEqual([{ one: 1 }]);
  });

  it('keeps the rows of a statement that gives 50 MB', async () => {
    const [row] = await it_.db.query<{ x: string }>(`select repeat('x', 50000000) as x`, []);
    expect(row!.x).toHaveLength(50_000_000);
  });

  it('refuses COPY FROM STDIN in words', async () => {
    await expect(it_.db.query('copy marks from stdin', [])).rejects.toThrow(/takes no COPY FROM STDIN/);
    expect(await it_.db.query('select 1 as one', [])).toEqual([{ one: 1 }]);
  });
});
