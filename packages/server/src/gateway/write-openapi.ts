import { writeFileSync } from 'node:fs';
import { version } from '../version.ts';
import { openApiDocument } from './openapi.ts';

// `npm run openapi`: prints the committed document anew. A test compares it with the contract.
const file = new URL('../../openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(openApiDocument(version), null, 2)}\n`);
