import { fold, type Word } from './words.ts';

/** The languages that Fred answers in when he answers without a model. */
export const languages = ['en', 'de', 'es', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

// Words that are frequent in one language and that the others do not have, or seldom.
const frequentWords: Record<Exclude<Language, 'ar'>, ReadonlySet<string>> = {
  en: setOf(`the is are was were how what which when where who why do does did can could should would will my our
    your we you he she they it this that there of to and with without for from at not have has had while still i
    im need want just been be get got off please any some out up if or but a an in on tell me show list give whats
    dont cant`),
  de: setOf(`der die das den dem des ein eine einen einem einer ist sind war wie was wer wo wann warum welche welcher
    welches welchen ich wir ihr sie er es kann konnen darf soll sollen muss mussen und oder nicht ohne mit bei beim
    von vom zu zum zur auf aus fur uber unter nach noch im am an hat haben wird werden wurde mir mich uns sich man
    bitte kein keine gibt viele wieviel wieviele zeig zeige alle ins unsere meine gerade da dran weil wenn bevor
    mal schnell trotz laufender`),
  es: setOf(`el la los las un una unos unas es son esta estan fue como que cual cuales quien donde cuando por para
    puedo podemos puede debo hay y o no sin con de del al en se me lo le nos mi su mas ya si pero mientras porque
    cuanto cuanta cuantos cuantas hacer quiero necesito tengo tenemos ha han esto este`),
  fr: setOf(`le la les un une des du de est sont etait comment que quel quelle quels quelles qui ou quand pourquoi je
    nous vous il elle on peut peux puis dois faut et ou ne pas sans avec dans sur pour par en au aux se ce cette ces
    mon ma mes notre y a ai sa son quoi l d j c s qu n sous combien fait faire encore pendant est-ce veux`),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(fold));
}

/** Whether the word is one that a language needs for its sentences, like "the" or "der". */
export function isFrequentWord(word: string): boolean {
  return Object.values(frequentWords).some((words) => words.has(word));
}

/** Letters that belong to one language. */
const tellingLetters: [Language, RegExp][] = [
  ['de', /[äöüß]/giu],
  ['es', /[ñ¿¡áíóú]/giu],
  ['fr', /[çœèêâîûëàù]/giu],
];

/** How many words of a question are typical of a language; without those that it cannot be in. */
export function languageScores(text: string, words: readonly Word[]): ReadonlyMap<Language, number> {
  const arabic = words.filter(({ said }) => /\p{Script=Arabic}/u.test(said)).length;
  if (arabic > 0 && arabic * 3 >= words.length) return new Map([['ar', arabic]]);
  return new Map(
    (Object.keys(frequentWords) as (keyof typeof frequentWords)[]).map((language) => {
      const frequent = words.filter(({ forms }) => forms.some((form) => frequentWords[language].has(form)));
      const letters = tellingLetters
        .filter(([one]) => one === language)
        .reduce((sum, [, pattern]) => sum + Math.min(2, text.match(pattern)?.length ?? 0), 0);
      return [language, frequent.length + letters];
    }),
  );
}
