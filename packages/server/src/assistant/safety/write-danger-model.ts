// Learns from the examples and writes the model into the file that is named, unless it holds that model already:
// `node write-danger-model.ts FILE`. The build of the server and the first question to a server that runs from its
// sources start it. Both name the same file, because to learn takes ten seconds.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { learnDangerModel } from './danger-model.ts';
import { readExamples } from './examples/index.ts';
import { hashOfSources, isCurrent, writeModel } from './model-file.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write.');
if (!isCurrent(file)) {
  mkdirSync(dirname(file), { recursive: true });
  writeModel(file, learnDangerModel(readExamples()), hashOfSources());
}
