import { expect, test } from '@jest/globals';
import { run, steckbrief } from './support/world.js';

async function notesOn(files: Record<string, string>) {
  const { code, out, err } = await run(['check', 'steckbriefe', '--format', 'json'], files);
  return { code, err: err.split('\n').slice(0, -1), report: out === '' ? undefined : JSON.parse(out) };
}

test('a file that is no Steckbrief only by the end of its name is named, and what to call it', async () => {
  const { code, err, report } = await notesOn({
    'steckbriefe/platz.md': steckbrief(),
    'steckbriefe/feuerwache.md.txt': steckbrief(),
    'steckbriefe/kai.markdown': steckbrief(),
    'steckbriefe/platz.md ': steckbrief(),
    'steckbriefe/steg.MD.TXT': steckbrief(),
    'steckbriefe/2026/turm.md.': steckbrief(),
  });
  expect(err).toEqual([
    '„steckbriefe/2026/turm.md.“ wird nicht gelesen, weil der Name auf „.“ endet. Benennen Sie die Datei um: „turm.md“.',
    '„steckbriefe/feuerwache.md.txt“ wird nicht gelesen, weil der Name auf „.txt“ endet. Benennen Sie die Datei um: „feuerwache.md“. Windows zeigt diese Endung oft nicht an.',
    '„steckbriefe/kai.markdown“ wird nicht gelesen, weil der Name auf „.markdown“ endet. Benennen Sie die Datei um: „kai.md“.',
    '„steckbriefe/platz.md “ wird nicht gelesen, weil der Name mit einem Leerzeichen endet. Daneben liegt schon „platz.md“: Löschen Sie die Datei, die nicht mehr gilt.',
    '„steckbriefe/steg.MD.TXT“ wird nicht gelesen, weil der Name auf „.TXT“ endet. Benennen Sie die Datei um: „steg.md“. Windows zeigt diese Endung oft nicht an.',
  ]);
  expect([code, report.summary.steckbriefe]).toEqual([0, 1]);
});

test('many of them are counted, and a name cannot steer the terminal', async () => {
  const files = Object.fromEntries(
    ['a\u001b[2J', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`steckbriefe/${name}.markdown`, 'x']),
  );
  const { err } = await notesOn({ 'steckbriefe/platz.md': steckbrief(), ...files });
  expect(err).toHaveLength(6);
  expect(err[0]).toContain('a<U+001B>[2J.markdown');
  expect(err[5]).toBe('Ebenso 2 weitere Dateien: Steckbriefe enden auf „.md“.');
});

test('nothing is said of capitals, of what is ignored, of other files and of README', async () => {
  const { err, report } = await notesOn({
    'steckbriefe/platz.MD': steckbrief(),
    'steckbriefe/.vorhabenignore': 'alt.*\n',
    'steckbriefe/alt.md.txt': 'x',
    'steckbriefe/README.md.txt': 'x',
    'steckbriefe/notiz.txt': 'x',
    'steckbriefe/plan.pdf': 'x',
    'steckbriefe/platz.md.bak': 'x',
    'steckbriefe/platz.md~': 'x',
  });
  expect([err, report.steckbriefe.map(({ id }: { id: string }) => id)]).toEqual([[], ['platz']]);
});

test('a folder in which only such files lie says so, too', async () => {
  const { code, err } = await notesOn({ 'steckbriefe/platz.md.txt': steckbrief() });
  expect([code, ...err]).toEqual([
    2,
    'vorhaben: In „steckbriefe“ liegt kein Steckbrief. Ein Steckbrief ist eine Datei mit der Endung „.md“.',
    '„steckbriefe/platz.md.txt“ wird nicht gelesen, weil der Name auf „.txt“ endet. Benennen Sie die Datei um: „platz.md“. Windows zeigt diese Endung oft nicht an.',
  ]);
});
