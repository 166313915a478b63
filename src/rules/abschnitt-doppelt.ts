import { defineRule } from './rule.js';

/** Docs, examples and tests: [abschnitt-doppelt.md](./abschnitt-doppelt.md). */
export const abschnittDoppelt = defineRule({
  id: 'abschnitt-doppelt',
  severity: 'hint',
  de: {
    doppelt: (f: { titel: string; erster: string }) => ({
      message: `Den Abschnitt „${f.titel}“ gibt es weiter oben schon${f.titel === f.erster ? '' : `, dort heißt er „${f.erster}“`}. Auf der Seite stehen beide Texte unter einer Überschrift.`,
      help: 'Löschen Sie den Text, der nicht mehr gilt. Gelten beide, dann löschen Sie diese Überschrift.',
    }),
  },
  check({ sections }, report) {
    const first = new Map<string, string>();
    for (const { id, title, start, titleEnd } of sections) {
      if (id === undefined) continue;
      const erster = first.get(id);
      if (erster === undefined) first.set(id, title);
      else report({ key: 'doppelt', facts: { titel: title, erster }, at: { start, end: titleEnd } });
    }
  },
});
