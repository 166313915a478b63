import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const city = (files: Record<string, string>) => folderWith({ 'leitfaden.yaml': leitfaden, ...files });

test('the list of Rostock keeps every gender star, in pages, in Markdown and in the data', async () => {
  const folder = folderWith({});
  const { code, out } = await run(
    ['render', join(home, 'examples/rostock'), '--format', 'html,json,markdown'],
    folder,
  );
  expect([code, out]).toEqual([
    0,
    'Erzeugt: 1 Vorhaben, 12 Dateien.\nDie Vorhabenliste liegt hier: public/index.html\n',
  ]);
  const page = readFileSync(
    join(folder, 'public/vorhaben/fachkonzept-sozialraumorientierung/index.html'),
    'utf8',
  );
  for (const word of [
    'Adressat*innen',
    'Expert*innenwissen',
    'Bürger*innenbeteiligung',
    'Entscheider*innen',
    'Einwohner*innen',
    'Nutzer*innen',
  ]) {
    expect(page).toContain(word);
  }
  const inHeader = ['Adressat*innen', 'Expert*innenwissen', 'Bürger*innenbeteiligung', 'Entscheider*innen'];
  const json = readFileSync(join(folder, 'public/vorhabenliste.json'), 'utf8');
  const markdown = readFileSync(join(folder, 'public/vorhabenliste.md'), 'utf8');
  for (const word of inHeader) {
    expect(json).toContain(word);
    expect(markdown).toContain(word.replace('*', '\\*'));
  }
  expect(page).toContain('Noch nicht bekannt.');
  expect(page).not.toMatch(/>Ja, /);
});

test('drafts, exempt and withheld sheets and what is internal are in no output', async () => {
  const none =
    '\n  beteiligung_vorgesehen: nein\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: nein\n  ziele_und_handlungsweisen: nein';
  const folder = city({
    'steckbriefe/offen.md': steckbrief({ intern: 'GEHEIM-1' }),
    'steckbriefe/entwurf.md': steckbrief({ bezeichnung: 'GEHEIM-2', entwurf: 'ja' }),
    'steckbriefe/ausnahme.md': steckbrief({ bezeichnung: 'GEHEIM-3', ausnahme: '\n  grund: GEHEIM-4' }),
    'steckbriefe/zurueck.md': steckbrief({
      bezeichnung: 'GEHEIM-5',
      beteiligung: '\n  geplant: nein',
      vorhabenliste: 'nein',
      kriterien: none,
    }),
  });
  const { code, out } = await run(['render', '--format', 'html,json,markdown'], folder);
  expect([code, out.split('\n')[0]]).toEqual([
    0,
    'Erzeugt: 1 Vorhaben, 11 Dateien. Nicht veröffentlicht: 3 (Entwurf, Ausnahme, Votum oder „vorhabenliste: nein“).',
  ]);
  for (const file of [
    'index.html',
    'vorhaben/offen/index.html',
    'vorhabenliste.json',
    'vorhabenliste.md',
    '.vorhaben.json',
  ]) {
    expect(readFileSync(join(folder, 'public', file), 'utf8')).not.toContain('GEHEIM');
  }
  expect(existsSync(join(folder, 'public/vorhaben/entwurf'))).toBe(false);
});

test('foreign files in the output are kept', async () => {
  const folder = city({ 'steckbriefe/platz.md': steckbrief() });
  await run(['render'], folder);
  writeFileSync(join(folder, 'public/CNAME'), 'vorhaben.brueckenfelde.example\n');
  expect((await run(['render'], folder)).code).toBe(0);
  expect(readFileSync(join(folder, 'public/CNAME'), 'utf8')).toBe('vorhaben.brueckenfelde.example\n');
});

test('a published Vorhaben does not become a draft again, and pages do not vanish with another format', async () => {
  const folder = city({ 'steckbriefe/platz.md': steckbrief(), 'steckbriefe/markt.md': steckbrief() });
  expect((await run(['render'], folder)).code).toBe(0);

  const onlyData = await run(['render', '--format', 'json'], folder);
  expect([onlyData.code, onlyData.err.split('\n')[0]]).toEqual([
    2,
    'vorhaben: In „public“ liegen Internetseiten, die dieser Aufruf löschen würde.',
  ]);

  writeFileSync(join(folder, 'steckbriefe/markt.md'), steckbrief({ entwurf: 'ja' }));
  const draft = await run(['render'], folder);
  expect([draft.code, draft.err.split('\n')[0]]).toEqual([
    1,
    'vorhaben: Die Seite „markt“ würde verschwinden: Kein Steckbrief erklärt das.',
  ]);
  expect(existsSync(join(folder, 'public/vorhaben/markt/index.html'))).toBe(true);

  writeFileSync(join(folder, 'steckbriefe/markt.md'), steckbrief({ beendet: '\n  grund: Umgesetzt' }));
  expect((await run(['render'], folder)).code).toBe(0);
});

test('a Vorhaben with a new name keeps its old address', async () => {
  const folder = city({ 'steckbriefe/platz.md': steckbrief({ frueher: '\n  - platz-an-der-faehre' }) });
  await run(['render'], folder);
  const moved = readFileSync(join(folder, 'public/vorhaben/platz-an-der-faehre/index.html'), 'utf8');
  expect(moved).toContain('href="../../vorhaben/platz/index.html"');
});
