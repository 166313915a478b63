import { sentencesOf } from '../base/sentences.js';
import type { Span } from '../base/span.js';
import { beschluesse, type Steckbrief, schritte } from './steckbrief.js';

/** A text of the header with its JSON pointer. */
export interface Angabetext {
  readonly pointer: string;
  readonly text: string;
}

/** The texts of a Steckbrief that are published as prose, for rules that look at every one of them. */
export interface Texte {
  readonly kopf: readonly Angabetext[];
  readonly body: string;
  /** The sentences of the body; headings, tables and code have none. Found when they are first asked for. */
  readonly saetze: () => readonly Span[];
  /** All of them in one string, for a first look whether there is anything to find. */
  readonly alle: string;
}

/** Names of offices and places, dates, links and what stays internal are no prose. */
function kopftexte(steckbrief: Steckbrief): readonly Angabetext[] {
  const found: Angabetext[] = [];
  const add = (pointer: string, text: unknown): void => {
    if (typeof text === 'string' && text !== '') found.push({ pointer, text });
  };
  const { beschlusslage, kostenrahmen, beteiligung = {}, rubrik = {} } = steckbrief;
  add('/bezeichnung', steckbrief.bezeichnung);
  add('/kurzbeschreibung', steckbrief.kurzbeschreibung);
  const isList = typeof beschlusslage === 'object';
  for (const [index, { text }] of beschluesse(steckbrief).entries()) {
    const entry = isList ? beschlusslage[index] : beschlusslage;
    add(`/beschlusslage${isList ? `/${index}` : ''}${typeof entry === 'object' ? '/text' : ''}`, text);
  }
  add('/bearbeitungsstand', steckbrief.bearbeitungsstand);
  for (const [index, { schritt, zeitraum, beteiligung: teil }] of schritte(steckbrief).entries()) {
    const isText = typeof steckbrief.schritte?.[index] === 'string';
    add(`/schritte/${index}${isText ? '' : '/schritt'}`, schritt);
    add(`/schritte/${index}/zeitraum`, zeitraum);
    add(`/schritte/${index}/beteiligung`, teil);
  }
  add('/realisierungszeitraum', steckbrief.realisierungszeitraum);
  if (typeof kostenrahmen === 'object') add('/kostenrahmen/hinweis', kostenrahmen.hinweis);
  else add('/kostenrahmen', kostenrahmen);
  add('/rubrik/text', rubrik.text);
  for (const key of ['intensitaet', 'gestaltungsspielraum', 'zeitrahmen', 'begruendung', 'ergebnis'] as const)
    add(`/beteiligung/${key}`, beteiligung[key]);
  if (typeof beteiligung.art === 'object')
    for (const [index, art] of beteiligung.art.entries()) add(`/beteiligung/art/${index}`, art);
  else add('/beteiligung/art', beteiligung.art);
  add('/weitere_informationen', steckbrief.weitere_informationen);
  return found;
}

const known = new WeakMap<Steckbrief, Texte>();

/** The texts of a Steckbrief, found once for all rules. */
export function texteOf(steckbrief: Steckbrief, body: string): Texte {
  const before = known.get(steckbrief);
  if (before?.body === body) return before;
  const kopf = kopftexte(steckbrief);
  const alle = `${kopf.map(({ text }) => text).join('\n\n')}\n\n${body}`;
  let found: readonly Span[] | undefined;
  const saetze = () => {
    found ??= sentencesOf(body);
    return found;
  };
  const texte = { kopf, body, saetze, alle };
  known.set(steckbrief, texte);
  return texte;
}
