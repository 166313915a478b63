import type { Finding, Place } from '../../base/diagnostic.js';
import { asTyped, quoted } from '../../base/quoted.js';
import { finding, replace } from '../finding.js';
import { isName, mayBeGroup, mayBeList, mayBeText, namesIn } from '../schema/names.js';
import type { Row, Spot } from './rows.js';

/** The first entries of a list have no dash: YAML reads one text. */
export function withoutDash({ source, row, before, rest }: Spot): Finding | undefined {
  const [list, { name, value, at, isItem, start }] = [before?.name ?? '', row];
  if (name !== undefined || isItem || before?.value !== '' || before.indent > start || !mayBeList(list))
    return undefined;
  const texts = [
    row,
    ...rest.slice(
      0,
      rest.findIndex((line) => line.isItem || line.name !== undefined),
    ),
  ];
  const next = rest[texts.length - 1];
  // Where a text can be an entry, it may go on in the next line.
  if (!next?.isItem || next.start < start || (texts.length > 1 && mayBeText(list))) return undefined;
  const edits = texts.flatMap((line) => {
    const gap = source.place(source.startOf(line.number), line.at);
    return replace(gap, `${' '.repeat(next.start)}- `).edits;
  });
  const facts = { text: value, zeilen: texts.map((line) => `- ${line.value}`) };
  return finding('yaml-strich', 'fehlt', facts, source.place(at, at + value.length), {
    fix: { safe: false, edits },
  });
}

/** The first entry of a list of groups has no dash, and another one below it has: YAML reads one group. */
export function groupWithoutDash({ source, row, before, rest }: Spot): Finding | undefined {
  const [list, { name, isItem, start, number }] = [before?.name ?? '', row];
  const isFirst = before?.value === '' && !isItem && name !== undefined && start > before.indent;
  if (!isFirst || !mayBeList(list) || !namesIn(list).has(name)) return undefined;
  if (mayBeGroup(list)) return undefined;
  const next = rest.find((line) => line.start < start || line.isItem);
  const isAmongEntries = next?.isItem && next.start > before.indent && next.start <= start;
  const column = isAmongEntries ? next.start : start;
  const lines = next ? rest.slice(0, rest.indexOf(next)) : rest;
  const gap = (line: Row): Place =>
    source.place(source.startOf(line.number), source.startOf(line.number) + line.start);
  const [dash, deep] = [`${' '.repeat(column)}- `, ' '.repeat(column + 2)];
  const edits = lines.map((line) => ({
    ...gap(line),
    text: deep + ' '.repeat(Math.max(0, line.start - start - (lines[0]?.start === start ? 0 : 2))),
  }));
  const weitere = lines.filter((line) => line.start === start).map((line) => line.name ?? '');
  const erste = source.line(number).trim();
  const from = source.startOf(number) + start;
  return finding(
    'yaml-strich',
    'ersterFehlt',
    { liste: list, erste, weitere },
    source.place(from, from + erste.length),
    {
      fix: { safe: false, edits: [{ ...gap(row), text: dash }, ...edits] },
    },
  );
}

/** The first entry of a list stands behind its name, or a dash where no list can be. */
export function dashBeside({ source, row, below }: Spot): Finding | undefined {
  const { name, value, at } = row;
  const dash = /^-[ \t]+(?=\S)/.exec(value)?.[0];
  if (dash === undefined || name === undefined || !isName(name)) return undefined;
  const words = value.slice(dash.length);
  const place = source.place(at, at + value.length);
  if (!mayBeList(name)) {
    const zeile = `${name}: ${asTyped(words)}`;
    return finding('yaml-strich', 'keineListe', { angabe: name, zeile, besser: quoted(value) }, place);
  }
  const [first] = below;
  const indent = first?.isItem ? first.start : row.indent + 2;
  const gap = source.text.lastIndexOf(':', at) + 1;
  const fix = replace(source.place(gap, at), `\n${' '.repeat(indent)}`, false);
  const besser = mayBeText(name) ? quoted(value) : '';
  return finding('yaml-strich', 'inZeile', { angabe: name, besser }, place, { fix });
}

/** An entry of a list of groups whose first line has no dash, among others that have one. */
export function entryWithoutDash({ source, row, before, peer, above }: Spot): Finding | undefined {
  const { name, isItem, start, number } = row;
  const list = above?.name ?? '';
  if (name === undefined || isItem || !peer?.isItem || peer.start !== start) return undefined;
  // Right below the dash it is perhaps a line of that entry.
  if (before === peer && peer.name !== undefined) return undefined;
  if (!mayBeList(list) || !namesIn(list).has(name)) return undefined;
  const erste = source.line(number).trim();
  const at = source.startOf(number) + start;
  const fix = replace(source.place(at, at), '- ', false);
  const facts = { liste: list, erste, weitere: [] };
  return finding('yaml-strich', 'ersterFehlt', facts, source.place(at, at + erste.length), { fix });
}

/** Another sign than a dash, or a dash without a blank, before the first name of an entry. */
export function otherDash({ source, row, above, before }: Spot): Finding | undefined {
  const [, sign = '', eintrag = '', name = ''] =
    /^([-–—•·*+][ \t]*)(([a-z_]+):(?:[ \t].*)?)$/.exec(row.value) ?? [];
  const lists = [above?.name ?? '', before?.name ?? ''];
  if (row.name !== undefined || !lists.some((list) => mayBeList(list) && namesIn(list).has(name)))
    return undefined;
  const place = source.place(row.at, row.at + row.value.length);
  const fix = replace(source.place(row.at, row.at + sign.length), '- ', false);
  return finding('yaml-strich', 'anderesZeichen', { eintrag }, place, { fix });
}
