import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { reports } from '../src/index.js';
import { reportNames } from '../src/report/load.js';
import { nastyFolder } from './support/nasty.js';
import { folderWith, home, run, steckbrief } from './support/world.js';
import { elementsOf, parseXml, schemaErrors, textOf } from './support/xml.js';

const schemaText = (name: string): string => readFileSync(join(home, 'test/schemas', name), 'utf8');

const report = async (name: string, where: Parameters<typeof run>[1], ...paths: readonly string[]) => {
  const { code, out, err } = await run(['check', ...paths, '--format', name], where);
  expect([err, code === 0 || code === 1]).toEqual(['', true]);
  return out;
};
const parsed = async (...args: Parameters<typeof report>) => JSON.parse(await report(...args));

const nasty = () => folderWith(nastyFolder);

test('the names of the reports are the same for the command line and for other programs', () => {
  expect(reportNames).toEqual(Object.keys(reports));
});

test.each(['github', 'gitlab', 'junit', 'sarif'])(
  '%s has no character that a terminal would act on or hide',
  async (name) => {
    const out = await report(name, nasty());
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    expect(out).toContain('🌳');
  },
);

describe('gitlab', () => {
  test('has one entry with everything GitLab needs for each finding', async () => {
    const folder = nasty();
    const found = (await parsed('json', folder)).diagnostics;
    const entries = await parsed('gitlab', folder);
    const severities: Record<string, string> = { error: 'blocker', warning: 'major', hint: 'info' };
    expect(entries).toEqual(
      found.map((entry: Record<string, unknown>) => ({
        description: `${entry.message} ${entry.help}`.replaceAll('\n', ' ⏎ '),
        check_name: entry.rule,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: severities[`${entry.severity}`],
        location: { path: entry.file, lines: { begin: entry.line } },
      })),
    );
    const names = entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a run without findings is an empty array', async () => {
    expect(await parsed('gitlab', { 'platz.md': steckbrief() }, './platz.md')).toEqual([]);
  });
});

describe('fingerprints', () => {
  const termin =
    '    - titel: Werkstatt\n      von: 2026-12-12\n      bis: 2026-11-02\n      offen_fuer: alle\n';
  const other =
    '    - titel: Rundgang\n      von: 2026-12-14\n      bis: 2026-12-14\n      offen_fuer: alle\n';
  const sheet = (termine: string, body: string) =>
    steckbrief(
      { kostenrahmen: 'N.N.', beteiligung: `\n  geplant: ja\n  termine:\n${termine}`.trimEnd() },
      body,
    );
  const body = '## Beschreibung\n\nEin <b>Baum</b> und ein <b>Baum</b>.\n\n## Hintergrnd\n\nText\n';
  const namesIn = async (text: string): Promise<readonly string[]> =>
    (await parsed('gitlab', { 'platz.md': text })).map(
      (entry: { check_name: string; fingerprint: string }) => `${entry.check_name} ${entry.fingerprint}`,
    );

  test('stay when lines move in the header, in a list and in the text', async () => {
    const before = await namesIn(sheet(termin, body));
    const moved = sheet(other + termin, body.replace('Ein', 'Davor.\n\nEin')).replace(
      'kostenrahmen',
      '# Notiz\n# Notiz\nkostenrahmen',
    );
    expect(before.map((name) => name.split(' ')[0])).toEqual([
      'noch-nicht-bekannt',
      'termin-verkehrt',
      'html-entfernt',
      'html-entfernt',
      'abschnitt-unbekannt',
    ]);
    expect(await namesIn(moved)).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  test('tell files, rules and words apart, and not the value of a single entry', async () => {
    const before = await namesIn(sheet(termin, body));
    const changed = await namesIn(
      sheet(termin, body.replace('Hintergrnd', 'Hintergrn')).replace('N.N.', 'k. A.'),
    );
    expect(changed.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(changed.at(-1)).not.toBe(before.at(-1));
    const entries = await parsed('gitlab', {
      'a.md': steckbrief({ kostenrahmen: 'N.N.' }),
      'b.md': steckbrief({ kostenrahmen: 'N.N.' }),
    });
    expect(entries[0].fingerprint).not.toBe(entries[1].fingerprint);
  });

  test('are the same in SARIF', async () => {
    const folder = nasty();
    const sarif = await parsed('sarif', folder);
    const inSarif = sarif.runs[0].results.map(
      (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['vorhaben/v1'],
    );
    const inGitlab = (await parsed('gitlab', folder)).map(
      (entry: { fingerprint: string }) => entry.fingerprint,
    );
    expect(inSarif).toEqual(inGitlab);
  });
});

describe('junit', () => {
  const schema = parseXml(schemaText('junit.xsd'));

  test('is XML after its schema, with a test case for each Steckbrief and a failure for each with an error', async () => {
    const folder = nasty();
    const { summary, diagnostics } = await parsed('json', folder);
    const document = parseXml(await report('junit', folder));
    expect(schemaErrors(schema, document)).toEqual([]);
    const cases = elementsOf(document).flatMap(elementsOf);
    expect(cases).toHaveLength(summary.steckbriefe);
    const failed = cases.filter((at) => elementsOf(at).some(({ name }) => name === 'failure'));
    const wrong = diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(failed.map(({ attributes }) => attributes.name)).toEqual([
      ...new Set(wrong.map(({ file }: { file: string }) => file)),
    ]);
    expect(document.attributes).toMatchObject({ tests: `${cases.length}`, failures: `${failed.length}` });
    const lines = cases.flatMap((at) => elementsOf(at).flatMap((part) => textOf(part).split('\n')));
    expect(lines.sort()).toEqual((await report('kompakt', folder)).split('\n').slice(0, -2).sort());
  });

  test('a warning is output and no failure; a file without findings is an empty test case', async () => {
    const out = await report('junit', {
      'markt.md': steckbrief(),
      'platz.md': steckbrief(
        { bezeichnung: 'Ein Brunnen für den Rathausplatz' },
        '## Beschreibung\n\nText\n\n## Hintergrund\n\nText\n',
      ),
    });
    const cases = elementsOf(parseXml(out)).flatMap(elementsOf);
    expect(cases.map((at) => elementsOf(at).map(({ name }) => name))).toEqual([[], ['system-out']]);
  });
});

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  (addFormats as unknown as { default: (ajv: Ajv) => void }).default(ajv);
  // The schema names draft 4; none of the words it uses has another meaning in draft 7, which ajv knows.
  const { $schema: _, id: __, ...schema } = JSON.parse(schemaText('sarif-2.1.0-rtm.5.json'));
  const valid = ajv.compile(schema);

  test('is what the schema of SARIF 2.1.0 says', async () => {
    const log = await parsed('sarif', nasty());
    expect(valid(log) ? [] : valid.errors).toEqual([]);
    expect(valid({ ...log, runs: [{ results: [] }] })).toBe(false);
    expect(valid(await parsed('sarif', { 'platz.md': steckbrief() }))).toBe(true);
  });

  test('names each rule once, and its results at their places', async () => {
    const folder = nasty();
    const { diagnostics } = await parsed('json', folder);
    const [{ tool, results, columnKind }] = (await parsed('sarif', folder)).runs;
    expect(columnKind).toBe('unicodeCodePoints');
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    expect(tool.driver).toMatchObject({ name: 'vorhaben', version });
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...new Set(diagnostics.map(({ rule }: { rule: string }) => rule))].sort());
    for (const [index, found] of diagnostics.entries()) {
      const { ruleIndex, level, locations } = results[index];
      expect(ids[ruleIndex]).toBe(found.rule);
      expect(level).toBe(found.severity === 'hint' ? 'note' : found.severity);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation).toMatchObject({ uriBaseId: '%SRCROOT%' });
      expect(artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]+$/);
      expect(decodeURIComponent(artifactLocation.uri)).toBe(found.file);
      const { line: startLine, column: startColumn, endLine, endColumn } = found;
      expect(region).toEqual({ startLine, startColumn, endLine, endColumn });
    }
  });

  test('a file outside of the working directory has an absolute address', async () => {
    const folder = folderWith({ 'Plätze/a.md': steckbrief({ kostenrahmen: 'N.N.' }) });
    const log = await parsed('sarif', {}, join(folder, 'Plätze'));
    const { artifactLocation } = log.runs[0].results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: `file://${folder}/Pl%C3%A4tze/a.md` });
  });

  test('braces are no places for values and brackets are no links', async () => {
    const log = await parsed('sarif', {
      'platz.md': steckbrief({ '"{0} [hier](https://boese.example)"': 'x' }),
    });
    const { text } = log.runs[0].results[0].message;
    expect(text).toContain('{{0}}');
    expect(text).toContain('\\[hier\\](https://boese.example)');
  });

  test('a fix replaces what it should', async () => {
    const where = folderWith({ 'platz.md': steckbrief({ aktualisiert_am: '19.10.2026' }) });
    const [found] = (await parsed('json', where)).diagnostics.filter((entry: { fix?: unknown }) => entry.fix);
    const [{ fixes }] = (await parsed('sarif', where)).runs[0].results;
    const [{ text, line, column, endLine, endColumn }] = found.fix.edits;
    expect(fixes[0].artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'platz.md', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
            insertedContent: { text },
          },
        ],
      },
    ]);
  });
});
