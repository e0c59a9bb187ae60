// `npm run pictures`: accepts how the stories look now. It draws them, writes the pictures that have changed, makes
// them small, and removes those that belong to no story. Arguments go to vitest: npm run pictures -- -t Opened
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { findBrowser } from './browser.mjs';
import { palettePng } from './palette-png.mjs';
import { unusedPictures } from './unused-pictures.mjs';

const PALETTE = 3;
const { stdout: madeWith } = spawnSync(await findBrowser(), ['--version'], { encoding: 'utf8' });
writeFileSync('packages/widgets/pictures/made-with.txt', `${/^\D+\d+/.exec(madeWith)[0]} on Linux\n`);
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'stories', '--update=all', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHATTERFIX_TEST_PICTURES: 'yes' },
  },
);
for (const file of globSync('packages/widgets/pictures/*/*.png')) {
  const picture = PNG.sync.read(readFileSync(file));
  if (picture.colorType === PALETTE) continue;
  writeFileSync(file, palettePng(picture));
  console.log(`Accepted: ${file}`);
}
for (const file of unusedPictures()) {
  rmSync(file);
  console.log(`Removed: ${file}`);
}
process.exit(status ?? 1);
