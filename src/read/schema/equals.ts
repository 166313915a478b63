import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { finding, replace } from '../finding.js';
import type { Source } from '../source.js';
import { isName } from './names.js';

const equals = /^([\p{L}_]+)([ \t]*=[ \t]*)(.*)$/u;

/**
 * The finding for an equals sign where a colon belongs; undefined for a text that only has one.
 *
 * @param at the offset at which the line begins to say something
 */
export function withEquals(source: Source, at: number, line: string): Finding | undefined {
  const [, angabe = '', sign = '', wert = ''] = equals.exec(line) ?? [];
  if (!isName(angabe)) return undefined;
  const start = at + angabe.length;
  const value = asTyped(wert);
  const zeile = `${angabe}: ${value || '…'}`;
  const place = source.place(start, start + sign.length);
  const fix = replace(source.place(start, at + line.length), `: ${value}`.trimEnd(), false);
  return finding('yaml-doppelpunkt', 'gleich', { angabe, zeile }, place, { fix });
}
