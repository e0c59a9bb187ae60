import { Catalog } from '../catalog.ts';
import { en, type FredChatTexts } from './en.ts';

export type { FredChatTexts };

export const fredChatTexts = new Catalog<FredChatTexts>(en, {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
});
