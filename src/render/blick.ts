import { enumerate } from '../base/words.js';
import { type Leitfaden, zeileOf } from '../model/leitfaden.js';
import { isGesamtstadt, type Steckbrief, schritte } from '../model/steckbrief.js';
import { contentOf, plainOf } from './content.js';
import { ansprechperson, kosten, phasen } from './felder.js';
import { type Content, lineOf, paragraph, plainText, text } from './nodes.js';

/** A name and what belongs to it, short enough for an overview. */
export interface Angabe {
  readonly name: string;
  readonly content: Content;
  /** The fields that it shows whole, so that nothing below has to repeat them. */
  readonly zeigt: readonly string[];
}

/** What is longer stands further down on the page and is not shortened here. */
const shortUpTo = 120;

function short(content: Content, limit = shortUpTo): Content {
  const line = lineOf(content);
  return line && plainText(line).length <= limit ? [paragraph(...line)] : [];
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

/** How far it is, where that is one line. */
export const standOf = ({ bearbeitungsstand }: Steckbrief): Content => short(contentOf(bearbeitungsstand));

const areas = ['rubrik.stadtteile', 'rubrik.quartiere', 'rubrik.gesamtstadt'];

/** Where it is: in the words of the form, if they name all areas; else in the names. */
function ort(steckbrief: Steckbrief): Angabe {
  const { rubrik = {} } = steckbrief;
  const named = [...(rubrik.stadtteile ?? []), ...(rubrik.quartiere ?? [])];
  const words = short(contentOf(rubrik.text));
  const saysAll = words.length > 0 && named.every((name) => rubrik.text?.includes(name));
  if (saysAll && !isGesamtstadt(rubrik))
    return { name: 'Wo?', content: words, zeigt: ['rubrik.text', ...areas] };
  const isText = named.length === 0 && !isGesamtstadt(rubrik);
  return { name: 'Wo?', content: wo(steckbrief), zeigt: isText ? ['rubrik.text'] : areas };
}

/** The costs with their remark; if that is long, only the sum, and the remark stands further down. */
function summe({ kostenrahmen }: Steckbrief, name: string): Angabe {
  const all = kosten(kostenrahmen);
  const isShort = all.every((node) => node.type === 'paragraph') && plainText(all).length <= 2 * shortUpTo;
  if (isShort) return { name, content: all, zeigt: ['kostenrahmen'] };
  if (typeof kostenrahmen !== 'object') return { name, content: [], zeigt: [] };
  const { hinweis: _, ...sum } = kostenrahmen;
  return { name, content: short(kosten(sum)), zeigt: [] };
}

/** How far it is; the phase too, where that says no more, and without steps there is nothing left to say. */
function stand(steckbrief: Steckbrief): Angabe {
  const { phase, bearbeitungsstand = '', abschnitte } = steckbrief;
  const content = standOf(steckbrief);
  const name = phase === undefined ? '' : (phasen[phase] ?? phase);
  const saysPhase = content.length > 0 && bearbeitungsstand.toLowerCase().includes(name.toLowerCase());
  const hasMore = schritte(steckbrief).length > 0 || abschnitte.bearbeitungsstand !== undefined;
  const zeigt = [...(saysPhase ? ['phase'] : []), ...(saysPhase && !hasMore ? ['bearbeitungsstand'] : [])];
  return { name: 'Wie weit?', content, zeigt };
}

/** The city's own question, if a row of its form asks for this field and for nothing else. */
function frageOf(leitfaden: Leitfaden, feld: string): string | undefined {
  const zeile = zeileOf(leitfaden, feld);
  const isAlone = zeile?.felder.every((name) => name === feld || name.startsWith(`${feld}.`));
  return isAlone && zeile?.abschnitt === undefined ? zeile?.frage : undefined;
}

/** The facts that readers look for first. */
export const blickOf = (steckbrief: Steckbrief, leitfaden: Leitfaden): readonly Angabe[] =>
  [
    ort(steckbrief),
    {
      name: 'Zu welchem Thema?',
      content: short([paragraph(text(enumerate((steckbrief.rubrik?.themen ?? []).map(plainOf))))]),
      zeigt: ['rubrik.themen'],
    },
    {
      name: 'Wann?',
      content: short(contentOf(steckbrief.realisierungszeitraum)),
      zeigt: ['realisierungszeitraum'],
    },
    summe(steckbrief, frageOf(leitfaden, 'kostenrahmen') ?? 'Was kostet es?'),
    stand(steckbrief),
    {
      name: frageOf(leitfaden, 'ansprechperson') ?? 'Wer antwortet?',
      content: ansprechperson(steckbrief),
      zeigt: ['ansprechperson'],
    },
  ].filter(({ content }) => plainText(content) !== '');
