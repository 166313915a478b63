import { benennung } from '../model/benennung.js';
import { pflichtfelderOf } from '../model/leitfaden.js';
import { beispiel, ersteZeile, isMissing, isTag, zeileFor } from './pflicht.js';
import { defineRule } from './rule.js';

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
  check({ steckbrief, leitfaden, isWritten }, report) {
    for (const pflichtfeld of pflichtfelderOf(leitfaden)) {
      if (!isMissing(steckbrief, pflichtfeld)) continue;
      const { feld } = pflichtfeld;
      const pointer = `/${feld.replaceAll('.', '/')}`;
      const angabe = benennung(pointer, leitfaden);
      const at = { pointer, part: 'key' } as const;
      const [gruppe = '', ...rest] = feld.split('.');
      const first = ersteZeile[feld];
      const zeile = zeileFor(feld);
      if (isWritten(pointer)) {
        if (first) report({ key: 'leereGruppe', facts: { angabe, zeile: first }, at });
        else if (beispiel[feld]) report({ key: 'leereWahl', facts: { angabe, zeile }, at });
        else report({ key: isTag(feld) ? 'leererTag' : 'leer', facts: { angabe }, at });
      } else if (first) report({ key: 'fehltGruppe', facts: { angabe, gruppe, zeile: first }, at });
      else if (rest.length === 0) report({ key: 'fehlt', facts: { angabe, zeile }, at });
      else
        report({
          key: isWritten(`/${gruppe}`) ? 'fehltUnter' : 'fehltGruppe',
          facts: { angabe, gruppe, zeile },
          at,
        });
    }
  },
});
