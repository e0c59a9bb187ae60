import type { TextFiles } from '../text-files.ts';
import { en, type SessionListTexts } from './en.ts';

export type { SessionListTexts };

export const sessionListTexts: TextFiles<SessionListTexts> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
};
