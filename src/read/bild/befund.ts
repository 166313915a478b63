import type { Facts } from '../../base/diagnostic.js';

/** A picture that a text names and that may be published. */
export interface Bildfund {
  /** The name under which it is published. */
  readonly datei: string;
  readonly breite: number;
  readonly hoehe: number;
  /** Reads it once more: of a long list not all pictures are held. Undefined if it is no longer the same. */
  readonly lesen: () => Uint8Array | undefined;
}

/** Why there is none: the key of a sentence and the facts for it. */
export interface Bildmangel {
  readonly rule: 'bild-entfernt' | 'bild-fehlt' | 'bild-ungeeignet';
  readonly key: string;
  readonly facts: Facts;
}

/** What stands at an address of a text. */
export interface Bildbefund {
  /** Undefined if nothing can be known about it. */
  readonly ergebnis: Bildfund | Bildmangel | undefined;
  /** The absolute path that was looked at. */
  readonly pfad?: string;
}

/** Looks at the picture that an address in a text of a Steckbrief names. */
export type Bildsicht = (ziel: string) => Bildbefund;
