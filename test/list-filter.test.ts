// What `vorhaben list` can be asked for, and what it finds.
import { describe, expect, test } from '@jest/globals';
import { leitfadenYaml, stelle } from './support/stadt.js';
import { run, steckbrief } from './support/world.js';

const sheet = (stadtteile: string, themen: string, office?: string) =>
  steckbrief({
    rubrik: `\n  stadtteile: ${stadtteile}\n  themen: ${themen}`,
    ansprechperson: office === undefined ? '\n  email: amt@brueckenfelde.example' : stelle(office),
  });

/** A city where a part is called like the whole, and where two areas share a second name. */
const areas = `stadtteile:
  - name: Rade
    teile: [Rade, Klein Rade]
  - name: Lindenhöhe
    aliase: [Gartenstadt]
  - name: Neue Gärten
    aliase: [Gartenstadt]
`;
const city = {
  'leitfaden.yaml': `${leitfadenYaml.replace(/^stadtteile:\n[\s\S]*?(?=^themen:)/m, areas)}\nstellen:\n  - { name: Bauamt, aliase: [Amt 60] }\n`,
  'steckbriefe/deich.md': sheet('[Zum Deich, "-"]', '[Sport, " "]', 'Hafenamt'),
  'steckbriefe/garten.md': sheet('[Gartenstadt]', '["-"]', 'Amt 60'),
  'steckbriefe/kita.md': sheet('[klein rade, Am Wehr]', '[Feste, sport]'),
  'steckbriefe/wehr.md': sheet('[am  wehr]', '[feste]', 'Amt für Feste'),
  'steckbriefe/stadt.md': steckbrief({ rubrik: '\n  stadtteile: []\n  gesamtstadt: ja' }),
};

const found = async (flag: string, value: string) => {
  const { out } = await run(['list', flag, value, '--format', 'json'], city);
  return JSON.parse(out).map(({ id }: { id: string }) => id);
};

test.each([
  ['--stadtteil', 'Lindenhöhe', ['garten']],
  ['--stadtteil', 'Gartenstadt', ['garten']],
  ['--stadtteil', 'neue gaerten', ['garten']],
  ['--stadtteil', 'Rade', ['kita']],
  ['--stadtteil', 'AM WEHR', ['kita', 'wehr']],
  ['--stadtteil', 'Zum Deich', ['deich']],
  ['--stadtteil', 'gesamte Stadt', ['stadt']],
  ['--stadtteil', 'Gesamtstadt', ['stadt']],
  ['--thema', 'SPORT', ['deich', 'kita']],
  ['--thema', 'Feste', ['kita', 'wehr']],
  ['--stelle', 'Bauamt', ['garten']],
  ['--stelle', 'amt 60', ['garten']],
  ['--stelle', 'Hafenamt', ['deich']],
])('%s %s', async (flag, value, ids) => {
  expect(await found(flag, value)).toEqual(ids);
});

describe('an unknown name lists each name once: those of the Leitfaden, then the others by the alphabet', () => {
  test.each([
    [
      '--stadtteil',
      'Es gibt: „Rade“, „Klein Rade“, „Lindenhöhe“, „Neue Gärten“, „gesamte Stadt“, „Am Wehr“ und „Zum Deich“.',
    ],
    ['--thema', '„Wirtschaft und Häfen“ und „Feste“.'],
    ['--stelle', 'Es gibt: „Bauamt“, „Amt für Feste“, „Amt für Stadtgrün und Naturschutz“ und „Hafenamt“.'],
  ])('%s', async (flag, names) => {
    const { code, err } = await run(['list', flag, 'Xyz'], city, { columns: 1000 });
    expect(code).toBe(2);
    expect(err.trimEnd().slice(-names.length)).toBe(names);
  });
});
