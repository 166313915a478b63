/** What a Steckbrief of the examples must come to: the result, what holds, what is open, and the class if there is one. */
export type Erwartet = readonly [
  aufnahme: 'muss' | 'kann' | 'offen' | 'ausgenommen',
  erfuellt: readonly string[],
  offen?: readonly string[],
  klasse?: string,
];

export interface Ordner {
  readonly schwelle: string;
  readonly faelle: Readonly<Record<string, Erwartet>>;
}

const beteiligt = 'beteiligung_vorgesehen';
const plan = 'entwicklungskonzept';
const einrichtung = 'oeffentliche_einrichtungen';
const dreiInLandau = ['geplant_oder_laufend', 'zustaendigkeit', 'viele_betroffene'];

/** Every folder of Steckbriefe in `examples/`, worked out by hand from the rule of the city. */
export const ordner: Readonly<Record<string, Ordner>> = {
  rostock: {
    schwelle: 'mindestens 2 von 5',
    faelle: {
      'fachkonzept-sozialraumorientierung': ['muss', [beteiligt, plan, 'ziele_und_handlungsweisen']],
    },
  },
  'rostock/grenzfaelle': {
    schwelle: 'mindestens 2 von 5',
    faelle: {
      brunnen: ['offen', [beteiligt], ['aenderung_ortsbild']],
      parkscheinautomaten: ['kann', ['hohes_interesse']],
      sportplan: ['muss', [beteiligt, plan]],
    },
  },
  wiesbaden: {
    schwelle: 'mindestens 2 von 7',
    faelle: {
      jugendtreff: ['offen', [einrichtung], ['kosten']],
      lesesaal: ['kann', [einrichtung]],
      turnhalle: ['muss', ['kosten', einrichtung]],
      wochenmarkt: ['muss', ['viele_betroffene', 'gesamtstaedtische_bedeutung'], ['kosten']],
    },
  },
  wolfsburg: {
    schwelle: 'mindestens 1 von 3',
    faelle: {
      busbahnhof: ['muss', ['kosten']],
      hallenbad: ['offen', [], ['kosten']],
      skateanlage: ['kann', []],
      'wohnquartier-investor': ['ausgenommen', ['kosten', 'starkes_interesse']],
    },
  },
  erlangen: {
    schwelle: 'mindestens 1 von 6',
    faelle: {
      'bebauungsplan-gewerbehof': ['muss', ['gesetzliche_beteiligung']],
      serverraum: ['kann', []],
      spielplatz: ['muss', ['informelle_beteiligung']],
      uferweg: ['offen', [], ['natur']],
    },
  },
  landau: {
    schwelle: 'alle vier Kriterien',
    faelle: {
      fernstrasse: ['kann', ['geplant_oder_laufend', 'viele_betroffene', 'beteiligung_moeglich']],
      fussgaengerzone: ['muss', [...dreiInLandau, 'beteiligung_moeglich']],
      stadtpark: ['offen', dreiInLandau, ['beteiligung_moeglich']],
    },
  },
  darmstadt: {
    schwelle: 'Es gibt Gestaltungsspielraum',
    faelle: {
      kanalerneuerung: ['kann', []],
      radstation: ['muss', ['gestaltungsspielraum']],
      schulhof: ['offen', [], ['gestaltungsspielraum']],
    },
  },
  detmold: {
    schwelle: 'mindestens 1 von 2',
    faelle: {
      aktenregale: ['kann', []],
      buergerbus: ['offen', [], ['oeffentliches_interesse']],
      dorfplatz: ['muss', ['groessere_zahl']],
      sirenen: ['muss', ['oeffentliches_interesse', 'groessere_zahl']],
    },
  },
  'detmold/grenzfaelle': {
    schwelle: 'mindestens 1 von 2',
    faelle: { 'sirenen-ohne-begruendung': ['muss', ['oeffentliches_interesse', 'groessere_zahl']] },
  },
  bonn: {
    schwelle: '„Beteiligung“',
    faelle: {
      gruenanlage: ['muss', ['beteiligung'], [], 'standardisiert'],
      magazin: ['kann', ['hohes_interesse', 'viele_betroffene', 'wegweisend'], [], 'komplex'],
      uferpromenade: ['muss', ['beteiligung'], ['viele_betroffene']],
      verkehrskonzept: ['muss', ['beteiligung', 'viele_betroffene'], [], 'komplex'],
    },
  },
  heidelberg: {
    schwelle: 'mindestens 1 von 2',
    faelle: {
      'archiv-umzug': ['kann', []],
      'radwege-netz': ['muss', ['interesse', 'betroffen']],
      'spielplatz-erneuern': ['muss', ['interesse']],
    },
  },
  brueckenfelde: {
    schwelle: 'mindestens 2 von 5',
    faelle: {
      hitzeaktionsplan: ['muss', [beteiligt, 'hohes_interesse', plan, 'ziele_und_handlungsweisen']],
      'kaufangebot-speicher': ['ausgenommen', ['hohes_interesse', 'aenderung_ortsbild']],
      'neubau-feuerwache-moorhof': ['muss', ['hohes_interesse', 'aenderung_ortsbild']],
      'radweg-suedring': ['offen', ['hohes_interesse'], [beteiligt]],
      spielplatzkonzept: ['muss', [beteiligt, 'hohes_interesse', plan]],
      'umgestaltung-faehrplatz': ['muss', [beteiligt, 'hohes_interesse', 'aenderung_ortsbild']],
    },
  },
};
