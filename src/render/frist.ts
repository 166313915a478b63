import { lastDay } from '../model/mitmachen.js';
import type { Termin } from '../model/steckbrief.js';
import { tag } from './content.js';

/** "bis 12. Dezember 2026", or "am …" for a single day. */
export const endeInWorten = (termin: Termin): string =>
  `${termin.bis === undefined || termin.von === termin.bis ? 'am' : 'bis'} ${tag(lastDay(termin) ?? '')}`;
