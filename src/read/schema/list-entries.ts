import { marksIn } from '../../base/list-marks.js';
import { namesIn } from '../../base/names-in.js';
import { quoted } from '../../base/quoted.js';
import { gebietsnamen } from '../../model/gebiete.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import type { Schema } from './schema.js';

/** The names that the city has for the entries of a list. */
export function knownNames(pointer: string, leitfaden: Leitfaden | undefined): Iterable<string> {
  if (pointer === '/rubrik/stadtteile') return gebietsnamen(leitfaden?.stadtteile ?? []).keys();
  return pointer === '/rubrik/themen' ? (leitfaden?.themen ?? []) : [];
}

/** An entry of a list as it is written in YAML: in quotes if it would be more than a text without them. */
export const entryText = (text: string): string =>
  /:(?:\s|$)|^["'[\]{}#&*!|>%@`,-]|[ \t]#|^[?~]$/.test(text) ? quoted(text) : text;

/** The parts of a text before which a sign stands that another text has at its start: "• Vorbereitung • Werkstatt". */
function partsBehind(line: string, mark: number): readonly string[] {
  const sign = line.charAt(0);
  return mark === 0 || /\w/.test(sign) ? [line.slice(mark)] : line.slice(mark).split(` ${sign} `);
}

/**
 * The entries that a text probably stands for, if a list is asked, as they are written in YAML: by the signs before its
 * lines, by the names that the city has, or by commas and lines between names. Empty if it cannot be known where an entry
 * ends: sentences on several lines.
 */
export function entriesIn(
  lines: readonly string[],
  schema: Schema | undefined,
  known: Iterable<string>,
): readonly string[] {
  const all = [...known];
  const [, within] = lines.length === 1 ? (/^\(([^()]*)\)$/.exec(lines[0] ?? '') ?? []) : [];
  if (within !== undefined) return entriesIn([within], schema, all);
  const marks = marksIn(lines);
  const text = lines.join(' ');
  const isNames = /^#\/definitions\/(?:zeile|feldname|gebiet)$/.test(schema?.items?.$ref ?? '');
  const names = marks[0] ? [] : namesIn(text, all);
  // One number alone is part of a name, unless the city has the name without it.
  const numbered = text.replace(/^(?:\d{1,2}|[a-z])[.)]\s+/, '');
  const parts = (): readonly string[] => {
    if (names.length > 0) return names;
    if (numbered !== text && all.includes(numbered)) return [numbered];
    if (lines.slice(0, -1).some((line) => /\p{L}-$/u.test(line))) return [];
    if (marks.every((mark) => mark > 0))
      return lines.flatMap((line, at) => partsBehind(line, marks[at] ?? 0));
    if (isNames) return lines.flatMap((line) => line.replace(/^([^[]*)\]$/, '$1').split(/[,;](?:\s|$)/));
    return lines.length === 1 ? lines : [];
  };
  return parts()
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(entryText);
}
