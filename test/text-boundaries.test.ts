// Boundaries of rules about texts and lines: where a finding points, and what it advises.
import { describe, expect, test } from '@jest/globals';
import { headed } from './support/typed.js';
import { run } from './support/world.js';

type Row = readonly [what: string, file: string, found: readonly string[]];

const plain = headed('bezeichnung: Umgestaltung des Fährplatzes');
const body = (text: string) => plain.replace(/## Beschreibung[\s\S]*$/, text);
const first = plain.split('\n').findIndex((line) => line.startsWith('## ')) + 1;

const day = (datum: string) => headed(`erstberatung:\n  gremium: Bürgerschaft\n  datum: ${datum}`);
const unknown = ['schreiben Sie "-"'];
const wrong = ['schreiben Sie Jahr, Monat und Tag so'];

const prose = (length: number) => 'Der Platz wird heiß. '.repeat(length / 20).slice(0, length - 1);
const paragraphs = (length: number) => '    Der Platz wird heiß.\n\n'.repeat(length / 20).trimEnd();
const page = (ergebnis: number, text: number) =>
  headed(
    `kurzbeschreibung: ${prose(200)}\nbeteiligung:\n  geplant: ja\n  ergebnis: |\n${paragraphs(ergebnis)}`,
  ).replace('schattiger', prose(text));

/** 21 words each; six of them are 126 words. */
const hard =
  'Die Verwaltung beabsichtigt, in allen Quartieren der Stadt eine sozialräumliche Bedarfsermittlung durchzuführen, um die Angebote und Verfahren der Beteiligung bedarfsgerecht weiterzuentwickeln. ';
const heavy =
  'Die Verwaltung beabsichtigt die Durchführung einer sozialräumlichen Bedarfsermittlung zur bedarfsgerechten Weiterentwicklung quartiersbezogener Beteiligungsverfahren. ';
/** 130 characters. */
const dense =
  'Die Verwaltung beabsichtigt Bedarfsermittlungen zur Weiterentwicklung der quartiersbezogenen Beteiligungsverfahren im Stadtgebiet.';
const easy = 'Die Stadt fragt in jedem Viertel, was die Leute dort brauchen, und plant danach neue Wege. ';

const rules: Readonly<Record<string, readonly Row[]>> = {
  'datum-ungueltig': [
    ['knows „n. n.“', day('n. n.'), unknown],
    ['knows „K.A.“', day('K.A.'), unknown],
    ['knows „(k. A.)“', day('(k. A.)'), unknown],
    ['knows „NN“', day('NN'), unknown],
    ['wants a whole date in place of a word', day('nun'), wrong],
    ['wants a whole date in place of two words', day('Anfang N.N.'), wrong],
    ['wants a whole date though a part is open', day('N.N. 2026'), wrong],
    ['wants a day', day('2026-11'), wrong],
  ],
  'text-ohne-abschnitt': [
    [
      'points at the first line',
      body('  Der Platz.  \nEr ist heiß.\n\n## Beschreibung\n\nEr soll kühler werden.\n'),
      [`${first}:3-13`],
    ],
    ['points at a text without a heading', body('Der Platz.\n'), [`${first}:1-11`]],
    ['is silent where only blanks stand', body('  \n\n## Beschreibung\n\nDer Platz.\n'), []],
    [
      'leaves a heading without a blank to its own rule',
      body('##Beschreibung\n\nDer Platz.\n\n## Ziele\n\nEr soll kühler werden.\n'),
      [],
    ],
    [
      'speaks although a later heading has no blank',
      body(
        'Der Platz.\n\n## Beschreibung\n\nEr ist heiß.\n\n##Bearbeitungsstand\n\nEr soll kühler werden.\n',
      ),
      [`${first}:1-11`],
    ],
  ],
  'text-ueber-eine-seite': [
    ['points at the longest text of the header', page(3000, 2400), ['5:13']],
    ['points at the text below if that is longer', page(2400, 3000), [':1-16']],
    ['is silent about a page', page(2400, 2000), []],
    ['counts a tree as one character', body(`🌳 ${prose(4900)}`), ['5001']],
    ['is silent about 5000 characters', body(`🌳${prose(4900)}`), []],
    [
      'lets a shorter text behind it be',
      page(3000, 2400).replace('\n---\n\n#', '\nweitere_informationen: Kurz.\n---\n\n#'),
      ['5:13'],
    ],
    ['does not count blank lines below', `${page(2700, 2500)}${'\n'.repeat(600)}`, ['5:13']],
    [
      'points at a line without the blanks behind it',
      page(2400, 3000).replace('## Beschreibung', '$&   '),
      [':1-16'],
    ],
    ['points at the whole of a text that is one line', body(prose(5100)), [`${first}:1-5100`]],
  ],
  'yaml-einrueckung': [
    [
      'gives a text with a bullet a dash in its place',
      headed('kurzbeschreibung: •  Planungsmittel 2026\n  • Zustimmung im Hauptausschuss'),
      ['„- Planungsmittel 2026“'],
    ],
    [
      'leaves a bullet within a text as it is',
      headed('beschlusslage: Haushalt 2026 • Produkt 5.5.1\n  - Zustimmung im Hauptausschuss'),
      ['„- Haushalt 2026 • Produkt 5.5.1“'],
    ],
  ],
  'text-schwer-lesbar': [
    ['speaks of six hard sentences', body(`## Beschreibung\n\n${hard.repeat(6)}\n`), [`${first + 2}:1`]],
    [
      'leaves a long sentence to its own rule',
      body(`## Beschreibung\n\n${hard.repeat(6)}${hard.replace('. ', ' und ').repeat(2)}fortzuführen.\n`),
      [],
    ],
    ['is silent about 84 words', body(`## Beschreibung\n\n${hard.repeat(4)}\n`), []],
    ['speaks of 100 words', body(`## Beschreibung\n\n${hard.repeat(4)}${easy}\n`), ['18 von 100']],
    ['says 0 for less than one', body(`## Beschreibung\n\n${hard.repeat(5)}${heavy}\n`), ['er 0 von 100']],
    ['speaks of sentences of 130 characters', body(`${dense} `.repeat(10)), ['weniger als 0']],
    [
      'is silent about shorter ones',
      body(`${dense.replace('im Stadtgebiet', 'am Nordhafen')} `.repeat(10)),
      [],
    ],
    ['speaks of 105 words', body(`## Beschreibung\n\n${hard.repeat(5)}\n`), ['5 von 100']],
    [
      'is silent when most of it is easy',
      body(`## Beschreibung\n\n${hard.repeat(3)}${easy.repeat(9)}\n`),
      [],
    ],
    [
      'speaks although one sentence is easy',
      body(`## Beschreibung\n\n${easy}${hard.repeat(7)}\n`),
      ['Wörter'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (rule, rows) => {
  test.each(rows)('%s', async (_, file, found) => {
    const { out } = await run(['check', '.', '--format', 'json'], { 'steckbriefe/platz.md': file });
    const said: readonly Record<string, string>[] = JSON.parse(out).diagnostics;
    const findings = said
      .filter((one) => one.rule === rule)
      .map((one) => `${one.line}:${one.column}-${one.endColumn} ${one.message} ${one.help}`);
    expect(findings).toEqual(found.map((part) => expect.stringContaining(part)));
  });
});
