import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { headed } from './support/typed.js';
import { home, run, steckbrief } from './support/world.js';

const brueckenfelde = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
/** Two areas have the second name „Hafen“. */
const zweiHaefen = brueckenfelde.replace(
  /^stadtteile:\n[\s\S]*?(?=^themen:)/m,
  `stadtteile:
  - { name: Nordhafen, aliase: [Hafen] }
  - { name: Südhafen, aliase: [Hafen] }
  - { name: Lindenhöhe, aliase: [Gartenstadt] }

`,
);
const ohneStaende = zweiHaefen.replace(/^bearbeitungsstaende:\n(?: .*\n)*/m, '');

/** What one rule says of a Steckbrief: line, column and message of each finding. */
async function said(rule: string, content: string, leitfaden?: string): Promise<readonly string[]> {
  const files = { 'platz.md': content, ...(leitfaden === undefined ? {} : { 'leitfaden.yaml': leitfaden }) };
  const { out } = await run(['check', '--format', 'json'], files);
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: readonly { rule: string; line: number; column: number; message: string }[];
  };
  return diagnostics
    .filter((one) => one.rule === rule)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('eintrag-doppelt', () => {
  const twice = (eintrag: string) => `„${eintrag}“ steht in dieser Liste zweimal.`;
  test.each([
    ['stichwoerter: [Kai, Markt]', []],
    ['stichwoerter: [Kai]', []],
    ['stichwoerter: [Kai, Kai]', [`2:21 ${twice('Kai')}`]],
    ['stichwoerter: [Kai, Markt, Kai, Kai]', [`2:28 ${twice('Kai')}`, `2:33 ${twice('Kai')}`]],
    ['rubrik:\n  themen: [Verkehr, Verkehr]', [`3:21 ${twice('Verkehr')}`]],
    ['rubrik:\n  quartiere: [Am Kai, Am Kai]', [`3:23 ${twice('Am Kai')}`]],
    ['rubrik:\n  quartiere: [Am Kai, Am kai]', []],
  ])('in %s', async (lines, expected) => {
    expect(await said('eintrag-doppelt', headed(lines))).toEqual(expected);
  });

  test('a second name of one area is told, one that two areas have is not', async () => {
    const areas = (names: string) =>
      said('eintrag-doppelt', headed(`rubrik:\n  stadtteile: ${names}`), zweiHaefen);
    expect(await areas('[Lindenhöhe, Gartenstadt]')).toEqual([
      '3:28 „Gartenstadt“ und „Lindenhöhe“ sind zwei Namen für denselben Stadtteil.',
    ]);
    expect(await areas('[Nordhafen, Hafen]')).toEqual([]);
    expect(await areas('[Hafen, Südhafen]')).toEqual([]);
    expect(await areas('[Nordhafen, Lindenhöhe]')).toEqual([]);
  });
});

describe('noch-nicht-bekannt', () => {
  test('looks at the state only where the city lists none', async () => {
    const state = headed('bearbeitungsstand: N.N.');
    expect(await said('noch-nicht-bekannt', state, zweiHaefen)).toEqual([]);
    expect(await said('noch-nicht-bekannt', state, ohneStaende)).toEqual([
      expect.stringMatching(/^2:20 Bei .* steht „N\.N\.“/),
    ]);
  });

  test('names the section that says it, and no other one', async () => {
    const body =
      '## Beschreibung\n\nDer Platz soll schattiger werden.\n\n## Bearbeitungsstand\n\nN.N.\n\n## Sonstige Wünsche\n\nN.N.\n';
    expect(await said('noch-nicht-bekannt', steckbrief({}, body))).toEqual([
      expect.stringMatching(/^29:1 Bei dem Abschnitt „Bearbeitungsstand“ steht „N\.N\.“/),
    ]);
  });
});

describe('platzhalter-im-text', () => {
  const inSection = (text: string) =>
    said('platzhalter-im-text', steckbrief({}, `## Beschreibung\n\n${text}\n`));
  test.each([
    ['Bitte ausfüllen!', '25:1 Hier steht noch ein Platzhalter: „Bitte ausfüllen“.'],
    ['Hier Text einfügen ...', '25:1 Hier steht noch ein Platzhalter: „Hier Text einfügen“.'],
    ['Text folgt noch.', '25:1 Hier steht noch ein Platzhalter: „Text folgt noch“.'],
    ['**Beschreibung eintragen**', '25:1 Hier steht noch ein Platzhalter: „**Beschreibung eintragen**“.'],
    ['Angaben ergänzen:', '25:1 Hier steht noch ein Platzhalter: „Angaben ergänzen“.'],
    ['todo', '25:1 Hier steht noch ein Platzhalter: „todo“.'],
    ['xx', '25:1 Hier steht noch ein Platzhalter: „xx“.'],
    ['?', '25:1 Hier steht noch ein Platzhalter: „?“.'],
  ])('tells of a section that only says „%s“', async (text, message) => {
    expect(await inSection(text)).toEqual([message]);
  });

  test.each([
    'Bitte ausfüllen lassen, sobald der Beirat getagt hat, und dann wieder vorlegen.',
    'Hier entsteht ein Platz, an dem alle sitzen können.',
    'Text und Bild folgen dem Entwurf.',
    'Beschreibung des Marktes: Er wird umgebaut.',
    'Der Platz. Bitte ausfüllen.',
  ])('lets a sentence be that says more: %s', async (text) => {
    expect(await inSection(text)).toEqual([]);
  });

  test('tells of a header text, and of a section beside one that is right', async () => {
    expect(await said('platzhalter-im-text', headed('kurzbeschreibung: Bitte ergänzen'))).toEqual([
      '2:19 Hier steht noch ein Platzhalter: „Bitte ergänzen“.',
    ]);
    const body =
      '## Beschreibung\n\nDer Platz soll schattiger werden.\n\n## Bearbeitungsstand\n\nText folgt\n';
    expect(await said('platzhalter-im-text', steckbrief({}, body))).toEqual([
      '29:1 Hier steht noch ein Platzhalter: „Text folgt“.',
    ]);
  });
});
