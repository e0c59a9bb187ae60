import { describe, expect, it } from 'vitest';
import {
  AiProviderConfigure,
  ApiKeyCreate,
  AssetCreate,
  LoginRequest,
  PasswordChange,
  PartCreate,
  SettingsUpdate,
  WorkOrderCreate,
  WorkOrderHold,
} from './index.ts';

/** Which values the fields of a kind accept and refuse, at their bounds. */
const kinds = {
  'a title': {
    fields: [
      [WorkOrderCreate, 'title'],
      [AssetCreate, 'name'],
      [PartCreate, 'name'],
    ],
    accepts: ['x', ' x ', 'x'.repeat(255), 'Pumpe 🛠️', 'a\nb'],
    refuses: ['', ' ', '\t\n\u00a0', 'x'.repeat(256), 'a\u0000b', '\ud800', '\udc00x', 17, null],
  },
  'a long text': {
    fields: [
      [WorkOrderCreate, 'description'],
      [WorkOrderCreate, 'completion_notes'],
      [WorkOrderCreate, 'safety_notes'],
      [AssetCreate, 'description'],
      [PartCreate, 'description'],
    ],
    accepts: ['', ' ', 'x'.repeat(20_000), null, '🛠️'],
    refuses: ['x'.repeat(20_001), '\u0000', '\ud800', 0],
  },
  'a name that a filter can ask for': {
    fields: [
      [WorkOrderCreate, 'assigned_to'],
      [AssetCreate, 'asset_tag'],
      [PartCreate, 'category'],
    ],
    accepts: ['x', ' ', 'x'.repeat(100), null, '🛠️'],
    refuses: ['', 'x'.repeat(101), 'a\u0000b', '\ud800', 17],
  },
  'a number of another system': {
    fields: [[WorkOrderCreate, 'external_ref']],
    accepts: ['x', 'x'.repeat(255), null],
    refuses: ['', 'x'.repeat(256), 'a\u0000b', '\ud800', 17],
  },
  'a short text': {
    fields: [
      [AssetCreate, 'location'],
      [AssetCreate, 'manufacturer'],
      [AssetCreate, 'model'],
      [AssetCreate, 'serial_number'],
      [PartCreate, 'manufacturer'],
      [PartCreate, 'supplier'],
      [PartCreate, 'location'],
    ],
    accepts: ['', ' ', 'x'.repeat(255), null, '🛠️'],
    refuses: ['x'.repeat(256), 'a\u0000b', '\ud800', 17],
  },
  'a part number': {
    fields: [[PartCreate, 'part_number']],
    accepts: ['x', ' x ', 'x'.repeat(100)],
    refuses: ['', ' ', 'x'.repeat(101), 'a\u0000b', '\ud800', 17, null],
  },
  'why the work is put on hold': {
    fields: [[WorkOrderHold, 'hold_reason']],
    accepts: ['', 'x'.repeat(2000), null],
    refuses: ['x'.repeat(2001), 'a\u0000b', '\ud800', 17],
  },
  'an instant': {
    fields: [
      [AssetCreate, 'last_maintenance_date'],
      [AssetCreate, 'next_maintenance_date'],
      [PartCreate, 'last_ordered'],
    ],
    accepts: [
      '1900-01-01T00:00:00Z',
      '2199-12-31T23:59:59Z',
      '2100-06-01T00:00:00.123Z',
      '2026-03-31T14:00:00+05:30',
      null,
    ],
    refuses: [
      '1899-12-31T23:59:59Z',
      '2200-01-01T00:00:00Z',
      '2026-02-30T00:00:00Z',
      '2026-03-31T24:01:00Z',
      '2026-03-31T14:00:00',
      '2026-03-31',
      '31.03.2026',
      1_775_000_000,
    ],
  },
  'a day or an instant': {
    fields: [[WorkOrderCreate, 'due_date']],
    accepts: [
      '1900-01-01',
      '2199-12-31',
      '2024-02-29',
      '1900-01-01T00:00:00Z',
      '2199-12-31T23:59:59Z',
      '2026-03-31T14:00:00+05:30',
      null,
    ],
    refuses: [
      '1899-12-31',
      '2200-01-01',
      '2026-02-29',
      '2026-3-1',
      '2026-03-01 ',
      '2200-01-01T00:00:00Z',
      '2026-02-30T00:00:00Z',
      '2026-03-31T14:00:00',
      '31.03.2026',
      '',
      20_260_331,
    ],
  },
  'the address of a provider': {
    fields: [[AiProviderConfigure, 'base_url']],
    accepts: ['https://llm.example.com/v1', 'http://10.0.0.5:11434', 'https://llm.example.com/a/b/', null],
    refuses: [
      '',
      'llm.example.com/v1',
      'ftp://llm.example.com',
      'https://user@llm.example.com',
      'https://:secret@llm.example.com',
      'https://llm.example.com/v1?key=x',
      'https://llm.example.com/v1#x',
      'https://llm.example.com/v 1',
      'https://llm.example.com\\\\v1',
      `https://llm.example.com/${'x'.repeat(500)}`,
      1,
    ],
  },
  'a key of a provider': {
    fields: [[AiProviderConfigure, 'api_key']],
    accepts: ['sk-12345', 'x'.repeat(1000), null],
    refuses: ['sk-1234', 'x'.repeat(1001), 'sk 123456', 'sk-1234ö', 'sk-12345\n', 12_345_678],
  },
  'a time zone': {
    fields: [[SettingsUpdate, 'time_zone']],
    accepts: [
      'UTC',
      'Europe/Berlin',
      'America/Argentina/Buenos_Aires',
      'America/Port-au-Prince',
      'Etc/GMT+5',
    ],
    refuses: [
      '',
      'Berlin',
      'Europe/Atlantis',
      'europe/berlin',
      '+05:30',
      'GMT+1',
      'EST5EDT',
      'UTC ',
      null,
      1,
    ],
  },
  'a day': {
    fields: [[AssetCreate, 'purchase_date']],
    accepts: ['1900-01-01', '2199-12-31', '2024-02-29', null],
    refuses: ['1899-12-31', '2200-01-01', '2026-02-29', '2026-3-1', '2026-03-01T00:00:00Z'],
  },
  hours: {
    fields: [
      [WorkOrderCreate, 'estimated_hours'],
      [WorkOrderCreate, 'actual_hours'],
    ],
    accepts: [0, 0.01, 0.1 + 0.2, 999.99, null],
    refuses: [-0.01, 1000, 999.991, 0.001, 1.005, '1', Number.NaN, Infinity],
  },
  'a cost': {
    fields: [
      [WorkOrderCreate, 'parts_cost'],
      [WorkOrderCreate, 'labor_cost'],
    ],
    accepts: [-99_999_999.99, -0.01, 0, 1_026_684.2, 99_999_999.99, null],
    refuses: [-100_000_000, 100_000_000, 12.345, '12'],
  },
  'a price': {
    fields: [[PartCreate, 'unit_cost']],
    accepts: [0, 0.01, 99_999_999.99, null],
    refuses: [-0.01, 100_000_000, 0.005],
  },
  'the value of an asset': {
    fields: [
      [AssetCreate, 'purchase_cost'],
      [AssetCreate, 'current_value'],
    ],
    accepts: [0, 9_999_999_999.99, null],
    refuses: [-0.01, 10_000_000_000, 0.001],
  },
  'a count': {
    fields: [
      [PartCreate, 'current_stock'],
      [PartCreate, 'min_stock_level'],
      [PartCreate, 'max_stock_level'],
    ],
    accepts: [0, 2_147_483_647],
    refuses: [-1, 2_147_483_648, 1.5, '1', null],
  },
  'the number of a record': {
    fields: [
      [WorkOrderCreate, 'asset_id'],
      [AssetCreate, 'parent_id'],
    ],
    accepts: [1, 2_147_483_647, null],
    refuses: [0, -1, 2_147_483_648, 1.5, '1'],
  },
} as const;

const smallest = {
  title: 'x',
  name: 'x',
  part_number: 'x',
};

describe.each(Object.entries(kinds))('%s', (_, { fields, accepts, refuses }) => {
  it.each(fields.map(([schema, field]) => [field, schema] as const))('in %s', (field, schema) => {
    const known = Object.fromEntries(Object.entries(smallest).filter(([name]) => name in schema.shape));
    const isAccepted = (value: unknown) => schema.safeParse({ ...known, [field]: value }).success;
    expect(accepts.filter((value) => !isAccepted(value))).toEqual([]);
    expect(refuses.filter((value) => isAccepted(value))).toEqual([]);
  });
});

it('an instant of another zone is kept in UTC', () => {
  expect(WorkOrderCreate.parse({ title: 'x', due_date: '2026-04-01T01:30:00+05:30' })).toMatchObject({
    due_date: '2026-03-31T20:00:00.000Z',
  });
});

it('an origin is what browsers send', () => {
  const isAccepted = (origin: string) =>
    ApiKeyCreate.safeParse({ kind: 'publishable', name: 'x', allowed_origins: [origin] }).success;
  for (const origin of ['https://erp.example', 'http://10.0.0.5:8080', 'https://xn--bcher-kva.example'])
    expect(isAccepted(origin), origin).toBe(true);
  for (const origin of [
    'https://erp.example/',
    'https://ERP.example',
    'https://erp.example:443',
    'erp.example',
    'ftp://erp.example',
    '*',
    'null',
    '',
  ])
    expect(isAccepted(origin), origin).toBe(false);
});

it.each([
  [LoginRequest, { username: 'maria', password: 'x' }],
  [PasswordChange, { username: 'maria', password: 'x', new_password: 'tulip harbour lantern' }],
])('a sign-in names either the tenant or the key of the page', (schema, fields) => {
  const isAccepted = (more: object) => schema.safeParse({ ...fields, ...more }).success;
  expect(isAccepted({ tenant: 'plant' })).toBe(true);
  expect(isAccepted({ publishable_key: 'pk_x' })).toBe(true);
  expect(isAccepted({})).toBe(false);
  expect(isAccepted({ tenant: 'plant', publishable_key: 'pk_x' })).toBe(false);
  expect(isAccepted({ publishable_key: 'sk_x' })).toBe(false);
  const mayBeEmpty = Object.keys(fields).filter((field) => isAccepted({ tenant: 'plant', [field]: '' }));
  expect(mayBeEmpty).toEqual([]);
});
