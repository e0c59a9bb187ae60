import { monthOf } from '../records/time/names.ts';
import { wordsOf } from '../language/words.ts';

/** In a long sentence, the danger may be in a few words. They are looked for in windows of so many words. */
const WINDOW = 16;
/** Each window begins so many words after the one before. */
const STEP = 8;

/** The sentences of a question, and windows into the long ones: a danger may be in one of them only. */
export function partsOf(question: string): string[] {
  const sentences = withoutDotsOfDates(question)
    .split(/[.!?;؟؛]+(?=\s|$)|\n+/u)
    .filter((sentence) => sentence.trim() !== '');
  return [...new Set([...sentences, ...sentences.flatMap(windowsOf)])];
}

/** German writes "vom 1. bis 15. November": "November abgeschlossen" is no sentence. */
export function withoutDotsOfDates(question: string): string {
  return question.replaceAll(/(?<=(?:^|\s)\d{1,2})\.(?=\s+(\p{L}+))/gu, (dot, next: string) =>
    /^\p{Ll}/u.test(next) || monthOf(wordsOf(next)[0]) !== undefined ? '' : dot,
  );
}

function windowsOf(sentence: string): string[] {
  const words = sentence.trim().split(/\s+/);
  if (words.length <= WINDOW + STEP) return [];
  const windows: string[] = [];
  for (let from = 0; from + STEP < words.length; from += STEP)
    windows.push(words.slice(from, from + WINDOW).join(' '));
  return windows;
}
