import { enumerate, quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Where the name stands: in a group, in an entry of a list, or at the top (then nothing). */
interface Where {
  readonly angabe: string;
  readonly gruppe: string;
  /** The number of the entry, if the group is one of a list; else 0. */
  readonly eintrag: number;
}

const where = ({ gruppe, eintrag }: Where): string =>
  eintrag > 0 ? ` im ${eintrag}. Eintrag von „${gruppe}“` : gruppe && ` unter „${gruppe}“`;

/** How a field is written: in a line of its own, or in a group. */
function written(feld: string, isList: boolean): string {
  const [top = '', ...rest] = feld.split('.');
  const name = rest.join('.');
  if (!isList)
    return rest.length === 0
      ? `„${top}: …“, ohne Leerzeichen davor`
      : `unter „${top}:“, zwei Leerzeichen eingerückt, „${name}: …“`;
  return rest.length === 0
    ? `„${top}:“, ohne Leerzeichen davor, und darunter jeden Eintrag in eine eigene Zeile, zwei Leerzeichen eingerückt: „- …“`
    : `unter „${top}:“, zwei Leerzeichen eingerückt, „${name}:“, und darunter jeden Eintrag in eine eigene Zeile, vier Leerzeichen eingerückt: „- …“`;
}

/** Where a field is at home, if it was written at another place or by another name. */
function home(feld: string, angabe: string): string {
  const [top = '', ...rest] = feld.split('.');
  if (rest.length > 0) return `Sie gehört unter „${top}“.`;
  return top === angabe ? 'Sie gehört in keine Gruppe.' : `In der Datei heißt sie „${top}“.`;
}

/** A Termin has days, and no place of its own for the hour. */
const isHour = ({ angabe, gruppe }: Where): boolean =>
  gruppe === 'beteiligung.termine' && /^(?:uhr)?zeit(?:raum)?$/i.test(angabe);

function adviceFor(f: Where & { wert: string }): string {
  const wert = f.wert.trim();
  if (wert === '') return 'Streichen Sie die Zeile.';
  if (isHour(f))
    return `Löschen Sie die Zeile, und schreiben Sie die Zeit ans Ende von „titel“: ${quote(`…, ${wert}`)}.`;
  return 'Gehört der Text zu einer anderen Angabe, dann schreiben Sie ihn dorthin. Was nur für die Verwaltung ist, kann unter „intern“ stehen.';
}

/** Docs, examples and tests: [angabe-unbekannt.md](./angabe-unbekannt.md). */
export const angabeUnbekannt = defineRule({
  id: 'angabe-unbekannt',
  severity: 'error',
  de: {
    aehnlich: (f: Where & { gemeint: string }) => ({
      message: `Die Angabe „${f.angabe}“${where(f)} gibt es nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“.`,
    }),
    text: (f: Where & { besser: string }) => ({
      message: `„${f.angabe}:“${where(f)} wird als Name einer Angabe gelesen. Eine solche Angabe gibt es nicht.`,
      help: `Setzen Sie den ganzen Eintrag in Anführungszeichen: - ${f.besser}`,
    }),
    ebene: (f: { namen: readonly string[]; gruppe: string; blanks: number; mehrzeilig: number }) => {
      const namen = enumerate(f.namen.map((name) => `„${name}“`));
      const [isOne, blanks] = [f.namen.length === 1, f.blanks === 2 ? 'zwei' : f.blanks];
      return {
        message: `${isOne ? 'Die Angabe' : 'Die Angaben'} ${namen} ${isOne ? 'steht' : 'stehen'} zu weit links. ${isOne ? 'Sie gehört' : 'Sie gehören'} unter „${f.gruppe}“.`,
        help: `Setzen Sie ${blanks} Leerzeichen vor ${namen}${isOne ? '' : ', jeweils am Anfang der Zeile'}.${f.mehrzeilig > 0 ? ' Was darunter eingerückt ist, rückt mit.' : ''}`,
      };
    },
    ebeneListe: (f: { namen: readonly string[]; gruppe: string; mehrzeilig: number }) => {
      const [erste = '', ...weitere] = f.namen.map((name) => `„${name}“`);
      const rest = weitere.length > 0 ? ` Setzen Sie vor ${enumerate(weitere)} vier Leerzeichen.` : '';
      return {
        message: `${f.namen.length === 1 ? 'Die Angabe' : 'Die Angaben'} ${enumerate([erste, ...weitere])} ${f.namen.length === 1 ? 'steht' : 'stehen'} zu weit links. Sie ${f.namen.length === 1 ? 'gehört' : 'gehören'} in die Liste „${f.gruppe}“.`,
        help: `Setzen Sie vor ${erste} zwei Leerzeichen, einen Strich und noch ein Leerzeichen.${rest}${f.mehrzeilig > 0 ? ' Was darunter eingerückt ist, rückt mit.' : ''}`,
      };
    },
    schonDa: (f: Where & { feld: string }) => ({
      message: `Die Angabe „${f.angabe}“ gibt es hier nicht. ${home(f.feld, f.angabe)} Dort steht schon etwas.`,
      help: `Löschen Sie diese Zeile. Steht hier mehr als dort, dann ergänzen Sie es zuerst bei „${f.feld.split('.').at(-1)}“.`,
    }),
    feld: (f: Where & { feld: string; wert: string; als?: 'liste' | 'zeile' }) => ({
      message: `Die Angabe „${f.angabe}“${where(f)} gibt es hier nicht. ${home(f.feld, f.angabe)}`,
      help:
        f.feld === f.angabe && f.wert.trim() === ''
          ? `Schreiben Sie „${f.feld}:“ ohne Leerzeichen davor. Was dazugehört, steht darunter, zwei Leerzeichen eingerückt.`
          : `Schreiben Sie ${written(f.feld, f.als === 'liste')}.${f.feld === 'weitere_informationen' ? ' Ist der Text nur für die Verwaltung: „intern: …“.' : ''}`,
    }),
    alsErste: (f: Where & { zeile: string; gemeint: string; darunter: string }) => ({
      message: `„${f.angabe}:“${where(f)} wird als Name einer Angabe gelesen. Eine solche Angabe gibt es nicht.`,
      help: `Schreiben Sie statt „${f.angabe}:“ den Namen der Angabe davor: „${f.zeile}“.${f.darunter ? ` Was darunter steht, beginnt so weit links wie „${f.gemeint}“.` : ''}`,
    }),
    tage: (f: Where & { zeilen: readonly string[]; uhrzeit: string }) => ({
      message: `Die Angabe „${f.angabe}“ gibt es bei einem Termin nicht. Der Tag steht hinter „von“, bei mehreren Tagen der letzte hinter „bis“.`,
      help: `${f.uhrzeit === '' ? 'Schreiben Sie' : `Schreiben Sie die Uhrzeit ans Ende von „titel“: ${quote(`…, ${f.uhrzeit}`)}. Schreiben Sie dann`} statt dieser Zeile, ebenso weit eingerückt:\n${f.zeilen.join('\n')}`,
    }),
    statt: (f: { namen: readonly string[]; zeile: string }) => ({
      message: `${f.namen.length === 1 ? 'Die Angabe' : 'Die Angaben'} ${enumerate(f.namen.map((name) => `„${name}“`))} gibt es hier nicht.`,
      help: `Schreiben Sie statt ${f.namen.length === 1 ? 'dieser Zeile' : 'der beiden Zeilen'}, ebenso weit eingerückt:\n${f.zeile}`,
    }),
    punkt: (f: Where & { namen: readonly string[]; zeile: string }) => ({
      message: `${f.namen.length === 1 ? `Die Angabe „${f.angabe}“` : `Die Angaben ${enumerate(f.namen.map((name) => `„${name}“`))}`} unter „lage“ gibt es nicht. Die zwei Zahlen stehen zusammen hinter „punkt“: zuerst die Länge, dann die Breite.`,
      help: `Schreiben Sie statt ${f.namen.length === 1 ? 'dieser Zeile' : 'der beiden Zeilen'}, ebenso weit eingerückt:\n${f.zeile}`,
    }),
    abschnitt: (f: Where & { abschnitt: string }) => ({
      message: `„${f.angabe}“ ist keine Angabe des Kopfes, sondern ein Abschnitt des Textes.`,
      help: `Schreiben Sie unter den Kopf eine Zeile „## ${f.abschnitt}“ und darunter den Text.`,
    }),
    amKriterium: (f: { angabe: string; id: string; zeilen: readonly string[]; leerzeichen: number }) => ({
      message: `„${f.angabe}“ steht zwischen den Kriterien. Das ist kein Kriterium, sondern gehört unter eines.`,
      help:
        f.id === ''
          ? `Schreiben Sie die Zeile unter das Kriterium, zu dem sie gehört, mit ${f.leerzeichen} Leerzeichen davor.`
          : `Schreiben Sie hinter „${f.id}:“ nichts mehr, und darunter, jeweils mit ${f.leerzeichen} Leerzeichen davor:\n${f.zeilen.join('\n')}`,
    }),
    kriterium: (f: Where) => ({
      message: `Das Kriterium „${f.angabe}“ steht nicht unter „kriterien“.`,
      help: 'Schreiben Sie die Kriterien unter die Zeile „kriterien:“, und rücken Sie jedes um zwei Leerzeichen ein.',
    }),
    einstellung: (f: Where & { erlaubt: readonly string[] }) => ({
      message: `Die Angabe „${f.angabe}“${where(f)} gibt es nicht.`,
      help: `Möglich sind hier: ${f.erlaubt.join(', ')}. Eine Anmerkung beginnt mit # und einem Leerzeichen.`,
    }),
    zweitesKaestchen: (f: Where & { kurz: string; antwort: string }) => ({
      message: `Das Kriterium „${f.kurz}“ hat in der Datei nur ein Kästchen: „trifft_zu“. „${f.angabe}“ gibt es nicht.`,
      help: `Löschen Sie die Zeile mit „${f.angabe}“, und schreiben Sie „trifft_zu: ${f.antwort}“.`,
    }),
    fremd: (f: Where & { wert: string }) => ({
      message: `Die Angabe „${f.angabe}“${where(f)} gibt es nicht.`,
      help: adviceFor(f),
    }),
  },
});
