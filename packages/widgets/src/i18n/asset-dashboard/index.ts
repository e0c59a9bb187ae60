import { Catalog } from '../catalog.ts';
import { en, type AssetDashboardTexts } from './en.ts';

export type { AssetDashboardTexts };

export const assetDashboardTexts = new Catalog<AssetDashboardTexts>(en, {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
});
