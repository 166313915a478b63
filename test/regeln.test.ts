import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');

const regeln = (...set: readonly (readonly [regel: string, schwere: string, grund?: string])[]): string =>
  `regeln:\n${set
    .map(
      ([regel, schwere, grund = 'Beschluss von 2026']) =>
        `  ${regel}:\n    schwere: ${schwere}\n    grund: ${grund}\n`,
    )
    .join('')}`;

/** A city whose one Steckbrief has a placeholder (a hint) and an area that was left out (an error). */
const city = (inLeitfaden: string, settings?: string, values: Record<string, string | undefined> = {}) => ({
  'leitfaden.yaml': `${leitfaden}\n${inLeitfaden}`,
  ...(settings === undefined ? {} : { 'vorhaben.yaml': settings }),
  'steckbriefe/faehrplatz.md': steckbrief({ kostenrahmen: 'N.N.', ...values }),
});

const severities = async (files: Record<string, string>): Promise<Record<string, string>> => {
  const { out } = await run(['check', '--format', 'json'], files);
  return Object.fromEntries(
    JSON.parse(out).diagnostics.map(({ rule, severity }: Record<string, string>) => [rule, severity]),
  );
};

describe('the severity of a rule', () => {
  test('is its own if nobody sets it', async () => {
    expect(await severities(city(''))).toEqual({ 'noch-nicht-bekannt': 'hint' });
  });

  test.each([
    ['the Leitfaden alone', [['noch-nicht-bekannt', 'warning']], undefined, 'warning'],
    ['vorhaben.yaml alone', [], [['noch-nicht-bekannt', 'error']], 'error'],
    [
      'vorhaben.yaml, and more strictly',
      [['noch-nicht-bekannt', 'warning']],
      [['noch-nicht-bekannt', 'error']],
      'error',
    ],
    ['both, and alike', [['noch-nicht-bekannt', 'warning']], [['noch-nicht-bekannt', 'warning']], 'warning'],
    ['vorhaben.yaml: not at all', [], [['noch-nicht-bekannt', 'aus']], undefined],
  ] as const)('is set by %s', async (_, first, second, severity) => {
    const files = city(first.length > 0 ? regeln(...first) : '', second && regeln(...second));
    expect((await severities(files))['noch-nicht-bekannt']).toBe(severity);
  });

  test.each([
    ['beschlossen', 'error'],
    ['formular', 'error'],
    ['entwurf', 'hint'],
    ['sekundaer', 'hint'],
  ])('that carries out the Leitfaden weighs as much as its source: %s', async (art, severity) => {
    const values = { vorhabenliste: 'nein', beteiligung: '\n  geplant: ja', kostenrahmen: '250.000 Euro' };
    const more = 'pflichten:\n  - feld: phase\n    wenn: { feld: beteiligung.geplant, ist: ja }\n';
    const files = city(more, undefined, values);
    const source = files['leitfaden.yaml'].replace(/^( {2}art: )\w+$/m, `$1${art}`);
    expect(await severities({ ...files, 'leitfaden.yaml': source })).toEqual({
      listenpflicht: severity,
      'bedingte-pflicht': severity,
    });
  });

  test('in vorhaben.yaml holds for render as well, and without a Leitfaden of its own for check', async () => {
    const strict = regeln(['noch-nicht-bekannt', 'error']);
    const { code, err } = await run(['render'], city('', strict));
    expect([code, err]).toEqual([1, expect.stringContaining('Es wurde nichts erzeugt.')]);
    const { 'leitfaden.yaml': _, ...files } = city('', strict);
    expect(await severities(files)).toEqual({ 'noch-nicht-bekannt': 'error' });
  });

  test('cannot be changed for what cannot be read', async () => {
    const files = city(regeln(['pflichtangabe-fehlt', 'aus']), undefined, {
      rubrik: undefined,
      schritte: '\n  - zeitraum: Herbst 2026',
    });
    const { out } = await run(['check', '--format', 'json'], files);
    const found = JSON.parse(out).diagnostics.filter(
      (one: { rule: string }) => one.rule !== 'noch-nicht-bekannt',
    );
    expect(found.map(({ severity, pointer }: Record<string, string>) => [severity, pointer])).toEqual([
      ['error', '/schritte/0/schritt'],
    ]);
  });
});

describe('a wrong entry under regeln ends the run with its place', () => {
  const lines = leitfaden.split('\n').length;
  const inLeitfaden = async (text: string) => run(['check'], city(text));
  const inSettings = async (text: string, first = '') => run(['check'], city(first, text));

  test.each([
    [regeln(['noch-nicht-bekant', 'aus']), 2, 3, 'Meinten Sie „noch-nicht-bekannt“?'],
    [regeln(['rechtschreibung', 'aus']), 2, 3, 'Alle Regeln nennt „vorhaben explain“.'],
    [regeln(['zeichensatz', 'hint']), 2, 3, 'lässt sich nicht einstellen'],
    [regeln(['noch-nicht-bekannt', 'warnung']), 3, 14, 'Meinten Sie „warning“?'],
    [regeln(['noch-nicht-bekannt', 'hint', '']), 4, 5, 'Pflichtangabe „grund“'],
    [regeln(['noch-nicht-bekannt', 'hint']).replace(/ {4}grund.*\n/, ''), 2, 3, 'Pflichtangabe „grund“'],
  ])('%j', async (text, line, column, words) => {
    const { code, err } = await inLeitfaden(text);
    expect([code, err]).toEqual([2, expect.stringContaining(`leitfaden.yaml:${lines + line}:${column}\n`)]);
    expect(err.replace(/\s+/g, ' ')).toContain(words);
    expect(err).toContain(`${lines + line} │ ${text.split('\n')[line - 1]?.trimEnd()}`);

    const second = await inSettings(text);
    expect([second.code, second.err]).toEqual([
      2,
      expect.stringContaining(`vorhaben.yaml:${line}:${column}\n`),
    ]);
    expect(second.err.replace(/\s+/g, ' ')).toContain(words);
  });

  test('also if vorhaben.yaml is milder than the Leitfaden', async () => {
    const { code, err } = await inSettings(
      regeln(['noch-nicht-bekannt', 'aus']),
      regeln(['noch-nicht-bekannt', 'warning']),
    );
    expect(code).toBe(2);
    expect(err).toContain('vorhaben.yaml:3:14\n');
    expect(err.replace(/\s+/g, ' ')).toContain('weniger streng');
  });

  test('all of them at once', async () => {
    const { err } = await inLeitfaden(regeln(['eins', 'aus'], ['zeichensatz', 'aus'], ['zwei', 'aus']));
    expect(err.match(/leitfaden\.yaml:\d+:3\n/g)).toHaveLength(3);
  });
});
