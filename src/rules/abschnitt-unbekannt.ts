import { textBehind, withTextBelow } from '../base/heading-text.js';
import { quote } from '../base/words.js';
import { abschnitteOf } from '../model/leitfaden.js';
import { defineRule } from './rule.js';

/** The slips that have a sentence of their own. */
const ownSentences = ['aehnlich', 'zeichen', 'striche', 'html'] as const;

/** Docs, examples and tests: [abschnitt-unbekannt.md](./abschnitt-unbekannt.md). */
export const abschnittUnbekannt = defineRule({
  id: 'abschnitt-unbekannt',
  severity: 'warning',
  de: {
    aehnlich: (f: { titel: string; gemeint: string }) => ({
      message: `Die Überschrift ${quote(f.titel)} steht nicht auf dem Formular. Meinten Sie „${f.gemeint}“?`,
      help:
        withTextBelow(f.titel, f.gemeint) ??
        `Schreiben Sie „## ${f.gemeint}“. Eine Überschrift innerhalb des Textes beginnt mit „###“.`,
    }),
    form: (f: { titel: string; gemeint: string }) => ({
      message: `Mit ${quote(f.titel)} beginnt hier kein Abschnitt: Davor gehören genau zwei # und ein Leerzeichen.`,
      help: `Schreiben Sie „## ${f.gemeint}“.`,
    }),
    zeichen: (f: { titel: string; gemeint: string }) => ({
      message: `In der Überschrift ${quote(f.titel)} steht mehr als der Name des Abschnitts.`,
      help: `Schreiben Sie nur den Namen: „## ${f.gemeint}“.`,
    }),
    striche: (f: { titel: string; gemeint: string }) => ({
      message: `Mit ${quote(f.titel)} beginnt hier kein Abschnitt: Die Überschrift ist unterstrichen, statt mit zwei # zu beginnen.`,
      help: `Schreiben Sie „## ${f.gemeint}“, und löschen Sie die Striche darunter. Eine Überschrift innerhalb des Textes beginnt mit „###“.`,
    }),
    html: (f: { titel: string; gemeint: string }) => ({
      message: `Die Überschrift ${quote(f.titel)} ist in HTML geschrieben. Damit beginnt kein Abschnitt.`,
      help: `Schreiben Sie statt der ganzen Zeile „## ${f.gemeint}“.`,
    }),
    leer: (f: { erlaubt: readonly string[] }) => ({
      message: 'Hinter den # steht kein Wort: Die Überschrift ist leer.',
      help: `Löschen Sie die Zeile, oder schreiben Sie den Namen des Abschnitts dahinter: ${f.erlaubt.join(' · ')}.`,
    }),
    fremd: (f: { titel: string; erlaubt: readonly string[] }) => ({
      message: `Die Überschrift ${quote(f.titel)} steht nicht auf dem Formular.`,
      help: `Möglich sind: ${f.erlaubt.join(' · ')}. Eine Überschrift innerhalb des Textes beginnt mit „###“.`,
    }),
  },
  check({ leitfaden, sections, almost = [] }, report) {
    const known = abschnitteOf(leitfaden);
    for (const { id, slip, title, meant, isSure, start, end } of almost) {
      // Of a section that must be there abschnitt-fehlt tells it.
      if (known.some((abschnitt) => abschnitt.id === id && abschnitt.pflicht)) continue;
      const key = ownSentences.find((one) => one === slip) ?? 'form';
      const facts = { titel: title, gemeint: meant };
      const fix = textBehind(title) === '' ? { meant: `## ${meant}`, isSure } : {};
      report({ key, facts, at: { start, end }, ...fix });
    }
    for (const { id, title, start, titleEnd } of sections) {
      if (id !== undefined || almost.some((one) => one.start === start)) continue;
      const facts = { titel: title, erlaubt: known.map(({ label }) => label) };
      report({ key: title === '' ? 'leer' : 'fremd', facts, at: { start, end: titleEnd } });
    }
  },
});
