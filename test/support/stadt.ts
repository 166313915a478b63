import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { home, steckbrief } from './world.js';

/** The Leitfaden of the invented city, in which entries may be half a year old. */
export const leitfadenYaml = `${readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8')}\nturnus:\n  sonst: P6M\n  in Umsetzung: P1Y\n`;

/** The same Leitfaden with these Fristen in place of its own. */
export const withFristen = (...lines: readonly string[]): string =>
  leitfadenYaml.replace(/^fristen:\n[\s\S]*?(?=^vorlagen:)/m, `fristen:\n${lines.join('\n')}\n\n`);

export const stelle = (name: string, email = 'amt@brueckenfelde.example') =>
  `\n  stelle: ${name}\n  email: ${email}`;

const kriterien = (...answers: readonly string[]): string =>
  [
    'beteiligung_vorgesehen',
    'hohes_interesse',
    'aenderung_ortsbild',
    'entwicklungskonzept',
    'ziele_und_handlungsweisen',
  ]
    .map((id, at) => `\n  ${id}: ${answers[at] ?? 'nein'}`)
    .join('');

/** The folder of the invented city with five Vorhaben, among them a draft and one that is exempt. */
export const stadt = (more: Readonly<Record<string, string | Uint8Array>> = {}) => ({
  'leitfaden.yaml': leitfadenYaml,
  'steckbriefe/faehrplatz.md': steckbrief({
    rubrik: '\n  stadtteile:\n    - Nordhafen\n  themen:\n    - Stadtgrün',
    beteiligung:
      '\n  geplant: ja\n  termine:\n    - titel: Online-Umfrage\n      von: 2026-11-02\n      bis: 2026-12-12\n      offen_fuer: alle',
  }),
  'steckbriefe/markt.md': steckbrief({
    bezeichnung:
      'Neue Stände für den Wochenmarkt in Klein Rade, mit Strom, Wasser und einem Dach gegen den Regen',
    rubrik: '\n  stadtteile:\n    - Klein Rade\n    - Innenstadt\n  themen:\n    - Kultur',
    ansprechperson: stelle('Ordnungsamt', 'ordnungsamt@brueckenfelde.example'),
    beteiligung: '\n  geplant: nein\n  begruendung: Die Plätze stehen fest.',
    kriterien: kriterien('nein', 'ja'),
    aktualisiert_am: '2026-04-01',
  }),
  'steckbriefe/hitze.md': steckbrief({
    bezeichnung: 'Hitzeaktionsplan',
    rubrik: '\n  stadtteile: []\n  gesamtstadt: ja\n  themen:\n    - Gesundheit',
    ansprechperson: stelle('Gesundheitsamt – Prävention', 'gesundheit@brueckenfelde.example'),
  }),
  'steckbriefe/radweg.md': steckbrief({
    bezeichnung: 'Radweg am Südring',
    rubrik: '\n  stadtteile:\n    - Südring\n  themen:\n    - Verkehr',
    entwurf: 'ja',
    beteiligung: '\n  geplant: offen',
    kriterien: kriterien('offen', 'ja'),
  }),
  'steckbriefe/speicher.md': steckbrief({
    bezeichnung: 'Ankauf des Speichers',
    rubrik: '\n  stadtteile:\n    - Werftquartier',
    vorhabenliste: 'nein',
    ausnahme:
      '\n  grund: Ein Bekanntwerden würde den Preis beeinflussen.\n  rechtsgrundlage: § 29 (erfunden)',
    intern: 'Gespräch mit der Eigentümerin',
  }),
  ...more,
});

/** The fields of each row of a CSV table, as a spreadsheet reads them. */
export function cellsOf(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  return csv
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
    );
}
