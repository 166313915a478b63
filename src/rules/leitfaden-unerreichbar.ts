import { type Bedingung, inWorten } from '../model/bedingung.js';
import { immerOderNie, nieErreicht, wirkungslos } from '../model/erreichbar.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { defineRule } from './rule.js';

/** A rule of the Leitfaden with the pointer at which it stands. */
type Stelle = readonly [rule: Bedingung, pointer: string];

/** The words for a part of a rule. */
const worteIn = (leitfaden: Leitfaden, ids: readonly string[]) => (teil: Bedingung) =>
  inWorten(teil, ids, (id) => leitfaden.kriterien.find((one) => one.id === id)?.kurz ?? id);

/** Docs, examples and tests: [leitfaden-unerreichbar.md](./leitfaden-unerreichbar.md). */
export const leitfadenUnerreichbar = defineRule({
  id: 'leitfaden-unerreichbar',
  severity: 'warning',
  de: {
    fest: (f: { wie: 'immer' | 'nie' }) => ({
      message:
        f.wie === 'immer'
          ? 'Diese Regel ist immer erfüllt, gleich welche Kriterien zutreffen.'
          : 'Diese Regel kann nie erfüllt sein, auch wenn alle Kriterien zutreffen.',
      help: 'Nennen Sie unter „alle“, „eines“ oder „von“ die Kriterien, auf die es ankommt.',
    }),
    teil: (f: { teil: string }) => ({
      message: `Dieser Teil der Regel ändert nie etwas am Ergebnis: ${f.teil}. Der Rest der Regel entscheidet immer schon allein.`,
      help: 'Streichen Sie ihn, oder prüfen Sie, ob „alle“ und „eines“ verwechselt sind.',
    }),
    klasse: (f: { klasse: string }) => ({
      message: `Zur Klasse „${f.klasse}“ kann kein Vorhaben gehören: Immer gilt schon eine Klasse darüber.`,
      help: 'Setzen Sie die engere Klasse weiter nach oben, oder streichen Sie diese.',
    }),
  },
  look({ leitfaden }, report) {
    const ids = leitfaden.kriterien.map(({ id }) => id);
    const inWords = worteIn(leitfaden, ids);
    const { aufnahme, klassen } = leitfaden;
    const stellen: readonly Stelle[] = [
      [aufnahme, '/aufnahme'],
      ...klassen.flatMap(({ wenn }, index): Stelle[] =>
        wenn === undefined ? [] : [[wenn, `/klassen/${index}/wenn`]],
      ),
    ];
    for (const [rule, pointer] of stellen) {
      const wie = immerOderNie(rule, ids);
      if (wie) report({ key: 'fest', facts: { wie }, at: { pointer } });
      else
        for (const { at, teil } of wirkungslos(rule, ids))
          report({ key: 'teil', facts: { teil: inWords(teil) }, at: { pointer: pointer + at } });
    }
    for (const index of nieErreicht(klassen, ids)) {
      // A condition that never holds was told already.
      const { name, wenn } = klassen[index] ?? { name: '' };
      if (wenn !== undefined && immerOderNie(wenn, ids) === 'nie') continue;
      report({ key: 'klasse', facts: { klasse: name }, at: { pointer: `/klassen/${index}/name` } });
    }
  },
});
