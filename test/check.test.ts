import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { home, run, steckbrief } from './support/world.js';

const rostock = join(home, 'examples/rostock');

const json = async (...args: Parameters<typeof run>) => {
  const { code, out, err } = await run([...args[0], '--format', 'json'], args[1], args[2]);
  return { code, err, report: JSON.parse(out) };
};

test('the Steckbrief of Rostock has no error: 3 of 5 criteria hold, so it must be listed', async () => {
  const { code, report } = await json(['check', rostock]);
  expect(code).toBe(0);
  expect(report.summary).toEqual({ steckbriefe: 1, errors: 0, warnings: 0, hints: 6 });
  expect(report.steckbriefe).toEqual([
    {
      file: join(rostock, 'steckbriefe/fachkonzept-sozialraumorientierung.md'),
      id: 'fachkonzept-sozialraumorientierung',
      begruendung:
        '3 von 5 Kriterien treffen zu: „Beteiligung vorgesehen“, „Entwicklungskonzept oder Aktionsplan“ und „Ziele und Handlungsweisen“; ab 2 muss das Vorhaben auf die Vorhabenliste. Erst wenn 2 davon wegfielen, könnte sich das ändern.',
      aufnahme: 'muss',
      erfuellt: ['beteiligung_vorgesehen', 'entwicklungskonzept', 'ziele_und_handlungsweisen'],
      offen: [],
      schwelle: 'mindestens 2 von 5',
    },
  ]);
  expect(
    report.diagnostics.map(({ rule, pointer, line, column }: Record<string, unknown>) => [
      rule,
      pointer,
      line,
      column,
    ]),
  ).toEqual([
    ['zeitraum-vorbei', '/schritte/1/zeitraum', 8, 15],
    ['noch-nicht-bekannt', '/kostenrahmen', 15, 15],
    ['beteiligung-geplant-fehlt', '/beteiligung/geplant', 21, 1],
    ['abkuerzung-unerklaert', '/beteiligung/intensitaet', 22, 16],
    ['satz-zu-lang', undefined, 44, 192],
    ['satz-zu-lang', undefined, 46, 450],
  ]);
});

test('the text report explains the result, shows the line and ends with the counts', async () => {
  const { code, out } = await run(['check', '.'], rostock);
  expect(code).toBe(0);
  expect(out).toContain('3 von 5 Kriterien treffen zu: „Beteiligung vorgesehen“, „Entwicklungskonzept');
  expect(out).toContain(
    'steckbriefe/fachkonzept-sozialraumorientierung.md:15:15  Hinweis  noch-nicht-bekannt\n    15 │ kostenrahmen: N.N.\n       │               ^^^^\n',
  );
  expect(out.endsWith('\n0 Fehler, 0 Warnungen, 6 Hinweise\n')).toBe(true);
  expect(out).not.toContain('\u001b[');
});

test.each([40, 80, 200])(
  'at %d columns no sentence is wider than the terminal or 100 characters',
  async (columns) => {
    const { out } = await run(
      ['check', '.'],
      { 'platz.md': steckbrief({ aktualisiert_am: '2022-02-31', kostenrahmen: 'N.N.' }) },
      { columns },
    );
    const sentences = out.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(Math.max(...sentences.map((line) => [...line].length))).toBeLessThanOrEqual(
      Math.min(columns, 100),
    );
  },
);

test('the JSON report is what its schema says', async () => {
  const ajv = new Ajv({ allErrors: true });
  (addFormats as unknown as { default: (ajv: Ajv) => void }).default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync(join(home, 'schemas/report.schema.json'), 'utf8')));
  const { report } = await json(['check', '.'], {
    'a.md': steckbrief({ weitere_informationen: '-' }),
    'b.md': steckbrief({ aktualisiert_am: '19.10.2026', vorhabenliste: 'nein' }),
    'c.md': 'Kein Kopf\n',
  });
  expect(report.diagnostics.length).toBeGreaterThan(3);
  expect(valid(report) ? [] : valid.errors).toEqual([]);
});

test('one broken file among 1,000 does not hide the findings of the others', async () => {
  const files: Record<string, string> = {};
  for (let number = 0; number < 1000; number += 1)
    files[`vorhaben-${number}.md`] = steckbrief({ bezeichnung: `Platz ${number}`, kostenrahmen: 'N.N.' });
  files['vorhaben-500.md'] = '---\nbezeichnung: "offen\n---\n';
  const { code, report } = await json(['check', '.'], files);
  expect(code).toBe(1);
  expect(report.summary).toEqual({ steckbriefe: 1000, errors: 1, warnings: 0, hints: 999 });
  expect(report.steckbriefe).toHaveLength(999);
});

test.each([
  '---js',
  '---javascript',
  '---JavaScript',
  '---JS',
  '--- js',
  '---\tjs',
  '---js ',
  '--- js\r',
  '---json',
  '---coffee',
  '---toml',
  '---constructor',
  '---yaml',
  '----',
  ' ---',
  '\n---',
])('a file that begins with %j is refused and nothing in it runs', async (opener) => {
  const code = '{ "bezeichnung": (() => { globalThis.gelaufen = true; return "x"; })() }';
  for (const end of ['\n---\n\n## Beschreibung\n\nText\n', '\n']) {
    const { report } = await json(['check', '.'], { 'platz.md': `${opener}\n${code}${end}` });
    expect(report.diagnostics).toHaveLength(1);
    expect(['kopf-beginn', 'kopf-fehlt']).toContain(report.diagnostics[0].rule);
  }
  expect((globalThis as { gelaufen?: boolean }).gelaufen).toBeUndefined();
});

test('the same broken file is reported again the second time', async () => {
  const text = '---\nbezeichnung: "offen\n---\n';
  const first = await json(['check', '.'], { 'platz.md': text });
  const second = await json(['check', '.'], { 'platz.md': text });
  expect(second.report.diagnostics).toEqual(first.report.diagnostics);
});

test('a byte order mark and Windows line ends change no finding and no place', async () => {
  const text = steckbrief({ kostenrahmen: 'N.N.', weitere_informationen: 'Der Platz 🌳 am #Hafen' });
  const plain = await json(['check', '.'], { 'platz.md': text });
  const windows = await json(['check', '.'], { 'platz.md': `\ufeff${text.replaceAll('\n', '\r\n')}` });
  expect(plain.report.diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual([
    'noch-nicht-bekannt',
    'text-abgeschnitten',
  ]);
  expect(windows.report).toEqual(plain.report);
  expect(plain.report.diagnostics[1]).toMatchObject({ line: 21, column: 39, endLine: 21, endColumn: 45 });
});

test('a file in Windows-1252 is named as such, and the rest of it is checked all the same', async () => {
  const { report } = await json(['check', '.'], {
    'platz.md': Buffer.from(steckbrief({ kostenrahmen: 'N.N.' }), 'latin1'),
  });
  expect(
    report.diagnostics.map(({ rule, line, column }: Record<string, unknown>) => [rule, line, column]),
  ).toEqual([
    ['zeichensatz', 2, 32],
    ['noch-nicht-bekannt', 5, 15],
  ]);
  expect(report.diagnostics[0].message).toContain('Windows-1252');
});

test('numbers, dates and times in a text keep every character', async () => {
  const values = {
    kostenrahmen: '250.000',
    realisierungszeitraum: '12:30',
    weitere_informationen: '01067',
    bearbeitungsstand: '1.10',
  };
  const { report } = await json(['check', '.'], { 'platz.md': steckbrief(values) });
  expect(report.diagnostics).toEqual([]);
});

test('a wrong value is told once: no missing field and no contradiction on top of it', async () => {
  const { report } = await json(['check', '.'], {
    'platz.md': steckbrief({
      aktualisiert_am: '2024-02-31',
      kriterien:
        '\n  beteiligung_vorgesehen: X\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: ja',
    }),
  });
  expect(report.diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual([
    'datum-ungueltig',
    'ja-nein-unklar',
  ]);
});

test('README, ignored files, dot folders, packages and outputs are no Steckbriefe', async () => {
  const { report } = await json(['check', '.'], {
    'platz.md': steckbrief(),
    'README.md': '# Ordner',
    '.vorhabenignore': 'notizen/\n',
    'notizen/idee.md': 'Idee',
    '.github/x.md': 'x',
    'node_modules/x/y.md': 'x',
    'public/.vorhaben.json': '{}',
    'public/vorhabenliste.md': 'x',
  });
  expect(report.summary).toMatchObject({ steckbriefe: 1, errors: 0 });
});

test('a folder without a Leitfaden is checked with the one of Rostock, and the report says so', async () => {
  const { out } = await run(['check', '.'], { 'platz.md': steckbrief() });
  expect(out).toContain(
    'Im Ordner liegt kein leitfaden.yaml. Geprüft ist nach dem mitgelieferten\nLeitfaden von Rostock.',
  );
});

test('an escape sequence in a text never reaches the terminal', async () => {
  const { out } = await run(['check', '.'], {
    'platz.md': steckbrief({ bezeichnung: '"Platz \u001b]0;x\u0007"', kurzbeschreibung: 'a\u202eb' }),
  });
  expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  expect(out).toContain('U+001B');
});

test.each([
  [{}, true, 'auto', true],
  [{}, false, 'auto', false],
  [{ NO_COLOR: '1' }, true, 'auto', false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, 'auto', true],
  [{ TERM: 'dumb' }, true, 'auto', false],
  [{ NO_COLOR: '1' }, false, 'always', true],
  [{ FORCE_COLOR: '1' }, true, 'never', false],
])('with %j, terminal %j and --color %s the report is coloured: %j', async (env, isTTY, flag, coloured) => {
  const { out } = await run(['check', '.', '--color', flag], rostock, {
    env: env as unknown as Record<string, string>,
    isTTY,
  });
  expect(out.includes('\u001b[')).toBe(coloured);
});

test('Steckbriefe of two cities are not judged by the rules of one', async () => {
  const { code, err } = await run(['check', 'rostock', 'brueckenfelde'], join(home, 'examples'));
  expect([code, err.split('\n')[0]]).toEqual([
    2,
    'vorhaben: Die Steckbriefe gehören zu verschiedenen Leitfäden:',
  ]);
});

test('a rule list further down can take back what one above ignores, and a folder of that name is no rule list', async () => {
  const { report } = await json(['check', '.'], {
    '.vorhabenignore': '*.md\n',
    'a.md': steckbrief(),
    'steckbriefe/.vorhabenignore': '!*.md\n',
    'steckbriefe/platz.md': steckbrief(),
    'steckbriefe/.gitignore/x': '',
  });
  expect(report.steckbriefe.map(({ file }: { file: string }) => file)).toEqual(['steckbriefe/platz.md']);
});

test('the compact report is one line a finding, also where a file name tries to begin another', async () => {
  const { out } = await run(['check', '.', '--format', 'kompakt'], {
    'platz.md': steckbrief({ kostenrahmen: 'N.N.' }),
    'z\nneu.md:1:1: Fehler.md': steckbrief({ bezeichnung: 'Neubau der Feuerwache' }),
  });
  const lines = out.split('\n');
  expect(lines[0]).toMatch(
    /^platz\.md:5:15: Hinweis: Bei „Kostenrahmen .*“ \(kostenrahmen\) steht „N\.N\.“\. .* \[noch-nicht-bekannt\]$/,
  );
  expect(lines[1]).toMatch(
    /^z<U\+000A>neu\.md:1:1: Fehler\.md:1:1: Warnung: .* \[dateiname-ungewoehnlich\]$/,
  );
  expect(lines.slice(2)).toEqual(['0 Fehler, 1 Warnung, 1 Hinweis', '']);
});
