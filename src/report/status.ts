import { visibleLine } from '../base/characters.js';
import { formatDatumKurz } from '../base/datum.js';
import type { Status, StelleStand, Zahlen } from '../model/status.js';
import { aufgabeInWorten, wann } from './aufgabe.js';
import { statusCsv, statusJson } from './status-daten.js';
import { statusMail } from './status-mail.js';
import { breiteOf, type Spalte, tabelle } from './tabelle.js';
import { indented, wrap } from './wrap.js';

/** `columns` is the width of the terminal; without end where the output is no terminal: then nothing is cut. */
type StatusForm = (status: Status, options: { readonly columns: number }) => string;

/** Sentences are not wider than this, also where a table may be. */
const readable = 100;

const zahlenSpalten: readonly Spalte[] = ['Vorhaben', 'veraltet', 'fehlt', 'fällig'].map((titel) => ({
  titel,
  rechts: true,
}));

const zahlenCells = ({ vorhaben, veraltet, fehlt, faellig }: Zahlen): readonly string[] =>
  [vorhaben, veraltet, fehlt, faellig].map(String);

const nameOf = ({ stelle }: StelleStand): string =>
  stelle === undefined ? '(ohne Stelle)' : visibleLine(stelle);

function zahlen(
  titel: string,
  rows: readonly (readonly [name: string, zahlen: Zahlen])[],
  columns: number,
): readonly string[] {
  if (rows.length === 0) return [];
  const cells = rows.map(([name, counts]) => [name, ...zahlenCells(counts)]);
  return [...tabelle([{ titel, kuerzbar: true }, ...zahlenSpalten], cells, columns), ''];
}

const aufgabenSpalten: readonly Spalte[] = [
  { titel: 'Wann' },
  { titel: 'Kennung', kuerzbar: true },
  { titel: 'Was', kuerzbar: true },
];

type Row = readonly [wann: string, kennung: string, was: string];

const rowsOf = (stand: StelleStand, stichtag: string): readonly Row[] =>
  stand.vorhabenStand.flatMap(({ file, steckbrief, aufgaben }) =>
    aufgaben.map((aufgabe): Row => {
      const { kurz } = aufgabeInWorten(aufgabe, file, stichtag);
      const mark = steckbrief.entwurf === true ? 'Entwurf: ' : '';
      return [wann(aufgabe, stichtag), visibleLine(steckbrief.id), `${mark}${kurz}`];
    }),
  );

/** What is to be done, office by office in columns of one width: a line an Aufgabe, or more where there is no room. */
function aufgaben({ stellen, stichtag }: Status, columns: number): readonly string[] {
  const rows = stellen.flatMap((stand) => rowsOf(stand, stichtag));
  const room = columns - 2;
  const isOneLine = room >= readable - 2 || breiteOf(aufgabenSpalten, rows) <= room;
  const spalten = isOneLine ? aufgabenSpalten : aufgabenSpalten.slice(0, 2);
  const blocks = tabelle(spalten, rows, room)
    .slice(1)
    .map((line, at) => [
      `  ${line}`,
      ...(isOneLine ? [] : indented(rows[at]?.[2] ?? '', columns - 2, '    ')),
    ]);
  let next = 0;
  return stellen.flatMap((stand) => {
    const from = next;
    next += rowsOf(stand, stichtag).length;
    return next === from ? [] : [nameOf(stand), ...blocks.slice(from, next).flat(), ''];
  });
}

const ohne = (was: string, names: readonly string[], width: number): readonly string[] =>
  names.length === 0
    ? []
    : [...wrap(`${was} ohne Vorhaben: ${names.map(visibleLine).join(', ')}.`, width), ''];

const ohneTurnus =
  'Der Leitfaden legt nicht fest, wie alt Angaben sein dürfen (turnus). „veraltet“ heißt hier: Eine geplante Zeit oder ein Stand ist überholt.';

/** For people: how many Vorhaben of each office and area are stale, incomplete or due, and then what is to be done. */
const text: StatusForm = (status, { columns }) => {
  const { leitfaden, stichtag, bis, stellen, stadtteile, ohneVorhaben } = status;
  const width = Math.max(columns, 48);
  const sentence = Math.min(width, readable);
  const head = `Leitfaden: ${visibleLine(leitfaden.stadt)} · Stichtag: ${formatDatumKurz(stichtag)} · „fällig“ heißt: bis zum ${formatDatumKurz(bis)} oder schon vorbei`;
  const todo = aufgaben(status, width);
  const lines = [
    ...wrap(head, sentence),
    ...(Object.keys(leitfaden.turnus).length === 0 ? wrap(ohneTurnus, sentence) : []),
    '',
    ...zahlen(
      'Stelle',
      stellen.map((stand) => [nameOf(stand), stand]),
      width,
    ),
    ...ohne('Stellen', ohneVorhaben.stellen, sentence),
    ...zahlen(
      'Stadtteil',
      stadtteile.map((area) => [visibleLine(area.stadtteil), area]),
      width,
    ),
    ...ohne('Stadtteile', ohneVorhaben.stadtteile, sentence),
    ...(todo.length === 0
      ? wrap(`Bis zum ${formatDatumKurz(bis)} ist nichts zu tun.`, sentence)
      : [
          'Das ist zu tun:',
          '',
          ...todo,
          ...wrap(
            'Mit den nächsten Schritten, als Text für eine Mail: vorhaben status --format mail',
            sentence,
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
};

/** How `vorhaben status` can be written, by the names for `--format`. */
export const statusFormen: Readonly<Record<'text' | 'csv' | 'json' | 'mail', StatusForm>> = {
  text,
  csv: statusCsv,
  json: statusJson,
  mail: statusMail,
};
