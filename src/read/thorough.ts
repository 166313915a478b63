/** The thorough way of reading: with places, and with the parsers that know them. Loaded only when it is needed. */
export { readEinstellungen } from './einstellungen.js';
export { readLeitfaden } from './leitfaden.js';
export { readSteckbrief } from './steckbrief.js';
