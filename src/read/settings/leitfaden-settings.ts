import type { Kriterium } from '../../model/kriterium.js';
import type { Gebiet, Leitfaden, Stelle, Stufe, Zeile } from '../../model/leitfaden.js';
import type { Schema } from '../schema/schema.js';
import { schemas, leitfaden as validator } from '../schema/validators.generated.js';
import type { Data } from '../shape.js';
import { crossLeitfaden } from './leitfaden-cross.js';
import type { Settings } from './settings.js';

type WithDefaults = Partial<Omit<Leitfaden, 'formular'>>;

type WrittenZeile = Partial<Omit<Zeile, 'pflicht'>> & { readonly pflicht?: boolean | readonly string[] };

/** In a list under `pflicht` a name is a field if the row has one of that name, and else its section. */
const zeileFrom = (data: WrittenZeile): Zeile => {
  const { felder = [], abschnitt, pflicht = false } = data;
  const named = typeof pflicht === 'boolean' ? (pflicht ? felder : []) : pflicht;
  const abschnittPflicht =
    abschnitt !== undefined &&
    (pflicht === true || (named.includes(abschnitt) && !felder.includes(abschnitt)));
  return { label: '', aliase: [], ...data, felder, pflicht: named, abschnittPflicht };
};

const gebietFrom = (data: string | Partial<Gebiet>): Gebiet => {
  if (typeof data === 'string') return { name: data, aliase: [], teile: [] };
  return { name: '', aliase: [], ...data, teile: (data.teile ?? []).map(gebietFrom) };
};

const stelleFrom = (data: string | Partial<Stelle>): Stelle =>
  typeof data === 'string' ? { name: data, aliase: [] } : { name: '', aliase: [], ...data };

/** The words of a city that brings none of its own. */
const uebliche = {
  ergebnisse: {
    muss: 'muss auf die Vorhabenliste',
    kann: 'kann auf die Liste, es muss nicht',
    offen: 'kann noch nicht beurteilt werden',
    ausgenommen: 'ist von der Vorhabenliste ausgenommen',
  },
  begriffe: { steckbrief: 'Steckbrief', steckbriefe: 'Steckbriefe', liste: 'Vorhabenliste' },
};

/** An ISO 8601 duration of months or years (`P6M`, `P1Y`) in months. The schema lets no other through. */
const monthsOf = (duration: string): number =>
  Number.parseInt(duration.slice(1), 10) * (duration.endsWith('Y') ? 12 : 1);

/** Fills in what a Leitfaden may leave out. The shape was checked against its schema before. */
function finish(data: { readonly [key: string]: Data }): Leitfaden {
  const given = data as unknown as WithDefaults & { formular: Leitfaden['formular'] };
  return {
    ...(given as Leitfaden),
    ags: given.ags ?? '',
    formular: { ...given.formular, zeilen: given.formular.zeilen.map(zeileFrom) },
    bearbeitungsstaende: (given.bearbeitungsstaende ?? []).map((stand) => ({
      ...stand,
      ende: stand.ende ?? false,
    })),
    stufen: (given.stufen ?? []).map((stufe: string | Stufe) =>
      typeof stufe === 'string' ? { name: stufe } : stufe,
    ),
    stellen: (given.stellen ?? []).map(stelleFrom),
    stadtteile: (given.stadtteile ?? []).map(gebietFrom),
    themen: given.themen ?? [],
    gremien: (given.gremien ?? []).map((gremium) => ({
      name: gremium.name,
      aliase: gremium.aliase ?? [],
      stimmberechtigt: gremium.stimmberechtigt ?? false,
    })),
    abkuerzungen: given.abkuerzungen ?? {},
    vorlagen: given.vorlagen ?? [],
    turnus: Object.fromEntries(
      Object.entries(given.turnus ?? {}).map(([stand, dauer]) => [stand, monthsOf(String(dauer))]),
    ),
    fristen: (given.fristen ?? []).map((frist) => ({ ...frist, verbindlich: frist.verbindlich ?? false })),
    kriterien: (given.kriterien ?? []).map((one) => ({ ...one, art: one.art ?? 'angabe' }) as Kriterium),
    pflichten: given.pflichten ?? [],
    ergebnisse: { ...uebliche.ergebnisse, ...given.ergebnisse },
    klassen: given.klassen ?? [],
    ausnahmen: given.ausnahmen ?? [],
    begriffe: { ...uebliche.begriffe, ...given.begriffe },
    regeln: given.regeln ?? {},
  };
}

/** How a Leitfaden is read: its shape, what may be left out, and what only a second look sees. */
export const leitfadenSettings: Settings<Leitfaden> = {
  schema: schemas.leitfaden as Schema,
  validator,
  finish,
  cross: crossLeitfaden,
};
