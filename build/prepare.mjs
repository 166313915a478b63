// Builds the program where npm prepares it for somebody else: `npm install git+…`. In a clone of the project itself npm
// runs the same script after every `npm ci`; there nothing is to be done, for `npm run build` follows.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
if (process.env.INIT_CWD !== root) await import('./build.mjs');
