import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.ts';

it('a data folder is one server’s until it lets go, however the folder is written', () => {
  const parent = mkdtempSync(join(tmpdir(), 'chatterfix-lock-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'data');
  const release = lockDataFolder(folder);
  for (const same of [folder, `${folder}/`, `${folder}//`])
    expect(() => lockDataFolder(same)).toThrow(DataFolderInUse);
  expect(() => lockDataFolder(`${folder}/`)).toThrow(`The data folder ${folder}/ is in use`);
  lockDataFolder(`${folder}-2`)();
  release();
  lockDataFolder(`${folder}/`)();
});
