// Boundaries of what is said about a Leitfaden. The name of each test begins with the rule that it is about.
import { describe, expect, test } from '@jest/globals';
import { cities, rest } from './support/pages.js';
import { run } from './support/world.js';

type Row = readonly [what: string, lines: string, found: readonly string[]];

const form = (satz: string, felder: string) =>
  `formular:\n  kopfzeile: Steckbrief {bezeichnung}\n  einleitung_kriterien: ${satz}\n  zeilen:\n    - label: Bezeichnung\n      felder: [bezeichnung, ${felder}]\n`;
const satz = (worte: string) =>
  form(`Treffen mindestens ${worte} zu, kommt es auf die Liste.`, 'beteiligung');
const klassen = (...lines: readonly string[]) => `klassen:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const drei =
  'aufnahme:\n  mindestens: 2\n  von: [hohes_interesse, aenderung_ortsbild, entwicklungskonzept]\n';

const rules: Readonly<Record<string, readonly Row[]>> = {
  'leitfaden-formular': [
    ['reads a number of two digits', satz('10 Kriterien'), ['„mindestens 10“']],
    ['reads a sentence with two blanks', satz('  drei Kriterien'), ['„mindestens drei“']],
    ['reads „eines“ as one', satz('eines der Kriterien'), ['„mindestens eines“']],
    ['reads „einer“ as one', satz('einer der Punkte'), ['„mindestens einer“']],
    ['reads „einen“ as one', satz('einen Punkt'), ['„mindestens einen“']],
    ['reads „ein“ as one', satz('ein Kriterium'), ['„mindestens ein“']],
    ['reads „eine“ as one', satz('eine Frage'), ['„mindestens eine“']],
    ['is silent about the right number', satz('2 Kriterien'), []],
    ['is silent about a word that is no number', satz('so viele Kriterien wie sonst'), []],
    ['is silent about a word that holds one', satz('keine Kriterien'), []],
    ['is silent about a word that begins with one', satz('einerlei welche'), []],
    ['is silent when only some criteria count', satz('drei Kriterien') + drei, []],
    [
      'finds a group on the form by one of its fields',
      `${form('Welche Kriterien?', 'beteiligung.geplant, rubrik.themen')}pflichten:\n  - feld: rubrik\n    wenn: { feld: beteiligung.geplant, ist: ja }\n`,
      [],
    ],
    [
      'names a field that a criterium is derived from',
      `${form('Welche Kriterien?', 'beteiligung')}kriterien:\n  - id: konzept\n    wortlaut: Das Vorhaben ist ein Konzept.\n    kurz: Konzept\n    art: abgeleitet\n    wenn: { feld: phase, ist: idee }\naufnahme: konzept\n`,
      ['„Konzept“ hängt vom Feld „phase“ ab'],
    ],
  ],
  'leitfaden-muster': [
    ['lets one digit stand for itself', 'vorlagen:\n  - muster: 9999/V1/999\n', []],
    ['takes two digits for a number', 'vorlagen:\n  - muster: 2025/V1/999\n', ['„2025/V1/999“']],
  ],
  'leitfaden-unerreichbar': [
    [
      'tells a class that cannot be reached only once',
      klassen('name: gering\n    wenn: { eines: [] }', 'name: sonst'),
      ['kann nie erfüllt sein'],
    ],
    [
      'looks into the rule of a class',
      klassen(
        'name: groß\n    wenn: { eines: [hohes_interesse, { alle: [hohes_interesse, aenderung_ortsbild] }] }',
        'name: klein',
      ),
      ['alle 2 („Hohes Interesse“, „Änderung des Ortsbildes“)'],
    ],
    [
      'is silent about a last class for all others',
      klassen('name: groß\n    wenn: hohes_interesse', 'name: klein'),
      [],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (rule, rows) => {
  test.each(rows)('%s', async (_, lines, found) => {
    const yaml = lines + rest(cities.brueckenfelde ?? '', lines);
    const { out } = await run(['check', 'leitfaden.yaml', '--format', 'json'], { 'leitfaden.yaml': yaml });
    const said: readonly { rule: string; message: string }[] = JSON.parse(out).diagnostics;
    expect(said.filter((one) => one.rule !== rule && one.rule !== 'leitfaden-unbenutzt')).toEqual([]);
    const messages = said.filter((one) => one.rule === rule).map(({ message }) => message);
    expect(messages).toEqual(found.map((part) => expect.stringContaining(part)));
  });
});
