import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { folderWith, home, run, steckbrief } from './support/world.js';

const satzung =
  'Die öffentlichen Grünanlagen dienen der Erholung der Bevölkerung, der Gliederung des Stadtbildes, der Verbesserung des Stadtklimas und dem Schutz von Pflanzen, Tieren, Boden, Wasser und Luft, und sie stehen allen Gästen der Stadt unentgeltlich zur Verfügung.';
const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const mitPflicht = `
pflichten:
  - feld: realisierungszeitraum
    wenn: { feld: beteiligung.geplant, ist: ja }
regeln:
  bedingte-pflicht:
    schwere: warning
    grund: Probejahr bis Ende 2027
`;
const grund = 'Wortlaut der Grünflächensatzung';
const kommentar = (regel: string) => `<!-- vorhaben: ignoriere ${regel} -- ${grund} -->`;
const text = (...lines: readonly string[]) => steckbrief({}, `## Beschreibung\n\n${lines.join('\n')}\n`);
const foundIn = async (content: string) => (await check(content)).map(({ rule, line }) => `${line} ${rule}`);

describe('a comment with a reason', () => {
  test('silences its rule in the paragraph below it, and the last line says how many findings that were', async () => {
    const cwd = folderWith({ 'anlage.md': text(kommentar('satz-zu-lang'), satzung) });
    const { code, out } = await run(['check', '--fail-on', 'hint'], cwd);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^0 Fehler, 0 Warnungen, 0 Hinweise · 1 Befund mit Begründung ignoriert$/m),
    ]);
    const { summary } = JSON.parse((await run(['check', '--format', 'json'], cwd)).out);
    expect(summary).toEqual({ steckbriefe: 1, errors: 0, warnings: 0, hints: 0, ignored: 1 });
  });

  test('says nothing for the paragraph behind that one, nor for another rule', async () => {
    expect(await foundIn(text(kommentar('satz-zu-lang'), satzung, '', satzung))).toEqual(['28 satz-zu-lang']);
    expect(await foundIn(text(kommentar('abkuerzung-unerklaert'), satzung))).toEqual([
      '25 ignoriere-kommentar',
      '26 satz-zu-lang',
    ]);
  });

  test('may stand over several lines, with an empty one below it, with a dash of a word processor, for several rules', async () => {
    const wide = `<!-- vorhaben: ignoriere\n  satz-zu-lang, abkuerzung-unerklaert –\n  ${grund}\n-->`;
    expect(await foundIn(text(wide, '', satzung.replace('Bevölkerung', 'EWK')))).toEqual([]);
    expect(await foundIn(text(`<!-- Vorhaben: Ignoriere satz-zu-lang: ${grund} -->`, satzung))).toEqual([]);
  });

  test('speaks in the header for the entry below it with all that belongs to it', async () => {
    const schritte = `schritte:\n  - schritt: Abstimmung im Amt\n    zeitraum: Mai 2027\n\n  - schritt: Vergabe durch das ZGM`;
    const comment = '# vorhaben: ignoriere abkuerzung-unerklaert -- Eigenname, steht so am Haus\n';
    expect(await foundIn(headed(schritte))).toEqual(['6 abkuerzung-unerklaert']);
    expect(await foundIn(headed(comment + schritte))).toEqual([]);
    const aboveSecond = schritte.replace('  - schritt: Vergabe', `  ${comment}$&`);
    expect(await foundIn(headed(aboveSecond))).toEqual([]);
    const aboveFirst = schritte.replace('  - schritt: Abstimmung', `  ${comment}$&`);
    expect(await foundIn(headed(aboveFirst))).toEqual(['3 ignoriere-kommentar', '7 abkuerzung-unerklaert']);
    const above = `${comment}kurzbeschreibung: Mehr Schatten.\n${schritte}`;
    expect(await foundIn(headed(above))).toEqual(['2 ignoriere-kommentar', '8 abkuerzung-unerklaert']);
  });

  test('above the first entry it speaks for the file as a whole, too', async () => {
    const comment = '# vorhaben: ignoriere bedingte-pflicht -- Der Bauablauf wird noch vergeben.\n';
    const ohne = steckbrief();
    const foundBy = async (content: string) => {
      const files = { 'leitfaden.yaml': `${leitfaden}${mitPflicht}`, 'platz.md': content };
      const { out } = await run(['check', '--format', 'kompakt'], files);
      return [...out.matchAll(/:(\d+):\d+: .*\[([a-z-]+)\]$/gm)].map(([, line, rule]) => `${line} ${rule}`);
    };
    expect(await foundBy(ohne)).toEqual(['1 bedingte-pflicht']);
    expect(await foundBy(ohne.replace('---\n', `---\n${comment}`))).toEqual([]);
    expect(await foundBy(ohne.replace('beteiligung:', `${comment}beteiligung:`))).toEqual([
      '1 bedingte-pflicht',
      '9 ignoriere-kommentar',
    ]);
  });
});

test.each([
  ['# vorhaben: ignoriere', '<!-- vorhaben: ignoriere satz-zu-lang -- Grund -->'],
  [
    `## vorhaben: ignoriere abkuerzung-unerklaert -- ${grund}`,
    `<!-- vorhaben: ignoriere abkuerzung-unerklaert -- ${grund} -->`,
  ],
])('below the header, %s is told to be a heading, with the text to type', async (line, typed) => {
  const [found] = await check(text(line, satzung));
  expect([found?.rule, found?.help]).toEqual(['ignoriere-kommentar', `Schreiben Sie: ${typed}`]);
});

test('an error cannot be ignored: the Steckbrief stays invalid', async () => {
  const wrong = headed(
    '# vorhaben: ignoriere kriterium-fehlt -- kommt noch\nkriterien:\n  beteiligung_vorgesehen: ja',
  );
  const { code, out } = await run(['check', '--format', 'kompakt'], { 'platz.md': wrong });
  expect(code).toBe(1);
  expect(out).toMatch(/\[kriterium-fehlt\]$/m);
  expect(out).toContain('Fehler lassen sich nicht ignorieren.');
});

test('no comment is published, in no format, and what stands around it is', async () => {
  const files = {
    'leitfaden.yaml': leitfaden,
    'platz.md': steckbrief(
      {},
      `## Beschreibung\n\nVorher.\n${kommentar('satz-zu-lang')}\n${satzung}\n\n# vorhaben: ignoriere satz-zu-lang -- ${grund}\n\nNachher.\n`,
    ),
  };
  const { code, cwd, err } = await run(['render', '--format', 'html,markdown,json'], files);
  expect([code, err]).toEqual([0, expect.any(String)]);
  const texts = readdirSync(join(cwd, 'public'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|md|json)$/.test(name))
    .map((name) => readFileSync(join(cwd, 'public', name), 'utf8'));
  expect(texts.filter((one) => one.includes('ignoriere') || one.includes(grund))).toEqual([]);
  expect(texts.some((one) => one.includes('Vorher.') && one.includes('Nachher.'))).toBe(true);
});
