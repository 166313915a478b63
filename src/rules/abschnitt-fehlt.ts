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
        const { title, hasBlank, start, end } = meant;
        const key = hasBlank ? 'ebene' : 'ohneLeerzeichen';
        const facts = { abschnitt: title, zeile: title };
        report({ key, facts, at: { start, end }, meant: `## ${title}` });
      } else report({ key: 'fehlt', facts, at: { start: 0, end: 0 } });
    }
  },
});
