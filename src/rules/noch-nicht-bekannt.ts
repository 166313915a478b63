import { benennung } from '../model/benennung.js';
import { abschnitteOf } from '../model/leitfaden.js';
import { isNochNichtBekannt } from '../model/steckbrief.js';
import { isOeffentlich } from '../model/vorhabenliste.js';
import { defineRule, type SectionSeen } from './rule.js';

/** No longer text is one of these words. */
const longest = 12;

const says = (text: string): boolean => text.length <= longest && isNochNichtBekannt(text);

/** A text that says that the answer is not known yet, with its pointer. */
type Offen = readonly [pointer: string, text: string];

const none: readonly Offen[] = [];
const nothing: ReadonlySet<string> = new Set();

/** What stands in a Steckbrief: nothing in it is null. */
type Wert = string | number | boolean | undefined | { readonly [name: string]: Wert };

/** The open texts of a value. Hardly any Steckbrief has one, and so a pointer is put together only on the way back. */
function offeneIn(value: Wert, left = nothing): readonly Offen[] {
  if (typeof value === 'string') return says(value) ? [['', value]] : none;
  if (typeof value !== 'object') return none;
  let found = none;
  for (const key in value) {
    const parts = left.has(key) ? none : offeneIn(value[key]);
    if (parts.length > 0)
      found = [...found, ...parts.map(([pointer, text]): Offen => [`/${key}${pointer}`, text])];
  }
  return found;
}

/** Criteria have a rule of their own, what is internal is shown to nobody, and sections are looked at by themselves. */
const others: ReadonlySet<string> = new Set(['id', 'abschnitte', 'kriterien', 'intern']);

const withListedStates: ReadonlySet<string> = new Set([...others, 'bearbeitungsstand']);

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
  check({ steckbrief, leitfaden, sections, body }, report) {
    // Where a city lists the states, each other word is told as wrong.
    const left = leitfaden.bearbeitungsstaende.length === 0 ? others : withListedStates;
    const found = offeneIn(steckbrief as unknown as Wert, left);
    const isOpen = ({ id, content }: SectionSeen) => id !== undefined && says(content);
    if (found.length === 0 && !sections.some(isOpen)) return;
    const hasPage = isOeffentlich({ ...steckbrief, entwurf: false }, leitfaden);
    for (const [pointer, wert] of found) {
      report({
        key: hasPage ? 'platzhalter' : 'ohneSeite',
        facts: { angabe: benennung(pointer, leitfaden), wert: wert.trim() },
        at: { pointer },
      });
    }
    for (const { id, content: wert, titleEnd } of sections.filter(isOpen)) {
      const label = abschnitteOf(leitfaden).find((abschnitt) => abschnitt.id === id)?.label;
      const start = body.indexOf(wert, titleEnd);
      const facts = { angabe: `dem Abschnitt „${label}“`, wert };
      report({ key: hasPage ? 'platzhalter' : 'ohneSeite', facts, at: { start, end: start + wert.length } });
    }
  },
});
