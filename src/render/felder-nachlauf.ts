import type { Angaben, Anregung, Listenvotum } from '../model/steckbrief.js';
import { contentOf, plainContentOf, plainOf, tag } from './content.js';
import { type Feld, named } from './feld.js';
import { aside, type Content, list, paragraph, text, withClass } from './nodes.js';

const commaLine = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

const withDate = (datum: string | undefined): string | undefined => (datum ? tag(datum) : undefined);

function votum({ gremium, datum, votum: vote, grund }: Listenvotum): Content {
  const head = commaLine(gremium && plainOf(gremium), withDate(datum));
  return [paragraph(text(head ? `${head}: ${vote}` : vote)), ...contentOf(grund)];
}

/** A proposal, and what became of it: who reads it wants to know that most of all. */
function anregung({ datum, anliegen, empfehlung, entscheidung }: Anregung): Content {
  const recommended = contentOf(empfehlung);
  const decided = contentOf(entscheidung);
  return [
    ...(datum ? [aside(text(`Vom ${tag(datum)}`))] : []),
    ...named('Anliegen', contentOf(anliegen)),
    ...(recommended.length > 0 ? named('Empfehlung', recommended) : []),
    ...named('Entscheidung', decided.length > 0 ? decided : [paragraph(text('noch nicht eingetragen'))]),
  ];
}

const anregungen = ({ anregungen: entries = [] }: Angaben): Content =>
  entries.length === 0 ? [] : [withClass('reihe', list(entries.map(anregung)))];

function lage({ lage: place = {} }: Angaben): Content {
  const [laenge, breite] = place.punkt ?? [];
  return [
    ...plainContentOf(place.adresse),
    ...(laenge !== undefined && breite !== undefined
      ? [aside(text(`Breite ${breite}, Länge ${laenge} (WGS 84)`))]
      : []),
  ];
}

/** What the form of a city has no row for: what became of the Vorhaben, and what belongs to its place on the list. */
export const nachlauffelder: readonly Feld[] = [
  {
    pfad: 'erstberatung',
    name: 'Erste Beratung',
    content: ({ erstberatung = {} }) =>
      plainContentOf(
        commaLine(erstberatung.gremium && plainOf(erstberatung.gremium), withDate(erstberatung.datum)),
      ),
  },
  {
    pfad: 'listenvoten',
    name: 'Voten zur Liste',
    frage: 'Was sagen die Gremien zur Liste?',
    content: ({ listenvoten = [] }) => (listenvoten.length > 0 ? [list(listenvoten.map(votum))] : []),
  },
  {
    pfad: 'anregungen',
    name: 'Anregungen',
    frage: 'Anregungen, und was daraus wurde',
    content: anregungen,
  },
  {
    pfad: 'beendet',
    name: 'Beendet',
    frage: 'Wann und warum endet das Vorhaben?',
    content: ({ beendet = {} }) => [...plainContentOf(withDate(beendet.datum)), ...contentOf(beendet.grund)],
  },
  { pfad: 'lage', name: 'Lage', content: lage },
  {
    pfad: 'aufgenommen_am',
    name: 'Auf der Liste seit',
    content: ({ aufgenommen_am }) => plainContentOf(withDate(aufgenommen_am)),
  },
  {
    pfad: 'stichwoerter',
    name: 'Stichwörter',
    content: ({ stichwoerter = [] }) => plainContentOf(stichwoerter.map(plainOf).join(', ')),
  },
];
