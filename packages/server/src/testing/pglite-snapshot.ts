import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '../platform/db/pglite/open.ts';

const root = join(import.meta.dirname, '../../../..');
const databaseFolder = join(import.meta.dirname, '../platform/db');
const cache = join(root, 'node_modules/.cache/chatterfix');
const DAY = 86_400_000;
/** The folders of template1 and template0, from which no test makes a database: a third less to unpack each time. */
const TEMPLATES = ['1', '4'];

/**
 * The path of an archive with the data folder of a migrated PGlite. It is kept until the migrations change.
 */
export async function makePgliteSnapshot(): Promise<string> {
  const snapshot = join(cache, `pglite-${hashOfSources()}.tar`);
  if (existsSync(snapshot)) return snapshot;
  mkdirSync(cache, { recursive: true });
  const partial = `${snapshot}.${process.pid}`;
  writeFileSync(partial, await dumpMigratedDatabase());
  renameSync(partial, snapshot);
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    if (file !== snapshot && statSync(file).mtimeMs < Date.now() - DAY) rmSync(file, { force: true });
  }
  return snapshot;
}

/**
 * A hash of what the snapshot is made from: the migrations, the code that runs them and this file, and the version
 * of PGlite.
 */
function hashOfSources(): string {
  const migrations = readdirSync(join(databaseFolder, 'migrations'), { recursive: true, encoding: 'utf8' });
  const files = [
    import.meta.filename,
    join(root, 'pnpm-lock.yaml'),
    join(databaseFolder, 'migrate.ts'),
    ...migrations.toSorted().map((name) => join(databaseFolder, 'migrations', name)),
  ];
  const hash = createHash('sha256');
  for (const file of files.filter((path) => statSync(path).isFile())) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

async function dumpMigratedDatabase(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-snapshot-'));
  try {
    const migrated = await openPglite(join(folder, 'database'));
    await migrated.close();
    for (const template of TEMPLATES) rmSync(join(folder, 'database/base', template), { recursive: true });
    const pglite = await PGlite.create(join(folder, 'database'));
    const dump = await pglite.dumpDataDir('none');
    await pglite.close();
    return Buffer.from(await dump.arrayBuffer());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
