import { textBehind, withTextBelow } from '../base/heading-text.js';
import { quote } from '../base/words.js';
import { abschnitteOf } from '../model/leitfaden.js';
import { defineRule } from './rule.js';

/** Whether anything of a section is published: a comment is not. */
const hasText = (text = ''): boolean =>
  /\S/.test(text.includes('<!--') ? text.replace(/<!--[\s\S]*?-->/g, '') : text);

/** Docs, examples and tests: [abschnitt-fehlt.md](./abschnitt-fehlt.md). */
export const abschnittFehlt = defineRule({
  id: 'abschnitt-fehlt',
  severity: 'error',
  de: {
    fehlt: (f: { abschnitt: string }) => ({
      message: `Es fehlt der Abschnitt „${f.abschnitt}“.`,
      help: `Schreiben Sie unter den Kopf eine Zeile „## ${f.abschnitt}“ und darunter den Text.`,
    }),
    ohneLeerzeichen: (f: { abschnitt: string; zeile: string }) => ({
      message: `${quote(f.zeile)} ist keine Überschrift: Hinter den # fehlt ein Leerzeichen.`,
      help: `Schreiben Sie „## ${f.abschnitt}“, mit zwei # und einem Leerzeichen dahinter.`,
    }),
    ebene: (f: { abschnitt: string; zeile: string }) => ({
      message: `Vor ${quote(f.zeile)} stehen nicht genau zwei #. Deshalb beginnt hier kein Abschnitt.`,
      help: `Schreiben Sie „## ${f.abschnitt}“, mit genau zwei #.`,
    }),
    leerzeichen: (f: { abschnitt: string; zeile: string }) => ({
      message: `${quote(f.zeile)} ist keine Überschrift: Hinter den # steht ein geschütztes Leerzeichen. Man sieht ihm nicht an, dass es kein gewöhnliches ist.`,
      help: `Löschen Sie es, und tippen Sie dort ein gewöhnliches Leerzeichen: „## ${f.abschnitt}“.`,
    }),
    zeichen: (f: { abschnitt: string; zeile: string }) => ({
      message: `In der Überschrift ${quote(f.zeile)} steht mehr als der Name des Abschnitts.`,
      help: `Schreiben Sie nur den Namen: „## ${f.abschnitt}“.`,
    }),
    zeile: (f: { abschnitt: string; zeile: string }) => ({
      message: `Mit der Zeile ${quote(f.zeile)} beginnt kein Abschnitt: Davor gehören zwei # und ein Leerzeichen.`,
      help: `Schreiben Sie statt der Zeile „## ${f.abschnitt}“.`,
    }),
    striche: (f: { abschnitt: string; zeile: string }) => ({
      message: `Mit ${quote(f.zeile)} beginnt kein Abschnitt: Die Überschrift ist unterstrichen, statt mit zwei # zu beginnen.`,
      help: `Schreiben Sie „## ${f.abschnitt}“, und löschen Sie die Striche darunter.`,
    }),
    html: (f: { abschnitt: string; zeile: string }) => ({
      message: `Die Überschrift ${quote(f.zeile)} ist in HTML geschrieben. Damit beginnt kein Abschnitt.`,
      help: `Schreiben Sie statt der ganzen Zeile „## ${f.abschnitt}“.`,
    }),
    aehnlich: (f: { abschnitt: string; zeile: string }) => ({
      message: `Die Überschrift ${quote(f.zeile)} steht nicht auf dem Formular. Meinten Sie „${f.abschnitt}“?`,
      help:
        withTextBelow(f.zeile, f.abschnitt) ??
        `Schreiben Sie „## ${f.abschnitt}“. Eine Überschrift innerhalb des Textes beginnt mit „###“.`,
    }),
    leer: (f: { abschnitt: string }) => ({
      message: `Der Abschnitt „${f.abschnitt}“ ist leer.`,
      help: 'Schreiben Sie unter die Überschrift den Text.',
    }),
  },
  check({ steckbrief, leitfaden, sections, almost = [] }, report) {
    for (const { id, label, pflicht } of abschnitteOf(leitfaden)) {
      if (!pflicht || hasText(steckbrief.abschnitte[id])) continue;
      const section = sections.find((seen) => seen.id === id);
      const facts = { abschnitt: label };
      if (section) {
        report({ key: 'leer', facts, at: { start: section.start, end: section.titleEnd } });
        continue;
      }
      const meant = almost.find((seen) => seen.id === id);
      if (meant) {
        const { title, slip, isSure, start, end } = meant;
        const facts = { abschnitt: meant.meant, zeile: title };
        const fix = textBehind(title) === '' ? { meant: `## ${meant.meant}`, isSure } : {};
        report({ key: slip, facts, at: { start, end }, ...fix });
      } else report({ key: 'fehlt', facts, at: { start: 0, end: 0 } });
    }
  },
});
