import { slug } from '../base/fold.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { definitionsOf, keineAngabe, sectionOf } from './content.js';
import { type Feld, named } from './feld.js';
import { felder } from './felder.js';
import { type Content, lineOf, plainText } from './nodes.js';

/** A part of a page under its own heading. */
export interface Teil {
  /** For the address of the heading; unique on the page. */
  readonly id: string;
  readonly titel: string;
  readonly content: Content;
}

/** A row that says nothing needs no heading; it stands at the end, with the small things. */
const isKeineAngabe = (content: Content): boolean => plainText(content) === keineAngabe;

/** Fields of one line stand before everything that may have headings, or they would belong to the last of these. */
function linesFirst(fields: readonly Feld[], says: (feld: Feld) => Content, prose: Content = []): Content {
  const parts = fields
    .map((feld) => ({ name: feld.name, content: says(feld) }))
    .filter(({ content }) => content.length > 0);
  const lines = parts.filter(({ content }) => lineOf(content));
  const blocks = parts.filter(({ content }) => !lineOf(content));
  const withName = (part: (typeof parts)[number]): Content => named(part.name, part.content);
  return [...lines.flatMap(withName), ...prose, ...blocks.flatMap(withName)];
}

/** Whether a field of a row (`rubrik`, `ansprechperson.email`) means this field. */
const isMeant = (inRow: string, { pfad }: Feld): boolean =>
  inRow === pfad || pfad.startsWith(`${inRow}.`) || inRow.startsWith(`${pfad}.`);

/** Ids that the page uses itself. */
const taken = ['inhalt', 'mitmachen', 'blick', 'kriterien', 'verlauf', 'mehr'];

/** What readers want to know first. What is not named here comes last, in the order of the form. */
const reihenfolge = [
  'beteiligung.gestaltungsspielraum',
  'beteiligung.ergebnis',
  'beteiligung.formell',
  'beteiligung',
  'schritte',
  'bearbeitungsstand',
  'realisierungszeitraum',
  'phase',
  'beschlusslage',
  'haushalt',
  'kostenrahmen',
  'rubrik',
  'ansprechperson',
  'weitere_informationen',
  'anregungen',
] as const;

/** The place of a part among the others, by the fields in it; the texts of the city come before all of them. */
function rangOf(pfade: readonly string[], hasText: boolean): number {
  const places = pfade.map((pfad) => {
    const place = reihenfolge.findIndex((name) => pfad === name || pfad.startsWith(`${name}.`));
    return place === -1 ? reihenfolge.length : place;
  });
  return pfade.length === 0 && hasText ? -1 : Math.min(...places);
}

/** What of a Steckbrief stands in parts. */
interface Auswahl {
  readonly stichtag: string;
  /** Fields that the page shows elsewhere. */
  readonly gezeigt: ReadonlySet<string>;
}

/** The parts below the overview, and what stands at the very end. */
export interface Teile {
  readonly teile: readonly Teil[];
  readonly weitere: readonly Teil[];
}

/**
 * Everything a Steckbrief says that the page does not show elsewhere, in parts: the rows of the form with its questions
 * and what the form has no row for, in the order in which readers ask. The first field of a row answers the row's
 * question and stands alone; the others carry their names. A row without a value is left out; a field is shown once.
 */
export function teileOf(steckbrief: Steckbrief, leitfaden: Leitfaden, { stichtag, gezeigt }: Auswahl): Teile {
  const shown = new Set(felder.filter(({ pfad }) => gezeigt.has(pfad)));
  const shownSections = new Set<string>();
  const definitions = definitionsOf(Object.values(steckbrief.abschnitte));
  const ids = new Set(taken);
  const teile: { readonly rang: number; readonly teil: Teil }[] = [];

  const teilOf = (name: string, titel: string, content: Content): readonly Teil[] => {
    if (content.length === 0) return [];
    const base = slug(name) || 'teil';
    let id = base;
    for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
    ids.add(id);
    return [{ id, titel, content }];
  };
  const section = (id: string): Content => {
    const source = Object.hasOwn(steckbrief.abschnitte, id) ? steckbrief.abschnitte[id] : undefined;
    if (source === undefined || source.trim() === '' || shownSections.has(id)) return [];
    shownSections.add(id);
    return sectionOf(source, definitions);
  };
  const said = new Map<Feld, Content>();
  const says = (feld: Feld): Content => {
    const content = said.get(feld) ?? feld.content(steckbrief, stichtag);
    said.set(feld, content);
    return content;
  };

  for (const zeile of leitfaden.formular.zeilen) {
    const meant = zeile.felder.flatMap((name) => felder.filter((feld) => isMeant(name, feld)));
    const left = [...new Set(meant)].filter((feld) => !shown.has(feld) && !isKeineAngabe(says(feld)));
    const [first, ...others] = left;
    const answers = first !== undefined && (first === meant[0] || left.length === 1);
    for (const feld of left) shown.add(feld);
    const prose = zeile.abschnitt === undefined ? [] : section(zeile.abschnitt);
    const content = [...(answers ? says(first) : []), ...linesFirst(answers ? others : left, says, prose)];
    const rang = rangOf(
      meant.map(({ pfad }) => pfad),
      zeile.abschnitt !== undefined,
    );
    for (const teil of teilOf(zeile.abschnitt ?? zeile.felder[0] ?? '', zeile.frage ?? zeile.label, content))
      teile.push({ rang, teil });
  }
  for (const id of Object.keys(steckbrief.abschnitte)) {
    for (const teil of teilOf(id, id.charAt(0).toUpperCase() + id.slice(1), section(id)))
      teile.push({ rang: -1, teil });
  }
  const rest = felder.filter((feld) => !shown.has(feld));
  for (const feld of rest) {
    if (feld.frage === undefined || isKeineAngabe(says(feld))) continue;
    for (const teil of teilOf(feld.pfad, feld.frage, says(feld)))
      teile.push({ rang: rangOf([feld.pfad], false), teil });
  }
  const others = rest.filter((feld) => feld.frage === undefined || isKeineAngabe(says(feld)));
  return {
    teile: teile.sort((a, b) => a.rang - b.rang).map(({ teil }) => teil),
    weitere: teilOf('weitere-angaben', 'Weitere Angaben', linesFirst(others, says)),
  };
}
