import { Catalog } from '../catalog.ts';
import { en, type WorkOrderListTexts } from './en.ts';

export type { WorkOrderListTexts };

export const workOrderListTexts = new Catalog<WorkOrderListTexts>(en, {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
});
