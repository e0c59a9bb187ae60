import { languages, type Language, type RecordQuestion, type RecordRow } from './questions.ts';
import { aWeek } from './records/a-week.ts';
import { arabic } from './records/arabic.ts';
import { combinedEnglish } from './records/combined-english.ts';
import { combined } from './records/combined.ts';
import { conditions } from './records/conditions.ts';
import { english } from './records/english.ts';
import { everydayWords } from './records/everyday-words.ts';
import { french } from './records/french.ts';
import { german } from './records/german.ts';
import { measures } from './records/measures.ts';
import { secondLook } from './records/second-look.ts';
import { spanish } from './records/spanish.ts';
import { tenPeopleAgain } from './records/ten-people-again.ts';
import { tenPeople } from './records/ten-people.ts';
import { unpreparedArabic } from './records/unprepared-arabic.ts';
import { unpreparedEnglish } from './records/unprepared-english.ts';
import { unpreparedFrench } from './records/unprepared-french.ts';
import { unpreparedGerman } from './records/unprepared-german.ts';
import { unpreparedSpanish } from './records/unprepared-spanish.ts';

/** Questions about the records of the demo plant, with their right answers. */
export const recordQuestions: readonly RecordQuestion[] = [
  ...inLanguage('en', [
    ...english,
    ...combinedEnglish,
    ...conditions.en,
    ...unpreparedEnglish,
    ...measures.en,
    ...everydayWords.en,
    ...secondLook.en,
  ]),
  ...inLanguage('de', [
    ...german,
    ...combined.de,
    ...conditions.de,
    ...unpreparedGerman,
    ...measures.de,
    ...everydayWords.de,
    ...secondLook.de,
  ]),
  ...inLanguage('es', [
    ...spanish,
    ...combined.es,
    ...conditions.es,
    ...unpreparedSpanish,
    ...measures.es,
    ...everydayWords.es,
    ...secondLook.es,
  ]),
  ...inLanguage('fr', [
    ...french,
    ...combined.fr,
    ...conditions.fr,
    ...unpreparedFrench,
    ...measures.fr,
    ...everydayWords.fr,
    ...secondLook.fr,
  ]),
  ...inLanguage('ar', [
    ...arabic,
    ...combined.ar,
    ...conditions.ar,
    ...unpreparedArabic,
    ...measures.ar,
    ...everydayWords.ar,
    ...secondLook.ar,
  ]),
];

/**
 * Questions of the same kind that Fred was not taught to answer. `npm run bench:fred` counts how many he answers rightly;
 * no test demands it.
 */
export const untaughtQuestions: readonly RecordQuestion[] = languages.flatMap((language) =>
  inLanguage(language, [...tenPeople[language], ...tenPeopleAgain[language], ...aWeek[language]]),
);

function inLanguage(language: Language, rows: readonly RecordRow[]): RecordQuestion[] {
  return rows.map(([intent, question, expectation, after = []], index) => ({
    id: `${language}-record-${index + 1}`,
    language,
    intent,
    question,
    expectation,
    after,
  }));
}
