import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cellsOf, leitfadenYaml, stadt, stelle } from './support/stadt.js';
import { folderWith, home, run, steckbrief } from './support/world.js';

const terminal = (columns: number) => ({ isTTY: true, columns });
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));
const idsIn = (json: string): readonly string[] => JSON.parse(json).map(({ id }: { id: string }) => id);
const found = async (...argv: readonly string[]) =>
  idsIn((await run(['list', ...argv, '--format', 'json'], stadt())).out);

describe('vorhaben list in a terminal', () => {
  test('is a table of every Steckbrief, sorted by id; drafts and exempt ones are marked', async () => {
    const { code, out, err } = await run(['list'], stadt(), terminal(120));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toMatch(
      /^Kennung {2,}Bezeichnung {2,}Stadtteil {2,}Erfüllt {2}Pflicht {2,}Mitmachen {2,}Stand$/,
    );
    expect(lines.slice(1, 6).map((line) => line.split(' ')[0])).toEqual([
      'faehrplatz',
      'hitze',
      'markt',
      'radweg',
      'speicher',
    ]);
    const rest = lines.slice(1, 6).map((line) => line.slice(12).replace(/ {2,}/g, ' | '));
    expect(rest).toEqual([
      'Umgestaltung des Fährplatzes | Nordhafen | 2 von 5 | muss | bis 12.12.2026 | 19.10.2026',
      'Hitzeaktionsplan | gesamte Stadt | 2 von 5 | muss | unbekannt | 19.10.2026',
      'Neue Stände für den Wochenmarkt i… | Klein Rade, Innenstadt | 1 von 5 | kann | nein | 01.04.2026',
      'Entwurf: Radweg am Südring | Südring | 1 von 5 | offen | unbekannt | 19.10.2026',
      'Nicht öffentlich: Ankauf des Spei… | Werftquartier | 2 von 5 | ausgenommen | unbekannt | 19.10.2026',
    ]);
    expect(lines.slice(6)).toEqual([
      '',
      '5 Vorhaben · Leitfaden: Stadt Brückenfelde · Stichtag: 22.11.2026',
      '',
    ]);
    expect(widest(out)).toBe(120);
  });

  test('has two lines a Vorhaben where 60 columns are too few for one, and cuts what does not fit', async () => {
    const { out } = await run(['list'], stadt(), terminal(60));
    expect(out.split('\n').slice(0, 8)).toEqual([
      'Kennung     Bezeichnung',
      '  Stadtte…  Erfüllt  Pflicht      Mitmachen       Stand',
      'faehrplatz  Umgestaltung des Fährplatzes',
      '  Nordhaf…  2 von 5  muss         bis 12.12.2026  19.10.2026',
      'hitze       Hitzeaktionsplan',
      '  gesamte…  2 von 5  muss         unbekannt       19.10.2026',
      'markt       Neue Stände für den Wochenmarkt in Klein Rade,…',
      '  Klein R…  1 von 5  kann         nein            01.04.2026',
    ]);
    expect(widest(out)).toBeLessThanOrEqual(60);
  });

  test('counts characters, not bytes or halves of them', async () => {
    const files = { 'steckbriefe/platz.md': steckbrief({ bezeichnung: '🌳'.repeat(120) }) };
    const { out } = await run(['list'], stadt(files), terminal(100));
    expect(out).toMatch(/ 🌳+… /u);
    expect(widest(out)).toBe(100);
  });
});

test('nothing is cut where the output is no terminal', async () => {
  const { out } = await run(['list'], stadt());
  expect(out).toContain('einem Dach gegen den Regen  Klein Rade, Innenstadt  1 von 5');
});

test('a title that would steer a terminal or begin a formula does neither', async () => {
  const files = {
    'steckbriefe/boese.md': steckbrief({
      bezeichnung: '"=HYPERLINK(""http://x"")"'.replaceAll('""', '\\"'),
      rubrik: '\n  stadtteile:\n    - "-2+3"\n    - "\\e]0;Titel\\a"',
      ansprechperson: stelle('"+49 381 381-0"'),
    }),
    'steckbriefe/rot.md': steckbrief({ bezeichnung: '"Platz \\e[31mrot\\u2028"' }),
    'steckbriefe/strich.md': steckbrief({ bezeichnung: '"@SUMME(A1) \\"; Zitat"' }),
  };
  for (const format of ['text', 'csv', 'json']) {
    const { out } = await run(['list', '--format', format], stadt(files));
    expect(out.replace(/\r?\n/g, '')).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
  }
  const [header = [], ...rows] = cellsOf((await run(['list', '--format', 'csv'], stadt(files))).out);
  const cell = (id: string, field: string) => rows.find(([name]) => name === id)?.[header.indexOf(field)];
  expect(cell('boese', 'bezeichnung')).toBe(`'=HYPERLINK("http://x")`);
  expect(cell('boese', 'stadtteile')).toBe("'-2+3, <U+001B>]0;Titel<U+0007>");
  expect(cell('boese', 'stelle')).toBe('+49 381 381-0');
  expect(cell('rot', 'bezeichnung')).toBe('Platz <U+001B>[31mrot<U+2028>');
  expect((await run(['list'], stadt(files))).out).toContain('  Platz <U+001B>[31mrot<U+2028>  ');
  expect(cell('strich', 'bezeichnung')).toBe(`'@SUMME(A1) "; Zitat`);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
});

test('JSON and CSV say the same under the names of the file format, with days as ISO', async () => {
  const json = JSON.parse((await run(['list', '--format', 'json'], stadt())).out);
  expect(json[0]).toEqual({
    id: 'faehrplatz',
    bezeichnung: 'Umgestaltung des Fährplatzes',
    stadtteile: ['Nordhafen'],
    gesamtstadt: false,
    themen: ['Stadtgrün'],
    stelle: 'Amt für Stadtgrün und Naturschutz',
    aufnahme: 'muss',
    erfuellt: ['beteiligung_vorgesehen', 'entwicklungskonzept'],
    offen: [],
    schwelle: 'mindestens 2 von 5',
    mitmachen: 'ja',
    aktualisiert_am: '2026-10-19',
    entwurf: false,
    oeffentlich: true,
    beendet: false,
    file: 'steckbriefe/faehrplatz.md',
  });
  const { out } = await run(['list', '--format', 'csv'], stadt());
  const [header, ...rows] = cellsOf(out);
  expect(header).toEqual(Object.keys(json[0]));
  const flat = (value: unknown) =>
    value === true ? 'ja' : value === false ? 'nein' : [value].flat().join(', ');
  expect(rows).toEqual(json.map((record: object) => Object.values(record).map(flat)));
  expect(out).not.toContain('Eigentümerin');
});

describe('the filters of vorhaben list', () => {
  test('find areas by any spelling and second name, and an area finds its parts', async () => {
    expect(await found('--stadtteil', 'nordHAFEN')).toEqual(['faehrplatz']);
    expect(await found('--stadtteil', 'Suedring')).toEqual(['radweg']);
    expect(await found('--stadtteil', 'Altstadt')).toEqual(['markt']);
    expect(await found('--stadtteil', 'Innenstadt')).toEqual(['markt']);
    expect(await found('--stadtteil', 'Rade')).toEqual(['markt']);
    expect(await found('--stadtteil', 'Gesamtstadt')).toEqual(['hitze']);
  });

  test('a part does not find what is said of the whole', async () => {
    const files = stadt({ 'steckbriefe/rade.md': steckbrief({ rubrik: '\n  stadtteile:\n    - Rade' }) });
    const ids = async (name: string) =>
      idsIn((await run(['list', '--stadtteil', name, '--format', 'json'], files)).out);
    expect(await ids('Groß Rade')).toEqual([]);
    expect(await ids('Rade')).toEqual(['markt', 'rade']);
  });

  test('find themes, offices and the result, all at once', async () => {
    expect(await found('--thema', 'stadtgruen')).toEqual(['faehrplatz']);
    expect(await found('--stelle', 'ORDNUNGSAMT')).toEqual(['markt']);
    expect(await found('--pflicht', 'ausgenommen')).toEqual(['speicher']);
    expect(await found('--pflicht', 'muss', '--stelle', 'Amt für  Stadtgrün und Naturschutz')).toEqual([
      'faehrplatz',
    ]);
  });

  test('no hit is a sentence and no mistake; a program still gets its format', async () => {
    const asked = ['list', '--stadtteil', 'Moorhof', '--thema', 'Kultur'];
    const sentence = 'Kein Vorhaben passt zu --stadtteil „Moorhof“ und --thema „Kultur“.\n';
    expect(await run(asked, stadt())).toMatchObject({ code: 0, out: sentence, err: '' });
    const json = await run([...asked, '--format', 'json'], stadt());
    expect(json).toMatchObject({ code: 0, out: '[]\n', err: sentence });
  });

  test.each([
    ['--stadtteil', 'Nordhaven', 'Den Stadtteil „Nordhaven“ gibt es hier nicht. Meinten Sie „Nordhafen“?'],
    ['--thema', 'Verkher', 'Das Thema „Verkher“ gibt es hier nicht. Meinten Sie „Verkehr“?'],
    ['--stelle', 'Gesundheitsamt', 'Meinten Sie „Gesundheitsamt – Prävention“?'],
    ['--pflicht', 'mus', 'Meinten Sie „muss“? Möglich sind: muss, kann, offen, ausgenommen.'],
    ['--format', 'exel', 'Möglich sind: text, json, csv.'],
  ])('%s %s: an unknown value is a wrong call that names the likely one', async (flag, value, says) => {
    const { code, out, err } = await run(['list', flag, value], stadt());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });

  test('an unknown value lists what there is, also what only a Steckbrief names', async () => {
    const { err } = await run(['list', '--stelle', 'xyz'], stadt());
    expect(err).toBe(
      'vorhaben: Die Stelle „xyz“ gibt es hier nicht.\nEs gibt: „Amt für Stadtgrün und Naturschutz“, „Gesundheitsamt – Prävention“ und\n„Ordnungsamt“.\n',
    );
  });
});

test('a Steckbrief that cannot be read is named with the command that explains it; the others are shown', async () => {
  const files = { 'steckbriefe/neues haus.md': 'Nur Text', 'steckbriefe/$(id).md': '---\n[\n---\n' };
  const { code, out, err } = await run(['list'], stadt(files));
  expect(code).toBe(1);
  expect(out).toContain('5 Vorhaben');
  expect(err).toBe(
    `vorhaben: 2 Steckbriefe lassen sich nicht lesen und fehlen hier. Den Grund zeigt:\n  vorhaben check 'steckbriefe/$(id).md'\n  vorhaben check "steckbriefe/neues haus.md"\n`,
  );
});

test('without a Leitfaden the shipped one holds, and that is said', async () => {
  const { code, out, err } = await run(['list'], { 'platz.md': steckbrief() });
  expect(code).toBe(0);
  expect(out).toContain('platz ');
  expect(err).toContain('Es gilt der mitgelieferte Leitfaden von Rostock.');
  expect(await run(['list', 'tippfehler'], {})).toMatchObject({ code: 2, out: '' });
  expect(await run(['list'], { 'leitfaden.yaml': leitfadenYaml })).toMatchObject({ code: 2, out: '' });
});

test('two time zones and locales give the same bytes, and a reader that stops early is no mistake', () => {
  const cwd = folderWith(stadt());
  const bin = join(home, 'bin/vorhaben.js');
  const bytes = (env: Record<string, string>) =>
    ['list', 'list --format csv', 'status', 'status --format mail', 'status --format json'].map(
      (command) =>
        spawnSync(process.execPath, [bin, ...command.split(' '), '--stichtag', '2026-11-22'], {
          cwd,
          encoding: 'utf8',
          env: { ...process.env, ...env },
        }).stdout,
    );
  const first = bytes({ TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
  expect(first.every((text) => text.length > 100)).toBe(true);
  expect(bytes({ TZ: 'America/Adak', LC_ALL: 'de_DE.UTF-8' })).toEqual(first);
  const piped = spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" list | head -1`], {
    cwd,
    encoding: 'utf8',
  });
  expect([piped.stdout.split(' ')[0], piped.stderr]).toEqual(['Kennung', '']);
});
