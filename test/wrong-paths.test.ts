import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, run, steckbrief } from './support/world.js';

const city = { 'steckbriefe/badesteg.md': steckbrief(), 'logo.svg': '<svg/>', 'plan.docx': 'x' };

describe('a path that does not exist is told with the one that was meant', () => {
  test.each([
    ['steckbriefe\\badesteg.md', 'Meinten Sie steckbriefe/badesteg.md?'],
    ['steckbriefe/badesteg', 'Meinten Sie steckbriefe/badesteg.md?'],
    ['steckbriefe/Badesteg.MD', 'Meinten Sie steckbriefe/badesteg.md?'],
    ['steckbriefe/badsteg.md', 'Meinten Sie steckbriefe/badesteg.md?'],
    ['"steckbriefe/badesteg.md" ', 'Meinten Sie steckbriefe/badesteg.md?'],
    ['steckbrief', 'Meinten Sie steckbriefe?'],
    ['–fix', 'Ein Schalter beginnt mit zwei kurzen Strichen: --fix'],
    ['', 'Eine Angabe ist leer.'],
    ['steckbriefe/*.md', 'Nennen Sie den Ordner.'],
    ['etwas-anderes', 'gibt es nicht.\n'],
  ])('%j', async (path, sentence) => {
    const { code, out, err } = await run(['check', path], city);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

test.each([
  ['logo.svg', 'Endung „.md“.\n'],
  ['plan.docx', 'Übertragen Sie den Text in eine solche Datei.'],
])('%s is no Steckbrief, and nobody is told to give it another name', async (path, sentence) => {
  const { code, err } = await run(['check', path], city);
  expect([code, err]).toEqual([2, expect.stringContaining(`„${path}“ ist kein Steckbrief.`)]);
  expect(err).toContain(sentence);
});

test.each(['list', 'status', 'render', 'schema'])('%s asks for a folder', async (command) => {
  const file = await run([command, 'steckbriefe/badesteg.md'], city);
  expect([file.code, file.err]).toEqual([
    2,
    expect.stringContaining('ist eine Datei. Nennen Sie den Ordner: steckbriefe'),
  ]);
  const none = await run([command, 'steckbrife'], city);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('Meinten Sie steckbriefe?')]);
});

describe('settings of almost the right name are not left out without a word', () => {
  test.each([
    ['leitfaden.yml', 'check'],
    ['Leitfaden.yaml', 'check'],
    ['leitfaden.yaml.txt', 'schema'],
    ['vorhaben.yml', 'check'],
    ['leitfaden.yml', 'init'],
    ['leitfaden.yml', 'render'],
  ])('%s, and vorhaben %s', async (name, command) => {
    const { code, out, err } = await run([command], { ...city, [name]: '' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`liegt „${name}“. So heißt keine Datei, die vorhaben liest.`);
    expect(err).toContain(
      `Benennen Sie die Datei um: „${name.slice(0, name.indexOf('.')).toLowerCase()}.yaml“.`,
    );
  });

  test('a folder further down', async () => {
    const folder = folderWith({ ...city, 'leitfaden.yml': '', '.git/HEAD': '' });
    mkdirSync(join(folder, 'leer'));
    const { code, err } = await run(['check', 'steckbriefe'], folder);
    expect([code, err]).toEqual([2, expect.stringContaining('liegt „leitfaden.yml“')]);
  });
});

test.each([
  [['check', '--beheben'], 'Hilfe: vorhaben check --help'],
  [['status', '--stelle', 'X'], 'Hilfe: vorhaben status --help'],
  [['check', '--fail-on', 'Hinweis'], 'Meinten Sie „hint“?'],
  [['prüfen'], 'Meinten Sie „vorhaben check“?'],
  [['help', 'check'], 'Meinten Sie „vorhaben --help“?'],
  [['check', '--dry-run'], 'Meinten Sie „--diff“?'],
  [['irgendwas'], 'Hilfe: vorhaben --help'],
  [['--fix', 'check'], 'Schreiben Sie Schalter dahinter: vorhaben check --fix'],
])('a wrong call %j names the help of its command', async (argv, sentence) => {
  const { code, err } = await run(argv, city);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test('another ending for Markdown is told with the name that the file needs', async () => {
  const { out } = await run(['check', 'badesteg.markdown', '--format', 'json'], {
    'badesteg.markdown': steckbrief(),
  });
  expect(JSON.parse(out).diagnostics).toMatchObject([
    { rule: 'dateiname-ungewoehnlich', help: expect.stringContaining('Nennen Sie die Datei') },
  ]);
  expect(out).toContain('„badesteg.md“');
});
