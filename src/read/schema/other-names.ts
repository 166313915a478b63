import { datumIn } from '../../base/datum-gemeint.js';
import { fold } from '../../base/fold.js';

/** A name as it is compared: small letters and digits, each other sign one blank. */
export const plainName = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The words, each with what it stands for: the last step of a path stands for it as well. */
const wordsFor = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map([
    ...Object.keys(table).map((meant) => [plainName(meant.split('.').at(-1) ?? ''), meant] as const),
    ...Object.entries(table).flatMap(([meant, words]) =>
      words.split(', ').map((word) => [word, meant] as const),
    ),
  ]);

const telefon = 'tel, fon, rufnummer, durchwahl, telefonnummer, tel nr, handy';
const stelle = 'amt, fachamt, dienststelle, behoerde, abteilung, fachbereich, referat, sachgebiet';

/** What clerks call an entry of a group; one word can stand for entries of several groups. */
const inGroups: Readonly<Record<string, string>> = {
  stelle,
  telefon,
  von: 'datum, tag, wann, beginn, start, anfang',
  bis: 'ende, schluss',
  datum: 'am, tag, wann, termin, sitzung',
  ort: 'veranstaltungsort, treffpunkt, wo',
  link: 'url, webseite, homepage, internet',
  titel: 'veranstaltung, termin, thema, was',
  betrag: 'gesamt, summe, kosten, gesamtkosten, gesamtbetrag, hoehe, euro, budget',
  hinweis: 'foerderung, eigenanteil, anmerkung, bemerkung, erlaeuterung, davon',
  punkt: 'koordinaten, koordinate, gps, position, geo',
  adresse: 'anschrift, strasse, standort, ort',
  schritt: 'was, massnahme, name, titel, bezeichnung',
  zeitraum: 'wann, zeit, datum, termin, zeitrahmen, von',
  anliegen: 'anregung, vorschlag, text, inhalt',
  grund: 'begruendung, warum, anlass',
  begruendung: 'grund, warum, erlaeuterung',
  gremium: 'ausschuss, ortsbeirat, sitzung',
  votum: 'entscheidung, ergebnis',
  vorlage: 'nummer, beschluss, drucksache, vorlagennummer, beschlussnummer, nr',
};

/** What clerks call an entry where the name stands at the left margin, by the place at which the entry is at home. */
const atTop = wordsFor({
  bezeichnung:
    'titel, name, projekt, projektname, projekttitel, vorhaben, vorhabenname, name des vorhabens, massnahme, ueberschrift, betreff',
  kurzbeschreibung: 'kurztext, kurzfassung, kurzinfo, zusammenfassung, inhalt, teaser',
  beschlusslage: 'beschluss, beschluesse, beschlussvorlage, vorlage, vorlagennummer, drucksache, politik',
  bearbeitungsstand:
    'sachstand, arbeitsstand, planungsstand, projektstand, verfahrensstand, umsetzungsstand, aktueller stand',
  phase: 'projektphase, planungsphase, leistungsphase',
  schritte: 'naechste schritte, naechster schritt, meilensteine, zeitplan, ablauf, arbeitsschritte',
  realisierungszeitraum:
    'zeitraum, laufzeit, realisierung, umsetzung, umsetzungszeitraum, bauzeit, projektzeitraum, projektlaufzeit, dauer',
  kostenrahmen:
    'kosten, gesamtkosten, projektkosten, baukosten, kostenschaetzung, budget, haushaltsmittel, mittel, investition, investitionskosten',
  'rubrik.stadtteile': 'stadtteil, ort, ortsteil, ortsteile, bezirk, stadtbezirk, stadtgebiet, gebiet, wo',
  'rubrik.quartiere': 'quartier',
  'rubrik.themen': 'thema, kategorie, kategorien, themenfeld, themenbereich',
  'lage.punkt': 'koordinaten, koordinate, gps, geo, geokoordinaten',
  'lage.adresse': 'adresse, anschrift, strasse, standort',
  'beteiligung.art': 'beteiligungsart, beteiligungsform, beteiligungsformat, format, formate',
  'beteiligung.stufe': 'beteiligungsstufe',
  'beteiligung.termine': 'veranstaltungen, veranstaltung, termin',
  'ansprechperson.stelle': `${stelle}, zustaendig, zustaendigkeit, federfuehrung, verantwortlich`,
  'ansprechperson.name':
    'ansprechpartner, ansprechpartnerin, bearbeiter, bearbeiterin, sachbearbeiter, sachbearbeiterin, sachbearbeitung, projektleitung, projektleiter, projektleiterin, kontaktperson',
  'ansprechperson.telefon': telefon,
  'ansprechperson.email': 'mail, e mail, mailadresse, e mail adresse',
  aktualisiert_am:
    'datum, aktualisiert, aktualisierung, letzte aktualisierung, letzte aenderung, geaendert, geaendert am, bearbeitet am',
  weitere_informationen:
    'sonstiges, hinweis, hinweise, anmerkung, anmerkungen, bemerkung, bemerkungen, link, links, url, webseite, homepage, internet',
  stichwoerter: 'schlagworte, schlagwoerter, tags, keywords',
  intern: 'notiz, notizen, vermerk',
});

const phasen = ['idee', 'vorbereitung', 'planung', 'umsetzung', 'fertig', 'ruht'];

/** What "Stand", "Status" and "Ort" say depends on what stands behind them. */
function byValue(word: string, wert: string): string | undefined {
  if (word === 'stand' || word === 'stand vom')
    return datumIn(wert) ? 'aktualisiert_am' : 'bearbeitungsstand';
  // A street or a house number is no district.
  if (word === 'ort')
    return /\d|stra(?:ß|ss)e|str\.|platz|weg|allee/i.test(wert) ? 'lage.adresse' : undefined;
  if (word !== 'status') return undefined;
  return phasen.includes(plainName(wert)) ? 'phase' : 'bearbeitungsstand';
}

/** The one of the names of a group that is meant by a word. */
export function otherNameIn(word: string, names: readonly string[]): string | undefined {
  const plain = plainName(word);
  return names.find((name) => inGroups[name]?.split(', ').includes(plain));
}

/** Where an entry is at home that a clerk calls by another word, at the left margin of a header. */
export function otherNameAtTop(word: string, wert: string): string | undefined {
  const plain = plainName(word);
  return byValue(plain, wert) ?? atTop.get(plain);
}

/** What clerks say instead of a choice of the form; one word can stand for choices of several questions. */
const choices: Readonly<Record<string, string>> = {
  beschlossen: 'angenommen, zugestimmt, bestaetigt, einstimmig beschlossen, mehrheitlich beschlossen',
  'zur Kenntnis': 'zur kenntnis genommen, kenntnisnahme, kenntnis genommen',
  offen: 'unklar, ungeklaert, noch offen, vertagt, verwiesen',
  planung: 'planungsphase, vorplanung, entwurfsplanung, genehmigungsplanung, ausfuehrungsplanung',
  umsetzung: 'bau, im bau, bauphase, ausfuehrung, in ausfuehrung, realisierung, in realisierung',
  fertig: 'abgeschlossen, fertiggestellt, beendet, erledigt, umgesetzt',
  ruht: 'pausiert, zurueckgestellt, gestoppt, ruhend, unterbrochen',
  vorbereitung: 'vorbereitungsphase, in vorbereitung, grundlagenermittlung',
  idee: 'projektidee, ideenphase',
  bestätigt: 'gesichert, genehmigt, bewilligt, ja',
  beantragt: 'angemeldet',
  nein: 'keine, nicht vorhanden, nicht gesichert',
  alle: 'jeder, jede, oeffentlich, oeffentlichkeit, jedermann',
  betroffene: 'anwohner, anlieger, anwohnende, nachbarn',
  fachleute: 'experten, fachpublikum',
  error: 'fehler',
  warning: 'warnung',
  hint: 'hinweis',
  aus: 'off, keine, ausgeschaltet, nicht',
  aufnehmen: 'aufnahme, ja',
  streichen: 'streichung, nein',
};

/** The choice that is meant by another word for it; undefined if none of the allowed ones is. */
export function otherChoice(word: string, erlaubt: readonly string[]): string | undefined {
  const plain = plainName(word);
  const same = erlaubt.find((choice) => plainName(choice) === plain);
  if (same !== undefined) return same;
  return erlaubt.find((choice) => choices[choice]?.split(', ').includes(plain));
}
