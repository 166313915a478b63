import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
const withRule = (rule: string): string => leitfaden.replace(/^aufnahme:\n[\s\S]*$/m, `aufnahme:\n${rule}\n`);
const check = (yaml: string, ...flags: string[]) =>
  run(['check', 'leitfaden.yaml', ...flags], { 'leitfaden.yaml': yaml });

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
}
const findingsOf = async (yaml: string): Promise<readonly Found[]> =>
  JSON.parse((await check(yaml, '--format', 'json')).out).diagnostics;

test('a right Leitfaden is told in one sentence', async () => {
  const { code, out, err } = await check(leitfaden);
  expect([code, err]).toEqual([0, '']);
  expect(out.replaceAll('\n', ' ')).toContain(
    'Der Leitfaden ist in Ordnung: 5 Kriterien, Regel: mindestens 2 von 5. 0 Fehler',
  );
});

test('a misspelt key is found with the frame and the likely one; nothing is offered that only works for Steckbriefe', async () => {
  const { code, out } = await check(leitfaden.replace(/^themen:/m, 'tehmen:'));
  expect(code).toBe(1);
  expect(out).toContain('leitfaden.yaml:114:1  Fehler  angabe-unbekannt\n   114 │ tehmen:\n');
  expect(out).toContain('Meinten Sie „themen“?');
  expect(out).not.toContain('--diff');
  expect(out).not.toContain('in Ordnung');
});

test('checking Steckbriefe by a wrong Leitfaden ends with 2 and names the way to check it alone', async () => {
  const { code, err } = await run(['check', 'stadt'], {
    'stadt/leitfaden.yaml': leitfaden.replace(/^themen:/m, 'tehmen:'),
    'stadt/platz.md': steckbrief(),
  });
  expect(code).toBe(2);
  expect(err).toContain('Meinten Sie „themen“?');
  expect(err).toContain('vorhaben check stadt/leitfaden.yaml\n');
});

test('what is only questionable is told here, and not when Steckbriefe are checked', async () => {
  const yaml = withRule('  eines: [beteiligung_vorgesehen, hohes_interesse]');
  expect((await findingsOf(yaml)).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['leitfaden-unbenutzt', 'warning'],
    ['leitfaden-unbenutzt', 'warning'],
    ['leitfaden-unbenutzt', 'warning'],
  ]);
  const { out } = await check(yaml);
  expect(out).toContain('Der Leitfaden lässt sich benutzen: 5 Kriterien');
  const files = { 'leitfaden.yaml': yaml, 'platz.md': steckbrief() };
  expect((await run(['check', '--format', 'json'], files)).out).not.toContain('leitfaden-unbenutzt');
});

test('--fail-on, --max-warnings, --report and the severities of the Leitfaden hold as for Steckbriefe', async () => {
  const yaml = withRule('  eines: [beteiligung_vorgesehen, hohes_interesse]');
  expect((await check(yaml)).code).toBe(0);
  expect((await check(yaml, '--max-warnings', '2')).code).toBe(1);
  expect((await check(yaml, '--fail-on', 'warning')).code).toBe(1);
  const off = `${yaml}\nregeln:\n  leitfaden-unbenutzt:\n    schwere: aus\n    grund: Zwei Kriterien sind nur zur Information.\n`;
  expect(await findingsOf(off)).toEqual([]);
  const { cwd } = await check(yaml, '--report', 'junit=j.xml');
  expect(readFileSync(join(cwd, 'j.xml'), 'utf8')).toContain('<testsuite name="Einstellungen" tests="1"');
});

test('every report knows the file, and the JSON one is what its schema says', async () => {
  const yaml = withRule('  eines: [beteiligung_vorgesehen, stadtbild]');
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(join(home, 'schemas/report.schema.json'), 'utf8')),
  );
  for (const text of [leitfaden, yaml]) {
    const { out } = await check(text, '--format', 'json');
    expect([valid(JSON.parse(out)), valid.errors]).toEqual([true, null]);
  }
  for (const format of ['text', 'kompakt', 'github', 'gitlab', 'junit', 'sarif'])
    expect((await check(yaml, '--format', format)).out).toContain('leitfaden.yaml');
});

describe('vorhaben.yaml', () => {
  const files = { 'leitfaden.yaml': leitfaden, 'vorhaben.yaml': 'titel: Unsere Vorhaben\nadrese: x\n' };

  test('is checked alone or beside the Leitfaden, also where it would end every other command', async () => {
    const { code, out } = await run(['check', 'vorhaben.yaml'], files);
    expect(code).toBe(1);
    expect(out).toContain('Meinten Sie „adresse“?');
    expect((await run(['check', 'leitfaden.yaml', 'vorhaben.yaml'], files)).code).toBe(1);
    const right = { ...files, 'vorhaben.yaml': 'titel: Unsere Vorhaben\n' };
    expect((await run(['check', 'vorhaben.yaml'], right)).out).toContain(
      'Die Einstellungen sind in Ordnung.',
    );
  });

  test('is held against the severities of the Leitfaden beside it', async () => {
    const strict = `${leitfaden}\nregeln:\n  kriterium-offen:\n    schwere: error\n    grund: Beschluss\n`;
    const mild = 'regeln:\n  kriterium-offen:\n    schwere: hint\n    grund: Wunsch\n';
    const { code, out } = await run(['check', 'vorhaben.yaml'], {
      'leitfaden.yaml': strict,
      'vorhaben.yaml': mild,
    });
    expect(code).toBe(1);
    expect(out).toContain('regel-einstellung');
  });
});

test('a Leitfaden comes by the input, too', async () => {
  const argv = ['check', '--stdin', '--stdin-filename', 'stadt/leitfaden.yaml', '--format', 'kompakt'];
  const { code, out } = await run(argv, {}, { stdin: () => Buffer.from(`${leitfaden}\nfarbe: rot\n`) });
  expect(code).toBe(1);
  expect(out).toContain('stadt/leitfaden.yaml:');
});

test.each([
  [['leitfaden.yaml', 'platz.md'], 'in einem eigenen Aufruf'],
  [['leitfaden.yaml', '--fix'], '--fix gibt es nur für Steckbriefe'],
  [['leitfaden.yaml', '--watch'], '--watch gibt es nur für Steckbriefe'],
  [['leitfaden.yaml', '--leitfaden', 'leitfaden.yaml'], '--leitfaden gibt es nur für Steckbriefe'],
  [['leitfaden.yml'], '„leitfaden.yaml“'],
  [['fehlt/leitfaden.yaml'], 'gibt es nicht'],
  [['leitfaden.yaml', '--stdin', '--stdin-filename', 'leitfaden.yaml'], 'aus der Eingabe'],
])('%j ends with 2 and a sentence', async (argv, sentence) => {
  const files = { 'leitfaden.yaml': leitfaden, 'leitfaden.yml': leitfaden, 'platz.md': steckbrief() };
  const { code, err } = await run(['check', ...argv], files);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
