// Type-checks all packages and examples, several at once; each in one thread, because more of them check the same twice.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const projects = ['packages', 'examples']
  .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []))
  .concat('.storybook', 'bench', 'examples')
  .filter((folder) => existsSync(`${folder}/tsconfig.json`));
const codes = await Promise.all(
  projects.map(
    (project) =>
      new Promise((resolve) => {
        spawn('tsc', ['-p', project, '--noEmit', '--singleThreaded'], {
          stdio: 'inherit',
          shell: process.platform === 'win32',
        }).on('exit', (code) => resolve(code ?? 1));
      }),
  ),
);
process.exit(codes.some((code) => code !== 0) ? 1 : 0);
