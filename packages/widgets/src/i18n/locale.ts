const languages = ['en', 'de', 'es', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/**
 * What an element reads from the page: the language of its texts, the locale of its numbers and dates, and
 * the direction.
 */
export interface Locale {
  /** The page's own BCP 47 tag where the widgets have its language (`de-CH`), otherwise `en`. */
  tag: string;
  language: Language;
  direction: 'ltr' | 'rtl';
}

/** The value of an attribute on the closest element that has it, looking outwards through shadow roots. */
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
  const language = languages.find((known) => known === base) ?? 'en';
  const dir = closestAttribute(element, 'dir').toLowerCase();
  const direction = dir === 'rtl' || dir === 'ltr' ? dir : language === 'ar' ? 'rtl' : 'ltr';
  let tag: string = language;
  try {
    if (base === language) tag = Intl.getCanonicalLocales(lang)[0] ?? language;
  } catch {
    // The attribute may hold any string. Where it is no valid tag, the plain language is used.
  }
  return { tag, language, direction };
}
