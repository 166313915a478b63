import { type Bedingung, type Leitfaden, onceInTurn, oncePer } from './leitfaden.js';
import { type Angaben, kriteriumsangabe } from './steckbrief.js';

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
}

type Teile = 'alle' | readonly Bedingung[];

type Truth = (kriterium: string) => boolean;

function holds(bedingung: Bedingung, alle: readonly string[], truth: Truth): boolean {
  if (typeof bedingung === 'string') return truth(bedingung);
  const {
    mindestens = 1,
    von,
    eines,
    alle: every,
  } = bedingung as Partial<Record<'von' | 'eines' | 'alle', Teile>> & {
    readonly mindestens?: number;
  };
  const list = every ?? von ?? eines ?? 'alle';
  const parts = list === 'alle' ? alle : list;
  let met = 0;
  for (const part of parts) if (holds(part, alle, truth)) met += 1;
  return met >= (every === undefined ? mindestens : parts.length);
}

function inWords(bedingung: Bedingung, leitfaden: Leitfaden): string {
  const { kriterien } = leitfaden;
  if (typeof bedingung === 'string') {
    return `„${kriterien.find(({ id }) => id === bedingung)?.kurz ?? bedingung}“`;
  }
  const size = (list: 'alle' | readonly Bedingung[]) => (list === 'alle' ? kriterien : list).length;
  const among = (list: 'alle' | readonly Bedingung[]) =>
    list === 'alle' ? '' : ` (${list.map((part) => inWords(part, leitfaden)).join(', ')})`;
  if ('mindestens' in bedingung) {
    return `mindestens ${bedingung.mindestens} von ${size(bedingung.von)}${among(bedingung.von)}`;
  }
  if ('alle' in bedingung) return `alle ${size(bedingung.alle)}${among(bedingung.alle)}`;
  return `mindestens 1 von ${size(bedingung.eines)}${among(bedingung.eines)}`;
}

const schwelleOf = oncePer((leitfaden: Leitfaden) => inWords(leitfaden.aufnahme, leitfaden));

const idsOf = oncePer((leitfaden: Leitfaden) => leitfaden.kriterien.map(({ id }) => id));

/** Above this number of open criteria all of them are called decisive, instead of trying every combination. */
const tryAllUpTo = 12;

function decisive(open: readonly string[], result: (met: readonly string[]) => boolean): readonly string[] {
  if (open.length > tryAllUpTo) return open;
  return open.filter((kriterium) => {
    const others = open.filter((other) => other !== kriterium);
    for (let mask = 0; mask < 2 ** others.length; mask += 1) {
      const met = others.filter((_, bit) => mask & (1 << bit));
      if (result(met) !== result([...met, kriterium])) return true;
    }
    return false;
  });
}

/**
 * Whether the Leitfaden obliges the city to list this Vorhaben.
 *
 * Rostock's form says: "Sind mindestens zwei der folgenden Kriterien für das städtische Vorhaben/Projekt erfüllt, muss
 * es auf die Vorhabenliste." A listing rule has no "not", so it is decided as soon as it holds with every open
 * criterion unmet, or fails with every open criterion met; in between the result is `offen`.
 */
export const aufnahmeOf = onceInTurn((angaben: Angaben, leitfaden: Leitfaden): Aufnahme => {
  const ids = idsOf(leitfaden);
  const erfuellt: string[] = [];
  const offen: string[] = [];
  for (const id of ids) {
    const answer = kriteriumsangabe(angaben, id)?.trifft_zu ?? 'offen';
    if (answer === true) erfuellt.push(id);
    else if (answer === 'offen') offen.push(id);
  }
  const resultWith = (met: readonly string[]) =>
    holds(leitfaden.aufnahme, ids, (id) => erfuellt.includes(id) || met.includes(id));

  const must = resultWith([]);
  const may = offen.length === 0 ? !must : !resultWith(offen);
  return {
    aufnahme: angaben.ausnahme ? 'ausgenommen' : must ? 'muss' : may ? 'kann' : 'offen',
    erfuellt,
    offen,
    entscheidend: must || may ? [] : decisive(offen, resultWith),
    schwelle: schwelleOf(leitfaden),
  };
});
