import type { Language } from './locale.ts';

/** What an open chat says where its own code, which has its other texts, could not be loaded. */
export const notLoaded: Readonly<Record<Language, string>> = {
  en: 'The chat could not be loaded. Copy your text, then load the page again.',
  de: 'Der Chat konnte nicht geladen werden. Kopieren Sie Ihren Text, und laden Sie die Seite neu.',
  es: 'No se pudo cargar el chat. Copie su texto y vuelva a cargar la página.',
  fr: 'Le chat n’a pas pu être chargé. Copiez votre texte, puis rechargez la page.',
  ar: 'تعذّر تحميل المحادثة. انسخ نصّك، ثم أعد تحميل الصفحة.',
};
