import { kriteriumZu } from '../model/kriterium.js';
import { pflichtfelderOf } from '../model/leitfaden.js';
import { kriteriumsangabe } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [beteiligung-geplant-fehlt.md](./beteiligung-geplant-fehlt.md). */
export const beteiligungGeplantFehlt = defineRule({
  id: 'beteiligung-geplant-fehlt',
  severity: 'hint',
  de: {
    ausKriterium: (f: { kurz: string; antwort: string }) => ({
      message: `Es ist nicht angegeben, ob Beteiligung geplant ist. Aus dem Kriterium „${f.kurz}“ folgt: ${f.antwort}.`,
      help: 'Ergänzen Sie unter „beteiligung“ die Zeile „geplant: ja“, „geplant: nein“ oder „geplant: offen“.',
    }),
    leer: (f: { kurz: string; antwort: string }) => ({
      message: `Hinter „geplant:“ steht nicht, ob Beteiligung geplant ist. Aus dem Kriterium „${f.kurz}“ folgt: ${f.antwort}.`,
      help: 'Schreiben Sie die Antwort dahinter: „geplant: ja“, „geplant: nein“ oder „geplant: offen“.',
    }),
  },
  check({ steckbrief, leitfaden, isWritten }, report) {
    if (steckbrief.beteiligung?.geplant !== undefined) return;
    // Where the form demands the answer, pflichtangabe-fehlt tells it.
    if (pflichtfelderOf(leitfaden).some(({ feld }) => feld === 'beteiligung.geplant')) return;
    const kriterium = kriteriumZu(leitfaden.kriterien, 'beteiligung.geplant');
    const holds = kriterium && kriteriumsangabe(steckbrief, kriterium.id)?.trifft_zu;
    if (kriterium === undefined || holds === undefined) return;
    const antwort = holds === 'offen' ? 'noch offen' : holds ? 'ja' : 'nein';
    const pointer = '/beteiligung/geplant';
    report({
      key: isWritten(pointer) ? 'leer' : 'ausKriterium',
      facts: { kurz: kriterium.kurz, antwort },
      at: { pointer, part: 'key' },
    });
  },
});
