import { formatDatumKurz } from '../base/datum.js';
import { quote } from '../base/words.js';
import { benennung } from '../model/benennung.js';
import { kriteriumZu } from '../model/kriterium.js';
import { isBeendet, isVerkehrt, lastDay } from '../model/mitmachen.js';
import {
  type Beteiligung,
  isKeineAngabe,
  isLeer,
  isNochNichtBekannt,
  kriteriumsangabe,
} from '../model/steckbrief.js';
import { defineRule } from './rule.js';

/**
 * Words that go together with "nein": that there is none, participation by law, or mere information, which some
 * cities do not call participation.
 */
const goesWithNein = /kein|nicht|entf|ohne|gesetz|formell|förmlich|baugb|§|^information/i;

const isStated = (text: string | undefined): text is string =>
  text !== undefined && !isLeer(text) && !isKeineAngabe(text) && !isNochNichtBekannt(text);

/** What is stated of a participation that is not planned. */
function statedAnyway({ stufe, art }: Beteiligung): readonly [feld: string, wert: string] | undefined {
  if (isStated(stufe) && !goesWithNein.test(stufe)) return ['stufe', stufe];
  const arten = typeof art === 'string' ? [art] : (art ?? []);
  const [wert] = arten.filter(isStated);
  return wert !== undefined && !arten.some((text) => goesWithNein.test(text)) ? ['art', wert] : undefined;
}

/** Docs, examples and tests: [beteiligung-widerspruch.md](./beteiligung-widerspruch.md). */
export const beteiligungWiderspruch = defineRule({
  id: 'beteiligung-widerspruch',
  severity: 'hint',
  de: {
    termin: (f: { titel: string; tag: string }) => ({
      message: `Bei „geplant“ unter „beteiligung“ steht nein. Der Termin ${quote(f.titel)} geht aber bis zum ${f.tag}.`,
      help: 'Findet der Termin statt, dann schreiben Sie „geplant: ja“. Sonst löschen Sie den Termin.',
    }),
    angabe: (f: { angabe: string; wert: string }) => ({
      message: `Bei „geplant“ unter „beteiligung“ steht nein. Bei ${f.angabe} steht aber ${quote(f.wert)}.`,
      help: 'Ist Beteiligung geplant, dann schreiben Sie „geplant: ja“. Sonst löschen Sie diese Angabe.',
    }),
    begruendung: (f: { angabe: string }) => ({
      message: `Bei „geplant“ unter „beteiligung“ steht ja. ${f.angabe} nennt aber, warum keine Beteiligung geplant ist.`,
      help: 'Ist keine Beteiligung geplant, dann schreiben Sie „geplant: nein“. Sonst löschen Sie die Begründung.',
    }),
  },
  check({ steckbrief, leitfaden, stichtag }, report) {
    const { beteiligung = {} } = steckbrief;
    const { geplant, begruendung, termine = [] } = beteiligung;
    if (typeof geplant !== 'boolean' || isBeendet(steckbrief, stichtag)) return;
    // Where the criterion says the opposite, kriterium-widerspruch has told it; the answer there settles both.
    const kriterium = kriteriumZu(leitfaden.kriterien, 'beteiligung.geplant');
    const holds = kriterium && kriteriumsangabe(steckbrief, kriterium.id)?.trifft_zu;
    if (holds === !geplant) return;
    if (geplant) {
      const pointer = '/beteiligung/begruendung';
      if (isStated(begruendung))
        report({ key: 'begruendung', facts: { angabe: benennung(pointer, leitfaden) }, at: { pointer } });
      return;
    }
    const index = termine.findIndex(
      (termin) =>
        termin.offen_fuer !== 'fachleute' && !isVerkehrt(termin) && (lastDay(termin) ?? '') >= stichtag,
    );
    const termin = termine[index];
    if (termin) {
      const facts = { titel: termin.titel, tag: formatDatumKurz(lastDay(termin) ?? '') };
      report({ key: 'termin', facts, at: { pointer: `/beteiligung/termine/${index}` } });
      return;
    }
    const stated = statedAnyway(beteiligung);
    if (!stated) return;
    const [feld, wert] = stated;
    const pointer = `/beteiligung/${feld}`;
    report({ key: 'angabe', facts: { angabe: benennung(pointer, leitfaden), wert }, at: { pointer } });
  },
});
