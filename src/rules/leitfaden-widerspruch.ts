import { counted } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [leitfaden-widerspruch.md](./leitfaden-widerspruch.md). */
export const leitfadenWiderspruch = defineRule({
  id: 'leitfaden-widerspruch',
  severity: 'error',
  de: {
    feld: (f: { wert: string; gemeint: string }) => ({
      message: `Das Feld „${f.wert}“ gibt es in keinem Steckbrief.${f.gemeint ? ` Meinten Sie „${f.gemeint}“?` : ''}`,
      help: f.gemeint
        ? `Schreiben Sie „${f.gemeint}“.`
        : 'Nehmen Sie den Namen, der im Kopf eines Steckbriefs vor dem Doppelpunkt steht, in einer Gruppe mit ihrem Namen davor: „ansprechperson.email“.',
    }),
    pflicht: (f: { wert: string }) => ({
      message: `„${f.wert}“ ist Pflicht, steht aber nicht bei den Feldern dieser Zeile.`,
      help: 'Nehmen Sie das Feld in „felder“ auf, oder streichen Sie es bei „pflicht“.',
    }),
    doppelt: (f: { wert: string }) => ({
      message: `Das Kriterium „${f.wert}“ gibt es zweimal.`,
      help: 'Geben Sie einem der beiden unter „id“ einen anderen Namen.',
    }),
    kriterium: (f: { wert: string; erlaubt: readonly string[] }) => ({
      message: `Die Regel nennt das Kriterium „${f.wert}“, das es nicht gibt.`,
      help: `Möglich sind: ${f.erlaubt.join(', ')}.`,
    }),
    alle: (f: { wert: string }) => ({
      message: `In der Regel für die Aufnahme steht „${f.wert}“. Das ist weder „alle“ noch eine Liste.`,
      help: 'Schreiben Sie „alle“ oder eine Liste von Kriterien.',
    }),
    mindestens: (f: { mindestens: number; anzahl: number }) => ({
      message: `Die Regel verlangt mindestens ${counted(f.mindestens, 'Kriterium', 'Kriterien')}, nennt aber nur ${f.anzahl}.`,
      help: `Schreiben Sie bei „mindestens“ höchstens ${f.anzahl}, sonst kommt kein Vorhaben auf die Liste.`,
    }),
    frist: () => ({
      message: 'Bei dieser Frist steht nicht eindeutig, von welchem Tag an sie zählt.',
      help: 'Schreiben Sie entweder „vor“ oder „nach“, zum Beispiel „vor: erstberatung“.',
    }),
    aufnahme: () => ({
      message: 'Die Regel für die Aufnahme ist unvollständig.',
      help: 'Schreiben Sie zum Beispiel „mindestens: 2“ und in die nächste Zeile „von: alle“. Möglich ist auch „alle“ oder „eines“ mit einer Liste von Kriterien.',
    }),
  },
});
