import { isDatum } from '../base/datum.js';
import { inYaml } from '../base/quoted.js';
import { enumerate, quote } from '../base/words.js';
import { benennung } from '../model/benennung.js';
import { pflichtfelderOf } from '../model/leitfaden.js';
import { auswahlFor, beispiel, ersteZeile, isMissing, isTag, zeileFor } from './pflicht.js';
import { defineRule } from './rule.js';

/** What can stand in a group that can be a text as well, where somebody has begun the group. */
const kosten: Readonly<Record<string, string>> = {
  kostenrahmen: 'betrag: 250000“ oder „hinweis: noch nicht beziffert',
};

/** Docs, examples and tests: [pflichtangabe-fehlt.md](./pflichtangabe-fehlt.md). */
export const pflichtangabeFehlt = defineRule({
  id: 'pflichtangabe-fehlt',
  severity: 'error',
  fest: ['fehltHier', 'fehltZeile', 'keine', 'fehltOderStrich', 'leerHier'],
  de: {
    fehlt: (f: { angabe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie im Kopf die Zeile „${f.zeile}“.`,
    }),
    fehltZeile: (f: { angabe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie in dieser Datei die Zeile „${f.zeile}“, ohne Leerzeichen davor.`,
    }),
    keine: (f: { namen: readonly string[]; anzahl: number }) => ({
      message:
        f.anzahl === 0
          ? 'Die Datei ist leer.'
          : `Diese Datei ist kein Leitfaden. Keine seiner Pflichtangaben steht darin: ${f.namen.join(', ')}.`,
      help: 'Einen Leitfaden zum Anfangen schreibt „vorhaben init“ in einen leeren Ordner.',
    }),
    fehltHier: (f: { angabe: string; zeile: string }) => ({
      message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
      help: `Ergänzen Sie dort die Zeile „${f.zeile}“, so weit eingerückt wie die Angabe daneben.`,
    }),
    fehltOderStrich: (f: { angabe: string; zeile: string; namen: readonly string[] }) => {
      const namen = enumerate(f.namen.map((name) => `„${name}“`));
      return {
        message: `Es fehlt die Pflichtangabe ${f.angabe}.`,
        help:
          f.namen.length === 1
            ? `Gehört ${namen} zum Eintrag darüber, dann setzen Sie statt des Strichs davor ein Leerzeichen. Sonst ergänzen Sie die Zeile „${f.zeile}“, so weit eingerückt wie ${namen}.`
            : `Gehören ${namen} zum Eintrag darüber, dann setzen Sie statt der Striche davor je ein Leerzeichen. Sonst ergänzen Sie in jedem Eintrag die Zeile „${f.zeile}“.`,
      };
    },
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
    leerAnmerkung: (f: { angabe: string; anmerkung: string; zeile: string; sonst: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort. Was hinter dem # steht, wird nicht gelesen.`,
      help: `Ist ${quote(f.anmerkung)} die Antwort, dann schreiben Sie sie ohne das #: „${f.zeile}“.${f.sonst ? ` Ist sie noch nicht bekannt, dann schreiben Sie „${f.sonst}“ hinter den Doppelpunkt.` : ''}`,
    }),
    leerHier: (f: { angabe: string; zeile: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort.`,
      help: `Tragen Sie die Antwort ein: „${f.zeile}“.`,
    }),
    leereWahl: (f: { angabe: string; zeile: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort.`,
      help: `Tragen Sie die Antwort ein, zum Beispiel „${f.zeile}“.`,
    }),
    leereAuswahl: (f: { angabe: string; erlaubt: readonly string[] }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort.`,
      help: `Tragen Sie die Antwort ein. Möglich sind: ${f.erlaubt.join(', ')}.`,
    }),
    leererTag: (f: { angabe: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht kein Tag.`,
      help: 'Tragen Sie einen Tag ein, zum Beispiel 2026-11-22.',
    }),
    leereGruppe: (f: { angabe: string; zeile: string }) => ({
      message: `Bei der Pflichtangabe ${f.angabe} steht keine Antwort.`,
      help: `Schreiben Sie darunter, zwei Leerzeichen eingerückt, zum Beispiel „${f.zeile}“.`,
    }),
  },
  check({ steckbrief, leitfaden, isWritten, remarkAt }, report) {
    for (const pflichtfeld of pflichtfelderOf(leitfaden)) {
      if (!isMissing(steckbrief, pflichtfeld)) continue;
      const { feld } = pflichtfeld;
      const pointer = `/${feld.replaceAll('.', '/')}`;
      const angabe = benennung(pointer, leitfaden);
      const at = { pointer, part: 'key' } as const;
      const [gruppe = '', ...rest] = feld.split('.');
      const first = ersteZeile[feld] ?? (isWritten('/kostenrahmen/betrag') ? kosten[feld] : undefined);
      const zeile = zeileFor(feld);
      const erlaubt = auswahlFor(feld, leitfaden);
      if (isWritten(pointer)) {
        const anmerkung = remarkAt(pointer);
        const name = rest.join('.') || feld;
        const isAnswer = isTag(feld) ? isDatum(anmerkung) : !first && !beispiel[feld] && erlaubt.length === 0;
        if (anmerkung !== '' && isAnswer) {
          const more = {
            anmerkung,
            zeile: `${name}: ${inYaml(anmerkung)}`,
            sonst: isTag(feld) ? '' : 'N.N.',
          };
          report({ key: 'leerAnmerkung', facts: { angabe, ...more }, at });
        } else if (erlaubt.length > 0) report({ key: 'leereAuswahl', facts: { angabe, erlaubt }, at });
        else if (first) report({ key: 'leereGruppe', facts: { angabe, zeile: first }, at });
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
