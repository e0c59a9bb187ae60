import { afterEach, describe, expect, it, vi } from 'vitest';
import { texts as earlyFieldTexts } from '../fred-chat/early-look.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { clearPage, mount } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { Shadow } from '../testing/shadow.ts';
import { answerActionTexts } from './answer-actions/index.ts';
import { approvalTexts } from './approvals/index.ts';
import { assetDashboardTexts } from './asset-dashboard/index.ts';
import { Catalog } from './catalog.ts';
import { commonTexts } from './common/index.ts';
import { fredChatTexts } from './fred-chat/index.ts';
import { localeOf, type Language, type Locale } from './locale.ts';
import { mentionPickerTexts } from './mention-picker/index.ts';
import { sessionListTexts } from './session-list/index.ts';
import { signInFormTexts } from './sign-in-form/index.ts';
import { sourceRecordTexts } from './source-record/index.ts';
import type { TextFiles } from './text-files.ts';
import { workOrderCardTexts } from './work-order-card/index.ts';
import { workOrderListTexts } from './work-order-list/index.ts';
import { workPanelTexts } from './work-panels/index.ts';

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

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
  ['fr', 'Commencer', 'Équipements au total', 'Sources (2)', 'ltr', 'Aujourd’hui'],
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
    shadow.host.removeAttribute('dir');
    await until(() => shadow.has('article[dir=ltr]'));
    document.documentElement.dir = 'rtl';
    await until(() => shadow.has('article[dir=rtl]'));
  });

  it.each<[lang: string, dir: string, locale: Locale]>([
    ['de-ch', '', { tag: 'de-CH', language: 'de', direction: 'ltr' }],
    ['DE', '', { tag: 'de', language: 'de', direction: 'ltr' }],
    ['AR-eg', '', { tag: 'ar-EG', language: 'ar', direction: 'rtl' }],
    ['ar', 'LTR', { tag: 'ar', language: 'ar', direction: 'ltr' }],
    ['ar', 'auto', { tag: 'ar', language: 'ar', direction: 'rtl' }],
    ['he', 'RTL', { tag: 'en', language: 'en', direction: 'rtl' }],
    ['fr--x', '', { tag: 'fr', language: 'fr', direction: 'ltr' }],
    ['es_MX', '', { tag: 'en', language: 'en', direction: 'ltr' }],
    ['', 'rtl', { tag: 'en', language: 'en', direction: 'rtl' }],
  ])('of a page with lang=%j and dir=%j is %j', (lang, dir, locale) => {
    const page = document.createElement('div');
    if (lang) page.setAttribute('lang', lang);
    if (dir) page.setAttribute('dir', dir);
    const widget = page.appendChild(document.createElement('p'));
    expect(localeOf(widget)).toEqual(locale);
  });

  it('stays English, all of it, until all texts could be fetched', async () => {
    await commonTexts.load('es');
    vi.spyOn(workOrderCardTexts, 'has').mockReturnValue(false);
    const fetched = vi.spyOn(workOrderCardTexts, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    const shadow = await mountIn('work-order-card', 'es');
    await shadow.button('Start Work');
    await until(() => fetched.mock.calls.length > 0);
    expect(shadow.text).toContain('Priority:');
    expect(shadow.text).not.toContain('Prioridad:');
    vi.restoreAllMocks();
    (shadow.host as HTMLElement & { requestUpdate(): void }).requestUpdate(); // it is tried again
    await shadow.button('Iniciar trabajo');
    await shadow.says('Prioridad:');
  });

  it.each(['tlh', 'constructor', 'x-klingon', '*', 'en-'])('is English for “%s”', async (lang) => {
    const shadow = await mountIn('work-order-card', lang);
    await shadow.button('Start Work');
    expect(shadow.root.querySelector('article')?.lang).toMatch(/^en$/);
  });
});

type Texts = Record<string, unknown>;
const fromEach = (texts: Readonly<Record<Language, object>>) =>
  Object.fromEntries(
    Object.entries(texts).map(([language, its]) => [language, () => Promise.resolve(its)]),
  ) as unknown as TextFiles<object>;

/** The texts of a language by their names. Those that are made of values are made of some. */
function named(texts: object, before = ''): [name: string, text: string][] {
  return Object.entries(texts as Texts).flatMap(([key, text]): [string, string][] => {
    const name = `${before}${key}`;
    if (typeof text === 'string') return [[name, text]];
    if (typeof text === 'function') return [[name, (text as (...values: number[]) => string)(71, 82)]];
    return named(text as object, `${name}.`);
  });
}

describe.each<[string, Catalog<object> | TextFiles<object>]>([
  ['answer-actions', answerActionTexts],
  ['approvals', approvalTexts],
  ['asset-dashboard', assetDashboardTexts],
  ['common', commonTexts],
  ['early-field', fromEach(earlyFieldTexts)],
  ['fred-chat', fredChatTexts],
  ['mention-picker', mentionPickerTexts],
  ['session-list', sessionListTexts],
  ['sign-in-form', signInFormTexts],
  ['source-record', sourceRecordTexts],
  ['work-order-card', workOrderCardTexts],
  ['work-order-list', workOrderListTexts],
  ['work-panels', workPanelTexts],
])('the texts of %s', (_, files) => {
  const textsOf = async (language: Language) => {
    if (!(files instanceof Catalog)) return named(await files[language]());
    await files.load(language);
    return named(files.in(language));
  };
  /** "Unassigned", of work, and "Not assigned", of a person, are one word elsewhere. */
  const alike = ['segment.unassigned', 'nobody'];

  it.each(['de', 'es', 'fr', 'ar'] as const)(
    'say different things where the English ones do (%s)',
    async (language) => {
      const english = new Map(await textsOf('en'));
      const texts = await textsOf(language);
      const sameAs = (name: string, text: string) =>
        texts
          .filter(([other, its]) => its === text && english.get(other) !== english.get(name))
          .map(([other]) => other);
      const confused = texts.filter(([name, text]) => !alike.includes(name) && sameAs(name, text).length > 0);
      expect(confused).toEqual([]);
      expect(texts).toHaveLength(english.size);
      // The values of a text are in all languages.
      const values = (text: string) => ['71', '82'].filter((value) => text.includes(value));
      const shown = texts.map(([name, text]) => [name, values(text)]);
      expect(shown).toEqual(texts.map(([name]) => [name, values(english.get(name)!)]));
    },
  );
});

it.each([
  ['de', '30 s', '4 h'],
  ['es', '30 s', '4 h'],
  ['fr', '30 s', '4 h'],
  ['ar', '30 ث', '4 س'],
] as const)('seconds and hours have their units (%s)', async (language, seconds, hours) => {
  await Promise.all([commonTexts, sourceRecordTexts].map((texts) => texts.load(language)));
  expect(commonTexts.in(language).rateLimitedHint(30)).toContain(seconds);
  expect(sourceRecordTexts.in(language).hours('4')).toBe(hours);
});
