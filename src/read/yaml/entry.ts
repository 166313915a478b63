import type { Finding } from '../../base/diagnostic.js';
import { quoted } from '../../base/quoted.js';
import { finding, replace } from '../finding.js';
import type { Source } from '../source.js';
import { asAsked } from './asked.js';
import type { Comment } from './comments.js';
import { type Entry, wholeOf } from './continued.js';
import { explainHandList } from './hand-list.js';
import { explainText } from './value.js';

/** The entry that begins on a line with a text behind its colon or its dash. */
export function entryAt(source: Source, number: number): Entry | undefined {
  const line = source.line(number);
  const match =
    /^(\s*(?:- +)*)([^\s:#"'{}[\]][^:]*?)?(:[ \t]+|(?<=- ))(\S[^\n]*)$/.exec(line) ??
    /^(\s*-)()( +)(\S[^\n]*)$/.exec(line);
  if (!match?.[4]) return undefined;
  const [, before = '', angabe = '', , rest = ''] = match;
  const indent = angabe === '' ? before.lastIndexOf('-') : before.length;
  return { angabe, value: rest.trimEnd(), start: source.startOf(number) + line.length - rest.length, indent };
}

/** Says what is wrong with the value of an entry, judged by its own text alone; undefined if it looks right. */
export function explainEntry(source: Source, entry: Entry): Finding | undefined {
  const whole = wholeOf(source, entry);
  const found = explainText(source, entry, whole);
  return found && found.key !== 'offen' ? (asAsked(source, entry, whole) ?? found) : found;
}

/** What is wrong with the entry whose text goes on in a line: the line has a colon of its own, or another sign. */
export function explainAbove(source: Source, number: number): Finding | undefined {
  for (let above = number - 1; above > 1 && above >= number - 20; above -= 1) {
    const entry = entryAt(source, above);
    const last = entry ? wholeOf(source, entry).lastLine : 0;
    if (entry && last >= number) return explainEntry(source, entry);
    if (source.line(above).trim() === '') return undefined;
  }
  return undefined;
}

/** The finding for a value that begins with `#`, and is a comment to YAML. */
export function explainHash(source: Source, { text, start, end }: Comment): Finding {
  const place = source.place(start, end);
  const angabe = entryAt(source, place.line)?.angabe ?? '';
  const besser = quoted(text);
  const facts = { angabe, wert: text, besser, zeichen: '#' };
  return finding('yaml-sonderzeichen', 'anfang', facts, place, { fix: replace(place, besser, false) });
}

/** The finding for a value that uses an anchor, an alias or a tag, or is a brace within a brace. */
export function explainValue(source: Source, offset: number): Finding {
  const number = source.place(offset, offset).line;
  const handList = explainHandList(source, number, true);
  if (handList) return handList;
  const entry = entryAt(source, number);
  const explained = entry && explainEntry(source, entry);
  if (explained) return explained;
  const zeichen = source.text.charAt(offset);
  const rest = source.text.slice(offset).split('\n', 1)[0] ?? '';
  const place = source.place(offset, offset + Math.max(1, rest.length));
  return finding(
    'yaml-sonderzeichen',
    'anfang',
    { angabe: '', wert: rest, besser: quoted(rest), zeichen },
    place,
  );
}
