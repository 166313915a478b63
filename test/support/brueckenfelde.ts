import type { Leitfaden } from '../../src/model/leitfaden.js';
import type { Angaben, Steckbrief } from '../../src/model/steckbrief.js';
import { type Vorhabenliste, vorhabenlisteOf } from '../../src/model/vorhabenliste.js';
import { renderers } from '../../src/render/index.js';

const zeile = (frage: string, felder: readonly string[], abschnitt?: string) => ({
  label: `${frage} (Formular)`,
  frage,
  felder,
  ...(abschnitt ? { abschnitt } : {}),
  pflicht: [],
  abschnittPflicht: false,
  aliase: [],
});

/** The Leitfaden of an invented city. */
export const leitfaden: Leitfaden = {
  kennung: 'brueckenfelde',
  stadt: 'Stadt Brückenfelde',
  ags: '99000001',
  titel: 'Leitfaden für Beteiligung',
  quelle: { dokument: 'Leitfaden für Beteiligung', art: 'beschlossen', stand: '2024-03-01' },
  formular: {
    kopfzeile: 'Steckbrief {bezeichnung}',
    einleitung_kriterien: 'Welche Kriterien sind erfüllt?',
    zeilen: [
      zeile('Wie heißt das Vorhaben?', ['bezeichnung']),
      zeile('Worum geht es?', [], 'beschreibung'),
      zeile('Was ist beschlossen?', ['beschlusslage', 'haushalt']),
      zeile(
        'Wie weit ist das Vorhaben?',
        ['bearbeitungsstand', 'phase', 'schritte', 'realisierungszeitraum'],
        'bearbeitungsstand',
      ),
      zeile('Was kostet es?', ['kostenrahmen']),
      zeile('Wo?', ['rubrik']),
      zeile('Ist Beteiligung geplant?', [
        'beteiligung.geplant',
        'beteiligung.intensitaet',
        'beteiligung.begruendung',
      ]),
      zeile('Welcher Zeitrahmen ist gegeben?', ['beteiligung.zeitrahmen', 'beteiligung.termine']),
      zeile('Welche Art der Beteiligung ist vorgesehen?', ['beteiligung.art']),
      zeile('Wer antwortet?', ['ansprechperson.stelle', 'ansprechperson.email']),
      zeile('Was ist noch wichtig?', ['weitere_informationen']),
      zeile('Von wann sind diese Angaben?', ['aktualisiert_am']),
    ],
  },
  bearbeitungsstaende: [],
  stufen: [],
  stellen: [],
  pflichten: [],
  klassen: [],
  ausnahmen: [],
  ergebnisse: {
    muss: 'muss auf die Vorhabenliste',
    kann: 'kann auf die Liste, es muss nicht',
    offen: 'kann noch nicht beurteilt werden',
    ausgenommen: 'ist von der Vorhabenliste ausgenommen',
  },
  begriffe: { steckbrief: 'Steckbrief', steckbriefe: 'Steckbriefe', liste: 'Vorhabenliste' },
  stadtteile: [],
  themen: [],
  gremien: [],
  abkuerzungen: {},
  turnus: {},
  fristen: [],
  vorlagen: [],
  kriterien: [
    {
      id: 'beteiligung_vorgesehen',
      wortlaut: 'Zu dem Vorhaben ist eine Beteiligung vorgesehen',
      kurz: 'Beteiligung vorgesehen',
      art: 'angabe',
      feld: 'beteiligung.geplant',
    },
    {
      id: 'hohes_interesse',
      wortlaut: 'Es gibt ein hohes Interesse der Einwohner*innen oder der Nutzer*innen',
      kurz: 'Hohes Interesse',
      art: 'angabe',
    },
    {
      id: 'ortsbild',
      wortlaut: 'Das Ortsbild ändert sich <wesentlich>',
      kurz: 'Ortsbild',
      art: 'angabe',
    },
  ],
  aufnahme: { mindestens: 2, von: 'alle' },
  regeln: {},
};

/** The settings of a city whose pages are ready. */
export const einstellungen = {
  adresse: 'https://vorhaben.brueckenfelde.example',
  herausgeber: {
    name: 'Stadt Brückenfelde',
    email: 'beteiligung@brueckenfelde.example',
    telefon: '030 23125-0',
  },
  lizenz: { name: 'Datenlizenz Deutschland', link: 'https://www.govdata.de/dl-de/by-2-0' },
  impressum: 'https://brueckenfelde.example/impressum',
  datenschutz: 'https://brueckenfelde.example/datenschutz',
  barrierefreiheit: 'https://brueckenfelde.example/barrierefreiheit',
};

/** A Steckbrief about a square, with other or more values. */
export const faehrplatz = (
  angaben: Angaben = {},
  abschnitte: Readonly<Record<string, string>> = { beschreibung: 'Der Platz wird umgebaut.' },
): Steckbrief => ({
  id: 'faehrplatz',
  bezeichnung: 'Umgestaltung des Fährplatzes',
  aktualisiert_am: '2026-10-19',
  kriterien: { beteiligung_vorgesehen: true, hohes_interesse: true, ortsbild: 'offen' },
  ...angaben,
  abschnitte,
});

/** The public list of these Steckbriefe on 22 November 2026. */
export const listeOf = (
  steckbriefe: readonly Steckbrief[],
  settings: Partial<Omit<Vorhabenliste, 'vorhaben'>> = {},
): Vorhabenliste =>
  vorhabenlisteOf(steckbriefe, { leitfaden, einstellungen, stichtag: '2026-11-22', ...settings });

/** The text files of one format by their paths. */
export function filesOf(format: string, liste: Vorhabenliste): Readonly<Record<string, string>> {
  const renderer = renderers.find((one) => one.format === format);
  return Object.fromEntries(
    [...(renderer?.render(liste) ?? [])].flatMap(({ path, content }) =>
      typeof content === 'string' ? [[path, content]] : [],
    ),
  );
}

/** The page of the square, with blanks in place of no-break spaces. */
export const pageOf = (
  angaben: Angaben = {},
  abschnitte?: Readonly<Record<string, string>>,
  settings: Partial<Omit<Vorhabenliste, 'vorhaben'>> = {},
): string =>
  (
    filesOf('html', listeOf([faehrplatz(angaben, abschnitte)], settings))['vorhaben/faehrplatz/index.html'] ??
    ''
  ).replaceAll('\u00a0', ' ');
