import { enumerate } from '../base/words.js';
import { benennung } from '../model/benennung.js';
import { istBedingtPflicht } from '../model/pflichten.js';
import { isLeer } from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [stufe-fehlt.md](./stufe-fehlt.md). */
export const stufeFehlt = defineRule({
  id: 'stufe-fehlt',
  severity: 'hint',
  de: {
    welche: (f: { angabe: string; moeglich: readonly string[] }) => ({
      message: `Bei ${f.angabe} steht ja. Es steht aber nicht dabei, in welcher Stufe.`,
      help: `Ergänzen Sie darunter, ebenso weit eingerückt, die Zeile „stufe: …“. Möglich sind ${enumerate(f.moeglich)}.`,
    }),
  },
  check({ steckbrief, leitfaden }, report) {
    const { stufen, formular } = leitfaden;
    const { beteiligung, beendet } = steckbrief;
    if (stufen.length === 0 || beteiligung?.geplant !== true || beendet) return;
    if (!isLeer(beteiligung.stufe)) return;
    if (formular.zeilen.some(({ pflicht }) => pflicht.includes('beteiligung.stufe'))) return;
    if (istBedingtPflicht('beteiligung.stufe', steckbrief, leitfaden)) return;
    const pointer = '/beteiligung/geplant';
    const moeglich = stufen.map(({ name }) => name);
    report({ key: 'welche', facts: { angabe: benennung(pointer, leitfaden), moeglich }, at: { pointer } });
  },
});
