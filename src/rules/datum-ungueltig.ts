import { datumUndMehr, type Mehr } from '../base/datum-und-mehr.js';
import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

interface Form {
  readonly angabe: string;
  readonly wert: string;
  readonly ohne: string;
}

/** Only a Termin has a title beside its days, and a first and a last one. */
const isTermin = ({ angabe }: Form): boolean => angabe.includes('beteiligung.termine');

/** What to type for a day that stands there with its time, with a word or with a second day. */
function onlyTheDay(f: Form, mehr: Mehr) {
  if ('von' in mehr)
    return {
      message: `Bei ${f.angabe} stehen zwei Tage: ${quote(f.wert)}. Hier kann nur einer stehen.`,
      help: isTermin(f)
        ? `Schreiben Sie den ersten und den letzten Tag in eigene Zeilen: „von: ${mehr.von}“ und „bis: ${mehr.bis}“.`
        : `Schreiben Sie nur den Tag, der gemeint ist: ${mehr.von} oder ${mehr.bis}.`,
    };
  const { tag, uhrzeit } = mehr;
  const spoken = /uhr|h$/i.test(uhrzeit ?? '') ? uhrzeit : `${uhrzeit} Uhr`;
  const rest = isTermin(f)
    ? `Die Uhrzeit schreiben Sie ans Ende von „titel“: „…, ${spoken}“.`
    : 'Die Uhrzeit lassen Sie weg.';
  return {
    message: `Bei ${f.angabe} steht mehr als ein Datum: ${quote(f.wert)}.`,
    help: `Schreiben Sie hier nur den Tag: ${tag}.${uhrzeit === undefined ? '' : ` ${rest}`}`,
  };
}

const form = 'Schreiben Sie Jahr, Monat und Tag so: 2026-11-22. Auch 22.11.2026 wird verstanden.';

/** Several days with a word or a stroke between them: "15./16.12.2026", "15.12.2026 und 17.12.2026". */
const severalDays = /^\d{1,2}\.(?: ?(?:\d{1,2}\.|\p{L}{3,9}))?(?: ?\d{4})? ?(?:und|[+&/,]) ?\d{1,2}\./u;

/** Words for a time that is no day yet, or for none. */
function adviceFor(f: Form): string {
  const wert = f.wert.replace(/\s+/g, ' ').trim();
  if (isTermin(f) && severalDays.test(wert))
    return `Schreiben Sie für jeden Tag einen eigenen Termin. ${form}`;
  if (f.ohne === '') return form;
  if (/^\W*[nk]\W*[na]\W*$/i.test(wert)) return 'Steht der Tag noch nicht fest, dann schreiben Sie "-".';
  const isTime =
    /\d|\p{L}{4}/u.test(wert) && !/^(?:noch )?(?:offen|unklar|unbekannt|ausstehend|folgt)$/i.test(wert);
  const rest = isTermin(f) && isTime ? ` und ${quote(wert)} ans Ende von „titel“` : '';
  return `Steht der Tag noch nicht fest, dann schreiben Sie "-"${rest}. ${form.replace('Schreiben Sie', 'Sonst schreiben Sie')}`;
}

/** Docs, examples and tests: [datum-ungueltig.md](./datum-ungueltig.md). */
export const datumUngueltig = defineRule({
  id: 'datum-ungueltig',
  severity: 'error',
  de: {
    gibtEsNicht: (f: { angabe: string; wert: string }) => ({
      message: `Den Tag „${f.wert}“ bei ${f.angabe} gibt es nicht.`,
      help: 'Prüfen Sie Tag und Monat. Ein Datum sieht so aus: 2026-11-22.',
    }),
    andereForm: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Das Datum ${quote(f.wert)} bei ${f.angabe} ist so geschrieben, dass es sich nicht lesen lässt.`,
      help: `Schreiben Sie ${f.gemeint}.`,
    }),
    excel: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Bei ${f.angabe} steht die Zahl ${f.wert}. So zählt Excel die Tage.`,
      help: `Ist ${f.gemeint} gemeint? Dann schreiben Sie das Datum so.`,
    }),
    jahrKurz: (f: { angabe: string; wert: string; gemeint: string }) => ({
      message: `Das Jahr in ${quote(f.wert)} bei ${f.angabe} hat nur zwei Ziffern.`,
      help: `Ist ${f.gemeint} gemeint? Dann schreiben Sie das Datum so.`,
    }),
    jahr: (f: { angabe: string; wert: string }) => ({
      message: `Das Jahr in „${f.wert}“ bei ${f.angabe} kann nicht stimmen.`,
      help: 'Prüfen Sie das Jahr: Verstanden werden 1900 bis 2100.',
    }),
    form: (f: Form) => {
      const mehr = datumUndMehr(f.wert);
      if (mehr) return onlyTheDay(f, mehr);
      return {
        message: `${quote(f.wert)} bei ${f.angabe} ist kein vollständiges Datum.`,
        help: adviceFor(f),
      };
    },
  },
});
