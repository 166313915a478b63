import { quote } from '../base/words.js';
import { doppelteNamen } from '../model/doppelt.js';
import { defineRule } from './rule.js';

interface Facts {
  readonly liste: string;
  readonly name: string;
  readonly zuvor: string;
}

/** How the name was written the first time, if that is another way. */
const anders = ({ name, zuvor }: Facts): string => (name === zuvor ? '' : ` (zuvor: ${quote(zuvor)})`);

/** Docs, examples and tests: [leitfaden-doppelt.md](./leitfaden-doppelt.md). */
export const leitfadenDoppelt = defineRule({
  id: 'leitfaden-doppelt',
  severity: 'warning',
  de: {
    label: (f: Facts) => ({
      message: `Zwei Zeilen des Formulars haben denselben Namen: ${quote(f.name)}${anders(f)}.`,
      help: 'Geben Sie jeder Zeile einen eigenen Namen, auch unter „aliase“. Nach diesen Namen werden Überschriften zugeordnet.',
    }),
    feld: (f: Facts) => ({
      message: `Das Feld „${f.name}“ steht in zwei Zeilen des Formulars.`,
      help: 'Lassen Sie es nur in der Zeile stehen, in der man es sucht.',
    }),
    abschnitt: (f: Facts) => ({
      message: `Der Abschnitt „${f.name}“ steht in zwei Zeilen des Formulars.`,
      help: 'Lassen Sie ihn nur in der Zeile stehen, in der man ihn sucht.',
    }),
    kriterium: (f: Facts) => ({
      message: `Zwei Kriterien haben unter „${f.liste}“ denselben Text: ${quote(f.name)}${anders(f)}.`,
      help: 'Schreiben Sie, worin sich die beiden unterscheiden, oder streichen Sie eines.',
    }),
    name: (f: Facts) => ({
      message: `${quote(f.name)} steht zweimal unter „${f.liste}“${anders(f)}.`,
      help: 'Streichen Sie einen der beiden Einträge, oder geben Sie ihm einen eigenen Namen.',
    }),
  },
  look({ leitfaden }, report) {
    for (const { art, pointer, liste, name, zuvor } of doppelteNamen(leitfaden))
      report({ key: art, facts: { liste, name, zuvor }, at: { pointer } });
  },
});
