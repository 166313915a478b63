import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Angaben } from '../src/model/steckbrief.js';
import { einstellungen, pageOf } from './support/brueckenfelde.js';
import { markdownWith, part, words } from './support/seite.js';
import { home, run } from './support/world.js';

describe('steps', () => {
  const stepsOf = (angaben: Angaben): string[] =>
    [
      ...pageOf(angaben).matchAll(
        /<li(?: class="(\w+)")?>\s*<p>([^<]+)<\/p>\s*(?:<p class="neben">(.*?)<\/p>)?/g,
      ),
    ]
      .filter(([, , name]) => name?.startsWith('S'))
      .map(([, mark = '-', name, remark = '']) => `${mark} ${name} ${words(remark)}`.trim());

  const schritte = [
    { schritt: 'S1', zeitraum: 'Frühjahr 2026', erledigt: true },
    { schritt: 'S2', beteiligung: true },
    { schritt: 'S3', zeitraum: '2027', beteiligung: 'Umfrage' },
  ];

  test('are a time line that says in words what is done, in turn and to come, and where participation is', () => {
    expect(stepsOf({ schritte })).toEqual([
      'erledigt S1 Frühjahr 2026 · erledigt',
      'dran S2 an der Reihe · mit Beteiligung',
      'kommt S3 2027 · kommt noch · Beteiligung: Umfrage',
    ]);
    expect(pageOf({ schritte })).toContain('<ol class="zeitstrahl">');
  });

  test.each([
    ['2027', 'naechster'],
    ['ab Februar 2027', 'naechster'],
    ['Dezember 2026', 'naechster'],
    ['23.11.2026', 'naechster'],
    ['1. bis 3. Quartal 2027', 'naechster'],
    ['Winter 2027', 'naechster'],
    ['November 2026', 'dran'],
    ['Herbst 2026 bis Frühjahr 2027', 'dran'],
    ['Ende 2026', 'dran'],
    ['Oktober bis Dezember 2026', 'dran'],
    ['Winter 2026/27', 'dran'],
    ['bis Mai 2027', 'dran'],
    ['22.11.2026', 'dran'],
    ['nach der Sommerpause', 'dran'],
  ])('what follows the last one that is done, „%s“, is on 22 November 2026: %s', (zeitraum, mark) => {
    const next = { schritt: 'S2', zeitraum };
    const said = { naechster: 'als Nächstes', dran: 'an der Reihe' }[mark];
    expect(stepsOf({ schritte: [{ schritt: 'S1', erledigt: true }, next, 'S3'] }).slice(1)).toEqual([
      `${mark} S2 ${zeitraum} · ${said}`,
      'kommt S3 kommt noch',
    ]);
  });

  test('without a mark nobody guesses where the Vorhaben is', () => {
    expect(stepsOf({ schritte: ['S1', { schritt: 'S2', zeitraum: '2020' }] })).toEqual(['- S1', '- S2 2020']);
  });

  test('none is in turn where a Vorhaben rests or is over', () => {
    expect(stepsOf({ schritte, phase: 'ruht' })[1]).toBe('kommt S2 kommt noch · mit Beteiligung');
    expect(stepsOf({ schritte, beendet: { datum: '2026-11-22' } })[1]).toBe('- S2 mit Beteiligung');
    expect(stepsOf({ schritte, beendet: { datum: '2026-11-23' } })[1]).toBe(
      'dran S2 an der Reihe · mit Beteiligung',
    );
    expect(stepsOf({ schritte: [{ schritt: 'S1', erledigt: false }], beendet: {} })).toEqual([
      'offen S1 noch nicht erledigt',
    ]);
  });
});

test('a paper is called so, and a result only where it is stated', () => {
  const html = pageOf({
    beschlusslage: [
      { vorlage: '2025/BV/0412', gremium: 'Hauptausschuss', ergebnis: 'offen' },
      { vorlage: 'Antrag 17', link: 'https://b.example/17' },
      { link: 'https://b.example/18' },
      { link: 'https://b.example/19', ergebnis: 'beschlossen' },
    ],
  });
  expect(words(part(html, 'Was ist beschlossen?'))).toMatch(
    /Vorlage 2025\/BV\/0412 ?, Hauptausschuss: noch nicht entschieden Antrag 17 Zur Vorlage Zum Beschluss : beschlossen$/,
  );
});

describe('criteria', () => {
  const title = 'Warum steht das Vorhaben auf der Liste?';
  const shown = (kriterien_zeigen: 'alle' | 'erfuellte' | 'keine') => {
    const settings = { einstellungen: { ...einstellungen, kriterien_zeigen } };
    return { html: part(pageOf({}, undefined, settings), title), md: markdownWith({}, settings) };
  };

  test('are all shown as the view of the office on a day, unless the city wants it otherwise', () => {
    expect(part(pageOf(), title)).toBe(shown('alle').html);
    expect(words(shown('alle').html)).toMatch(
      /Einschätzung des Amtes vom 19\. Oktober 2026 .*Ja : Zu dem.*Noch offen : Das Ortsbild/,
    );
  });

  test('only those that hold, and the page says so', () => {
    for (const text of Object.values(shown('erfuellte'))) {
      expect(text).toContain('Hier stehen nur die Kriterien, die zutreffen.');
      expect(text).toContain('Es gibt ein hohes Interesse');
      expect(text).not.toContain('Das Ortsbild ändert sich');
    }
  });

  test('none, but always the reason', () => {
    for (const text of Object.values(shown('keine'))) {
      expect(text).toContain('2 von 3 Kriterien treffen zu');
      expect(text).not.toMatch(/Einschätzung des Amtes|Es gibt ein hohes Interesse/);
    }
  });

  test('are a setting of the city; another word for it ends the run', async () => {
    const folder = (word: string) => ({
      'leitfaden.yaml': readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8'),
      'steckbriefe/platz.md': readFileSync(
        join(home, 'examples/brueckenfelde/steckbriefe/umgestaltung-faehrplatz.md'),
        'utf8',
      ),
      'vorhaben.yaml': `kriterien_zeigen: ${word}\n`,
    });
    const { code, cwd } = await run(['render', '.', '--out', 'public'], folder('keine'));
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'public/vorhaben/platz/index.html'), 'utf8')).not.toContain(
      'class="kriterien"',
    );
    const wrong = await run(['render', '.', '--out', 'public'], folder('manche'));
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('kriterien_zeigen');
  });
});
