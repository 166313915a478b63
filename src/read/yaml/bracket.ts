import type { Finding } from '../../base/diagnostic.js';
import { quoted } from '../../base/quoted.js';
import { finding, replace } from '../finding.js';
import { isListe } from '../schema/groups.js';
import type { Source } from '../source.js';
import type { Entry, Whole } from './continued.js';

/** The entries of a list in brackets that does not have as many of one kind as of the other. */
function uneven(value: string): string | undefined {
  const [, open = '', inner = '', close = ''] = /^(\[+)([^[\]{}"'#]*)(\]+)$/.exec(value) ?? [];
  return open.length === close.length || inner.trim() === '' ? undefined : inner.trim();
}

/** What is wrong with the brackets of a value: one is open, one is too many, or a comma has no entry before it. */
export function explainBracket(
  source: Source,
  { angabe, start }: Entry,
  { text: value, end, hasComment }: Whole,
): Finding | undefined {
  const zeichen = value.charAt(0);
  const closing = { '[': ']', '{': '}' }[zeichen];
  const place = source.place(start, end);
  if (closing && !value.includes(closing)) {
    const facts = { angabe, wert: value, besser: quoted(value), zeichen, ende: closing };
    return finding('yaml-sonderzeichen', 'klammer', facts, place);
  }
  if (closing !== ']') return undefined;
  const inner = isListe(angabe) ? uneven(value) : undefined;
  if (inner !== undefined) {
    const besser = `[${inner}]`;
    const fix = hasComment ? {} : { fix: replace(place, besser) };
    return finding('yaml-sonderzeichen', 'klammerZuViel', { angabe, besser }, place, fix);
  }
  const commas = /,\s*(?=,)|^\[\s*(?=,)/.exec(value);
  if (!commas) return undefined;
  const at = start + commas.index + commas[0].length;
  return finding('yaml-sonderzeichen', 'kommas', { angabe }, source.place(at, at + 1));
}
