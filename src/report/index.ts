import { json } from './json.js';
import { kompakt } from './kompakt.js';
import type { Report } from './run.js';
import { text } from './text.js';

/** Every report by its name for `--format`. */
export const reports: Readonly<Record<string, Report>> = { text, kompakt, json };
