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
    if (almost.length === 0 && sections.every(({ id }) => id !== undefined)) return;
    const known = abschnitteOf(leitfaden);
    const optional = new Set(known.filter(({ pflicht }) => !pflicht).map(({ id }) => id));
    for (const { id, title, start, end } of almost) {
      if (optional.has(id))
        report({ key: 'form', facts: { titel: title }, at: { start, end }, meant: `## ${title}` });
    }
    const seen = new Set(sections.map(({ id }) => id));
    for (const { id, title, start, titleEnd } of sections) {
      if (id !== undefined) continue;
      const open = known.filter((abschnitt) => !seen.has(abschnitt.id));
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
