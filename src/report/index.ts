import { more } from './more.js';
import { plain } from './plain.js';
import type { Report } from './run.js';

/** Every report by its name for `--format` and `--report`. */
export const reports: Readonly<Record<string, Report>> = { ...plain, ...more };
