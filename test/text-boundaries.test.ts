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
const wrong = ['Schreiben Sie Jahr, Monat und Tag so'];

const prose = (length: number) => 'Der Platz wird heiß. '.repeat(length / 20).slice(0, length - 1);
const paragraphs = (length: number) => '    Der Platz wird heiß.\n\n'.repeat(length / 20).trimEnd();
const page = (ergebnis: number, text: number) =>
  headed(
    `kurzbeschreibung: ${prose(200)}\nbeteiligung:\n  geplant: ja\n  ergebnis: |\n${paragraphs(ergebnis)}`,
  ).replace('schattiger', prose(text));

/** 21 words each; six of them are 126 words. */
const hard =
  'Die Verwaltung beabsichtigt, in allen Quartieren der Stadt eine sozialräumliche Bedarfsermittlung durchzuführen, um die Angebote und Verfahren der Beteiligung bedarfsgerecht weiterzuentwickeln. ';
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
      body('Der Platz.\n\n## Beschreibung\n\nEr ist heiß.\n\n##Ziele\n\nEr soll kühler werden.\n'),
      [`${first}:1-11`],
    ],
  ],
  'text-ueber-eine-seite': [
    ['points at the longest text of the header', page(3000, 2400), ['5:13']],
    ['points at the text below if that is longer', page(2400, 3000), [':1-16']],
    ['is silent about a page', page(2400, 2000), []],
  ],
  'text-schwer-lesbar': [
    ['speaks of six hard sentences', body(`## Beschreibung\n\n${hard.repeat(6)}\n`), [`${first + 2}:1`]],
    [
      'leaves a long sentence to its own rule',
      body(`## Beschreibung\n\n${hard.repeat(6)}${hard.replace('. ', ' und ').repeat(2)}fortzuführen.\n`),
      [],
    ],
    ['is silent about 84 words', body(`## Beschreibung\n\n${hard.repeat(4)}\n`), []],
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
