import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isCurrent, readModel } from './model-file.ts';
import { Recogniser, type Danger } from './recogniser.ts';

const isSource = import.meta.url.endsWith('.ts');
/** The build puts the model beside the program. Beside the sources is none, so that one lies in the cache. */
const modelFile = fileURLToPath(
  new URL(isSource ? '../../../node_modules/.cache/danger-model.bin' : './danger-model.bin', import.meta.url),
);
let recogniser: Recogniser | undefined;

/** Loads what was learned from the examples: once, at the latest for the first question. */
export function loadRecogniser(): Recogniser {
  if (recogniser) return recogniser;
  if (isSource && !isCurrent(modelFile))
    execFileSync(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      fileURLToPath(new URL('./write-danger-model.ts', import.meta.url)),
      modelFile,
    ]);
  return (recogniser = new Recogniser(readModel(modelFile)));
}

/** Recognises a question that asks for something dangerous, or that reports an emergency; empty if it is harmless. */
export function recogniseDangers(question: string): Danger[] {
  return loadRecogniser().recognise(question);
}
