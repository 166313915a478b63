import { forEverybody, isVerkehrt } from '../model/mitmachen.js';
import {
  type Angaben,
  type Beteiligung,
  isKeineAngabe,
  isNochNichtBekannt,
  type OffenFuer,
  type Termin,
} from '../model/steckbrief.js';
import { contentOf, jaNeinOffen, plainContentOf, plainOf, tag } from './content.js';
import type { Feld } from './feld.js';
import { aside, type Content, joined, knopf, link, list, paragraph, strong, text } from './nodes.js';

/** For whom a window is open, in the middle of a sentence. */
const fuerWen: Readonly<Record<OffenFuer, string>> = {
  alle: 'für alle',
  betroffene: 'für Betroffene',
  fachleute: 'für Fachleute',
};

/** "Vom 2. November 2026 bis 12. Dezember 2026", "Am …", "Bis …"; undefined without a date. */
function zeitraumOf({ von, bis }: Termin): string | undefined {
  if (von !== undefined && bis !== undefined && von !== bis) return `Vom ${tag(von)} bis ${tag(bis)}`;
  if (von !== undefined) return `Am ${tag(von)}`;
  return bis === undefined ? undefined : `Bis ${tag(bis)}`;
}

function remarksOf(termin: Termin): Content {
  const when = isVerkehrt(termin)
    ? 'Das Datum ist noch unklar'
    : (zeitraumOf(termin) ?? 'Das Datum steht noch nicht fest');
  const remarks = [
    when,
    ...(termin.offen_fuer ? [fuerWen[termin.offen_fuer]] : []),
    ...(termin.ort ? [plainOf(termin.ort)] : []),
  ];
  return [
    aside(
      ...joined(
        remarks.map((part) => [text(part)]),
        ' · ',
      ),
    ),
  ];
}

/** The title of a window or an event, as a link if it has one, and below it when, for whom and where. */
export const terminContent = (termin: Termin): Content => [
  paragraph(link(termin.link, plainOf(termin.titel))),
  ...remarksOf(termin),
];

/** The same for a window that is open, with the way to take part below it, if it is one for readers. */
export function wegContent(termin: Termin): Content {
  if (!forEverybody(termin)) return terminContent(termin);
  const titel = plainOf(termin.titel);
  const target = link(termin.link, `Mitmachen: ${titel}`);
  const way = target.type === 'link' ? [knopf(target)] : [];
  return [paragraph(strong(text(titel))), ...remarksOf(termin), ...way];
}

/** The ways to take part: one text, or a list. */
export function artContent(art: Beteiligung['art']): Content {
  if (art === undefined || typeof art === 'string') return contentOf(art);
  const items = art.map(contentOf).filter((content) => content.length > 0);
  return items.length > 1 ? [list(items)] : (items[0] ?? []);
}

/** What is said of the statutory participation: where to find it, and that the list is no official notice. */
export function formell({ beteiligung }: Angaben): Content {
  const stated = beteiligung?.formell;
  if (!stated || Object.values(stated).every((value) => value === undefined)) return [];
  const law = stated.rechtsgrundlage ? ` (${plainOf(stated.rechtsgrundlage)})` : '';
  if (stated.vorgesehen === false) {
    return [
      paragraph(text(`Eine förmliche Beteiligung nach dem Gesetz${law} ist nicht vorgesehen.`)),
      ...(stated.link ? [paragraph(link(stated.link, 'Mehr dazu'))] : []),
    ];
  }
  const first =
    stated.vorgesehen === true
      ? `Das Gesetz sieht eine förmliche Beteiligung vor${law}.`
      : `Zur förmlichen Beteiligung nach dem Gesetz${law}:`;
  return [
    paragraph(text(`${first} Diese Liste ersetzt keine amtliche Bekanntmachung.`)),
    ...(stated.link ? [paragraph(link(stated.link, 'Zur förmlichen Beteiligung'))] : []),
  ];
}

const textField = (key: 'intensitaet' | 'zeitrahmen' | 'begruendung' | 'ergebnis') => {
  return ({ beteiligung }: Angaben): Content => contentOf(beteiligung?.[key]);
};

/** What is still open. It is no promise, and the page says so: who decides, and how, the Steckbrief does not state. */
function gestaltungsspielraum({ beteiligung }: Angaben): Content {
  const value = beteiligung?.gestaltungsspielraum;
  const says = value !== undefined && !isKeineAngabe(value) && !isNochNichtBekannt(value);
  const remark = 'Das ist die Einschätzung des Amtes, keine Zusage.';
  return [...contentOf(value), ...(says && value.trim() !== '' ? [aside(text(remark))] : [])];
}

/** The parts of `beteiligung`. Statutory participation is only pointed to: the list is no official notice. */
export const beteiligungsfelder: readonly Feld[] = [
  {
    pfad: 'beteiligung.geplant',
    name: 'Beteiligung geplant',
    content: ({ beteiligung }) =>
      beteiligung?.geplant === undefined ? [] : [paragraph(text(jaNeinOffen(beteiligung.geplant)))],
  },
  {
    pfad: 'beteiligung.stufe',
    name: 'Stufe',
    content: ({ beteiligung }) => plainContentOf(beteiligung?.stufe),
  },
  { pfad: 'beteiligung.intensitaet', name: 'Intensität', content: textField('intensitaet') },
  {
    pfad: 'beteiligung.gestaltungsspielraum',
    name: 'Gestaltungsspielraum',
    frage: 'Gestaltungsspielraum: Was ist noch offen?',
    content: gestaltungsspielraum,
  },
  { pfad: 'beteiligung.zeitrahmen', name: 'Zeitrahmen', content: textField('zeitrahmen') },
  {
    pfad: 'beteiligung.termine',
    name: 'Termine',
    frage: 'Welche Termine gibt es?',
    content: ({ beteiligung }) => {
      const items = (beteiligung?.termine ?? []).map(terminContent);
      return items.length > 0 ? [list(items)] : [];
    },
  },
  {
    pfad: 'beteiligung.art',
    name: 'Art der Beteiligung',
    content: ({ beteiligung }) => artContent(beteiligung?.art),
  },
  { pfad: 'beteiligung.begruendung', name: 'Begründung', content: textField('begruendung') },
  {
    pfad: 'beteiligung.ergebnis',
    name: 'Ergebnis der Beteiligung',
    frage: 'Was hat die Beteiligung ergeben?',
    content: textField('ergebnis'),
  },
  {
    pfad: 'beteiligung.formell',
    name: 'Förmliche Beteiligung',
    frage: 'Förmliche Beteiligung nach dem Gesetz',
    content: formell,
  },
];
