import { existsSync, readdirSync } from 'node:fs';
import { is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { features } from './features.ts';

describe('The list of features', () => {
  it('names each folder of features/ exactly once', () => {
    const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(features.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  it.each(features)('has every table of the schema.ts of $name', async ({ name, tables }) => {
    const schema = new URL(`${name}/schema.ts`, import.meta.url);
    const declared = existsSync(schema)
      ? Object.values((await import(schema.href)) as object).filter((value) => is(value, PgTable))
      : [];
    expect(new Set(tables)).toEqual(new Set(declared));
  });

  it('offers the tools in the order in which the assistant presents them, each name once', () => {
    expect(features.flatMap(({ tools }) => tools.map(({ name }) => name))).toEqual([
      'search_work_orders',
      'get_work_order',
      'count_work_orders',
      'create_work_order',
      'update_work_order',
      'assign_work_order',
      'start_work_order',
      'hold_work_order',
      'complete_work_order',
      'add_part_to_work_order',
      'find_assets',
      'get_asset_history',
      'list_due_maintenance',
      'find_parts',
      'set_part_levels',
    ]);
  });
});
