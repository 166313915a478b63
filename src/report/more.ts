import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { junit } from './junit.js';
import type { Report } from './run.js';
import { sarif } from './sarif.js';

export { zusammenfassung } from './zusammenfassung.js';

/** The reports for CI servers. Together with what they need they are loaded only when one of them is wanted. */
export const more: Readonly<Record<string, Report>> = { github, gitlab, junit, sarif };
