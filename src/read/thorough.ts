/** The long way to read headers and settings: with places for everything. Loaded only when it is needed. */
export { readEinstellungen } from './einstellungen.js';
export { readLeitfaden } from './leitfaden.js';
export { wholeHeader } from './whole-header.js';
