import { Catalog } from '../catalog.ts';
import { en, type SignInFormTexts } from './en.ts';

export type { SignInFormTexts };

export const signInFormTexts = new Catalog<SignInFormTexts>(en, {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
});
