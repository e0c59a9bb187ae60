import type { Language } from './locale.ts';

/** English is part of each widget; the texts of these languages are fetched when a page shows them. */
export type FetchedLanguage = Exclude<Language, 'en'>;

/**
 * The texts of one widget in every language. The type of the English texts is the type of all the others, so
 * a language that lacks a text does not compile.
 */
export class Catalog<Texts extends object> {
  private readonly loaded: Map<Language, Texts>;

  constructor(
    private readonly english: Texts,
    private readonly fetchers: Readonly<Record<FetchedLanguage, () => Promise<Texts>>>,
  ) {
    this.loaded = new Map([['en', english]]);
  }

  has(language: Language): boolean {
    return this.loaded.has(language);
  }

  /** The texts in a language if they are loaded, otherwise in English. */
  in(language: Language): Texts {
    return this.loaded.get(language) ?? this.english;
  }

  /** Fetches the texts of a language. Rejects where they cannot be fetched; English stays usable. */
  async load(language: Language): Promise<void> {
    if (language !== 'en' && !this.has(language)) this.loaded.set(language, await this.fetchers[language]());
  }
}
