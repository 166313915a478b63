import type { Finding } from '../base/diagnostic.js';
import { finding, replace } from './finding.js';
import type { Source } from './source.js';

/** The marks of other languages for a note, with what ends it. */
const note = /^(?:\/\/+|\/\*+|<!--)\s*(.*?)\s*(?:\*+\/|-->)?$/;

/** A longer line is no note to anybody. */
const longestNote = 1000;

/** The finding for a line that is a note in another language than YAML; undefined for one to our program. */
export function noteAt(source: Source, number: number): Finding | undefined {
  const line = source.line(number).trim();
  if (line.length > longestNote) return undefined;
  const start = source.startOf(number) + source.line(number).indexOf(line);
  const place = source.place(start, start + line.length);
  const [, opener = ''] = /^(\/\*|<!--)(?!.*(?:\*\/|-->)$)/.exec(line) ?? [];
  if (opener !== '' && !/vorhaben/i.test(line)) {
    const facts = { von: opener, bis: opener === '<!--' ? '-->' : '*/' };
    return finding('yaml-syntax', 'notizLang', facts, place);
  }
  const [, text] = note.exec(line) ?? /^\((.*)\)$/.exec(line) ?? [];
  if (text === undefined || /vorhaben/i.test(text)) return undefined;
  const zeile = `# ${text}`.trimEnd();
  return finding('yaml-syntax', 'notiz', { zeile }, place, { fix: replace(place, zeile, false) });
}
