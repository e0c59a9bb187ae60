/** A node of PostgreSQL's parse tree, as JSON. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The parts of a name such as `pg_catalog.lower`. */
export function namesOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.map((item) => text((item as { String?: { sval?: unknown } }).String?.sval))
    : [];
}

/** The name of a built-in, named as it is or in `pg_catalog`. */
export function builtin(value: unknown): string | undefined {
  const names = namesOf(value);
  if (names.length === 1) return names[0];
  return names.length === 2 && names[0] === 'pg_catalog' ? names[1] : undefined;
}
