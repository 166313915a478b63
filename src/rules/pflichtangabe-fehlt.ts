import { benennung } from '../model/benennung.js';
import { type Pflichtfeld, pflichtfelderOf } from '../model/leitfaden.js';
import { defineRule } from './rule.js';

/** Whether a value says nothing: an empty group or list, also one whose entries say nothing but a day. */
function isBlank(value: unknown, inList = false): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every((item) => isBlank(item, true));
  if (typeof value !== 'object' || value === null) return value === undefined || value === null;
  return Object.entries(value).every(([key, part]) => (inList && key === 'datum') || isBlank(part));
}

/** An empty list of areas is an answer: the whole city. */
const isGesamtstadt = (feld: string, value: unknown): boolean => {
  const areas = feld === 'rubrik' ? (value as { stadtteile?: unknown } | undefined)?.stadtteile : value;
  return (feld === 'rubrik' || feld === 'rubrik.stadtteile') && Array.isArray(areas);
};

/** Whether a field has no value, or one that says nothing. */
function isMissing(angaben: object, { feld, path }: Pflichtfeld): boolean {
  let value: unknown = angaben;
  for (const name of path) value = (value as Record<string, unknown> | undefined)?.[name];
  return isBlank(value) && !isGesamtstadt(feld, value);
}

/** A line that can stand first in a group. */
const ersteZeile: Readonly<Record<string, string>> = {
  rubrik: 'stadtteile:“ und darunter, vier Leerzeichen eingerückt, „- …',
  beteiligung: 'geplant: ja',
  ansprechperson: 'stelle: …',
  erstberatung: 'gremium: …',
  lage: 'adresse: …',
};

/** What can stand in a field that does not take any text. */
const beispiel: Readonly<Record<string, string>> = {
  'beteiligung.geplant': 'offen',
  'ansprechperson.email': 'amt67@brueckenfelde.example',
  phase: 'planung',
  haushalt: 'beantragt',
};

const isTag = (feld: string): boolean => /(_am|datum)$/.test(feld);

/** Docs, examples and tests: [pflichtangabe-fehlt.md](./pflichtangabe-fehlt.md). */
export const pflichtangabeFehlt = defineRule({
  id: 'pflichtangabe-fehlt',
  severity: 'error',
  fest: ['fehltHier', 'leerHier'],
  de: {
    fehlt: (f: { angabe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie im Kopf die Zeile „${f.zeile}“.`,
    }),
    fehltHier: (f: { angabe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie dort die Zeile „${f.zeile}“, so weit eingerückt wie die Angabe daneben.`,
    }),
    fehltUnter: (f: { angabe: string; gruppe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie unter „${f.gruppe}“, zwei Leerzeichen eingerückt, die Zeile „${f.zeile}“.`,
    }),
    fehltGruppe: (f: { angabe: string; gruppe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie im Kopf die Zeile „${f.gruppe}:“ und darunter, zwei Leerzeichen eingerückt, „${f.zeile}“.`,
    }),
    leer: (f: { angabe: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort.`,
      help: 'Tragen Sie die Antwort ein. Ist sie noch nicht bekannt, dann schreiben Sie „N.N.“.',
    }),
    leerHier: (f: { angabe: string; zeile: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort.`,
      help: `Tragen Sie die Antwort ein: „${f.zeile}“.`,
    }),
    leereWahl: (f: { angabe: string; zeile: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort.`,
      help: `Tragen Sie die Antwort ein, zum Beispiel „${f.zeile}“.`,
    }),
    leererTag: (f: { angabe: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht kein Tag.`,
      help: 'Tragen Sie einen Tag ein, zum Beispiel 2026-11-22.',
    }),
    leereGruppe: (f: { angabe: string; zeile: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort.`,
      help: `Ergänzen Sie darunter, zwei Leerzeichen eingerückt, zum Beispiel „${f.zeile}“.`,
    }),
  },
  *check({ steckbrief, leitfaden, isWritten }) {
    for (const pflichtfeld of pflichtfelderOf(leitfaden)) {
      if (!isMissing(steckbrief, pflichtfeld)) continue;
      const { feld } = pflichtfeld;
      const pointer = `/${feld.replaceAll('.', '/')}`;
      const angabe = benennung(pointer, leitfaden);
      const at = { pointer, part: 'key' } as const;
      const [gruppe = '', ...rest] = feld.split('.');
      const first = ersteZeile[feld];
      const zeile = `${rest.join('.') || feld}: ${isTag(feld) ? 'JJJJ-MM-TT' : (beispiel[feld] ?? '…')}`;
      if (isWritten(pointer)) {
        if (first) yield { key: 'leereGruppe', facts: { angabe, zeile: first }, at };
        else if (beispiel[feld]) yield { key: 'leereWahl', facts: { angabe, zeile }, at };
        else yield { key: isTag(feld) ? 'leererTag' : 'leer', facts: { angabe }, at };
      } else if (first) yield { key: 'fehltGruppe', facts: { angabe, gruppe, zeile: first }, at };
      else if (rest.length === 0) yield { key: 'fehlt', facts: { angabe, zeile }, at };
      else
        yield {
          key: isWritten(`/${gruppe}`) ? 'fehltUnter' : 'fehltGruppe',
          facts: { angabe, gruppe, zeile },
          at,
        };
    }
  },
});
