import { json } from './json.js';
import { kompakt } from './kompakt.js';
import type { Report } from './run.js';
import { text } from './text.js';

/** The reports of every day, which are always at hand. */
export const plain: Readonly<Record<string, Report>> = { text, kompakt, json };
