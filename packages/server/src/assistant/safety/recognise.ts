import { readExamples } from './examples/index.ts';
import { Recogniser, type Danger } from './recogniser.ts';

let recogniser: Recogniser | undefined;

/** Learns from the examples, which takes some tenths of a second: once, at the latest for the first question. */
export function learnDangers(): Recogniser {
  return (recogniser ??= new Recogniser(readExamples()));
}

/** Recognises a question that asks for something dangerous, or that reports an emergency; empty if it is harmless. */
export function recogniseDangers(question: string): Danger[] {
  return learnDangers().recognise(question);
}
