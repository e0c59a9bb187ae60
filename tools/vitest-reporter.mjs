// A vitest reporter. It prints the commands that run the failed tests again. If CHATTERFIX_TEST_REPORT names
// a file, it writes the counts there for tools/test.mjs.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The environment variables on which tests depend. The commands set them to the values of this run. */
const settings = ['CHATTERFIX_TEST_SAMPLE', 'CHATTERFIX_TEST_SEED', 'TZ'];

export default class {
  onTestRunEnd(testModules, unhandledErrors, reason) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const commands = [];
    for (const testModule of testModules) {
      const { passed, skipped, failedTests, otherFailures } = examine(testModule);
      counts.passed += passed;
      counts.skipped += skipped;
      counts.failed += failedTests.length + otherFailures;
      if (failedTests.length + otherFailures > 0)
        commands.push(commandFor(testModule, otherFailures ? [] : failedTests));
    }
    if (counts.failed === 0 && reason !== 'passed') counts.failed = 1; // interrupted
    const file = process.env.CHATTERFIX_TEST_REPORT;
    if (file) writeFileSync(file, JSON.stringify(counts));
    if (commands.length > 0) console.log(`To run the failed tests again:\n${commands.join('\n')}\n`);
  }
}

function examine(testModule) {
  const tests = [...testModule.children.allTests()];
  const inState = (state) => tests.filter((test) => test.result().state === state);
  const [passed, skipped] = [inState('passed').length, inState('skipped').length];
  // A test whose process crashed never ended: its state is “pending”.
  const failedTests = tests.filter((test) => !['passed', 'skipped'].includes(test.result().state));
  // Errors outside of tests belong to the file (it did not load) or to a suite (a hook failed).
  const suites = [...testModule.children.allSuites()];
  let otherFailures = [testModule, ...suites].filter((suite) => suite.errors().length > 0).length;
  if (failedTests.length + otherFailures === 0 && !testModule.ok()) otherFailures = 1;
  return { passed, skipped, failedTests, otherFailures };
}

/** The command that runs the file again, or the one test of it that failed. */
function commandFor(testModule, failedTests) {
  const variables = settings
    .filter((name) => process.env[name])
    .map((name) => `${name}=${process.env[name]}`);
  const project = testModule.project.name.replace(/ \(.*/, ''); // without the browser: “widgets (chromium)”
  const file = relative(process.cwd(), testModule.moduleId).replaceAll('\\', '/');
  const filter = failedTests.length === 1 ? ['-t', `"${patternOf(failedTests[0].fullName)}"`] : [];
  return [...variables, 'npm run vitest --', '--project', project, file, ...filter].join(' ');
}

/** A test's name as a regular expression without characters that a shell would interpret. */
function patternOf(fullName) {
  return fullName.replaceAll(' > ', '.+').replace(/[^\w .+-]/g, '.');
}
