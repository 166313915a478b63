import { lastDay } from '../model/mitmachen.js';
import type { Termin } from '../model/steckbrief.js';
import { tag } from './content.js';

const oneDay = ({ von, bis }: Termin): boolean => bis === undefined || von === bis;

/** "bis 12. Dezember 2026", or "am …" for a single day. */
export const endeInWorten = (termin: Termin): string =>
  `${oneDay(termin) ? 'am' : 'bis'} ${tag(lastDay(termin) ?? '')}`;

/** "ab 1. Dezember 2026", or "am …" for a single day. */
export const anfangInWorten = (termin: Termin): string =>
  `${oneDay(termin) ? 'am' : 'ab'} ${tag(termin.von ?? '')}`;
