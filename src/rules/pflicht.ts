import type { Pflichtfeld } from '../model/leitfaden.js';

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
  return isBlank(value) && !isGesamtstadt(feld, value);
}

/** A line that can stand first in a group. */
export const ersteZeile: Readonly<Record<string, string>> = {
  rubrik: 'stadtteile:“ und darunter, vier Leerzeichen eingerückt, „- …',
  beteiligung: 'geplant: ja',
  ansprechperson: 'stelle: …',
  erstberatung: 'gremium: …',
  lage: 'adresse: …',
};

/** What can stand in a field that does not take any text. */
export const beispiel: Readonly<Record<string, string>> = {
  'beteiligung.geplant': 'offen',
  'ansprechperson.email': 'amt67@brueckenfelde.example',
  phase: 'planung',
  haushalt: 'beantragt',
};

export const isTag = (feld: string): boolean => feld.endsWith('_am') || feld.endsWith('datum');

/** The line of a field to be typed, without its group: "begruendung: …". */
export const zeileFor = (feld: string): string => {
  const [, ...rest] = feld.split('.');
  return `${rest.join('.') || feld}: ${isTag(feld) ? 'JJJJ-MM-TT' : (beispiel[feld] ?? '…')}`;
};
