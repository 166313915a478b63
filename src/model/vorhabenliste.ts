import { type Aufnahme, aufnahmeOf } from './aufnahme.js';
import type { Einstellungen } from './einstellungen.js';
import type { Leitfaden } from './leitfaden.js';
import { type Mitmachen, mitmachenAt } from './mitmachen.js';
import type { Angaben, Steckbrief } from './steckbrief.js';

/** A published Vorhaben: its Steckbrief without what is never published, and what follows from it on the Stichtag. */
export interface Vorhaben {
  readonly steckbrief: Steckbrief;
  readonly aufnahme: Aufnahme;
  readonly mitmachen: Mitmachen;
}

/** The public list: what every renderer gets. Sorted by code point of the id. */
export interface Vorhabenliste {
  readonly leitfaden: Leitfaden;
  readonly einstellungen: Einstellungen;
  readonly stichtag: string;
  readonly vorhaben: readonly Vorhaben[];
}

/** Every name of the bodies whose votes put a Vorhaben on the list or strike it. */
export const stimmberechtigte = ({ gremien }: Leitfaden): readonly string[] =>
  gremien.filter(({ stimmberechtigt }) => stimmberechtigt).flatMap(({ name, aliase }) => [name, ...aliase]);

/** Whether the votes of entitled bodies strike a Vorhaben; the last vote by date decides. */
function isGestrichen({ listenvoten = [] }: Angaben, leitfaden: Leitfaden): boolean {
  if (listenvoten.length === 0) return false;
  const entitled = new Set(stimmberechtigte(leitfaden));
  const counting = listenvoten.filter(({ gremium }) => gremium !== undefined && entitled.has(gremium));
  return (
    [...counting].sort((a, b) => ((a.datum ?? '') < (b.datum ?? '') ? -1 : 1)).at(-1)?.votum === 'streichen'
  );
}

/** Whether a Steckbrief may be in an output at all: no draft, not exempt, not held back, not struck. */
export const isOeffentlich = (angaben: Angaben, leitfaden: Leitfaden): boolean =>
  angaben.entwurf !== true &&
  angaben.ausnahme === undefined &&
  angaben.vorhabenliste !== false &&
  !isGestrichen(angaben, leitfaden);

const byId = (a: Steckbrief, b: Steckbrief): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Makes the public list. `intern` is left out here, so that no renderer can show it. */
export const vorhabenlisteOf = (
  steckbriefe: readonly Steckbrief[],
  { leitfaden, einstellungen, stichtag }: Omit<Vorhabenliste, 'vorhaben'>,
): Vorhabenliste => ({
  leitfaden,
  einstellungen,
  stichtag,
  vorhaben: steckbriefe
    .filter((steckbrief) => isOeffentlich(steckbrief, leitfaden))
    .sort(byId)
    .map(({ intern: _, ...steckbrief }) => ({
      steckbrief,
      aufnahme: aufnahmeOf(steckbrief, leitfaden),
      mitmachen: mitmachenAt(steckbrief, leitfaden, stichtag),
    })),
});
