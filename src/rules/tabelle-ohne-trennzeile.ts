import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [tabelle-ohne-trennzeile.md](./tabelle-ohne-trennzeile.md). */
export const tabelleOhneTrennzeile = defineRule({
  id: 'tabelle-ohne-trennzeile',
  severity: 'hint',
  de: {
    fehlt: (f: { text: string; striche: string }) => ({
      message: `Die Zeile ${quote(f.text)} wird keine Tabelle, sondern gewöhnlicher Text mit Strichen: Darunter fehlt die Zeile, die den Kopf der Tabelle abtrennt, oder sie hat nicht gleich viele Spalten.`,
      help: `Lassen Sie über der Tabelle eine Zeile frei, und schreiben Sie unter ihre erste Zeile: ${f.striche}`,
    }),
  },
});
