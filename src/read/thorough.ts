/** The long way to read headers and settings, and to judge what a fix did. Loaded only when it is needed. */

export { isMendedWell, type Mending } from './mended.js';
export { readEinstellungen } from './settings/einstellungen.js';
export { readLeitfaden } from './settings/leitfaden.js';
export { wholeHeader } from './whole-header.js';
export { headerOf } from './written.js';
