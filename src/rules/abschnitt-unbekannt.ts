import { likely } from '../base/likely.js';
import { quote } from '../base/words.js';
import { abschnitteOf } from '../model/leitfaden.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [abschnitt-unbekannt.md](./abschnitt-unbekannt.md). */
export const abschnittUnbekannt = defineRule({
  id: 'abschnitt-unbekannt',
  severity: 'warning',
  de: {
    aehnlich: (f: { titel: string; gemeint: string }) => ({
      message: `Die Überschrift ${quote(f.titel)} steht nicht auf dem Formular. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „## ${f.gemeint}“. Eine Überschrift innerhalb des Textes beginnt mit „###“.`,
    }),
    form: (f: { titel: string }) => ({
      message: `Mit ${quote(f.titel)} beginnt hier kein Abschnitt: Davor gehören genau zwei # und ein Leerzeichen.`,
      help: `Schreiben Sie „## ${f.titel}“.`,
    }),
    fremd: (f: { titel: string; erlaubt: readonly string[] }) => ({
      message: `Die Überschrift ${quote(f.titel)} steht nicht auf dem Formular.`,
      help: `Möglich sind: ${f.erlaubt.join(' · ')}. Eine Überschrift innerhalb des Textes beginnt mit „###“.`,
    }),
  },
  check({ leitfaden, sections, almost = [] }, report) {
    const known = abschnitteOf(leitfaden);
    for (const { id, title, start, end } of almost) {
      // Of a section that must be there abschnitt-fehlt tells it.
      if (known.some((abschnitt) => abschnitt.id === id && !abschnitt.pflicht))
        report({ key: 'form', facts: { titel: title }, at: { start, end }, meant: `## ${title}` });
    }
    for (const { id, title, start, titleEnd } of sections) {
      if (id !== undefined) continue;
      const open = known.filter((abschnitt) => !sections.some((seen) => seen.id === abschnitt.id));
      const near = likely(
        title,
        open.flatMap(({ namen }) => namen),
      );
      const meant = open.find(({ namen }) => near !== undefined && namen.includes(near))?.label;
      const at = { start, end: titleEnd };
      if (meant)
        report({ key: 'aehnlich', facts: { titel: title, gemeint: meant }, at, meant: `## ${meant}` });
      else report({ key: 'fremd', facts: { titel: title, erlaubt: known.map(({ label }) => label) }, at });
    }
  },
});
