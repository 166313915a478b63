import { enumerate } from '../base/words.js';
import { type Angaben, isGesamtstadt, type Kosten } from '../model/steckbrief.js';
import { contentOf, euro, plainContentOf, plainOf } from './content.js';
import type { Feld } from './feld.js';
import { beschlusslage } from './felder-beschluesse.js';
import { beteiligungsfelder } from './felder-beteiligung.js';
import { nachlauffelder } from './felder-nachlauf.js';
import { schritteContent } from './felder-schritte.js';
import { type Content, link, paragraph, text } from './nodes.js';
import { mailtoUrl, telUrl } from './url.js';

/** How a phase is called. */
export const phasen: Readonly<Record<string, string>> = {
  idee: 'Idee',
  vorbereitung: 'Vorbereitung',
  planung: 'Planung',
  umsetzung: 'Umsetzung',
  fertig: 'Fertig',
  ruht: 'Ruht',
};

/** What it costs, also where the form has only a text. */
export function kosten(kostenrahmen: string | Kosten | undefined): Content {
  if (kostenrahmen === undefined || typeof kostenrahmen === 'string') return contentOf(kostenrahmen);
  const { betrag, stand, hinweis } = kostenrahmen;
  const sum = betrag === undefined ? '' : euro(betrag);
  const date = stand ? `Stand: ${plainOf(stand)}` : '';
  const line = sum && date ? `${sum} (${date})` : sum || date;
  return [...(line ? [paragraph(text(line))] : []), ...contentOf(hinweis)];
}

/** Who answers, a line for each way to reach them. */
export function ansprechperson({ ansprechperson: person = {} }: Angaben): Content {
  const lines = [
    ...(person.stelle ? [[text(plainOf(person.stelle))]] : []),
    ...(person.name ? [[text(plainOf(person.name))]] : []),
    ...(person.email ? [[link(mailtoUrl(person.email), plainOf(person.email))]] : []),
    ...(person.telefon ? [[text('Telefon: '), link(telUrl(person.telefon), plainOf(person.telefon))]] : []),
  ];
  const [first, ...rest] = lines;
  return first ? [paragraph(...first, ...rest.flatMap((line) => [{ type: 'break' as const }, ...line]))] : [];
}

const names = (values: readonly string[] | undefined): Content =>
  values && values.length > 0 ? [paragraph(text(enumerate(values.map(plainOf))))] : [];

/** The areas, unless the words on the form name them all already. */
const places =
  (key: 'stadtteile' | 'quartiere' | 'themen') =>
  ({ rubrik = {} }: Angaben): Content =>
    (rubrik[key] ?? []).every((name) => rubrik.text?.includes(name)) ? [] : names(rubrik[key]);

/**
 * All fields that stand in a part of their own, in the order of the file format. Not here: the title, the summary and
 * the date, which head the page; the criteria; former ids, which have pages of their own; and what is never published.
 */
export const felder: readonly Feld[] = [
  {
    pfad: 'beschlusslage',
    name: 'Politische Beschlusslage',
    frage: 'Politische Beschlusslage',
    content: beschlusslage,
  },
  {
    pfad: 'haushalt',
    name: 'Im Haushalt',
    content: ({ haushalt }) => plainContentOf(haushalt === 'offen' ? 'noch offen' : haushalt),
  },
  {
    pfad: 'bearbeitungsstand',
    name: 'Bearbeitungsstand',
    frage: 'Wie weit ist das Vorhaben?',
    content: ({ bearbeitungsstand }) => contentOf(bearbeitungsstand),
  },
  {
    pfad: 'phase',
    name: 'Phase',
    content: ({ phase }) => plainContentOf(phase && (phasen[phase] ?? phase)),
  },
  {
    pfad: 'schritte',
    name: 'Geplante Schritte',
    frage: 'Wie geht es weiter?',
    content: schritteContent,
  },
  {
    pfad: 'realisierungszeitraum',
    name: 'Geplanter Zeitraum',
    content: ({ realisierungszeitraum }) => contentOf(realisierungszeitraum),
  },
  {
    pfad: 'kostenrahmen',
    name: 'Kosten',
    frage: 'Was kostet es?',
    content: ({ kostenrahmen }) => kosten(kostenrahmen),
  },
  { pfad: 'rubrik.text', name: 'Zuordnung', content: ({ rubrik }) => contentOf(rubrik?.text) },
  {
    pfad: 'rubrik.gesamtstadt',
    name: 'Ort',
    content: ({ rubrik }) => (rubrik && isGesamtstadt(rubrik) ? [paragraph(text('die ganze Stadt'))] : []),
  },
  { pfad: 'rubrik.stadtteile', name: 'Stadtteile', content: places('stadtteile') },
  { pfad: 'rubrik.quartiere', name: 'Quartiere', content: places('quartiere') },
  { pfad: 'rubrik.themen', name: 'Themen', content: places('themen') },
  ...beteiligungsfelder,
  { pfad: 'ansprechperson', name: 'Kontakt', frage: 'Wer antwortet?', content: ansprechperson },
  {
    pfad: 'weitere_informationen',
    name: 'Weitere Informationen',
    frage: 'Was ist noch wichtig?',
    content: ({ weitere_informationen }) => contentOf(weitere_informationen),
  },
  ...nachlauffelder,
];
