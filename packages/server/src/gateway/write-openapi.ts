import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolesDocument } from '../identity/roles-document.ts';
import { version } from '../platform/version.ts';
import { openApiDocument } from './openapi.ts';

// `npm run openapi`: writes the committed documents anew. Tests compare them with the contract.
const openapi = fileURLToPath(new URL('../../openapi.json', import.meta.url));
// The formatter keeps an object on one line that begins there and fits: objects without objects in them do.
const document = JSON.stringify(openApiDocument(version), null, 2).replace(
  /\{\s+((?:"[^"]+": (?:"(?:[^"\\]|\\.)*"|[\w.-]+),?\s+)+)\}/g,
  (_, properties: string) => `{ ${properties.trim().replace(/\n\s*/g, ' ')} }`,
);
writeFileSync(openapi, `${document}\n`);
execFileSync('oxfmt', [openapi]);
writeFileSync(new URL('../../../../docs/roles.md', import.meta.url), rolesDocument());
