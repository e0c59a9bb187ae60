// `npm start`: builds what changed, then runs the server with the demo plant. Flags are the server's: npm start -- --port 9000
import { build } from './build.mjs';

await build({ say: console.log });
process.argv.splice(2, 0, 'serve', '--demo');
await import('../packages/server/dist/main.js');
