import type { AnswerActionTexts } from './en.ts';

export const fr: AnswerActionTexts = {
  actions: 'Cette réponse',
  whole: (what) => `Tout afficher : « ${what} »`,
  less: (what) => `Afficher moins : « ${what} »`,
  copy: 'Copier la réponse',
  copied: 'Copiée.',
  notCopied: 'Le navigateur n’a pas permis de copier.',
  askAgain: 'Redemander',
  up: 'Cette réponse a aidé',
  down: 'Cette réponse n’a pas aidé',
  thanks: 'Merci.',
  whatWasWrong: 'Qu’est-ce qui n’allait pas ?',
  reasons: {
    wrong: 'Elle est fausse',
    unsafe: 'Elle est dangereuse',
    incomplete: 'Il manque quelque chose',
    out_of_date: 'Elle n’est plus à jour',
    off_topic: 'Elle répond à autre chose',
    unclear: 'Elle est difficile à comprendre',
    other: 'Autre chose',
  },
  comment: 'Avec vos mots (facultatif)',
  whoReads: 'Les administrateurs peuvent le lire, avec votre question et la réponse.',
  send: 'Envoyer',
  skip: 'Passer',
};
