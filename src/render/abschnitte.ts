import { slug } from '../base/fold.js';
import type { Leitfaden, Zeile } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { definitionsOf, sectionOf } from './content.js';
import { type Feld, named } from './feld.js';
import { felder } from './felder.js';
import { type Content, lineOf } from './nodes.js';

/** A part of a page under its own heading. */
export interface Teil {
  /** For the address of the heading; unique on the page. */
  readonly id: string;
  readonly titel: string;
  readonly content: Content;
}

/** Whether a field of a row (`rubrik`, `ansprechperson.email`) means this field. */
const isMeant = (inRow: string, { pfad }: Feld): boolean =>
  inRow === pfad || pfad.startsWith(`${inRow}.`) || inRow.startsWith(`${pfad}.`);

/** Ids that the templates use themselves. */
const taken = ['inhalt', 'mitmachen', 'blick', 'kriterien'];

/**
 * Everything a Steckbrief says, in parts: first the rows of the form in its order and with its questions, then what
 * the form has no row for. The first field of a row answers the row's question and stands alone; the others carry their
 * names. A row without a value is left out; a field is shown once. The rows for the title and the date of the sheet are
 * not repeated here, they head the page.
 */
export function teileOf(steckbrief: Steckbrief, leitfaden: Leitfaden): readonly Teil[] {
  const shown = new Set<Feld>();
  const shownSections = new Set<string>();
  const definitions = definitionsOf(Object.values(steckbrief.abschnitte));
  const ids = new Set(taken);
  const teile: Teil[] = [];

  const add = (name: string, titel: string, content: Content): void => {
    if (content.length === 0) return;
    const base = slug(name) || 'teil';
    let id = base;
    for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
    ids.add(id);
    teile.push({ id, titel, content });
  };
  const section = (id: string): Content => {
    const source = Object.hasOwn(steckbrief.abschnitte, id) ? steckbrief.abschnitte[id] : undefined;
    if (source === undefined || source.trim() === '' || shownSections.has(id)) return [];
    shownSections.add(id);
    return sectionOf(source, definitions);
  };
  const rowContent = ({ felder: inRow, abschnitt }: Zeile): Content => {
    const meant = inRow.flatMap((name) => felder.filter((feld) => isMeant(name, feld) && !shown.has(feld)));
    const [first, ...others] = [...new Set(meant)];
    for (const feld of meant) shown.add(feld);
    return [
      ...(first?.content(steckbrief) ?? []),
      ...linesFirst(others, abschnitt === undefined ? [] : section(abschnitt)),
    ];
  };
  /** Fields of one line stand before everything that may have headings, or they would belong to the last of these. */
  const linesFirst = (fields: readonly Feld[], prose: Content = []): Content => {
    const parts = fields
      .map((feld) => ({ name: feld.name, content: feld.content(steckbrief) }))
      .filter(({ content }) => content.length > 0);
    const lines = parts.filter(({ content }) => lineOf(content));
    const blocks = parts.filter(({ content }) => !lineOf(content));
    const withName = (part: (typeof parts)[number]): Content => named(part.name, part.content);
    return [...lines.flatMap(withName), ...prose, ...blocks.flatMap(withName)];
  };

  for (const zeile of leitfaden.formular.zeilen) {
    add(zeile.abschnitt ?? zeile.felder[0] ?? '', zeile.frage ?? zeile.label, rowContent(zeile));
  }
  for (const id of Object.keys(steckbrief.abschnitte)) {
    add(id, id.charAt(0).toUpperCase() + id.slice(1), section(id));
  }
  const rest = felder.filter((feld) => !shown.has(feld));
  for (const feld of rest) if (feld.frage !== undefined) add(feld.pfad, feld.frage, feld.content(steckbrief));
  add('weitere-angaben', 'Weitere Angaben', linesFirst(rest.filter((feld) => feld.frage === undefined)));
  return teile;
}
