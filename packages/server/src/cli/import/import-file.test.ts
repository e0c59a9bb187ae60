import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { parse } from 'csv-parse/sync';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createPostgresDatabase, databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { startFaultProxy } from '../../testing/fault-proxy.ts';
import { sample } from '../../testing/sample.ts';
import { chatterfix as startChatterfix, cleanUp, migratedFolder } from '../../testing/server-process.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { readConfig } from '../../config.ts';
import type { ResourceName } from './fields.ts';
import { importFile, type ImportOptions } from './import-file.ts';
import { createTenantAt } from '../tenants.ts';
import { listWorkOrders } from '../../features/work-orders/list.ts';

const excavators = new URL('../../../../../../shared/data/excavators/work-orders.csv', import.meta.url)
  .pathname;
const folder = mkdtempSync(join(tmpdir(), 'chatterfix-import-'));
afterAll(() => {
  cleanUp();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command line as a process of its own. */
async function chatterfix(args: string[], env: Record<string, string> = {}) {
  const { ended, out, err } = startChatterfix(args, { DATA_DIR: join(folder, 'data'), ...env });
  return { code: await ended, out: out(), err: err() };
}

const csv = (text: string | Buffer) => {
  const file = join(folder, `${crypto.randomUUID()}.csv`);
  writeFileSync(file, text);
  return file;
};

describe('a batch that a running server refuses', () => {
  afterEach(() => vi.restoreAllMocks());
  /** Imports one row into a server that gives these answers, one after the other. */
  async function importFrom(...answers: [status: number, body: object][]) {
    const keys: (string | null)[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_address, init) => {
      keys.push(new Headers(init!.headers).get('idempotency-key'));
      const [status, body] = answers.shift()!;
      return Response.json(body, { status });
    });
    const options = { baseUrl: 'https://cmms.example', key: 'sk_test', map: 'title=Title' };
    const report = await importFile(
      'work-orders',
      csv('Title\nLeak\n'),
      options,
      () => readConfig({}, {}, folder),
      { out: () => {}, progress: () => {} },
    ).catch((error: unknown) => String(error));
    return { keys, report };
  }
  const done = { created: 1, updated: 0, unchanged: 0, assets_created: [], rejected: [], dry_run: false };

  it('for what may pass is sent again under the same key', async () => {
    const { keys, report } = await importFrom(
      [429, { code: 'rate_limited' }],
      [503, {}],
      [409, { code: 'request_in_flight' }],
      [200, done],
    );
    expect(report).toMatchObject(done);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
  });

  it.each([
    [422, { detail: 'rows must have at most 1000 items' }],
    [409, { code: 'conflict', detail: 'no' }],
    [403, { detail: 'You need work_orders:import' }],
  ])('for good (%i %o) is not sent again', async (status, body) => {
    const { keys, report } = await importFrom([status, body]);
    expect(report).toContain(`The server refused the rows (${status}): ${body.detail}`);
    expect(keys).toHaveLength(1);
  });
});

describe('chatterfix import work-orders, into a running server', () => {
  let world: World;
  let server: ReturnType<typeof serve>;
  let url = '';
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase('pglite'));
    url = await new Promise((resolve) => {
      server = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}`),
      );
    });
  });
  afterAll(async () => {
    server.close();
    await world.close();
  });
  const into = (file: string, ...args: string[]) =>
    chatterfix(['import', 'work-orders', file, '--base-url', url, ...args], {
      CHATTERFIX_KEY: world.secret_key,
    });
  const orders = async (query = {}) =>
    (await listWorkOrders(contextOf(world), { sort: 'created_at', limit: 50, ...query })).work_orders;

  it('keeps every word and cent without padding, rejects rows with their line and the reason, and changes nothing the second time', async () => {
    const file = csv(
      'ref,when,machine,text,cost\n1,2004-07-01,A,"  L/H CYL, ""LEAKING"" ÄÖ ",183.05\n2,2004-07-02,A,credit,-1026684.20\n3,2004-13-45,A,bad date,1\n4,2004-07-02,A,,1\n5,2004-07-02,A,bad cost,12.345\n6,2004-07-02,A,"two\nlines",0\n2,2004-07-02,A,same again,1\n',
    );
    const map = [
      '--map',
      'external_ref=ref,created_at=when,asset=machine,title=text,parts_cost=cost',
      '--create-assets',
    ];
    const dry = await into(file, ...map, '--dry-run', '--json');
    expect(JSON.parse(dry.out)).toMatchObject({
      created: 3,
      updated: 0,
      assets_created: ['A'],
      dry_run: true,
    });
    expect(await orders()).toEqual([]);
    const first = await into(file, ...map);
    expect(first.code).toBe(2);
    expect(first.out).toMatch(/line 4: created_at must/);
    expect(first.out).toMatch(/line 5: title is required/);
    expect(first.out).toMatch(/line 6: parts_cost must have at most two decimals/);
    expect(first.out).toMatch(/line 9: external_ref is the same as that of line 3/);
    expect(first.out).toMatch(/3 created, 0 updated, 0 unchanged, 4 rejected; assets created: A/);
    const loaded = await orders();
    expect(
      loaded.map(({ title, parts_cost, asset_tag, created_at }) => ({
        title,
        parts_cost,
        asset_tag,
        created_at,
      })),
    ).toEqual([
      {
        title: 'L/H CYL, "LEAKING" ÄÖ',
        parts_cost: 183.05,
        asset_tag: 'A',
        created_at: '2004-07-01T00:00:00Z',
      },
      { title: 'credit', parts_cost: -1026684.2, asset_tag: 'A', created_at: '2004-07-02T00:00:00Z' },
      { title: 'two\nlines', parts_cost: 0, asset_tag: 'A', created_at: '2004-07-02T00:00:00Z' },
    ]);
    const again = JSON.parse((await into(file, ...map, '--json')).out) as object;
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 3, assets_created: [] });
    expect(await orders()).toEqual(loaded);
  });

  it('counts over all batches, and names an asset once that a dry run would create', async () => {
    const rows = Array.from({ length: 1002 }, (_, n) => (n % 500 === 7 ? ',Z' : `Order ${n},Z`));
    const file = csv(['text,machine', ...rows].join('\r\n'));
    const options = '--map title=text,asset=machine --create-assets --dry-run --json'.split(' ');
    const { code, out } = await into(file, '--base-url', `${url}//`, ...options);
    expect(JSON.parse(out)).toMatchObject({
      rows: 1002,
      created: 1000,
      updated: 0,
      unchanged: 0,
      assets_created: ['Z'],
      rejected: [
        { line: 9, field: 'title', reason: 'is required' },
        { line: 509, field: 'title', reason: 'is required' },
      ],
      dry_run: true,
    });
    expect(code).toBe(2);
  });

  const files: [what: string, content: string | Buffer, args: string[], words: RegExp][] = [
    ['a file that is not there', join(folder, 'none.csv'), [], /The file .*none\.csv does not exist\./],
    ['a folder', folder, [], /is a folder\./],
    [
      'an encoding that does not exist',
      'unread.csv',
      ['--encoding', 'klingon'],
      /There is no encoding “klingon”/,
    ],
    [
      'another encoding',
      Buffer.from('text\nL\x84ger\nK\x81hler\n', 'latin1'),
      [],
      /line 2 is not UTF-8, and not clearly Windows-1252\. Give it, such as --encoding/,
    ],
    [
      'another delimiter',
      Buffer.from('ref;text\n1;a\n'),
      ['--delimiter', ','],
      /no column “text”.*leave out --delimiter/,
    ],
    ['a delimiter of no length', Buffer.from('text\na\n'), ['--delimiter', ''], /--delimiter/],
  ];
  it.each(sample(files, 0.33))(
    'says what is wrong with %s, without a stack trace',
    async (_, content, args, words) => {
      const file = typeof content === 'string' ? content : csv(content);
      const { code, err } = await into(file, '--map', 'title=text', ...args);
      expect(err).toMatch(words);
      expect(err).not.toMatch(/^\s*at /m);
      expect(code).toBe(1);
    },
  );

  it('reads the encoding and the delimiter it is told', async () => {
    const { code } = await into(
      csv(Buffer.from('\xe4nderung;text\n1;L\xe4ger der F\xf6rderpumpe\n', 'latin1')),
      '--map',
      'title=text,external_ref=änderung',
      '--encoding',
      'windows-1252',
      '--delimiter',
      ';',
    );
    expect(code).toBe(0);
    expect(await orders({ q: 'Förderpumpe' })).toMatchObject([
      { title: 'Läger der Förderpumpe', external_ref: '1' },
    ]);
  });

  it('takes a mapping file, sets the same value for all rows, and changes what has changed', async () => {
    const mapping = join(folder, 'mapping.json');
    writeFileSync(
      mapping,
      JSON.stringify({
        map: { title: 'text', external_ref: 'ref' },
        set: { status: 'completed', work_type: 'inspection' },
      }),
    );
    await into(csv('ref,text\nM1,before\nM2,stays\n'), '--mapping', mapping);
    const report = JSON.parse(
      (await into(csv('ref,text\nM1,after\nM2,stays\n'), '--mapping', mapping, '--json')).out,
    ) as object;
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(await orders({ external_ref: 'M1' })).toMatchObject([
      { title: 'after', status: 'completed', work_type: 'inspection' },
    ]);
  });

  const mappings: [args: string[], words: RegExp][] = [
    [['--map', 'nonsense=text'], /no field “nonsense”/],
    [['--map', 'title=missing'], /no column “missing”.*ref, text/s],
    [['--map', 'asset=text'], /Map the title/],
    [['--map', 'title=text', '--key', 'sk_wrong'], /refused the rows \(401\)/],
  ];
  it.each(sample(mappings, 0.5))('says what is wrong with %s', async (args, words) => {
    const { code, err } = await into(csv('ref,text\n1,x\n'), ...args);
    expect(code).toBe(1);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\bat .*\.ts/);
  });

  it('says that a server is not there', async () => {
    expect(
      (
        await chatterfix([
          'import',
          'work-orders',
          csv('a\n1\n'),
          '--map',
          'title=a',
          '--base-url',
          'http://127.0.0.1:9',
          '--key',
          'sk_x',
        ])
      ).err,
    ).toMatch(/does not answer/);
  });

  /** Imports a file without a process of its own. */
  const importInto = async (resource: ResourceName, text: string, options: ImportOptions) =>
    importFile(
      resource,
      csv(text),
      { baseUrl: url, key: world.secret_key, ...options },
      () => readConfig({}, {}, folder),
      { out: () => {}, progress: () => {} },
    );

  it('puts assets below others, in whatever order and batches they come, and a dry run says the same', async () => {
    const bolts = Array.from({ length: 520 }, (_, n) => `BOLT-${n},Bolt ${n},PUMP-A`);
    const text = [
      'Tag,Name,Parent',
      ...bolts,
      'LOST,Lost,NOWHERE',
      'PUMP-A,Pump,LINE-A',
      'LINE-A,Line,',
      '',
    ].join('\n');
    const options = { map: 'asset_tag=Tag,name=Name,parent=Parent' };
    const created = { rows: 523, created: 522, updated: 0, unchanged: 0, complete: true };
    const rejected = [{ line: 522, field: 'parent', reason: 'no asset has the tag or the name “NOWHERE”' }];
    const dry = await importInto('assets', text, { ...options, dryRun: true });
    expect(dry).toMatchObject({ ...created, rejected });
    expect(await importInto('assets', text, options)).toEqual({ ...dry, dry_run: false });
    const { body } = await world.call('GET', '/api/assets?asset_tag=BOLT-7');
    const [bolt] = body['assets'] as { parent_id: number; version: number }[];
    const parent = await world.call('GET', `/api/assets/${bolt?.parent_id}`);
    expect(parent.body).toMatchObject({ asset: { asset_tag: 'PUMP-A' } });
    expect(await importInto('assets', text, options)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 522,
    });
  });

  it('loads parts, and changes nothing when they come again', async () => {
    const text = 'Material;Bezeichnung;Bestand;Preis\nB-1;Lager;1.200;12,50\nB-2;Dichtung;-;3,75\n';
    const options = {
      map: 'part_number=Material,name=Bezeichnung,current_stock=Bestand,unit_cost=Preis',
      decimal: ',',
    };
    expect(await importInto('parts', text, options)).toMatchObject({ created: 2, rejected: [] });
    const { body } = await world.call('GET', '/api/parts?q=B-1');
    expect(body['parts']).toMatchObject([
      { name: 'Lager', current_stock: 1200, unit_cost: 12.5, version: 1 },
    ]);
    expect(await importInto('parts', text, options)).toMatchObject({ created: 0, unchanged: 2 });
  });

  it('keeps due days, and changes no version when the same file comes again', async () => {
    const text = 'Order,Text,Due\nD-1,Inspect,01.12.2026\nD-2,Grease,\n';
    const options = { map: 'external_ref=Order,title=Text,due_date=Due' };
    expect(await importInto('work-orders', text, options)).toMatchObject({ created: 2 });
    expect(await importInto('work-orders', text, options)).toMatchObject({ updated: 0, unchanged: 2 });
    expect(await orders({ external_ref: 'D-1' })).toMatchObject([{ due_date: '2026-12-01', version: 1 }]);
    const cleared = text.replace('01.12.2026', '');
    expect(await importInto('work-orders', cleared, options)).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await orders({ external_ref: 'D-1' })).toMatchObject([{ due_date: null, version: 2 }]);
  });

  it('ends with 130 where it was stopped before the end of the file', async () => {
    const rows = Array.from({ length: 1_600 }, (_, n) => `S-${n},Stopped\n`).join('');
    const proxy = serve({
      fetch: async (request) => {
        child.kill('SIGINT');
        return world.app.fetch(request);
      },
      port: 0,
      hostname: '127.0.0.1',
    });
    await once(proxy, 'listening');
    const { port } = proxy.address() as AddressInfo;
    const file = csv(`Order,Text\n${rows}`);
    const options = '--map external_ref=Order,title=Text --dry-run'.split(' ');
    const { child, ended, out } = startChatterfix(
      [
        'import',
        'work-orders',
        file,
        '--base-url',
        `http://127.0.0.1:${port}`,
        '--key',
        world.secret_key,
        ...options,
      ],
      { DATA_DIR: join(folder, 'data'), CHATTERFIX_KEY: 'sk_that_the_option_overrides' },
    );
    expect(await ended).toBe(130);
    expect(out()).toMatch(/^Stopped before the end of the file\./m);
    proxy.close();
  });

  it('names an asset that does not exist', async () => {
    expect((await into(csv('m,t\nNOPE,x\n'), '--map', 'asset=m,title=t')).out).toMatch(
      /line 2: asset no asset has the tag or the name “NOPE”/,
    );
  });
});

describe('chatterfix import work-orders, into the database', () => {
  it('needs the name of the tenant where there are several, and none where there is one', async () => {
    const env = { DATABASE_URL: await createPostgresDatabase(), DATA_DIR: folder };
    const config = () => readConfig(env, {}, folder);
    const load = async (reference: string, tenant?: string) => {
      const silent = { out: () => {}, progress: () => {} };
      const options = { map: 'title=t,external_ref=r', ...(tenant === undefined ? {} : { tenant }) };
      const file = csv(`r,t\r\n${reference},x\r\n`);
      return importFile('work-orders', file, options, config, silent);
    };
    await createTenantAt('east', {}, config, () => {});
    expect(await load('1')).toMatchObject({ created: 1, unchanged: 0 });
    await createTenantAt('west', {}, config, () => {});
    for (const tenant of [undefined, 'north'])
      await expect(load('1', tenant)).rejects.toThrow(
        /^There are several tenants\. Choose one: --tenant (east or west|west or east)\.$/,
      );
    expect(await load('1', 'west')).toMatchObject({ created: 1, unchanged: 0 });
    expect(await load('1', 'east')).toMatchObject({ created: 0, unchanged: 1 });
  });
});

it('writes each row once while the database goes away and comes back, and reports all of them', async () => {
  const proxy = await startFaultProxy(await createPostgresDatabase(inject('postgresTemplate')));
  const rows = Array.from({ length: 1_100 }, (_, n) =>
    n % 500 === 7 ? '2004-13-45,x' : `2004-07-01,Row ${n}`,
  );
  const told: string[] = [];
  const imported = importFile(
    'work-orders',
    csv(['when,text', ...rows].join('\n')),
    { map: 'created_at=when,title=text' }, // without external_ref, so that a row could be there twice
    () => readConfig({ DATABASE_URL: proxy.url, DATA_DIR: folder }, {}, folder),
    {
      out: () => {},
      progress: (text) => {
        told.push(text);
        if (/trying again/.test(text)) proxy.mode = 'pass';
        else if (text.startsWith('\r500 rows')) proxy.mode = 'lose-commits';
        else if (text.startsWith('\r1000 rows')) proxy.cut();
      },
    },
  );
  expect(await imported).toMatchObject({ created: 1_097, updated: 0, unchanged: 0 });
  expect((await imported)?.rejected).toHaveLength(3);
  expect(told.join('')).toMatch(/trying again/);
  const sql = postgres(proxy.url, { max: 1 });
  expect(await sql`select count(*)::int as n from work_orders`).toEqual([{ n: 1_097 }]);
  await sql.end();
  proxy.close();
});

describe.skipIf(!existsSync(excavators))(
  'the excavators’ 4,534 real records (shared/data/excavators)',
  () => {
    const map = 'created_at=BscStartDate,asset=Asset,title=OriginalShorttext,parts_cost=Cost,external_ref=id';
    const rows = existsSync(excavators)
      ? (parse(readFileSync(excavators), { columns: true }) as Record<string, string>[])
      : [];

    it.each(sample(databaseKinds, 0.5))(
      'are imported directly into %s, completely and only once',
      async (kind) => {
        const env: Record<string, string> =
          kind === 'pglite'
            ? { DATA_DIR: await migratedFolder() }
            : { DATABASE_URL: await createPostgresDatabase() };
        const run = async () =>
          JSON.parse(
            (
              await chatterfix(
                ['import', 'work-orders', excavators, '--map', map, '--create-assets', '--json'],
                env,
              )
            ).out,
          ) as object;
        expect(await run()).toMatchObject({
          rows: 4534,
          created: 4534,
          updated: 0,
          unchanged: 0,
          assets_created: ['A', 'B', 'C', 'D'],
          rejected: [],
          dry_run: false,
        });
        expect(await run()).toMatchObject({
          created: 0,
          updated: 0,
          unchanged: 4534,
          assets_created: [],
          rejected: [],
          dry_run: false,
        });
      },
      180_000,
    );

    it('are then found by lists, search, the dashboard and Fred', async () => {
      const world = await createWorld(await openTestDatabase('postgresql'));
      const batch = (from: number) =>
        rows.slice(from, from + 1000).map((row, i) => ({
          line: from + i + 2,
          created_at: `${row['BscStartDate']}T00:00:00Z`,
          asset: row['Asset'],
          title: row['OriginalShorttext'],
          parts_cost: Number(row['Cost']),
          external_ref: row['id'],
        }));
      for (let from = 0; from < rows.length; from += 1000) {
        expect(
          await world.call('POST', '/api/work-orders/import', {
            role: 'planner',
            body: { rows: batch(from), create_assets: true },
          }),
        ).toMatchObject({ body: { rejected: [] } });
      }
      const all: {
        title: string;
        parts_cost: number;
        external_ref: string;
        created_at: string;
        asset_tag: string;
      }[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { body } = await world.call(
          'GET',
          `/api/work-orders?limit=200&sort=created_at${cursor ? `&cursor=${cursor}` : ''}`,
        );
        expect(body).toMatchObject({ total: 4534, total_capped: false });
        all.push(...(body['work_orders'] as typeof all));
        cursor = body['next_cursor'] as string | null;
      }
      expect(rows).toHaveLength(4534);
      expect(all).toHaveLength(4534);
      const byRef = new Map(all.map((order) => [order.external_ref, order]));
      for (const row of rows) {
        expect(byRef.get(row['id']!)).toMatchObject({
          title: row['OriginalShorttext'],
          asset_tag: row['Asset'],
          created_at: `${row['BscStartDate']}T00:00:00Z`,
          parts_cost: Number(row['Cost']),
        });
      }
      const cents = (values: number[]) => values.reduce((sum, value) => sum + Math.round(value * 100), 0);
      expect(cents(all.map(({ parts_cost }) => parts_cost))).toBe(
        cents(rows.map((row) => Number(row['Cost']))),
      );
      expect(Math.max(...all.map(({ parts_cost }) => parts_cost))).toBe(1026684.2);
      expect(all.filter(({ parts_cost }) => parts_cost < 0)).toHaveLength(6);
      const summary = await world.call('GET', '/api/work-orders/summary');
      expect(summary.body).toMatchObject({ total: 4534, by_status: { open: 4534 } });
      expect((await world.call('GET', '/api/assets/dashboard')).body).toMatchObject({ total_assets: 4 });
      const found = await world.call(
        'GET',
        `/api/work-orders?q=${encodeURIComponent('left cylinder leaking')}&limit=200`,
      );
      expect(
        (found.body['work_orders'] as typeof all).some(({ title }) => title === 'L/H BUCKET CYL LEAKING.'),
      ).toBe(true);
      const answer = await world.call('POST', '/api/chat', { body: { message: 'L/H CYL LKG' } });
      expect(
        (answer.body['sources'] as { kind: string; title: string }[]).filter(
          ({ kind, title }) => kind === 'work_order' && /CYL/i.test(title),
        ).length,
      ).toBeGreaterThan(2);
      await world.close();
    });
  },
);
