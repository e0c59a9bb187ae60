import type { TextFiles } from '../text-files.ts';
import { en, type WorkPanelTexts } from './en.ts';

export type { WorkPanelTexts };

export const workPanelTexts: TextFiles<WorkPanelTexts> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
};
