// Where things lie. Node built-ins only: `npm start` needs this before anything is installed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. (`import.meta.dirname` is unknown to the Node versions that we have a message for.) */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Downloads that are no part of the extension; ignored by git. Set CORROBORATE_CACHE to share it between clones. */
export const CACHE = path.resolve(process.env['CORROBORATE_CACHE'] ?? path.join(ROOT, '.cache'));

/** Screenshots of the page-driving test; ignored by git. */
export const SHOTS = path.join(ROOT, 'shots');
