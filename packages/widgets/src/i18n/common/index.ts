import { Catalog } from '../catalog.ts';
import { en, type CommonTexts } from './en.ts';

export type { CommonTexts };

export const commonTexts = new Catalog<CommonTexts>(en, {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
});
