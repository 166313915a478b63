// What `vorhaben explain DATEI` says in a city that counts all of its criteria.
import { expect, test } from '@jest/globals';
import { leitfadenYaml } from './support/stadt.js';
import { run, steckbrief } from './support/world.js';

const kriterien =
  '\n  beteiligung_vorgesehen: ja\n  hohes_interesse: nein\n  aenderung_ortsbild: offen\n  entwicklungskonzept: nein\n  ziele_und_handlungsweisen: nein';

async function explained(values: Readonly<Record<string, string>> = {}) {
  const files = { 'leitfaden.yaml': leitfadenYaml, 'platz.md': steckbrief({ kriterien, ...values }) };
  const { out } = await run(['explain', 'platz.md', '--format', 'json'], files);
  return JSON.parse(out).steckbriefe[0];
}

test('the rule has a part for each criterion, each with its state', async () => {
  const { regel, kriterien: found, voten, aenderung } = await explained();
  expect(regel).toEqual({
    text: 'mindestens 2 von 5',
    zustand: 'offen',
    teile: [
      { text: '„Beteiligung vorgesehen“', zustand: true, kriterium: 'beteiligung_vorgesehen' },
      { text: '„Hohes Interesse“', zustand: false, kriterium: 'hohes_interesse' },
      { text: '„Änderung des Ortsbildes“', zustand: 'offen', kriterium: 'aenderung_ortsbild' },
      { text: '„Konzept oder Plan“', zustand: false, kriterium: 'entwicklungskonzept' },
      { text: '„Ziele und Handlungsweisen“', zustand: false, kriterium: 'ziele_und_handlungsweisen' },
    ],
  });
  expect(found[0]).toMatchObject({ antwort: true, herkunft: { art: 'angekreuzt', felder: [] } });
  expect(found[0]).not.toHaveProperty('begruendung');
  expect([voten, aenderung]).toEqual([[], undefined]);
});

test('a rule that does not hold says so', async () => {
  const { regel } = await explained({ kriterien: kriterien.replace('offen', 'nein') });
  expect(regel.zustand).toBe(false);
});

test('each vote says why it counts or not', async () => {
  const votum = (lines: string) => `\n  - { votum: streichen, grund: Zu klein, ${lines} }`;
  const { voten } = await explained({
    listenvoten: [
      'datum: 2026-01-12',
      'datum: 2026-01-13, gremium: Hauptausschuss',
      'datum: 2026-01-14, gremium: Stadtvertretung',
      'datum: 2026-01-15, gremium: Ortsbeirat Nordhafen',
    ]
      .map(votum)
      .join(''),
  });
  expect(voten.map(({ zaehlt, weil }: { zaehlt: boolean; weil: string }) => [zaehlt, weil])).toEqual([
    [false, 'ohne-gremium'],
    [false, 'nicht-stimmberechtigt'],
    [false, 'spaeteres'],
    [true, 'letztes'],
  ]);
});
