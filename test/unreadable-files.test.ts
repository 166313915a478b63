import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith, run, steckbrief } from './support/world.js';

const json = async (...[argv, where, world]: Parameters<typeof run>) => {
  const { code, out } = await run([...argv, '--format', 'json'], where, world);
  return { code, report: JSON.parse(out) };
};

test('a link is a finding, not skipped', async () => {
  const folder = folderWith({
    'platz.md': steckbrief(),
    'ordner.md/in.md': steckbrief({ bezeichnung: 'Neubau der Feuerwache' }),
    'alt.txt': 'x',
  });
  symlinkSync(join(folder, 'platz.md'), join(folder, 'verweis.md'));
  symlinkSync(join(folder, 'nirgends'), join(folder, 'ordner-verweis'));
  const { code, report } = await json(['check', '.'], folder);
  expect(code).toBe(1);
  expect(report.diagnostics.map(({ file, rule }: Record<string, unknown>) => [file, rule])).toEqual([
    ['ordner-verweis', 'datei-verweis'],
    ['verweis.md', 'datei-verweis'],
  ]);
});

test('a file that may not be read is a finding with the reason', async () => {
  const folder = folderWith({ 'platz.md': steckbrief() });
  chmodSync(join(folder, 'platz.md'), 0);
  const { report } = await json(['check', folder], folder);
  // Root may read everything; there the file is simply right.
  if (process.getuid?.() === 0) expect(report.summary.errors).toBe(0);
  else
    expect(report.diagnostics[0]).toMatchObject({
      rule: 'datei-nicht-lesbar',
      message: expect.stringContaining('EACCES'),
    });
});

test('a file that is deleted while the files are read is a finding, and the others are checked', async () => {
  const folder = folderWith({ 'a.md': steckbrief(), 'platz.md': steckbrief({ kostenrahmen: 'N.N.' }) });
  const { report } = await json(['check', '.'], folder, { expectFiles: () => rmSync(join(folder, 'a.md')) });
  expect(
    report.diagnostics.map(({ file, rule, message }: Record<string, string>) => [file, rule, message]),
  ).toEqual([
    ['a.md', 'datei-nicht-lesbar', 'Die Datei lässt sich nicht öffnen: es gibt sie nicht mehr (ENOENT).'],
    ['platz.md', 'noch-nicht-bekannt', expect.stringContaining('„N.N.“')],
  ]);
});

test('a device is no Steckbrief, also if its path is given', async () => {
  const { code, report } = await json(['check', '/dev/null']);
  expect([code, report.diagnostics]).toEqual([
    1,
    [expect.objectContaining({ rule: 'datei-nicht-lesbar', message: 'Das ist keine gewöhnliche Datei.' })],
  ]);
});
