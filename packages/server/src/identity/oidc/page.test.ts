import { expect, it } from 'vitest';
import { endingPage } from './page.ts';

it('the last page contains no markup of others', () => {
  const page = endingPage(
    { tell: { origin: '</script><script>alert(1)</script>', attempt: '<!--', handover: '\u2028' } },
    'nonce',
  );
  expect(page.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(page).not.toMatch(/<!--|\u2028/);
});
