import { benennung } from '../model/benennung.js';
import { defineRule } from './rule.js';

/** Whether a field has no value. A group counts as missing if nothing stands in it, a list never: empty is an answer. */
function isMissing(angaben: object, feld: string): boolean {
  const value = feld
    .split('.')
    .reduce<unknown>((data, name) => (data as Record<string, unknown> | undefined)?.[name], angaben);
  return (
    value === undefined ||
    (typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length === 0)
  );
}

/** Docs, examples and tests: [pflichtangabe-fehlt.md](./pflichtangabe-fehlt.md). */
export const pflichtangabeFehlt = defineRule({
  id: 'pflichtangabe-fehlt',
  severity: 'error',
  de: {
    fehlt: (f: { angabe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie die Zeile „${f.zeile}“.`,
    }),
    fehltUnter: (f: { angabe: string; gruppe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie unter „${f.gruppe}“, zwei Leerzeichen eingerückt, die Zeile „${f.zeile}“.`,
    }),
    leer: (f: { angabe: string }) => ({
      message: `Die Pflichtangabe ${f.angabe} ist leer.`,
      help: 'Tragen Sie einen Text ein. Ist die Antwort noch nicht bekannt, dann schreiben Sie „N.N.“.',
    }),
  },
  *check({ steckbrief, leitfaden, isWritten }) {
    const fields = leitfaden.formular.zeilen.flatMap(({ felder, pflicht }) => pflicht);
    for (const feld of new Set(['bezeichnung', ...fields])) {
      if (!isMissing(steckbrief, feld)) continue;
      const pointer = `/${feld.replaceAll('.', '/')}`;
      const angabe = benennung(pointer, leitfaden);
      const at = { pointer, part: 'key' } as const;
      const [gruppe = '', ...rest] = feld.split('.');
      if (isWritten(pointer)) yield { key: 'leer', facts: { angabe }, at };
      else if (rest.length === 0) yield { key: 'fehlt', facts: { angabe, zeile: `${feld}: …` }, at };
      else yield { key: 'fehltUnter', facts: { angabe, gruppe, zeile: `${rest.join('.')}: …` }, at };
    }
  },
});
