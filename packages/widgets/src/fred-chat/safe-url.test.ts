import { expect, it } from 'vitest';
import { isApiUrl, recordAt, safeUrl } from './safe-url.ts';

const base = 'https://plant.test/cmms/';

it.each([
  ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
  ['http://example.com', 'http://example.com/'],
  ['mailto:planner@plant.example', 'mailto:planner@plant.example'],
  [' /api/parts/1 ', 'https://plant.test/api/parts/1'],
  ['manual.pdf', 'https://plant.test/cmms/manual.pdf'],
  ['//example.com/x', 'https://example.com/x'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['vbscript:x', undefined],
  ['file:///etc/passwd', undefined],
  ['blob:https://plant.test/1', undefined],
  ['https://[', undefined],
])('%j as a link is %j', (address, safe) => {
  expect(safeUrl(address, base)).toBe(safe);
});

it('allows only the given schemes', () => {
  expect(safeUrl('mailto:a@b.example', base, ['https:'])).toBeUndefined();
});

it.each([
  ['https://plant.test/api/parts/1', true],
  ['https://plant.test/cmms/api', true],
  ['https://plant.test/apiary', false],
  ['https://plant.test/docs', false],
  ['https://example.com/api/parts/1', false],
])('%s belongs to the API: %s', (address, api) => {
  expect(isApiUrl(address, base)).toBe(api);
});

it.each([
  ['/api/work-orders/17', { kind: 'work_order', id: '17' }],
  ['/api/assets/3', { kind: 'asset', id: '3' }],
  ['/api/parts/66', { kind: 'part', id: '66' }],
  ['/api/playbooks/pump-seal-leak', { kind: 'playbook', id: 'pump-seal-leak' }],
  ['/api/work-orders', undefined],
  ['/api/work-orders/17/start', undefined],
  ['/api/users/1', undefined],
])('%s names the record %o', (path, record) => {
  expect(recordAt(`https://plant.test${path}`)).toEqual(record);
});
