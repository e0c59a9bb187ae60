import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { assets } from '../../features/assets/schema.ts';
import { parts } from '../../features/parts/schema.ts';
import { contractColumns, fieldsOf } from './columns.ts';
import {
  build,
  compile,
  noValueFor,
  ofOneRow,
  ofTenant,
  readsOneRow,
  setsTheTenantItself,
  settingTheTenantItself,
} from './statements.ts';

it('a statement takes the values of its placeholders by their names, each in its column’s form', () => {
  const statement = build
    .select({ id: parts.id })
    .from(parts)
    .where(sql`${ofTenant(parts)} and ${parts.name} = ${sql.placeholder('name')} and ${parts.id} > ${7}`);
  const { text, parametersFor } = compile(statement);
  expect(text).toBe(
    'select "id" from "parts" where "parts"."tenant_id" = $1 and "parts"."name" = $2 and "parts"."id" > $3',
  );
  const values: Record<string, unknown> = { tenant_id: 5, name: 'Belt' };
  expect(parametersFor((name) => values[name])).toEqual([5, 'Belt', 7]);
  expect(() => parametersFor((name) => values[name] ?? noValueFor(name))).not.toThrow();
  delete values['name'];
  expect(() => parametersFor((name) => values[name] ?? noValueFor(name))).toThrow(
    'The statement was given no value for its placeholder name',
  );
});

it('a selected property has the name that the database gives it', () => {
  expect(() => compile(build.select({ number: parts.part_number }).from(parts))).toThrow(
    'The selected property number comes from the database as part_number: give it that alias',
  );
  expect(() => compile(build.select({ n: sql`count(*)` }).from(parts))).toThrow(
    'The selected property n comes from the database as nothing: give it that alias',
  );
  expect(() => compile(build.select({ n: sql`count(*)`.as('m') }).from(parts))).toThrow('as m: give it');
  expect(() => compile(build.delete(parts).returning({ number: parts.part_number }))).toThrow('part_number');
  expect(compile(build.select({ n: sql`count(*)`.as('n') }).from(parts)).text).toBe(
    'select count(*) as "n" from "parts"',
  );
});

it('a field that is no column is not dropped in silence', () => {
  expect(Object.keys(contractColumns(parts, { name: 1, id: 1 }))).toEqual(['name', 'id']);
  expect(() => contractColumns(parts, { colour: 1 })).toThrow('No column of parts for the property colour');
  expect(fieldsOf(assets, { name: 'Fan' })).toEqual({ name: 'Fan' });
  expect(() => fieldsOf(assets, { name: 'Fan', colour: 'red' })).toThrow(
    'No column of assets for the field colour',
  );
});

it('a statement has the marks that it was given, and no others', () => {
  const [plain, setting, single] = [sql`select 1`, sql`select 2`, sql`select 3`];
  expect(settingTheTenantItself(setting)).toBe(setting);
  expect(ofOneRow(single)).toBe(single);
  expect([plain, setting, single].map((one) => [setsTheTenantItself(one), readsOneRow(one)])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});
