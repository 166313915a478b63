import { everyGroup, gilt, inWorten, kriterienIn } from './bedingung.js';
import { antwortAuf } from './kriterium.js';
import { type Leitfaden, onceInTurn, oncePer } from './leitfaden.js';
import { kurzOf } from './regel-in-worten.js';
import type { Angaben } from './steckbrief.js';

/** The duty to list a Vorhaben, computed from its criteria. `offen` counts neither as met nor as unmet. */
export interface Aufnahme {
  readonly aufnahme: 'muss' | 'kann' | 'offen' | 'ausgenommen';
  /** Ids of the criteria that hold, in the order of the Leitfaden. */
  readonly erfuellt: readonly string[];
  /** Ids of the criteria that nobody has decided. */
  readonly offen: readonly string[];
  /** Of the open ones those on which the result still depends. */
  readonly entscheidend: readonly string[];
  /** The rule in words: "mindestens 2 von 5". */
  readonly schwelle: string;
  /** The class of the Vorhaben, where the Leitfaden has classes and the criteria decide it. */
  readonly klasse?: string;
}

const idsOf = oncePer((leitfaden: Leitfaden) => leitfaden.kriterien.map(({ id }) => id));

const schwelleOf = oncePer((leitfaden: Leitfaden) =>
  inWorten(leitfaden.aufnahme, idsOf(leitfaden), kurzOf(leitfaden)),
);

const genannte = oncePer((leitfaden: Leitfaden) => kriterienIn(leitfaden.aufnahme, idsOf(leitfaden)));

/** The open criteria on which the result depends: all of them, if they are too many to try. */
function decisive(open: readonly string[], result: (met: readonly string[]) => boolean): readonly string[] {
  const groups = everyGroup(open);
  if (groups.length === 0) return open;
  return open.filter((kriterium) => groups.some((met) => result(met) !== result([...met, kriterium])));
}

/** The first class whose condition holds, if none before it is still open. */
function klasseOf(
  { klassen }: Leitfaden,
  ids: readonly string[],
  erfuellt: readonly string[],
  offen: readonly string[],
): string | undefined {
  for (const { name, wenn } of klassen) {
    if (wenn === undefined || gilt(wenn, ids, (id) => erfuellt.includes(id))) return name;
    if (gilt(wenn, ids, (id) => erfuellt.includes(id) || offen.includes(id))) return undefined;
  }
  return undefined;
}

/** The result for some criteria that hold and some that are open. */
function ergebnisOf(
  leitfaden: Leitfaden,
  erfuellt: readonly string[],
  offen: readonly string[],
  istAusgenommen: boolean,
): Aufnahme {
  const ids = idsOf(leitfaden);
  const resultWith = (met: readonly string[]) =>
    gilt(leitfaden.aufnahme, ids, (id) => erfuellt.includes(id) || met.includes(id));
  const must = resultWith([]);
  const may = !resultWith(offen);
  const asked = genannte(leitfaden);
  const klasse = klasseOf(leitfaden, ids, erfuellt, offen);
  return {
    aufnahme: istAusgenommen ? 'ausgenommen' : must ? 'muss' : may ? 'kann' : 'offen',
    erfuellt,
    offen,
    entscheidend:
      must || may
        ? []
        : decisive(
            offen.filter((id) => asked.includes(id)),
            resultWith,
          ),
    schwelle: schwelleOf(leitfaden),
    ...(klasse === undefined ? {} : { klasse }),
  };
}

/** The results by what was answered: thousands of Vorhaben share a few dozen. */
const ergebnisse = oncePer((_: Leitfaden) => new Map<string, Aufnahme>());

/**
 * Whether the Leitfaden obliges the city to list this Vorhaben. Vorhaben with the same answers share one result.
 *
 * Rostock's form says: "Sind mindestens zwei der folgenden Kriterien für das städtische Vorhaben/Projekt erfüllt, muss
 * es auf die Vorhabenliste." A listing rule has no "not", so it is decided as soon as it holds with every open
 * criterion unmet, or fails with every open criterion met; in between the result is `offen`.
 */
export const aufnahmeOf = onceInTurn((angaben: Angaben, leitfaden: Leitfaden): Aufnahme => {
  const antworten = leitfaden.kriterien.map((kriterium) => antwortAuf(kriterium, angaben));
  const istAusgenommen = angaben.ausnahme !== undefined;
  const key = `${istAusgenommen} ${antworten}`;
  const bekannt = ergebnisse(leitfaden);
  const known = bekannt.get(key);
  if (known) return known;
  const ids = idsOf(leitfaden);
  const erfuellt = ids.filter((_, index) => antworten[index] === true);
  const offen = ids.filter((_, index) => antworten[index] === 'offen');
  const ergebnis = ergebnisOf(leitfaden, erfuellt, offen, istAusgenommen);
  bekannt.set(key, ergebnis);
  return ergebnis;
});
