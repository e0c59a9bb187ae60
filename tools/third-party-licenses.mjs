// An esbuild plugin for bundles that contain other people's packages. Their licences require that copies of the
// code bring the copyright notice and the text of the licence. A package's tsup.config.ts includes it, and runs in
// the folder of the package.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Licences that allow copies in a product of any licence, if the notice comes along. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
]);

/**
 * Writes the licences of all packages whose code is in the bundle to `file`. The build fails if a package has another
 * licence than those that `allowed` names. `licenses/` has the texts that packages leave out.
 */
export function thirdPartyLicenses(file) {
  return {
    name: 'third-party-licenses',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd((result) => {
        if (!result.metafile) return; // the build has failed
        const { outputs } = result.metafile;
        delete result.metafile; // tsup would write it beside the bundle
        const used = Object.values(outputs).flatMap(({ inputs }) =>
          Object.keys(inputs).filter((input) => inputs[input].bytesInOutput > 0),
        );
        const folders = new Set(used.flatMap((input) => packageFolder(resolve(input)) ?? []));
        const licenses = [...folders].map(licenseOf).sort();
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, [...new Set(licenses)].join(`\n${'-'.repeat(80)}\n\n`));
      });
    },
  };
}

/** The folder of the package that a file belongs to: what follows the last `node_modules`. */
function packageFolder(path) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.[0];
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!allowed.has(license))
    throw new Error(
      `The bundle contains ${name}, whose licence is ${license}: see tools/third-party-licenses.mjs`,
    );
  const files = readdirSync(folder).filter((entry) => /^(licen[cs]e|notice|copying)/i.test(entry));
  const standard = resolve('../../tools/licenses', `${license}.txt`);
  if (files.length === 0 && !existsSync(standard))
    throw new Error(`The bundle contains ${name}, which has no text of its licence (${license})`);
  const texts = files.length > 0 ? files.sort().map((entry) => join(folder, entry)) : [standard];
  return [
    `${name} ${version} (${license})`,
    ...texts.map((path) => readFileSync(path, 'utf8').trim()),
    '',
  ].join('\n\n');
}
