import { csvText } from '../base/csv.js';
import { type Aufgabe, frageOf, tagOf } from '../model/faelligkeit.js';
import type { Status, StelleStand, VorhabenStand, Zahlen } from '../model/status.js';
import { aufgabeInWorten } from './aufgabe.js';
import { jsonText } from './escape.js';

/** An Aufgabe as a record; the same names in JSON and CSV. `tag` is empty if it is to be done now. */
function recordOf(aufgabe: Aufgabe, one: VorhabenStand, stand: StelleStand, stichtag: string) {
  const { steckbrief, file } = one;
  const { was, schritt } = aufgabeInWorten(aufgabe, file, stichtag);
  const tag = tagOf(aufgabe) ?? '';
  return {
    stelle: stand.stelle ?? '',
    email: stand.emails.join(', '),
    stadtteile: steckbrief.rubrik?.stadtteile ?? [],
    id: steckbrief.id,
    bezeichnung: steckbrief.bezeichnung ?? '',
    entwurf: steckbrief.entwurf === true,
    frage: frageOf(aufgabe, stichtag),
    art: aufgabe.art,
    tag,
    ueberfaellig: tag !== '' && tag < stichtag,
    was,
    schritt,
    file,
  };
}

type Rec = ReturnType<typeof recordOf>;

const recordsOf = ({ stellen, stichtag }: Status): readonly Rec[] =>
  stellen.flatMap((stand) =>
    stand.vorhabenStand.flatMap((one) =>
      one.aufgaben.map((aufgabe) => recordOf(aufgabe, one, stand, stichtag)),
    ),
  );

const zahlen = ({ vorhaben, veraltet, fehlt, faellig }: Zahlen): Zahlen => ({
  vorhaben,
  veraltet,
  fehlt,
  faellig,
});

/** For programs: one object. */
export const statusJson = (status: Status): string =>
  jsonText({
    version: 1,
    stichtag: status.stichtag,
    bis: status.bis,
    leitfaden: status.leitfaden.kennung,
    stellen: status.stellen.map((stand) => ({ stelle: stand.stelle ?? '', ...zahlen(stand) })),
    stadtteile: status.stadtteile.map((area) => ({ stadtteil: area.stadtteil, ...zahlen(area) })),
    ohne_vorhaben: status.ohneVorhaben,
    aufgaben: recordsOf(status),
  });

const fields = [
  ...(['stelle', 'email', 'stadtteile', 'id', 'bezeichnung', 'entwurf', 'frage'] as const),
  ...(['art', 'tag', 'ueberfaellig', 'was', 'schritt', 'file'] as const),
] satisfies readonly (keyof Rec)[];

function cellOf(value: Rec[keyof Rec] | undefined): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return typeof value === 'object' ? value.join(', ') : (value ?? '');
}

/** For spreadsheets: a row an Aufgabe, then a row (`ohne-vorhaben`) for each office and area that no Steckbrief names. */
export const statusCsv = (status: Status): string => {
  const { stellen, stadtteile } = status.ohneVorhaben;
  const empty: readonly Partial<Rec>[] = [
    ...stellen.map((stelle) => ({ stelle })),
    ...stadtteile.map((stadtteil) => ({ stadtteile: [stadtteil] })),
  ];
  const rows: readonly (Partial<Omit<Rec, 'frage'>> & { readonly frage: string })[] = [
    ...recordsOf(status),
    ...empty.map((row) => ({ ...row, frage: 'ohne-vorhaben' })),
  ];
  return csvText(
    fields,
    rows.map((row) => fields.map((field) => cellOf(row[field]))),
  );
};
