import type { Finding, Fix } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { finding, replace } from '../finding.js';
import type { Source } from '../source.js';
import type { TextNode } from '../tree.js';
import type { Context } from './context.js';
import { isName, isNameIn, mayBeText } from './names.js';

/** No date, list of names or choice has more words. */
const fewWords = 3;

const gap = /^([a-z]+(?:_[a-z0-9]+)*)([ \t]*[;–—：][ \t]*|[ \t]+)(\S.*)$/u;

/**
 * The finding for a name and its value without a colon between them; undefined for a text that only begins like it.
 *
 * @param at the offset at which the line begins to say something
 * @param isHere whether a name can stand there
 */
export function withGap(
  source: Source,
  at: number,
  line: string,
  isHere: (name: string) => boolean,
): Finding | undefined {
  const [, angabe = '', sign = '', wert = ''] = gap.exec(line) ?? [];
  if (angabe === '' || !isHere(angabe)) return undefined;
  // A line of prose that is not set in can begin with such a word: "beendet wurde der Bau im Mai".
  if (!mayBeText(angabe) && wert.split(/\s+/).length > fewWords) return undefined;
  const value = asTyped(wert.trimEnd());
  const place = source.place(at, at + angabe.length);
  const fix = replace(source.place(at + angabe.length, at + line.length), `: ${value}`, false);
  const zeile = `${angabe}: ${value}`;
  return finding(
    'yaml-doppelpunkt',
    sign.trim() === '' ? 'dazwischen' : 'anderes',
    { angabe, zeile },
    place,
    { fix },
  );
}

/** The finding for the entries of a group that have no blank behind their colon, so that YAML reads one text. */
export function withoutBlanks({ source }: Context, pointer: string, value: TextNode): Finding | undefined {
  const written = source.text.slice(value.start, value.end);
  const lines = [...written.matchAll(/^[ \t]*([a-z_]+):(?=\S)/gm)];
  const group = pointer.slice(1);
  if (!value.plain || lines.length !== written.trimEnd().split('\n').length) return undefined;
  if (!lines.every(([, name = '']) => isNameIn(group, name))) return undefined;
  const edits = lines.map(({ 0: { length }, index }) => {
    const at = value.start + index + length;
    return { ...source.place(at, at), text: ' ' };
  });
  const [, angabe = ''] = lines[0] ?? [];
  const colon = value.start + (lines[0]?.[0].length ?? 1) - 1;
  const fix: Fix = { safe: true, edits };
  return finding('yaml-doppelpunkt', 'ohneLeerzeichen', { angabe }, source.place(colon, colon + 1), {
    pointer,
    fix,
  });
}

const equals = /^([\p{L}_]+)([ \t]*=[ \t]*)(.*)$/u;

/**
 * The finding for an equals sign where a colon belongs; undefined for a text that only has one.
 *
 * @param at the offset at which the line begins to say something
 * @param isHere whether a name can stand there, beside those that the schema knows
 */
export function withEquals(
  source: Source,
  at: number,
  line: string,
  isHere: (name: string) => boolean = isName,
): Finding | undefined {
  const [, angabe = '', sign = '', wert = ''] = equals.exec(line) ?? [];
  if (!isName(angabe) && !isHere(angabe)) return undefined;
  const start = at + angabe.length;
  const value = asTyped(wert);
  const zeile = `${angabe}: ${value || '…'}`;
  const place = source.place(start, start + sign.length);
  const fix = replace(source.place(start, at + line.length), `: ${value}`.trimEnd(), false);
  return finding('yaml-doppelpunkt', 'gleich', { angabe, zeile }, place, { fix });
}
