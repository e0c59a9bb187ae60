import type * as english from './en.ts';

/** Every text of the widgets, by widget. English is the measure; a language that misses one does not compile. */
export type Messages = typeof english;
export type Language = 'en' | 'de' | 'es' | 'fr' | 'ar';

const loaders: Record<Exclude<Language, 'en'>, () => Promise<Messages>> = {
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
};
const loaded = new Map<Language, Messages>();

/** What an element reads and writes: the locale of its numbers and dates, the language of its texts, and the direction. */
export interface Locale {
  /** BCP 47, as the page gives it where we speak the language (`de-CH`), else `en`. */
  tag: string;
  language: Language;
  direction: 'ltr' | 'rtl';
}

/** The value of the closest element that has the attribute, out through shadow roots. */
function closestAttribute(element: Element, name: string): string {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(`[${name}]`);
    const value = found?.getAttribute(name);
    if (value) return value;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

export function localeOf(element: Element): Locale {
  const lang = closestAttribute(element, 'lang');
  const base = lang.split('-')[0]?.toLowerCase() ?? '';
  const language: Language = base in loaders ? (base as Language) : 'en';
  const dir = closestAttribute(element, 'dir').toLowerCase();
  const direction = dir === 'rtl' || dir === 'ltr' ? dir : language === 'ar' ? 'rtl' : 'ltr';
  let tag: string = language;
  try {
    if (base === language) tag = Intl.getCanonicalLocales(lang)[0] ?? language;
  } catch {
    // A page may carry any string as its language; ours is then the plain one.
  }
  return { tag, language, direction };
}

/** The texts of a language if they are here; otherwise fetches them and says so. Where that fails, English stays. */
export function loadMessages(language: Language, arrived: () => void): Messages | undefined {
  if (language === 'en') return undefined;
  const known = loaded.get(language);
  if (!known) {
    loaders[language]().then(
      (messages) => {
        loaded.set(language, messages);
        arrived();
      },
      () => undefined,
    );
  }
  return known;
}
