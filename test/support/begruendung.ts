import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home, steckbrief } from './world.js';

const brueckenfelde = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
const ids = ['a', 'b', 'c', 'd'] as const;
const namen = { a: 'Spielraum', b: 'Hohe Kosten', c: 'Viele Betroffene', d: 'Ortsbild und Natur' };

/** The Leitfaden of an invented city with its own criteria and rule. */
export const leitfadenWith = (aufnahme: string, count = 4, more = ''): string =>
  `${brueckenfelde.slice(0, brueckenfelde.indexOf('kriterien:\n  - id:'))}kriterien:
${ids
  .slice(0, count)
  .map((id) => `  - { id: ${id}, wortlaut: ${namen[id]}, kurz: ${namen[id]} }\n`)
  .join('')}aufnahme: ${aufnahme}\n${more}`;

const answered = (answers: string): string =>
  `\n${[...answers].map((sign, index) => `  ${ids[index]}: ${{ x: 'ja', '-': 'nein', '?': 'offen' }[sign]}`).join('\n')}`;

/** A Steckbrief with these answers: "x" holds, "-" does not, "?" is open. */
export const titled = (answers: string, more: Readonly<Record<string, string>> = {}): string =>
  steckbrief(
    { kriterien: answered(answers), ...more },
    '## Beschreibung und Zielsetzung\n\nMehr Schatten.\n',
  );

/** Two of all criteria. */
export const counted = '{ mindestens: 2, von: alle }';
