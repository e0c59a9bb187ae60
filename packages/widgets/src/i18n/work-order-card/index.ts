import { Catalog } from '../catalog.ts';
import { en, type WorkOrderCardTexts } from './en.ts';

export type { WorkOrderCardTexts };

export const workOrderCardTexts = new Catalog<WorkOrderCardTexts>(en, {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
});
