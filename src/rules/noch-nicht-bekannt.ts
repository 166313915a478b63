import { benennung } from '../model/benennung.js';
import { isNochNichtBekannt } from '../model/steckbrief.js';
import { isOeffentlich } from '../model/vorhabenliste.js';
import { defineRule } from './rule.js';

/** Every text of the header with its pointer. */
function* texts(value: unknown, pointer: string): Iterable<readonly [pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointer, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* texts(part, `${pointer}/${key}`);
  }
}

/** Docs, examples and tests: [noch-nicht-bekannt.md](./noch-nicht-bekannt.md). */
export const nochNichtBekannt = defineRule({
  id: 'noch-nicht-bekannt',
  severity: 'hint',
  de: {
    platzhalter: (f: { angabe: string; wert: string }) => ({
      message: `Bei ${f.angabe} steht „${f.wert}“. Auf der Seite heißt das: „Noch nicht bekannt“.`,
      help: 'Tragen Sie die Angabe nach, sobald sie feststeht.',
    }),
    ohneSeite: (f: { angabe: string; wert: string }) => ({
      message: `Bei ${f.angabe} steht „${f.wert}“. Das heißt: noch nicht bekannt.`,
      help: 'Tragen Sie die Angabe nach, sobald sie feststeht.',
    }),
  },
  *check({ steckbrief, leitfaden }) {
    const { id: _, abschnitte: __, kriterien: ___, intern: ____, ...angaben } = steckbrief;
    const hasPage = isOeffentlich({ ...steckbrief, entwurf: false }, leitfaden);
    for (const [pointer, wert] of texts(angaben, '')) {
      if (!isNochNichtBekannt(wert)) continue;
      yield {
        key: hasPage ? 'platzhalter' : 'ohneSeite',
        facts: { angabe: benennung(pointer, leitfaden), wert: wert.trim() },
        at: { pointer },
      };
    }
  },
});
