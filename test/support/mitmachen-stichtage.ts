/**
 * What each Steckbrief of Brückenfelde answers to "Kann ich mitmachen?" on three days. Written by hand from the dates
 * on the sheets, as a citizen would read them, not taken from the program.
 */
import type { Mitmachen } from '../../src/model/mitmachen.js';

export type Antwort = Mitmachen['antwort'];

export const stichtage = ['2026-11-22', '2027-03-15', '2028-01-10'] as const;

type AnDreiTagen = readonly [Antwort, Antwort, Antwort];

/** The answer that is the same on all three days. */
const immer = (antwort: Antwort): AnDreiTagen => [antwort, antwort, antwort];

/** The Vorhaben that are running on the first day. */
export const laufend: Readonly<Record<string, AnDreiTagen>> = {
  // A window for everybody or for those affected is open on 22 November 2026.
  digitalstrategie: ['ja', 'abgeschlossen', 'abgeschlossen'],
  fussverkehrskonzept: ['ja', 'spaeter', 'abgeschlossen'],
  kulturentwicklungsplan: ['ja', 'spaeter', 'abgeschlossen'],
  laermaktionsplan: ['ja', 'spaeter', 'abgeschlossen'],
  'marktplatz-altstadt': ['ja', 'spaeter', 'abgeschlossen'],
  'neubau-schwimmhalle-weidengrund': ['ja', 'abgeschlossen', 'abgeschlossen'],
  'quartierszentrum-osterfeld': ['ja', 'abgeschlossen', 'abgeschlossen'],
  'schulhof-grundschule-klein-rade': ['ja', 'abgeschlossen', 'abgeschlossen'],
  sportentwicklungsplan: ['ja', 'abgeschlossen', 'abgeschlossen'],
  'stadtpark-neue-gaerten': ['ja', 'abgeschlossen', 'abgeschlossen'],
  'umgestaltung-faehrplatz': ['ja', 'abgeschlossen', 'abgeschlossen'],
  'wohnquartier-gueterbahnhof-ost': ['ja', 'abgeschlossen', 'abgeschlossen'],

  // Only experts; the meeting of the Fischerviertel has no date yet, so nobody can say that it is over.
  hitzeaktionsplan: ['nur-fuer', 'unbekannt', 'unbekannt'],
  'hochwasserschutz-fischerviertel': ['nur-fuer', 'unbekannt', 'unbekannt'],
  pflegeplanung: ['nur-fuer', 'nur-fuer', 'unbekannt'],

  // The first window opens after 22 November 2026.
  'buergerhaus-moorhof': ['spaeter', 'spaeter', 'abgeschlossen'],
  friedhofskonzept: ['spaeter', 'ja', 'abgeschlossen'],
  'jugendplatz-lindenhoehe': ['spaeter', 'spaeter', 'abgeschlossen'],
  'kita-neubau-schaeferhoehe': ['spaeter', 'spaeter', 'abgeschlossen'],
  klimaschutzkonzept: ['spaeter', 'spaeter', 'ja'],
  mobilitaetsstationen: ['spaeter', 'spaeter', 'abgeschlossen'],
  'radschnellweg-rade': ['spaeter', 'abgeschlossen', 'abgeschlossen'],
  'rahmenplan-werftquartier': ['spaeter', 'ja', 'abgeschlossen'],

  // Planned without a date, or not decided.
  'aktionsplan-barrierefreiheit': immer('unbekannt'),
  'buecherei-suedring': immer('unbekannt'),
  'gewerbegebiet-heideblick-west': immer('unbekannt'),
  'parkraumkonzept-muehlenvorstadt': immer('unbekannt'),
  'seebruecke-nordhafen': immer('unbekannt'),
  'strassenbahn-universitaetsviertel': immer('unbekannt'),
  'uferpromenade-brueckentor': immer('unbekannt'),

  // No participation, with a reason.
  'abfallfahrzeuge-elektrisch': immer('nein'),
  'bebauungsplan-osterfeld-nord': immer('nein'),
  'brandschutz-campus-gymnasium': immer('nein'),
  'ersatzneubau-hohe-bruecke': immer('nein'),
  'kanalsanierung-altstadt': immer('nein'),
  museumshafen: immer('nein'),
  'neubau-feuerwache-moorhof': immer('nein'),
  'ortsumgehung-gross-rade': immer('nein'),
  'strassenbeleuchtung-led': immer('nein'),
  'unterkunft-koenigsbrueck-siedlung': immer('nein'),

  // The participation is over, its result is on the sheet, and the work goes on.
  'buergerhaushalt-2027': immer('abgeschlossen'),
  'denkmalbereich-sankt-juergen': immer('abgeschlossen'),
  'lichtkonzept-altstadt': immer('abgeschlossen'),
  'regenwasserpark-heideblick': immer('abgeschlossen'),
  'skatepark-suedring': immer('abgeschlossen'),
  'stadtteilkonzept-koenigsbrueck-siedlung': immer('abgeschlossen'),
  'verkehrsberuhigung-netzmacherhof': immer('abgeschlossen'),
};

/** Ended before the first day: not on the list any more but among the "Beendete Vorhaben", for good. */
export const beendet: readonly string[] = [
  'bebauungsplan-moorwiesen',
  'landesgartenschau-bewerbung',
  'nachtbus-linie-6',
  'parkhaus-muehlenvorstadt',
  'quartiersplatz-osterfeld',
  'spielplatzkonzept',
  'stadtbibliothek-im-kornspeicher',
  'wochenmarkt-lindenhoehe',
];

/** Never published, with the reason. */
export const nichtOeffentlich: Readonly<Record<string, string>> = {
  'badesteg-nordhafen': 'struck by the vote of a body that may, as the criteria do not oblige',
  'kaufangebot-speicher': 'exempt',
  'radweg-suedring': 'draft',
  'sicherheitskonzept-leitstelle': 'exempt',
  'umzug-stadtarchiv': 'held back, too few criteria',
};
