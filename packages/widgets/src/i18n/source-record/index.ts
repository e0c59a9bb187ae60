import { Catalog } from '../catalog.ts';
import { en, type SourceRecordTexts } from './en.ts';

export type { SourceRecordTexts };

export const sourceRecordTexts = new Catalog<SourceRecordTexts>(en, {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
});
