import { writeFileSync } from 'node:fs';
import { rolesDocument } from '../identity/roles-document.ts';
import { version } from '../platform/version.ts';
import { openApiDocument } from './openapi.ts';

// `npm run openapi`: prints the committed documents anew. Tests compare them with the contract.
writeFileSync(
  new URL('../../openapi.json', import.meta.url),
  `${JSON.stringify(openApiDocument(version), null, 2)}\n`,
);
writeFileSync(new URL('../../../../docs/roles.md', import.meta.url), rolesDocument());
