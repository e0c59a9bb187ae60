import { TenantCreate, TokenRequest, UserCreate } from '@chatterfix/sdk/contract';
import { expect, it } from 'vitest';
import { createTokens } from './tokens.ts';

const isUsername = (username: string) => UserCreate.shape.username.safeParse(username).success;
const isExternalId = (id: string) => TokenRequest.shape.external_user_id.safeParse(id).success;
const isTenantName = (name: string) => TenantCreate.shape.name.safeParse(name).success;

it.each([
  ['a Cyrillic letter among Latin ones', '\u0430dmin'],
  ['a Greek letter among Latin ones', 'adm\u03b9n'],
  ['a Cherokee letter', '\u13aadmin'],
  ['a zero-width space', 'ad\u200bmin'],
  ['a zero-width joiner', 'ad\u200dmin'],
  ['a soft hyphen', 'ad\u00admin'],
  ['a byte order mark', '\ufeffadmin'],
  ['a right-to-left override', '\u202enimda'],
  ['an isolate', 'admin\u2066'],
  ['a right-to-left mark', 'admin\u200f'],
  ['an Arabic letter mark', 'admin\u061c'],
  ['a control character', 'ad\u0007min'],
  ['a line separator', 'admin\u2028'],
  ['a Hangul filler', 'admin\u3164'],
  ['a half-width Hangul filler', 'admin\uffa0'],
  ['a variation selector', 'admin\ufe0f'],
  ['a combining grapheme joiner', 'ad\u034fmin'],
  ['a tag character', 'admin\u{e0061}'],
  ['a private character', 'admin\ue000'],
])('no name of a person or tenant has %s', (_, name) => {
  expect([isUsername(name), isExternalId(name), isTenantName(name)]).toEqual([false, false, false]);
});

it.each([
  ['full-width letters', '\uff41dmin'],
  ['mathematical letters', '\u{1d41a}dmin'],
  ['a ligature', '\ufb01le'],
  ['two @', 'x@evil.example@corp.example'],
])('no user name or external id has %s', (_, name) => {
  expect([isUsername(name), isExternalId(name)]).toEqual([false, false]);
});

it.each([
  'maria.lopez',
  'jos\u00e9',
  'jose\u0301',
  'm@plant.example',
  'Мария',
  'Ελένη',
  'مريم',
  'מרים',
  '山田太郎',
  'ヤマダ',
  '김철수',
  'สมชาย',
])('%s is a user name and an external id', (name) => {
  expect([isUsername(name), isExternalId(name)]).toEqual([true, true]);
});

it('a tenant may have words of several alphabets', () => {
  expect(isTenantName('Завод Nord GmbH')).toBe(true);
});

it('names are kept in their composed form', () => {
  expect(UserCreate.shape.username.parse('jose\u0301')).toBe('jos\u00e9');
  expect(TokenRequest.shape.external_user_id.parse('jose\u0301')).toBe('jos\u00e9');
});

it('every external id that is accepted comes back from its token', async () => {
  const tokens = createTokens(new TextEncoder().encode('a secret for the tests, long enough to sign'));
  const now = new Date();
  for (const id of ['x', 'é'.repeat(100), '山'.repeat(100), 'emp 4711/7#?&%', '"\\', '😀'.repeat(50)]) {
    expect(isExternalId(id)).toBe(true);
    const { token } = await tokens.issue(
      { tenant_id: 1, tenant: 'x', actor: { kind: 'external_user', id }, role: 'viewer' },
      60,
      now,
    );
    expect((await tokens.verify(token, now)).actor.id).toBe(id);
  }
  expect(isExternalId('x'.repeat(101))).toBe(false);
});
