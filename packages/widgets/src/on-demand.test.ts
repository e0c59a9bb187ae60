import { css, type LitElement } from 'lit';
import { expect, it, vi } from 'vitest';
import type { Language } from './i18n/locale.ts';
import type { TextFiles } from './i18n/text-files.ts';
import { OnDemand } from './on-demand.ts';

interface Texts {
  word: string;
}

/** A part whose code and texts come as the test says. */
function partOf(fetchTexts: (language: Language) => Promise<Texts> = async (word) => ({ word })) {
  const texts = Object.fromEntries(
    (['en', 'de', 'es', 'fr', 'ar'] as const).map((language) => [language, () => fetchTexts(language)]),
  ) as unknown as TextFiles<Texts>; // all languages are there
  const part = {
    texts,
    styles: css`
      p {
      }
    `,
    t: undefined as Texts | undefined,
  };
  const fetchPart = vi.fn(async () => part);
  const requestUpdate = vi.fn();
  const renderRoot = document.createElement('div').attachShadow({ mode: 'open' });
  const host = { renderRoot, requestUpdate } as unknown as LitElement; // what is used of it
  return { part, fetchPart, requestUpdate, renderRoot, onDemand: new OnDemand(host, fetchPart) };
}

it('what is fetched on demand is fetched once, with its styles, and its host is then drawn again', async () => {
  const { part, fetchPart, requestUpdate, renderRoot, onDemand } = partOf();
  expect([onDemand.in('en'), onDemand.in('en')]).toEqual([undefined, undefined]);
  await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledOnce());
  expect(onDemand.in('en')).toBe(part);
  expect(await onDemand.load('en')).toBe(part);
  expect([fetchPart.mock.calls.length, renderRoot.adoptedStyleSheets.length]).toEqual([1, 1]);
  expect(part.t).toEqual({ word: 'en' });
});

it('has the texts of the page’s language, and the earlier ones until they have come', async () => {
  const { part, fetchPart, requestUpdate, onDemand } = partOf();
  await onDemand.load('en');
  expect(onDemand.in('de')?.t).toEqual({ word: 'en' });
  await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledTimes(2));
  expect([onDemand.in('de')?.t, part.t, fetchPart.mock.calls.length]).toEqual([
    { word: 'de' },
    { word: 'de' },
    1,
  ]);
});

it('is English where the texts of the page’s language cannot be fetched, or stays as it was', async () => {
  const fails = async (language: Language) => {
    if (language === 'fr') throw new TypeError('Failed to fetch');
    return { word: language };
  };
  const first = partOf(fails);
  expect((await first.onDemand.load('fr')).t).toEqual({ word: 'en' });
  const second = partOf(fails);
  await second.onDemand.load('de');
  expect((await second.onDemand.load('fr')).t).toEqual({ word: 'de' });
});

it('is fetched again at the next drawing where that failed', async () => {
  const { part, fetchPart, requestUpdate, onDemand } = partOf();
  fetchPart.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(onDemand.in('en')).toBeUndefined();
  await vi.waitFor(() => {
    onDemand.in('en');
    expect(fetchPart).toHaveBeenCalledTimes(2);
  });
  await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledOnce());
  expect(onDemand.in('en')).toBe(part);
});
