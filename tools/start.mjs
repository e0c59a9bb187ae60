// `npm start`: builds what has changed, then runs the server with the demo plant. It takes the server's
// options: npm start -- --port 9000
import { build } from './build.mjs';

await build({ say: console.log });
process.argv.splice(2, 0, 'serve', '--demo');
await import('../packages/server/dist/main.js');
