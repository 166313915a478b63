import { quote } from '../base/words.js';
import { type Leitfaden, oncePer } from '../model/leitfaden.js';
import { beschluesse, isKeineAngabe, isNochNichtBekannt } from '../model/steckbrief.js';
import { fitsMuster, numbersIn } from '../model/vorlagen.js';
import { defineRule } from './rule.js';

/** Invented numbers of a pattern, without and with what may be missing: "9999/AA/9999[-99]" → 1234/AB/5678 and 1234/AB/5678-90. */
function beispiele(muster: string): readonly string[] {
  let [digit, letter] = [0, 0];
  const filled = muster.replace(/[9A]/g, (sign) => {
    if (sign === '9') digit += 1;
    else letter += 1;
    return sign === '9' ? String(digit % 10) : String.fromCharCode(64 + (((letter - 1) % 26) + 1));
  });
  return [...new Set([filled.replace(/\[[^\]]*\]/g, ''), filled.replace(/[[\]]/g, '')])];
}

const musterOf = oncePer((leitfaden: Leitfaden) => leitfaden.vorlagen.map(({ muster }) => muster));

const isOpen = (text: string): boolean => isKeineAngabe(text) || isNochNichtBekannt(text);

/** Docs, examples and tests: [vorlage-unbekannt.md](./vorlage-unbekannt.md). */
export const vorlageUnbekannt = defineRule({
  id: 'vorlage-unbekannt',
  severity: 'warning',
  de: {
    muster: (f: { wert: string; muster: readonly string[] }) => ({
      message: `${quote(f.wert)} sieht aus wie die Nummer einer Vorlage, ist aber anders gebaut als die Nummern der Stadt.`,
      help: `Prüfen Sie Ziffern, Buchstaben und Schrägstriche. Nummern sehen hier zum Beispiel so aus: ${f.muster.flatMap(beispiele).join(' oder ')}.`,
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    const muster = musterOf(leitfaden);
    if (muster.length === 0 || steckbrief.beschlusslage === undefined) return;
    const isList = Array.isArray(steckbrief.beschlusslage);
    for (const [index, { text, vorlage }] of beschluesse(steckbrief).entries()) {
      const entry = isList ? `/beschlusslage/${index}` : '/beschlusslage';
      const found = vorlage === undefined ? numbersIn(text ?? '') : isOpen(vorlage) ? [] : [vorlage];
      for (const wert of found) {
        if (muster.some((one) => fitsMuster(wert, one))) continue;
        report({
          key: 'muster',
          facts: { wert, muster },
          at: { pointer: vorlage === undefined ? entry : `${entry}/vorlage` },
        });
      }
    }
  },
});
