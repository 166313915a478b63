import { begruendungOf } from '../model/begruendung.js';
import { antwortAuf } from '../model/kriterium.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { type Angaben, kriteriumsangabe } from '../model/steckbrief.js';
import type { Vorhaben, Vorhabenliste } from '../model/vorhabenliste.js';
import type { OutputFile, Renderer } from './renderer.js';

/** The published fields in the order of the file format. `entwurf`, `ausnahme` and `intern` are never published. */
const fields = [
  'bezeichnung',
  'kurzbeschreibung',
  'beschlusslage',
  'bearbeitungsstand',
  'phase',
  'schritte',
  'realisierungszeitraum',
  'kostenrahmen',
  'haushalt',
  'rubrik',
  'beteiligung',
  'ansprechperson',
  'weitere_informationen',
  'aktualisiert_am',
  'aufgenommen_am',
  'erstberatung',
  'vorhabenliste',
  'listenvoten',
  'anregungen',
  'beendet',
  'frueher',
  'stichwoerter',
  'lage',
] as const;

/** What follows from the Steckbrief and the Leitfaden; it stands before the fields. */
const derived = ['id', 'url', 'geaendert', 'aufnahme', 'begruendung', 'klasse', 'vorschlaege_bis'] as const;

/** Names of a record that a section must not take: Rostock has a field and a section "bearbeitungsstand". */
const taken: ReadonlySet<string> = new Set([
  ...derived,
  ...['kriterien', 'entwurf', 'ausnahme', 'intern'],
  ...fields,
]);

/** The name under which a record has a section of the text: its id, or `<id>_text` where a field has that name. */
export const sectionKey = (id: string): string => (taken.has(id) ? `${id}_text` : id);

/** Every criterion of the Leitfaden: what follows from the other fields, or what is ticked. */
const kriterienOf = ({ steckbrief, leitfaden }: Vorhaben): object =>
  Object.fromEntries(
    leitfaden.kriterien.map((kriterium) => {
      const begruendung = kriteriumsangabe(steckbrief, kriterium.id)?.begruendung;
      const trifft_zu = antwortAuf(kriterium, steckbrief);
      return [kriterium.id, { trifft_zu, ...(begruendung === undefined ? {} : { begruendung }) }];
    }),
  );

/** The participation, with the step on the scale that cities share if the Leitfaden maps the city's own. */
function withSkala({ beteiligung }: Angaben, { stufen }: Leitfaden): object | undefined {
  const skala = stufen.find(({ name }) => name === beteiligung?.stufe)?.skala;
  return skala === undefined ? beteiligung : { ...beteiligung, skala };
}

/**
 * One Vorhaben as open data: what the Steckbrief states, under the names of the form, and what follows from it.
 * Other programs rely on the names; a field that the Steckbrief leaves out is not there.
 */
export function recordOf(vorhaben: Vorhaben, { einstellungen }: Vorhabenliste): object {
  const { steckbrief, aufnahme, leitfaden, vorschlaege } = vorhaben;
  const path = `vorhaben/${steckbrief.id}/`;
  const entries: [string, unknown][] = [
    ['id', steckbrief.id],
    ['url', einstellungen.adresse ? `${einstellungen.adresse.replace(/\/+$/, '')}/${path}` : path],
    ['geaendert', steckbrief.aktualisiert_am],
    ['aufnahme', aufnahme.aufnahme],
    ['begruendung', begruendungOf(aufnahme, leitfaden, vorhaben.votum)],
    ['klasse', aufnahme.klasse],
    ['vorschlaege_bis', vorschlaege?.bis],
    ...fields.map((name): [string, unknown] => [
      name,
      name === 'beteiligung' ? withSkala(steckbrief, leitfaden) : steckbrief[name],
    ]),
    ['kriterien', kriterienOf(vorhaben)],
    ...Object.entries(steckbrief.abschnitte).map(([id, source]): [string, unknown] => [
      sectionKey(id),
      source,
    ]),
  ];
  // `fromEntries` makes own properties of all names; an assignment would not for "__proto__".
  return Object.fromEntries(entries);
}

/** JSON that can also stand inside a page: `<` and the line separators of JavaScript are written as escapes. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** Open data: the whole list as one object. */
export const json: Renderer = {
  format: 'json',
  summary: 'Offene Daten: alle Vorhaben in einer Datei, für andere Programme',
  datei: {
    path: 'vorhabenliste.json',
    name: 'JSON',
    zweck: 'Alle Vorhaben mit allen Angaben, für Programme und Auswertungen.',
    felder: [...derived, ...fields, 'kriterien'],
  },
  *render(liste): Iterable<OutputFile> {
    const { leitfaden, einstellungen, stichtag, vorhaben } = liste;
    const content = jsonText({
      version: 1,
      stadt: leitfaden.stadt,
      ags: leitfaden.ags,
      titel: einstellungen.titel?.trim() || leitfaden.begriffe.liste,
      stichtag,
      leitfaden: leitfaden.kennung,
      lizenz: einstellungen.lizenz,
      vorhaben: vorhaben.map((one) => recordOf(one, liste)),
    });
    yield { path: 'vorhabenliste.json', content };
  },
};
