import { sql, type Column, type SQL } from 'drizzle-orm';

/** The versions of a row that a write accepts; undefined where any will do. */
export type Versions = readonly number[] | undefined;

/** The condition of a write that must find one of the versions. */
export function atVersion(table: { version: Column }, versions: Versions): SQL {
  if (versions === undefined) return sql`true`;
  return versions.length === 0
    ? sql`false`
    : sql`${table.version} in (${sql.join(
        versions.map((version) => sql`${version}`),
        sql`, `,
      )})`;
}
