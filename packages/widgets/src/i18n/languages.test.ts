import { afterEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../testing/fake-server.ts';
import { clearPage, mount } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { Shadow } from '../testing/shadow.ts';

afterEach(clearPage);

const attributes = { 'work-order-id': '17', open: '', key: 'pk_test' };
const mountIn = async (tag: string, lang?: string) => {
  const client = new FakeServer().client();
  const own: Record<string, string> = lang === undefined ? {} : { lang };
  return new Shadow(await mount(tag, { client }, { ...attributes, ...own }));
};

describe.each([
  ['en', 'Start Work', 'Total assets', 'Sources (2)', 'ltr', 'Due today'],
  ['de', 'Arbeit beginnen', 'Anlagen gesamt', 'Quellen (2)', 'ltr', 'Heute fällig'],
  ['es', 'Iniciar trabajo', 'Activos en total', 'Fuentes (2)', 'ltr', 'Vencen hoy'],
  ['fr', 'Commencer', 'Équipements au total', 'Sources (2)', 'ltr', 'Pour aujourd’hui'],
  ['ar', 'بدء العمل', 'مجموع الأصول', 'المصادر (2)', 'rtl', 'تستحق اليوم'],
])('in the language %s', (lang, start, total, sources, direction, dueToday) => {
  it('the card', async () => {
    const shadow = await mountIn('work-order-card', lang);
    await shadow.button(start);
    expect(shadow.root.querySelector('article')?.lang).toBe(lang);
    expect(shadow.root.querySelector('article')?.dir).toBe(direction);
    expect(shadow.text).not.toMatch(/undefined|\[object|=>/);
  });
  it('the list', async () => {
    const shadow = await mountIn('work-order-list', lang);
    await shadow.says(dueToday);
    await shadow.get('[role=listitem]');
    expect(shadow.root.querySelector('section')?.dir).toBe(direction);
    expect(shadow.text).not.toMatch(/undefined|\[object|=>/);
  });
  it('the dashboard', async () => {
    const shadow = await mountIn('asset-dashboard', lang);
    await shadow.says(total);
    expect(shadow.root.querySelector('section')?.dir).toBe(direction);
    expect(shadow.text).not.toMatch(/undefined|\[object|=>/);
  });
  it('the chat', async () => {
    const shadow = await mountIn('fred-chat', lang);
    await (shadow.host as HTMLElement & { ask(question: string): Promise<void> }).ask('go');
    await shadow.says(sources);
    expect(shadow.root.querySelector('section')?.dir).toBe(direction);
    expect(shadow.text).not.toMatch(/undefined|\[object|=>/);
  });
});

describe('the language', () => {
  it('is that of the closest element, also across shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    document.body.append(host);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    const card = document.createElement('work-order-card');
    inner.append(card);
    await new Shadow(card).says('Aucun bon de travail à afficher.');
    inner.lang = 'de';
    card.requestUpdate();
    await new Shadow(card).says('Kein Auftrag anzuzeigen.');
  });

  it('changes with the attributes of the page and of the widget', async () => {
    const shadow = await mountIn('work-order-card');
    await shadow.button('Start Work');
    document.documentElement.lang = 'es';
    await shadow.button('Iniciar trabajo');
    shadow.host.lang = 'de';
    await shadow.button('Arbeit beginnen');
    shadow.host.dir = 'rtl';
    await until(() => shadow.has('article[dir=rtl][lang=de]'));
  });

  it.each(['tlh', 'constructor', 'x-klingon', '*', 'en-'])('is English for “%s”', async (lang) => {
    const shadow = await mountIn('work-order-card', lang);
    await shadow.button('Start Work');
    expect(shadow.root.querySelector('article')?.lang).toMatch(/^en$/);
  });
});
