import type { Vorhabenliste } from '../model/vorhabenliste.js';

/** What the page of a Vorhaben needs to know of the list around it. */
export type Umfeld = Pick<Vorhabenliste, 'einstellungen' | 'stichtag'>;
