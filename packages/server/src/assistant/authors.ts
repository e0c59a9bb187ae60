import { sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { readMark } from '../features/citation-mark.ts';
import type { ToolResult } from '../features/tool.ts';
import { auditLog } from '../platform/db/schema.ts';
import { tenantId } from '../platform/db/statements.ts';
import { read } from '../platform/db/transaction.ts';

/** The table of a kind of record, and its fields in which people write freely. */
const written: Readonly<Record<string, { resource: string; fields: readonly string[] }>> = {
  work_order: {
    resource: 'work_orders',
    fields: ['title', 'description', 'hold_reason', 'completion_notes', 'safety_notes'],
  },
  asset: { resource: 'assets', fields: ['name', 'description'] },
  part: { resource: 'parts', fields: ['name', 'description'] },
};

interface WrittenText {
  resource: string;
  id: string;
  field: string;
}

/** Who wrote each text last, as the audit log has it. */
const findAuthors = sql<WrittenText & { author: string }>`
  select asked.resource, asked.id, asked.field, change.author
  from jsonb_to_recordset(${sql.placeholder('asked')}::text::jsonb)
    as asked (resource text, id text, field text)
  cross join lateral (
    select case when via = 'fred' then 'fred for ' else '' end || actor_kind || ':' || actor as author
    from ${auditLog}
    where tenant_id = ${tenantId} and resource = asked.resource and resource_id = asked.id
      and jsonb_exists(after, asked.field)
    order by id desc limit 1) change`;

/**
 * The records of a tool's result with `written_by`: who wrote their texts, by field, or in one word where it was the
 * same for all. The model can so tell what a person noted from what it was asked.
 */
export async function withAuthors(context: Context, result: ToolResult): Promise<ToolResult> {
  const asked: WrittenText[] = [];
  mapRecords(result, (record, { resource, fields }, id) => {
    for (const field of fields)
      if (typeof record[field] === 'string' && record[field] !== '') asked.push({ resource, id, field });
    return record;
  });
  if (asked.length === 0) return result;
  const found = await read(context, findAuthors, { asked: JSON.stringify(asked) });
  const authors = new Map(
    found.map(({ resource, id, field, author }) => [`${resource} ${id} ${field}`, author]),
  );
  return mapRecords(result, (record, { resource, fields }, id) => {
    const byField = fields.flatMap((field) => {
      const author = authors.get(`${resource} ${id} ${field}`);
      return author === undefined || !record[field] ? [] : [[field, author] as const];
    });
    const [first] = byField;
    if (!first) return record;
    const isOne = byField.every(([, author]) => author === first[1]);
    return { ...record, written_by: isOne ? first[1] : Object.fromEntries(byField) };
  });
}

type Rows = Record<string, unknown>;

/** The result with each of its records, which have the mark that cites them, as `map` returns it. */
function mapRecords(
  { figures, lists, sources }: ToolResult,
  map: (record: Rows, kind: (typeof written)[string], id: string) => Rows,
): ToolResult {
  const mapped = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Rows; // an object from JSON
    const mark = typeof record['cite'] === 'string' ? readMark(record['cite'].slice(1, -1)) : undefined;
    const kind = mark && written[mark.kind];
    return kind ? map(record, kind, mark.id) : record;
  };
  const own = mapped(figures);
  return {
    sources,
    // A single record, or several by name.
    ...(figures === undefined ? {} : { figures: own === figures ? mapValues(figures, mapped) : own }),
    ...(lists
      ? {
          lists: Object.fromEntries(
            Object.entries(lists).map(([name, { rows, total }]) => [name, { rows: rows.map(mapped), total }]),
          ),
        }
      : {}),
  };
}

function mapValues(value: unknown, map: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, map(one)]));
}
