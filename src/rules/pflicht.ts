import type { Leitfaden, Pflichtfeld } from '../model/leitfaden.js';

/**
 * Whether a value says nothing: an empty group or list, also one whose entries say nothing but a day. Blanks alone are
 * no value when a file is read, and an empty entry of a list is left out.
 */
function isBlank(value: unknown, inList = false): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.every((item) => isBlank(item, true));
  if (typeof value !== 'object') return false;
  return Object.entries(value as object).every(([key, part]) => (inList && key === 'datum') || isBlank(part));
}

/** An empty list of areas is an answer: the whole city. */
const isGesamtstadt = (feld: string, value: unknown): boolean => {
  const areas = feld === 'rubrik' ? (value as { stadtteile?: unknown } | undefined)?.stadtteile : value;
  return (feld === 'rubrik' || feld === 'rubrik.stadtteile') && Array.isArray(areas);
};

/** Whether a field has no value, or one that says nothing. */
export function isMissing(angaben: object, { feld, path }: Pflichtfeld): boolean {
  let value: unknown = angaben;
  for (const name of path) value = (value as Record<string, unknown> | undefined)?.[name];
  const { rubrik } = angaben as { readonly rubrik?: { readonly gesamtstadt?: unknown } };
  if (feld === 'rubrik.stadtteile' && rubrik?.gesamtstadt === true) return false;
  return isBlank(value) && !isGesamtstadt(feld, value);
}

/** A line that can stand first in a group. */
export const ersteZeile: Readonly<Record<string, string>> = {
  rubrik: 'stadtteile:“ und darunter, vier Leerzeichen eingerückt, „- …',
  beteiligung: 'geplant: ja',
  ansprechperson: 'stelle: …',
  erstberatung: 'gremium: …',
  ausnahme: 'grund: …',
  beendet: 'datum: JJJJ-MM-TT',
  lage: 'adresse: …',
};

const liste = (eintrag: string): string => `“ und darunter, eingerückt, „- ${eintrag}`;

/** What can stand in a field that does not take any text. */
export const beispiel: Readonly<Record<string, string>> = {
  'beteiligung.geplant': 'offen',
  'ansprechperson.email': 'amt67@brueckenfelde.example',
  phase: 'planung',
  haushalt: 'beantragt',
  'kostenrahmen.betrag': '250000',
  'rubrik.gesamtstadt': 'nein',
  'rubrik.stadtteile': liste('…'),
  'rubrik.themen': liste('…'),
  schritte: liste('…'),
  'rubrik.quartiere': liste('…'),
  'beteiligung.termine': liste('titel: …'),
  'beteiligung.formell': '“ und darunter, vier Leerzeichen eingerückt, „vorgesehen: ja',
  'beteiligung.formell.vorgesehen': 'ja',
  'beteiligung.formell.link': 'https://brueckenfelde.example/plan',
  'lage.punkt': '[12.1234, 54.0887]',
  entwurf: 'nein',
  vorhabenliste: 'ja',
  listenvoten: liste('gremium: …'),
  anregungen: liste('anliegen: …'),
  frueher: liste('…'),
  stichwoerter: liste('…'),
};

export const isTag = (feld: string): boolean => feld.endsWith('_am') || feld.endsWith('datum');

/** The names of which a field must be one, if the Leitfaden lists them. */
export function auswahlFor(feld: string, { bearbeitungsstaende, stufen }: Leitfaden): readonly string[] {
  if (feld === 'bearbeitungsstand') return bearbeitungsstaende.map(({ name }) => name);
  return feld === 'beteiligung.stufe' ? stufen.map(({ name }) => name) : [];
}

/** The line of a field to be typed, without its group: "begruendung: …". */
export const zeileFor = (feld: string): string => {
  const [, ...rest] = feld.split('.');
  const wert = isTag(feld) ? 'JJJJ-MM-TT' : (beispiel[feld] ?? '…');
  return `${rest.join('.') || feld}: ${wert}`.replace(': “', ':“');
};
