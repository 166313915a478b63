import { felderIn } from '../model/kriterium.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { defineRule } from './rule.js';

/** Whether a field stands in a row of the form, by itself, in its group, or as a group of such. */
const isOnForm = ({ formular }: Leitfaden, feld: string): boolean =>
  formular.zeilen.some(({ felder }) =>
    felder.some((other) => other === feld || feld.startsWith(`${other}.`) || other.startsWith(`${feld}.`)),
  );

const zahlwoerter = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** How many criteria a sentence asks for, "mindestens zwei": the words, and the number. */
function anzahlIn(satz: string): readonly [worte: string, anzahl: number] | undefined {
  const [worte = '', zahl = ''] = /\bmindestens (\d+|\p{L}+)/iu.exec(satz.replace(/\s+/g, ' ')) ?? [];
  const anzahl = /^eine?[mnrs]?$/i.test(zahl)
    ? 1
    : Number(zahl) || zahlwoerter.indexOf(zahl.toLowerCase()) + 1;
  return anzahl === 0 ? undefined : [worte, anzahl];
}

/** Docs, examples and tests: [leitfaden-formular.md](./leitfaden-formular.md). */
export const leitfadenFormular = defineRule({
  id: 'leitfaden-formular',
  severity: 'warning',
  de: {
    leer: (f: { label: string }) => ({
      message: `Die Zeile „${f.label}“ enthält nichts: weder „felder“ noch „abschnitt“.`,
      help: 'Nennen Sie, was in dieser Zeile steht, zum Beispiel „felder: [kostenrahmen]“, oder streichen Sie die Zeile.',
    }),
    anzahl: (f: { worte: string; mindestens: number }) => ({
      message: `Der Satz über den Kriterien sagt „${f.worte}“. Die Regel unter „aufnahme“ verlangt aber mindestens ${f.mindestens}.`,
      help: 'Der Satz steht so auf jeder Seite. Berichtigen Sie ihn oder die Regel.',
    }),
    pflicht: (f: { feld: string }) => ({
      message: `Das Feld „${f.feld}“ ist unter einer Bedingung Pflicht, steht aber in keiner Zeile des Formulars.`,
      help: `Nehmen Sie „${f.feld}“ bei einer Zeile unter „felder“ auf.`,
    }),
    kriterium: (f: { kurz: string; feld: string }) => ({
      message: `Das Kriterium „${f.kurz}“ hängt vom Feld „${f.feld}“ ab, aber das steht in keiner Zeile des Formulars. Füllt es niemand aus, bleibt das Kriterium offen.`,
      help: `Nehmen Sie „${f.feld}“ bei einer Zeile unter „felder“ auf.`,
    }),
  },
  look({ leitfaden }, report) {
    const { aufnahme, formular } = leitfaden;
    const [worte, anzahl] = anzahlIn(formular.einleitung_kriterien) ?? [];
    const isCount = typeof aufnahme === 'object' && 'mindestens' in aufnahme && aufnahme.von === 'alle';
    if (worte !== undefined && isCount && aufnahme.mindestens !== anzahl) {
      const { mindestens } = aufnahme;
      const at = { pointer: '/formular/einleitung_kriterien' };
      report({ key: 'anzahl', facts: { worte, mindestens }, at });
    }
    for (const [index, { label, felder, abschnitt }] of leitfaden.formular.zeilen.entries()) {
      const pointer = `/formular/zeilen/${index}`;
      const isEmpty = felder.length === 0 && abschnitt === undefined;
      if (isEmpty) report({ key: 'leer', facts: { label }, at: { pointer } });
    }
    for (const [index, { feld }] of leitfaden.pflichten.entries()) {
      if (!isOnForm(leitfaden, feld))
        report({ key: 'pflicht', facts: { feld }, at: { pointer: `/pflichten/${index}/feld` } });
    }
    for (const [index, kriterium] of leitfaden.kriterien.entries()) {
      const felder = kriterium.art === 'angabe' ? [kriterium.feld ?? []].flat() : felderIn(kriterium);
      const feld = felder.find((one) => !isOnForm(leitfaden, one));
      const at = { pointer: `/kriterien/${index}/id` };
      if (feld !== undefined) report({ key: 'kriterium', facts: { kurz: kriterium.kurz, feld }, at });
    }
  },
});
