import { expect, it } from 'vitest';
import { FakeServer } from '../testing/fake-server.ts';
import { mount } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { Shadow } from '../testing/shadow.ts';

// In a file of its own: modules are fetched once per page, and each test file has a page of its own.

/** The files of texts that were fetched, apart from English, which is part of each widget. */
function fetchedTexts(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => /\/i18n\/([\w-]+\/[a-z]{2})\.ts/.exec(name)?.[1] ?? '')
    .filter((file) => file !== '' && !file.endsWith('/en'))
    .sort();
}

const fetchedForms = () =>
  performance
    .getEntriesByType('resource')
    .some(({ name }) => name.includes('/work-order-card/work-panels.ts'));

it('a page fetches the texts of the widgets that it shows, in its language', async () => {
  const client = new FakeServer().client();
  const dashboard = new Shadow(await mount('asset-dashboard', { client }));
  await dashboard.says('Total assets');
  await settle();
  expect(fetchedTexts()).toEqual([]);

  dashboard.host.lang = 'es';
  await dashboard.says('Activos en total');
  expect(fetchedTexts()).toEqual(['asset-dashboard/es', 'common/es']);

  const card = new Shadow(await mount('work-order-card', { client }, { lang: 'fr', 'work-order-id': '17' }));
  await card.says('Commencer');
  await settle();
  expect(fetchedTexts()).toEqual(['asset-dashboard/es', 'common/es', 'common/fr', 'work-order-card/fr']);
  expect(fetchedForms()).toBe(false);

  // The connection may go before the work is finished.
  await card.press('Commencer');
  await card.button('Terminer');
  await until(fetchedForms, 'the forms of work in progress');
  await until(() => fetchedTexts().includes('work-panels/fr'));
});
