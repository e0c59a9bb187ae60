import type { Language, RecordQuestion, RecordRow } from './questions.ts';
import { arabic } from './records/arabic.ts';
import { combinedEnglish } from './records/combined-english.ts';
import { combined } from './records/combined.ts';
import { conditions } from './records/conditions.ts';
import { english } from './records/english.ts';
import { french } from './records/french.ts';
import { german } from './records/german.ts';
import { spanish } from './records/spanish.ts';

/** Questions about the records of the demo plant, with their right answers. */
export const recordQuestions: readonly RecordQuestion[] = [
  ...inLanguage('en', [...english, ...combinedEnglish, ...conditions.en]),
  ...inLanguage('de', [...german, ...combined.de, ...conditions.de]),
  ...inLanguage('es', [...spanish, ...combined.es, ...conditions.es]),
  ...inLanguage('fr', [...french, ...combined.fr, ...conditions.fr]),
  ...inLanguage('ar', [...arabic, ...combined.ar, ...conditions.ar]),
];

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
