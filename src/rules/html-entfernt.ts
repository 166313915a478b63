import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [html-entfernt.md](./html-entfernt.md). */
export const htmlEntfernt = defineRule({
  id: 'html-entfernt',
  severity: 'warning',
  de: {
    tag: (f: { text: string }) => ({
      message: `Hier steht HTML: ${quote(f.text)}. Auf der Seite wird es weggelassen, der Text darin bleibt.`,
      help: 'Löschen Sie, was in spitzen Klammern steht. Fette und kursive Schrift und Verweise gehen so: **fett**, *kursiv*, [Text](https://…).',
    }),
    worte: (f: { text: string; worte: string }) => ({
      message: `${quote(f.text)} wird als HTML gelesen. Auf der Seite fehlt es, auch die Worte darin.`,
      help: `Sollen die Worte auf der Seite stehen, dann nehmen Sie runde Klammern: (${f.worte}). Ist „kleiner als“ gemeint, dann schreiben Sie vor und hinter „<“ ein Leerzeichen.`,
    }),
    ueberschrift: (f: { text: string; titel: string }) => ({
      message: `Hier steht eine Überschrift in HTML: ${quote(f.text)}. Auf der Seite wird daraus ein gewöhnlicher Satz.`,
      help: `Schreiben Sie statt der ganzen Zeile „### ${f.titel}“, und darunter eine leere Zeile.`,
    }),
    ganz: (f: { text: string }) => ({
      message: `Hier steht HTML: ${quote(f.text)}. Auf der Seite wird es weggelassen, auch der Text darin.`,
      help: 'Löschen Sie diese Stelle. Soll ein Text darin auf der Seite stehen, dann schreiben Sie ihn ohne spitze Klammern.',
    }),
    teils: (f: { text: string }) => ({
      message: `Hier steht HTML: ${quote(f.text)}. Auf der Seite wird es weggelassen, und mit ihm ein Teil des Textes darin.`,
      help: 'Löschen Sie, was in spitzen Klammern steht. Skripte, Stile und Anmerkungen fallen ganz weg, der andere Text bleibt.',
    }),
    kommentar: (f: { text: string }) => ({
      message: `Hier steht eine HTML-Anmerkung: ${quote(f.text)}. Auf der Seite wird sie weggelassen.`,
      help: 'Was nur für die Verwaltung ist, kann im Kopf unter „intern“ stehen.',
    }),
  },
});
