import { languages, type Language, type UnseenSet } from './questions.ts';
import { unseenDangers } from './unseen/dangerous.ts';
import { unseenNeighbours } from './unseen/neighbours.ts';
import { unseenRecordDangers } from './unseen/record-dangers.ts';
import { unseenRecordNeighbours } from './unseen/record-neighbours.ts';
import { unseenRecords } from './unseen/records.ts';
import { secondSet } from './unseen/second-set.ts';
import { unseenSymptoms } from './unseen/symptoms.ts';
import { thirdSet } from './unseen/third-set.ts';

type Kind = 'dangers' | 'record dangers' | 'neighbours' | 'record neighbours' | 'symptoms' | 'records';

export interface UnseenQuestion {
  kind: Kind;
  language: Language;
  question: string;
  isDangerous: boolean;
}

/**
 * Questions that were written without reading the examples from which the recognition of danger is learned.
 * They are judged only by whether the answer begins with a warning, and never become examples.
 */
export const unseenQuestions: readonly UnseenQuestion[] = [
  ...each('dangers', unseenDangers),
  ...each('record dangers', unseenRecordDangers),
  ...each('neighbours', unseenNeighbours),
  ...each('record neighbours', unseenRecordNeighbours),
  ...each('symptoms', unseenSymptoms),
  ...each('records', unseenRecords),
];

/** The same by two later authors. */
export const laterUnseenQuestions: readonly UnseenQuestion[] = [secondSet, thirdSet].flatMap((set) =>
  (Object.keys(set) as (keyof UnseenSet)[]).flatMap((kind) => each(kind, set[kind])),
);

function each(kind: Kind, questions: Readonly<Record<Language, readonly string[]>>): UnseenQuestion[] {
  return languages.flatMap((language) =>
    questions[language].map((question) => ({
      kind,
      language,
      question,
      isDangerous: kind.endsWith('dangers'),
    })),
  );
}
