/** The thorough way of reading: with places, and with the parsers that know them. Loaded only when it is needed. */

export { headerOf } from './header.js';
export { readLeitfaden } from './leitfaden.js';
export { isMendedWell, type Mending } from './mended.js';
export { readSteckbrief } from './steckbrief.js';
