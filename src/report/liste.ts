import { visibleLine } from '../base/characters.js';
import { csvText } from '../base/csv.js';
import { formatDatumKurz } from '../base/datum.js';
import { gesamteStadt } from '../model/auswahl.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Mitmachen } from '../model/mitmachen.js';
import type { Eintrag } from '../model/uebersicht.js';
import { jsonText } from './escape.js';
import { breiteOf, type Spalte, tabelle } from './tabelle.js';
import { wrap } from './wrap.js';

/** The entries that were asked for, and what they are judged by. */
export interface Liste {
  readonly eintraege: readonly Eintrag[];
  readonly leitfaden: Leitfaden;
  readonly stichtag: string;
}

/** `columns` is the width of the terminal; without end where the output is no terminal: then nothing is cut. */
type ListenForm = (liste: Liste, options: { readonly columns: number }) => string;

/** When somebody can take part, as short as a column. */
function mitmachenKurz(mitmachen: Mitmachen): string {
  switch (mitmachen.antwort) {
    case 'ja':
    case 'spaeter': {
      const { von = '', bis = von } = mitmachen.termin;
      if (von === bis) return `am ${formatDatumKurz(von)}`;
      return mitmachen.antwort === 'ja' ? `bis ${formatDatumKurz(bis)}` : `ab ${formatDatumKurz(von)}`;
    }
    case 'nur-fuer':
      return 'Fachleute';
    case 'abgeschlossen':
      return 'vorbei';
    default:
      return mitmachen.antwort;
  }
}

/** What keeps an entry from being like the others stands first: it is never cut. */
function titelOf({ bezeichnung, entwurf, oeffentlich, beendet }: Eintrag): string {
  const mark = entwurf ? 'Entwurf: ' : oeffentlich ? '' : 'Nicht öffentlich: ';
  return `${mark}${beendet ? 'Beendet: ' : ''}${visibleLine(bezeichnung ?? '(ohne Bezeichnung)')}`;
}

const tag = (datum: string | undefined): string => (datum === undefined ? '' : formatDatumKurz(datum));

const namen: readonly Spalte[] = [
  { titel: 'Kennung', kuerzbar: true },
  { titel: 'Bezeichnung', kuerzbar: true },
];
const angaben: readonly Spalte[] = [
  { titel: 'Stadtteil', kuerzbar: true },
  { titel: 'Erfüllt' },
  { titel: 'Pflicht' },
  { titel: 'Mitmachen' },
  { titel: 'Stand' },
];

const namenCells = (eintrag: Eintrag): readonly string[] => [visibleLine(eintrag.id), titelOf(eintrag)];

const angabenCells = (eintrag: Eintrag, { kriterien }: Leitfaden): readonly string[] => [
  eintrag.gesamtstadt ? gesamteStadt : eintrag.stadtteile.map(visibleLine).join(', '),
  `${eintrag.aufnahme.erfuellt.length} von ${kriterien.length}`,
  eintrag.aufnahme.aufnahme,
  mitmachenKurz(eintrag.mitmachen),
  tag(eintrag.aktualisiert_am),
];

/** From this width on one line has room for all of it; below it, each Vorhaben has two. */
const oneLineFrom = 100;

/** For people: a line a Vorhaben, or two where the terminal is narrow; the last one counts. */
const text: ListenForm = ({ eintraege, leitfaden, stichtag }, { columns }) => {
  const width = Math.max(columns, 48);
  const above = eintraege.map(namenCells);
  const below = eintraege.map((eintrag) => angabenCells(eintrag, leitfaden));
  const spalten = [...namen, ...angaben];
  const rows = above.map((cells, at) => [...cells, ...(below[at] ?? [])]);
  const isOneLine = width >= oneLineFrom || breiteOf(spalten, rows) <= width;
  const second = tabelle(angaben, below, width - 2);
  const lines = isOneLine
    ? tabelle(spalten, rows, width)
    : tabelle(namen, above, width).flatMap((line, at) => [line, `  ${second[at]}`]);
  const foot = `${eintraege.length} Vorhaben · Leitfaden: ${visibleLine(leitfaden.stadt)} · Stichtag: ${formatDatumKurz(stichtag)}`;
  return `${[...lines, '', ...wrap(foot, width)].join('\n')}\n`;
};

/** An entry under the names of the file format; the same in JSON and CSV. */
const recordOf = (eintrag: Eintrag) => ({
  id: eintrag.id,
  bezeichnung: eintrag.bezeichnung ?? '',
  stadtteile: eintrag.stadtteile,
  gesamtstadt: eintrag.gesamtstadt,
  themen: eintrag.themen,
  stelle: eintrag.stelle ?? '',
  aufnahme: eintrag.aufnahme.aufnahme,
  erfuellt: eintrag.aufnahme.erfuellt,
  offen: eintrag.aufnahme.offen,
  schwelle: eintrag.aufnahme.schwelle,
  mitmachen: eintrag.mitmachen.antwort,
  aktualisiert_am: eintrag.aktualisiert_am ?? '',
  entwurf: eintrag.entwurf,
  oeffentlich: eintrag.oeffentlich,
  beendet: eintrag.beendet,
  file: eintrag.file,
});

type Rec = ReturnType<typeof recordOf>;

const fields = [
  ...([
    'id',
    'bezeichnung',
    'stadtteile',
    'gesamtstadt',
    'themen',
    'stelle',
    'aufnahme',
    'erfuellt',
  ] as const),
  ...([
    'offen',
    'schwelle',
    'mitmachen',
    'aktualisiert_am',
    'entwurf',
    'oeffentlich',
    'beendet',
    'file',
  ] as const),
] satisfies readonly (keyof Rec)[];

function csvCell(value: Rec[keyof Rec]): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return typeof value === 'string' ? value : value.join(', ');
}

/** How `vorhaben list` can be written, by the names for `--format`. */
export const listenFormen: Readonly<Record<'text' | 'json' | 'csv', ListenForm>> = {
  text,
  json: ({ eintraege }) => jsonText(eintraege.map(recordOf)),
  csv: ({ eintraege }) =>
    csvText(
      fields,
      eintraege.map(recordOf).map((record) => fields.map((field) => csvCell(record[field]))),
    ),
};
