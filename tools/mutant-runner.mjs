// The process in which tools/mutants.mjs runs the tests of one project. vitest stays loaded between the runs,
// and so do its browser and its databases: most tests take less time than to start these.
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

const [project, testTimeout] = process.argv.slice(2);
const printed = [];
const reporter = { onUserConsoleLog: ({ content }) => void printed.push(content) };
const vitest = await createVitest({
  project,
  bail: 1,
  watch: false,
  reporters: [reporter],
  testTimeout: Number(testTimeout),
});
await vitest.standalone();
await vitest.globTestSpecifications();
process.on('disconnect', () => void vitest.close().finally(() => process.exit()));
process.send({ ready: true });

process.on('message', async ({ files, changed }) => {
  for (const file of changed) vitest.invalidateFile(join(process.cwd(), file));
  const specifications = files.flatMap((file) => vitest.getModuleSpecifications(join(process.cwd(), file)));
  if (specifications.length < files.length)
    return process.send({ passed: 0, failures: [], output: `not all of these are tests: ${files}` });
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  // vitest tells of the files of earlier runs too.
  const modules = testModules.filter(({ moduleId }) =>
    specifications.some((one) => one.moduleId === moduleId),
  );
  const tests = modules.flatMap((testModule) => [...testModule.children.allTests()]);
  const failed = tests.filter((test) => test.result().state === 'failed');
  const elsewhere = modules.filter((testModule) => !testModule.ok() && failed.length === 0);
  process.send({
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failures: [
      ...failed.map((test) => `${test.fullName}: ${test.result().errors[0]?.message}`),
      ...elsewhere.map((one) => `${one.moduleId}: ${one.errors()[0]?.message}`),
      ...unhandledErrors.map(({ message }) => message),
    ],
    output: printed.splice(0).join(''),
  });
});
