import { enumerate } from '../base/words.js';
import { isGesamtstadt, type Steckbrief } from '../model/steckbrief.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { type Teil, teileOf } from './abschnitte.js';
import { type Antwort, antwortOf } from './antwort.js';
import { type Begruendung, begruendungOf } from './begruendung.js';
import { withBilder } from './bilder.js';
import { contentOf, plainOf, tag } from './content.js';
import { kosten } from './felder.js';
import { type Content, lineOf, link, paragraph, plainText, text } from './nodes.js';
import { mailtoUrl } from './url.js';

/** A name and what belongs to it, short enough for an overview. */
export interface Angabe {
  readonly name: string;
  readonly content: Content;
}

/** A published Vorhaben as readers get it, in words, before a format writes it down. */
export interface Blatt {
  readonly id: string;
  readonly bezeichnung: string;
  readonly kurzbeschreibung: Content;
  /** "Angaben vom 29. Juli 2022" */
  readonly stand: string | undefined;
  readonly antwort: Antwort;
  readonly blick: readonly Angabe[];
  readonly teile: readonly Teil[];
  readonly begruendung: Begruendung;
}

/** What is longer stands further down on the page and is not shortened here. */
const shortUpTo = 120;

function short(content: Content): Content {
  const line = lineOf(content);
  return line && plainText(line).length <= shortUpTo ? [paragraph(...line)] : [];
}

/** Where the Vorhaben is, in one line; empty if only a longer text says it. */
export function wo({ rubrik = {} }: Steckbrief): Content {
  const names = [
    ...(isGesamtstadt(rubrik) ? ['ganze Stadt'] : []),
    ...(rubrik.stadtteile ?? []),
    ...(rubrik.quartiere ?? []),
  ];
  if (names.length > 0) return short([paragraph(text(enumerate(names.map(plainOf))))]);
  return short(contentOf(rubrik.text));
}

function wer({ ansprechperson = {} }: Steckbrief): Content {
  const { stelle, email } = ansprechperson;
  const mail = email ? [link(mailtoUrl(email), plainOf(email))] : [];
  if (!stelle) return mail.length > 0 ? [paragraph(...mail)] : [];
  return [paragraph(text(plainOf(stelle)), ...(mail.length > 0 ? [text(', '), ...mail] : []))];
}

/** How far it is, where that is one line. */
export const standOf = ({ bearbeitungsstand }: Steckbrief): Content => short(contentOf(bearbeitungsstand));

/** The costs without their remark, which stands further down. */
function sumOf({ kostenrahmen }: Steckbrief): Steckbrief['kostenrahmen'] {
  if (typeof kostenrahmen !== 'object') return kostenrahmen;
  const { hinweis: _, ...sum } = kostenrahmen;
  return sum;
}

const blickOf = (steckbrief: Steckbrief): readonly Angabe[] =>
  [
    { name: 'Stand', content: standOf(steckbrief) },
    { name: 'Wo', content: wo(steckbrief) },
    {
      name: 'Thema',
      content: short([paragraph(text(enumerate((steckbrief.rubrik?.themen ?? []).map(plainOf))))]),
    },
    { name: 'Wann', content: short(contentOf(steckbrief.realisierungszeitraum)) },
    { name: 'Kosten', content: short(kosten(sumOf(steckbrief))) },
    { name: 'Wer antwortet', content: wer(steckbrief) },
  ].filter(({ content }) => plainText(content) !== '');

/** What a Vorhaben is called where its file gives no title; `check` reports that. */
export const titelOf = ({ bezeichnung, id }: Steckbrief): string =>
  bezeichnung?.replace(/\s+/g, ' ').trim() || id;

/** All that the public gets to read about one Vorhaben. */
export function blattOf(vorhaben: Vorhaben): Blatt {
  const { steckbrief, leitfaden } = vorhaben;
  const antwort = antwortOf(vorhaben);
  const begruendung = begruendungOf(vorhaben);
  const shown = (content: Content): Content => withBilder(content, vorhaben);
  return {
    id: steckbrief.id,
    bezeichnung: titelOf(steckbrief),
    kurzbeschreibung: contentOf(steckbrief.kurzbeschreibung),
    stand: steckbrief.aktualisiert_am ? `Angaben vom ${tag(steckbrief.aktualisiert_am)}` : undefined,
    antwort: { ...antwort, content: shown(antwort.content) },
    blick: blickOf(steckbrief),
    teile: teileOf(steckbrief, leitfaden).map((teil) => ({ ...teil, content: shown(teil.content) })),
    begruendung: {
      ...begruendung,
      kriterien: begruendung.kriterien.map((one) => ({ ...one, begruendung: shown(one.begruendung) })),
    },
  };
}
