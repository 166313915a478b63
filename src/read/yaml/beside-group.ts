import type { Finding } from '../../base/diagnostic.js';
import { finding, replace } from '../finding.js';
import { ersterText } from '../schema/groups.js';
import { namesIn } from '../schema/names.js';
import type { Spot } from './rows.js';

/** The lists whose entries are a text or a group, with the name that the text has in the group. */
const firstOfEntry: ReadonlyMap<string, string> = new Map([
  ['schritte', 'schritt'],
  ['beschlusslage', 'text'],
  ['anregungen', 'anliegen'],
  ['termine', 'titel'],
]);

/** The entry of a group or of a list's entry that takes the text which was written in place of it. */
function nameFor({ row, above }: Spot): string | undefined {
  const { name } = row;
  const value = row.value.replace(/^["']|["']$/g, '');
  if (above?.name === 'kriterien') return 'trifft_zu';
  const group = name ?? above?.name ?? '';
  if (name !== undefined && /^(?:ja|nein|offen)$/i.test(value) && group === 'beteiligung') return 'geplant';
  if (name === 'kostenrahmen') return /^\d+$/.test(value) ? 'betrag' : 'hinweis';
  if (name !== undefined) return ersterText(group);
  return firstOfEntry.get(group);
}

/** A value stands behind the name of a group, and the entries of the group are set in below it. */
export function besideGroup(spot: Spot): Finding | undefined {
  const { source, row, below, above } = spot;
  const [first] = below;
  const own = nameFor(spot);
  const group =
    above?.name === 'kriterien' ? new Set([own, 'begruendung']) : namesIn(row.name ?? above?.name ?? '');
  if (
    !own ||
    row.value === '' ||
    /^[[{|>&*!-]|^[^"'].*:(?: |$)/.test(row.value) ||
    !first?.name ||
    !group.has(first.name)
  )
    return undefined;
  if (row.name === undefined && !row.isItem) return undefined;
  const { value, at, name } = row;
  const place = source.place(at, at + value.length);
  const same = below.find((line) => line.name === own);
  const facts = { angabe: name ?? '', wert: value, zeile: `${own}: ${value}`, neben: first.name };
  if (same && name !== undefined) {
    const drop = replace(source.place(at - 1, at + value.length), '', false);
    const isSame = same.value.toLowerCase() === value.toLowerCase();
    const said = { ...facts, zeile: `${own}: ${same.value}` };
    return finding('yaml-einrueckung', 'zweimal', said, place, isSame ? { fix: drop } : {});
  }
  if (same) return undefined;
  if (name === undefined) {
    const fix = replace(source.place(at, at), `${own}: `, false);
    return finding('yaml-einrueckung', 'eintrag', facts, place, { fix });
  }
  const gap = source.text.lastIndexOf(':', at) + 1;
  const fix = replace(source.place(gap, at), `\n${' '.repeat(first.start)}${own}: `, false);
  return finding('yaml-einrueckung', 'darunter', facts, place, { fix });
}
