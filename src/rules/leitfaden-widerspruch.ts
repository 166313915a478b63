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
    artFehlt: (f: { id: string; art: string; wort: string }) => ({
      message: `Das Kriterium „${f.id}“ ist von der Art „${f.art}“, aber „${f.wort}“ fehlt.`,
      help:
        f.wort === 'wenn'
          ? 'Ergänzen Sie „wenn:“ und darunter die Bedingung, zum Beispiel „feld: beteiligung.geplant“ und „ist: ja“.'
          : 'Ergänzen Sie das Feld mit der Zahl und die Schwelle, zum Beispiel „feld: kostenrahmen.betrag“ und „ab: 1000000“.',
    }),
    artFremd: (f: { id: string; art: string; wort: string }) => ({
      message: `Das Kriterium „${f.id}“ ist von der Art „${f.art}“. Dort bedeutet „${f.wort}“ nichts.`,
      help: 'Löschen Sie die Zeile, oder ändern Sie „art“: „schwelle“ braucht „feld“ und „ab“, „abgeleitet“ braucht „wenn“.',
    }),
    wenn: () => ({
      message: 'Diese Bedingung ist unvollständig oder sagt zwei Dinge zugleich.',
      help: 'Schreiben Sie „feld“ mit „ist“, „ab“ oder „ausgefuellt“, zum Beispiel „feld: beteiligung.geplant“ und „ist: nein“. Mehrere Bedingungen stehen unter „alle“ oder „eines“.',
    }),
    klasse: () => ({
      message:
        'Diese Klasse hat keine Bedingung. Darum gilt sie für alle, und die Klassen darunter gelten nie.',
      help: 'Ergänzen Sie „wenn“, oder setzen Sie diese Klasse ans Ende.',
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
