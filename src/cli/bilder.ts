import type { Bild, Bilder } from '../model/bild.js';
import type { Bildbefund, Bildfund, Bildmangel, Bildsicht } from '../read/bild/befund.js';
import { limits } from '../read/limits.js';
import { UsageError } from './io.js';

/** A view of pictures that asks for each only once, and what it has seen. */
export interface Seen {
  readonly look: Bildsicht;
  /** Those that may be published. */
  readonly bilder: () => Bilder;
  /** The absolute paths that were looked at. */
  readonly paths: () => readonly string[];
}

const isFund = (found: Bildbefund['ergebnis']): found is Bildfund => found !== undefined && 'datei' in found;

function bildOf({ datei, breite, hoehe, lesen }: Bildfund, ziel: string): Bild {
  const bytes = (): Uint8Array => {
    const now = lesen();
    if (now) return now;
    throw new UsageError(
      `Das Bild „${ziel}“ hat sich geändert, während die Liste entstand.\nRufen Sie den Befehl noch einmal auf.`,
    );
  };
  return { datei, breite, hoehe, bytes };
}

const tooMany = (ziel: string): Bildmangel => ({
  rule: 'bild-ungeeignet',
  key: 'viele',
  facts: { ziel, grenze: limits.bilder },
});

/** Remembers what a view has said: a file is read by more than one version of the Leitfaden. */
export function remembering(view: Bildsicht): Seen {
  const known = new Map<string, Bildbefund>();
  return {
    look: (ziel) => {
      const isTooMany = known.size >= limits.bilder && !known.has(ziel);
      const found = known.get(ziel) ?? (isTooMany ? { ergebnis: tooMany(ziel) } : view(ziel));
      if (isTooMany) return found;
      known.set(ziel, found);
      return found;
    },
    bilder: () =>
      new Map(
        [...known].flatMap(([ziel, { ergebnis }]): [string, Bild][] =>
          isFund(ergebnis) ? [[ziel, bildOf(ergebnis, ziel)]] : [],
        ),
      ),
    paths: () => [...known.values()].flatMap(({ pfad }) => pfad ?? []),
  };
}
