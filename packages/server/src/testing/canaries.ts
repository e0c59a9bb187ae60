import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import type { Database } from '../platform/db/database.ts';

/** Secrets that must show up nowhere, and all the places where they might. */
export class Canaries {
  readonly #secrets = new Map<string, string>();
  readonly #places: { name: string; bytes: Buffer }[] = [];

  /** A new secret that looks like nothing else. */
  make(what: string, prefix = ''): string {
    return this.add(what, `${prefix}canary${randomBytes(16).toString('hex')}`);
  }

  /** A secret that somebody else made. */
  add(what: string, secret: string): string {
    if (secret.length < 16) throw new Error(`${what} is too short to be told from chance`);
    this.#secrets.set(secret, what);
    return secret;
  }

  /** Looks here too; `shown` may be in it, once each. */
  look(name: string, text: string | Buffer, shown: readonly string[] = []): void {
    let bytes = Buffer.from(text);
    for (const secret of shown) {
      const at = bytes.indexOf(secret);
      if (at < 0) throw new Error(`${name} does not show the secret that it is to show once`);
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from('<shown once>'),
        bytes.subarray(at + secret.length),
      ]);
    }
    this.#places.push({ name, bytes });
  }

  /** A backup: every row of every table, as text, read by the owner. */
  async lookInDatabase(db: Database): Promise<void> {
    await db.transaction(async (query) => {
      await query('set local role none', []);
      const tables = await query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
        [],
      );
      for (const { name } of tables)
        this.look(
          `table ${name}`,
          (await query<{ row: string }>(`select t::text as row from ${name} t`, []))
            .map(({ row }) => row)
            .join('\n'),
        );
      await query('set local role chatterfix_app', []);
    });
  }

  /** All of an error: its causes, and what a debugger would show. */
  lookInError(name: string, error: unknown): void {
    this.look(
      name,
      `${inspect(error, { depth: 12, showHidden: true, maxStringLength: null, maxArrayLength: null })}\n${error instanceof Error ? JSON.stringify({ ...error, message: error.message, stack: error.stack }) : ''}`,
    );
  }

  get places(): readonly string[] {
    return this.#places.map(({ name }) => name);
  }

  /** Which secret is where, as it is or in another notation. */
  found(): string[] {
    return this.#places.flatMap(({ name, bytes }) =>
      [...this.#secrets].flatMap(([secret, what]) => {
        const raw = Buffer.from(secret);
        const notations = [
          secret,
          raw.toString('hex'),
          ...[0, 1, 2].map((shift) => inner(raw, shift)),
          encodeURIComponent(secret),
          JSON.stringify(secret).slice(1, -1),
        ];
        return notations.some((notation) => bytes.includes(notation)) ? [`${what} in ${name}`] : [];
      }),
    );
  }
}

/** What of a text stays the same in base64 wherever it stands. */
function inner(raw: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), raw])
    .toString('base64')
    .replace(/=+$/, '');
  return text
    .slice(Math.ceil((shift * 4) / 3), -2)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
