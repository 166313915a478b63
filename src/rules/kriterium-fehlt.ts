import { kriteriumsangabe } from '../model/steckbrief.js';
import { fremdeKriterien } from './kriterium-unbekannt.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [kriterium-fehlt.md](./kriterium-fehlt.md). */
export const kriteriumFehlt = defineRule({
  id: 'kriterium-fehlt',
  severity: 'error',
  de: {
    alle: (f: { id: string }) => ({
      message: 'Die Kriterien sind nicht beantwortet.',
      help: `Ergänzen Sie die Zeile „kriterien:“ und darunter, zwei Leerzeichen eingerückt, für jedes Kriterium eine Zeile wie „${f.id}: ja“.`,
    }),
    fehlt: (f: { kurz: string; id: string }) => ({
      message: `Das Kriterium „${f.kurz}“ ist nicht beantwortet.`,
      help: `Ergänzen Sie unter „kriterien“ die Zeile „${f.id}: ja“ oder „${f.id}: nein“. Ist es noch nicht entschieden: „${f.id}: offen“.`,
    }),
  },
  check({ steckbrief, leitfaden, isWritten }, report) {
    const gefragt = leitfaden.kriterien.filter(({ art }) => art === 'angabe');
    const [first] = gefragt;
    if (first === undefined) return;
    const isStarted =
      Object.keys(steckbrief.kriterien ?? {}).length > 0 ||
      leitfaden.kriterien.some(({ id }) => isWritten(`/kriterien/${id}`));
    if (!isStarted) {
      report({ key: 'alle', facts: { id: first.id }, at: { pointer: '/kriterien', part: 'key' } });
      return;
    }
    const meant = new Set(fremdeKriterien(steckbrief, leitfaden).map(({ gemeint }) => gemeint));
    for (const { id, kurz } of gefragt) {
      if (kriteriumsangabe(steckbrief, id) !== undefined || meant.has(id)) continue;
      report({ key: 'fehlt', facts: { kurz, id }, at: { pointer: `/kriterien/${id}`, part: 'key' } });
    }
  },
});
