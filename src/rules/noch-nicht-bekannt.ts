import { benennung } from '../model/benennung.js';
import { isNochNichtBekannt } from '../model/steckbrief.js';
import { isOeffentlich } from '../model/vorhabenliste.js';
import { defineRule } from './rule.js';

/** No longer text is one of these words. */
const longest = 12;

const says = (text: string): boolean => text.length <= longest && isNochNichtBekannt(text);

const nothing: ReadonlySet<string> = new Set();

/** Whether there is such a text: hardly any Steckbrief has one, and so no pointer is put together before. */
function holds(value: object, left: ReadonlySet<string> = nothing): boolean {
  for (const key of Object.keys(value)) {
    if (left.has(key)) continue;
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof part === 'string' ? says(part) : typeof part === 'object' && part !== null && holds(part))
      return true;
  }
  return false;
}

/** The pointers of the texts that say that the answer is not known yet. */
function collect(value: object, pointer: string, found: [pointer: string, text: string][]): void {
  for (const key of Object.keys(value)) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof part === 'string') {
      if (says(part)) found.push([`${pointer}/${key}`, part]);
    } else if (typeof part === 'object' && part !== null) collect(part, `${pointer}/${key}`, found);
  }
}

/** Criteria have a rule of their own, what is internal is shown to nobody, and sections are prose. */
const others: ReadonlySet<string> = new Set(['id', 'abschnitte', 'kriterien', 'intern']);

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
  check({ steckbrief, leitfaden }, report) {
    if (!holds(steckbrief, others)) return;
    const found: [pointer: string, text: string][] = [];
    collect(steckbrief, '', found);
    const hasPage = isOeffentlich({ ...steckbrief, entwurf: false }, leitfaden);
    for (const [pointer, wert] of found) {
      if (others.has(pointer.split('/')[1] ?? '')) continue;
      report({
        key: hasPage ? 'platzhalter' : 'ohneSeite',
        facts: { angabe: benennung(pointer, leitfaden), wert: wert.trim() },
        at: { pointer },
      });
    }
  },
});
