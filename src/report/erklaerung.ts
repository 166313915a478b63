import { visibleLine } from '../base/characters.js';
import { formatDatum } from '../base/datum.js';
import { formatDauer } from '../base/dauer.js';
import { enumerate, grouped, quote } from '../base/words.js';
import type { Erklaerung, Friststand, Kriteriumsstand, Regelteil, Votumsstand } from '../model/erklaerung.js';
import { quelleInWorten } from '../model/fristen.js';
import type { Bezug, Frist } from '../model/leitfaden.js';
import type { JaNeinOffen } from '../model/steckbrief.js';
import { wrap } from './wrap.js';

/** An explanation with what only its file knows. */
export interface Erklaert {
  readonly file: string;
  readonly bezeichnung: string;
  readonly erklaerung: Erklaerung;
  /** The lines in which the criteria are answered, by their ids. */
  readonly zeilen: Readonly<Record<string, number>>;
  /** Why it is not published, if it is not: "Entwurf". */
  readonly nichtOeffentlich?: string;
  /** How many errors the file has: what is wrong was left out. */
  readonly fehler: number;
}

/** A line in pieces of a terminal's width, all set in alike; a sign before it stands alone. */
function block(text: string, width: number, indent: number, sign = ''): readonly string[] {
  const hanging = indent + (sign === '' ? 0 : sign.length + 1);
  return wrap(visibleLine(text), Math.max(width - hanging, 20)).map((line, index) =>
    index === 0 && sign !== '' ? `${' '.repeat(indent)}${sign} ${line}` : `${' '.repeat(hanging)}${line}`,
  );
}

const signOf = (state: JaNeinOffen): string => (state === 'offen' ? '[?]' : state ? '[x]' : '[ ]');
const stateOf = (state: JaNeinOffen): string =>
  state === 'offen' ? 'offen' : state ? 'erfüllt' : 'nicht erfüllt';

function* treeLines(
  { text, zustand, quelle, teile = [] }: Regelteil,
  width: number,
  depth = 0,
): Iterable<string> {
  const source = quelle === undefined ? '' : ` (${quelle})`;
  yield* block(`${stateOf(zustand)}: ${text}${source}`, width, 2 + depth * 4, signOf(zustand));
  for (const teil of teile) yield* treeLines(teil, width, depth + 1);
}

/** A value of a field in a sentence. */
function wertInWorten(value: unknown): string {
  if (value === undefined) return 'keine Angabe';
  if (Array.isArray(value)) return value.length === 0 ? 'leer' : enumerate(value.map(wertInWorten));
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return grouped(value);
  return typeof value === 'string' ? quote(value) : 'ausgefüllt';
}

function herkunftInWorten({ id, herkunft }: Kriteriumsstand, zeilen: Erklaert['zeilen']): string {
  const { art, felder } = herkunft;
  const line = zeilen[id];
  const from = enumerate(felder.map(({ feld, wert }) => `„${feld}“ = ${wertInWorten(wert)}`));
  if (art === 'berechnet') return `berechnet aus ${from}`;
  const place = line === undefined ? '' : ` in Zeile ${line}`;
  const missing = felder.length > 0 ? ` (aus ${from} lässt es sich nicht berechnen)` : '';
  if (art === 'angekreuzt') return `angekreuzt${place}${missing}`;
  return `noch offen${line === undefined ? '' : `, so steht es${place}`}${missing}`;
}

function* kriteriumLines(one: Kriteriumsstand, width: number, zeilen: Erklaert['zeilen']): Iterable<string> {
  const answer = one.antwort === 'offen' ? 'offen' : one.antwort ? 'ja' : 'nein';
  yield* block(`${one.kurz}: ${answer}`, width, 2, signOf(one.antwort));
  yield* block(herkunftInWorten(one, zeilen), width, 6);
  if (one.begruendung?.trim()) yield* block(`Begründung: ${one.begruendung.trim()}`, width, 6);
  if (one.quelle) yield* block(`Quelle: ${one.quelle}`, width, 6);
  if (one.entscheidend) yield* block('Davon hängt das Ergebnis noch ab.', width, 6);
}

const gruende: Readonly<Record<Votumsstand['weil'], string>> = {
  letztes: 'zählt: Es ist das letzte Votum eines stimmberechtigten Gremiums',
  spaeteres: 'zählt nicht mehr: Ein späteres Votum geht vor',
  'ohne-gremium': 'zählt nicht: Es steht nicht dabei, von welchem Gremium es ist',
  'nicht-stimmberechtigt': 'zählt nicht: Nach dem Leitfaden entscheidet dieses Gremium nicht über die Liste',
};

function* votumLines(
  { gremium, datum, votum, grund, zaehlt, weil }: Votumsstand,
  width: number,
): Iterable<string> {
  const wer = [gremium ?? 'ohne Gremium', datum === undefined ? 'ohne Datum' : formatDatum(datum)].join(', ');
  yield* block(`${wer}: ${votum}`, width, 2, zaehlt ? '[x]' : '[ ]');
  yield* block(`${gruende[weil]}.`, width, 6);
  if (grund?.trim()) yield* block(`Grund: ${grund.trim()}`, width, 6);
}

const aufgaben: Readonly<Record<Frist['art'], string>> = {
  veroeffentlichung: 'Vorhaben veröffentlichen',
  ergebnis: 'Ergebnis der Beteiligung eintragen',
  vorschlag: 'Beteiligung vorschlagen',
};

const bezuege: Readonly<Record<Bezug, readonly [tag: string, feld: string]>> = {
  erstberatung: ['der ersten Beratung', 'erstberatung.datum'],
  aufgenommen_am: ['der Aufnahme in die Liste', 'aufgenommen_am'],
  aktualisiert_am: ['der letzten Aktualisierung', 'aktualisiert_am'],
  beteiligung: ['dem Ende der Beteiligung', 'beteiligung.termine'],
  beendet: ['dem Ende des Vorhabens', 'beendet.datum'],
};

function* fristLines(frist: Friststand, width: number): Iterable<string> {
  const { art, vor, nach, dauer, verbindlich, quelle, bezugstag, letzterTag } = frist;
  const [tag, feld] = bezuege[vor ?? nach ?? 'aktualisiert_am'];
  const until =
    letzterTag === undefined
      ? `Der Tag lässt sich noch nicht berechnen: „${feld}“ fehlt oder ist nicht eindeutig`
      : `spätestens am ${formatDatum(letzterTag)}`;
  yield* block(`${aufgaben[art]}: ${until}.`, width, 2, '-');
  const from = bezugstag === undefined ? '' : ` (${formatDatum(bezugstag)})`;
  const span = `${formatDauer(dauer)} ${vor === undefined ? 'nach' : 'vor'} ${tag}${from}`;
  yield* block(`${span}, ${verbindlich ? 'verbindlich' : 'in der Regel'}.`, width, 4);
  if (quelle) yield* block(quelleInWorten(quelle), width, 4);
}

/** Why a result is what it is, for people: every state as a word and as a sign, so that no colour is needed. */
export function erklaerungText(one: Erklaert, columns: number): string {
  const width = Math.min(Math.max(columns, 40), 100);
  const { erklaerung, zeilen, fehler, nichtOeffentlich } = one;
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  const warning =
    fehler === 0
      ? []
      : block(
          'Die Datei hat Fehler. Was falsch ist, zählt hier nicht mit: vorhaben check zeigt es.',
          width,
          2,
        );
  const lines = [
    visibleLine(one.file),
    ...block(one.bezeichnung, width, 2),
    ...block(erklaerung.begruendung, width, 2),
    ...(nichtOeffentlich === undefined ? [] : block(`Nicht veröffentlicht: ${nichtOeffentlich}.`, width, 2)),
    ...warning,
    ...part('Regel', [...treeLines(erklaerung.regel, width)]),
    ...part(
      'Kriterien',
      erklaerung.kriterien.flatMap((kriterium) => [...kriteriumLines(kriterium, width, zeilen)]),
    ),
    ...part(
      'Voten',
      erklaerung.voten.flatMap((votum) => [...votumLines(votum, width)]),
    ),
    ...part(
      'Fristen',
      erklaerung.fristen.flatMap((frist) => [...fristLines(frist, width)]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
