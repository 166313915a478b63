import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { answerIn } from '../../base/ticked.js';
import { finding, replace } from '../finding.js';
import { ersterText } from '../schema/groups.js';
import { namesIn } from '../schema/names.js';
import { meantNumber } from '../schema/wrong-number.js';
import type { Row, Spot } from './rows.js';

/** The lists whose entries are a text or a group, with the name that the text has in the group. */
const firstOfEntry: ReadonlyMap<string, string> = new Map([
  ['schritte', 'schritt'],
  ['beschlusslage', 'text'],
  ['anregungen', 'anliegen'],
  ['termine', 'titel'],
]);

/** An entry of the group below: its name, and what belongs behind its colon. */
interface Own {
  readonly name: string;
  readonly wert: string;
}

/** The entry of a group or of a list's entry that takes the text which was written in place of it. */
function ownEntry({ row, above, below }: Spot): Own | undefined {
  const value = row.value.replace(/^(["'])(.*)\1$/, '$2');
  const asText = (name: string | undefined): Own | undefined =>
    name === undefined ? undefined : { name, wert: row.value };
  if (above?.name === 'kriterien') {
    return { name: 'trifft_zu', wert: answerIn(value)?.answer ?? value };
  }
  const group = row.name ?? above?.name ?? '';
  if (row.name === 'beteiligung' && /^(?:ja|nein|offen)$/i.test(value)) return asText('geplant');
  if (row.name === 'kostenrahmen') {
    const betrag = meantNumber(value);
    return betrag === '' ? asText('hinweis') : { name: 'betrag', wert: betrag };
  }
  if (row.name === undefined) return asText(firstOfEntry.get(group));
  const isTaken = (name: string): boolean => below.some((line) => line.name === name && line.value !== '');
  if (row.name === 'ansprechperson' && isTaken('stelle') && !isTaken('name')) return asText('name');
  return asText(ersterText(group));
}

/** The same answer stands behind the name of the group and below it: or another one, or two texts. */
function twice({ source, row, below }: Spot, same: Row, wert: string): Finding {
  const { value, at, name = '' } = row;
  const place = source.place(at, at + value.length);
  const facts = { angabe: name, wert: value, zeile: `${same.name}: ${same.value}` };
  if (same.value.toLowerCase() === wert.toLowerCase()) {
    const fix = replace(source.place(at - 1, at + value.length), '', false);
    return finding('yaml-einrueckung', 'zweimal', facts, place, { fix });
  }
  if (/^(?:ja|nein|offen)$/i.test(value)) return finding('yaml-einrueckung', 'zweimal', facts, place);
  const besser = `${same.name}: ${asTyped(`${value}, ${same.value}`)}`;
  return finding('yaml-einrueckung', 'beide', { ...facts, besser, neben: below[0]?.name ?? '' }, place);
}

/** A value stands behind the name of a group, and the entries of the group are set in below it. */
export function besideGroup(spot: Spot): Finding | undefined {
  const { source, row, below, above } = spot;
  const [first] = below;
  const own = ownEntry(spot);
  const group =
    above?.name === 'kriterien'
      ? new Set([own?.name, 'begruendung'])
      : namesIn(row.name ?? above?.name ?? '');
  const isOther = row.value === '' || /^[[{|>&*!-]|^[^"'].*:(?: |$)/.test(row.value);
  if (!own || isOther || !first?.name || first.isItem || !group.has(first.name)) return undefined;
  if (row.name === undefined && !row.isItem) return undefined;
  const { value, at, name } = row;
  const place = source.place(at, at + value.length);
  const same = below.find((line) => line.name === own.name);
  if (same) return name === undefined ? undefined : twice(spot, same, own.wert);
  const line = `${own.name}: ${own.wert}`;
  const facts = { angabe: name ?? '', wert: value, zeile: line, neben: first.name };
  if (name === undefined) {
    const fix = replace(source.place(at, at), `${own.name}: `, false);
    return finding('yaml-einrueckung', 'eintrag', facts, place, { fix });
  }
  const rest = above?.name === 'kriterien' ? (answerIn(value)?.rest ?? '') : '';
  if (rest !== '') return finding('yaml-einrueckung', 'antwort', { ...facts, rest }, place);
  const gap = source.text.lastIndexOf(':', at) + 1;
  const fix = replace(source.place(gap, at + value.length), `\n${' '.repeat(first.start)}${line}`, false);
  return finding('yaml-einrueckung', 'darunter', facts, place, { fix });
}
