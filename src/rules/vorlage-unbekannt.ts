import { quote } from '../base/words.js';
import { beschluesse } from '../model/steckbrief.js';
import { fitsMuster, numbersIn } from '../model/vorlagen.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [vorlage-unbekannt.md](./vorlage-unbekannt.md). */
export const vorlageUnbekannt = defineRule({
  id: 'vorlage-unbekannt',
  severity: 'warning',
  de: {
    muster: (f: { wert: string; muster: readonly string[] }) => ({
      message: `${quote(f.wert)} sieht aus wie die Nummer einer Vorlage, passt aber zu keinem Muster der Stadt.`,
      help: `Nummern sehen hier so aus: ${f.muster.join(' oder ')} (9 ist eine Ziffer, A ein Großbuchstabe, was in [ ] steht, darf fehlen). Prüfen Sie die Nummer.`,
    }),
  },
  *check({ steckbrief, leitfaden }) {
    const muster = leitfaden.vorlagen.map((vorlage) => vorlage.muster);
    if (muster.length === 0) return;
    const isList = Array.isArray(steckbrief.beschlusslage);
    for (const [index, { text, vorlage }] of beschluesse(steckbrief).entries()) {
      const entry = isList ? `/beschlusslage/${index}` : '/beschlusslage';
      const found = vorlage === undefined ? numbersIn(text ?? '') : [vorlage];
      for (const wert of found) {
        if (muster.some((one) => fitsMuster(wert, one))) continue;
        yield {
          key: 'muster',
          facts: { wert, muster },
          at: { pointer: vorlage === undefined ? entry : `${entry}/vorlage` },
        };
      }
    }
  },
});
