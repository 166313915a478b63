import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith, run, steckbrief } from './support/world.js';

const german = steckbrief({ aktualisiert_am: '19.10.2026' });

/** Carries out a patch in a folder, as Git does. */
function apply(folder: string, patch: string): void {
  const aside = mkdtempSync(join(tmpdir(), 'vorhaben-patch-'));
  writeFileSync(join(aside, 'x.patch'), patch);
  execFileSync('git', ['apply', '--whitespace=nowarn', join(aside, 'x.patch')], { cwd: folder });
  rmSync(aside, { recursive: true });
}

test('--diff shows what --fix would change, writes nothing, and ends with 1', async () => {
  const { code, out, err, cwd } = await run(['check', '--diff'], { 'platz.md': german });
  expect(code).toBe(1);
  expect(err).toBe('');
  expect(out).toBe(`--- a/platz.md
+++ b/platz.md
@@ -11,7 +11,7 @@
 ansprechperson:
   stelle: Amt für Stadtgrün und Naturschutz
   email: amt67@brueckenfelde.example
-aktualisiert_am: 19.10.2026
+aktualisiert_am: 2026-10-19
 kriterien:
   beteiligung_vorgesehen: ja
   hohes_interesse: nein
`);
  expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(german);
});

test('nothing would change: nothing is shown, exit 0', async () => {
  const { code, out } = await run(['check', '--diff'], { 'platz.md': steckbrief({ haushalt: 'Bestätigt' }) });
  expect([code, out]).toEqual([0, '']);
});

const many = steckbrief(
  {
    bezeichnung: 'Radweg: 2. Abschnitt # so heißt er im Plan',
    rubrik: '\n  stadtteile: Groß Klein',
    weitere_informationen: '-',
    haushalt: 'Bestätigt',
    aktualisiert_am: '19.10.2026',
  },
  '## Beschreibng\n\nText.\n\n29. Juli: Werkstatt',
);

test.each([
  ['many places', 'platz.md', many],
  ['CRLF', 'platz.md', many.replaceAll('\n', '\r\n')],
  ['a byte order mark', 'platz.md', `\ufeff${many}`],
  ['a name with blanks and umlauts', 'steckbriefe/Großer Platz am Öhr.md', many],
  ['a header that is not closed', 'platz.md', many.replace('---\n\n##', '\n##')],
])('the patch makes of the files what --fix makes of them: %s', async (_, name, content) => {
  const fixedFolder = folderWith({ [name]: content, 'hafen.md': german });
  const folder = folderWith({ [name]: content, 'hafen.md': german });
  await run(['check', '--fix', '--unsafe'], fixedFolder);
  const { out } = await run(['check', '--diff', '--unsafe'], folder);
  apply(folder, out);
  for (const file of [name, 'hafen.md'])
    expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(fixedFolder, file), 'utf8'));
  expect(readFileSync(join(folder, name), 'utf8')).not.toBe(content);
});

test('characters that could harm a terminal are written out, and the patch says that it is only for reading', async () => {
  const { code, out, err } = await run(['check', '--diff'], {
    'platz.md': steckbrief({
      kostenrahmen: 'offen \u001b[31m\u202e',
      aktualisiert_am: '19.10.2026',
      beschlusslage: undefined,
    })
      .replace('kostenrahmen: offen', 'ansprechperson2: x\nkostenrahmen: offen')
      .replace(/(kostenrahmen: .*\n)([\s\S]*)(aktualisiert_am.*\n)/, '$2$1$3'),
  });
  expect(code).toBe(1);
  expect(out).toContain(' kostenrahmen: offen <U+001B>[31m<U+202E>\n-aktualisiert_am: 19.10.2026\n');
  expect(out).not.toContain('\u001b');
  expect(err).toMatch(/^platz\.md: Darin stehen Zeichen, die nur ausgeschrieben gezeigt werden\./);
});

test('a new encoding cannot be shown, but is told', async () => {
  const { code, out, err } = await run(['check', '--diff'], { 'platz.md': Buffer.from(german, 'latin1') });
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    'platz.md: Die Datei würde neu gespeichert, in der Codierung „UTF-8“. Das lässt sich nicht als Unterschied zeigen.\n',
  );
});
