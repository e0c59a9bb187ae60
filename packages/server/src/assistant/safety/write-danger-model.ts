// Learns from the examples and writes the model into the file that is named: `node write-danger-model.ts FILE`.
// The build of the server and the first question to a server that runs from its sources start it.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { learnDangerModel } from './danger-model.ts';
import { readExamples } from './examples/index.ts';
import { hashOfSources, writeModel } from './model-file.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write.');
mkdirSync(dirname(file), { recursive: true });
writeModel(file, learnDangerModel(readExamples()), hashOfSources());
