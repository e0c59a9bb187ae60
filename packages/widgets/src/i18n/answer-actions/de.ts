import type { AnswerActionTexts } from './en.ts';

export const de: AnswerActionTexts = {
  actions: 'Diese Antwort',
  whole: (what) => `„${what}“ ganz anzeigen`,
  less: (what) => `Weniger von „${what}“ anzeigen`,
  copy: 'Antwort kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  askAgain: 'Noch einmal fragen',
  up: 'Diese Antwort hat geholfen',
  down: 'Diese Antwort hat nicht geholfen',
  thanks: 'Vielen Dank.',
  whatWasWrong: 'Was war nicht in Ordnung?',
  reasons: {
    wrong: 'Sie stimmt nicht',
    unsafe: 'Sie ist gefährlich',
    incomplete: 'Es fehlt etwas',
    out_of_date: 'Sie ist veraltet',
    off_topic: 'Sie beantwortet etwas anderes',
    unclear: 'Sie ist schwer zu verstehen',
    other: 'Etwas anderes',
  },
  comment: 'In eigenen Worten (freiwillig)',
  whoReads: 'Administratoren können das lesen, mit Ihrer Frage und der Antwort.',
  send: 'Senden',
  skip: 'Überspringen',
};
