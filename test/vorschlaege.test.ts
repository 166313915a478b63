import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { blatt, dreiFassungen, fassung, kriterien } from './support/versions.js';
import { run } from './support/world.js';

const ids = kriterien.spaetere;
const frist = (dauer = 'P2M', more = '', bezug = 'nach: aufgenommen_am') =>
  `fristen:\n  - art: vorschlag\n    ${bezug}\n    dauer: ${dauer}\n${more}`;
const way =
  'vorschlaege:\n  text: Schreiben Sie an das **Büro für Beteiligung**.\n  link: https://brueckenfelde.example/vorschlag\n';
const nein = ['beteiligung:', '  geplant: nein', '  begruendung: Es gibt keinen Spielraum.'];

/** The box "Kann ich mitmachen?" and the record of one Vorhaben. */
async function answered(
  lines: readonly string[],
  {
    leitfaden = frist(),
    stichtag = '2026-11-22',
    more = {},
  }: { leitfaden?: string; stichtag?: string; more?: Readonly<{ [path: string]: string }> } = {},
) {
  const { cwd, err } = await run(
    ['render', '.', '--out', 'public', '--format', 'html,json,markdown'],
    {
      'leitfaden.yaml': fassung({ ab: '2020-01-01', more: leitfaden }),
      'steckbriefe/gaerten.md': blatt('Neue Gärten', lines, ids),
      ...more,
    },
    { stichtag },
  );
  expect(err).toBe('');
  const html = readFileSync(join(cwd, 'public/vorhaben/gaerten/index.html'), 'utf8').replaceAll(
    '\u00a0',
    ' ',
  );
  const start = html.indexOf('<section class="mitmachen');
  const box = html.slice(html.indexOf('</h2>', start), html.indexOf('</section>', start));
  const { vorhaben } = JSON.parse(readFileSync(join(cwd, 'public/vorhabenliste.json'), 'utf8')) as {
    vorhaben: readonly { vorschlaege_bis?: string }[];
  };
  return {
    html: box,
    box: box
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    bis: vorhaben[0]?.vorschlaege_bis,
    markdown: readFileSync(join(cwd, 'public/vorhabenliste.md'), 'utf8').replaceAll('\u00a0', ' '),
  };
}

describe('proposals of residents', () => {
  test('until the last day the page says until when and how, from the next day that it is over', async () => {
    const lines = ['aufgenommen_am: 2026-10-20', ...nein];
    const leitfaden = frist() + way;
    const open = await answered(lines, { leitfaden, stichtag: '2026-12-20' });
    expect(open.box).toBe(
      'Nein. Eine Beteiligung ist nicht geplant. Es gibt keinen Spielraum. Bis zum 20. Dezember 2026 können Sie Beteiligung vorschlagen. Schreiben Sie an das Büro für Beteiligung. Beteiligung vorschlagen',
    );
    expect(open.html).toContain(
      '<a href="https://brueckenfelde.example/vorschlag">Beteiligung vorschlagen</a>',
    );
    expect(open.markdown).toContain('Bis zum 20. Dezember 2026 können Sie Beteiligung vorschlagen.');
    expect(open.bis).toBe('2026-12-20');
    const over = await answered(lines, { leitfaden, stichtag: '2026-12-21' });
    expect(over.box).toBe(
      'Nein. Eine Beteiligung ist nicht geplant. Es gibt keinen Spielraum. Die Frist, um Beteiligung vorzuschlagen, endete am 20. Dezember 2026.',
    );
    expect(over.bis).toBe('2026-12-20');
  });

  test('a window that opens later says from when', async () => {
    const { box } = await answered(['aufgenommen_am: 2026-12-01', ...nein]);
    expect(box).toContain('Vom 1. Dezember 2026 bis zum 1. Februar 2027 können Sie Beteiligung vorschlagen.');
  });

  test.each([
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2027-12-31', 'P2M', '2028-02-29'],
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2026-10-20', 'P6W', '2026-12-01'],
  ])('from %s on, %s ends on %s', async (tag, dauer, bis) => {
    const { bis: last } = await answered([`aufgenommen_am: ${tag}`, ...nein], { leitfaden: frist(dauer) });
    expect(last).toBe(bis);
  });

  test('where it is open or unknown whether there is participation, proposals are welcome', async () => {
    const offen = await answered(['aufgenommen_am: 2026-10-20', 'beteiligung:', '  geplant: offen']);
    expect(offen.box).toBe(
      'Noch nicht bekannt. Ob es eine Beteiligung gibt, ist noch offen. Bis zum 20. Dezember 2026 können Sie Beteiligung vorschlagen.',
    );
    expect((await answered(['aufgenommen_am: 2026-10-20'])).bis).toBe('2026-12-20');
  });

  test.each([
    ['is planned', ['beteiligung:', '  geplant: ja']],
    [
      'has a window that is open',
      [
        'beteiligung:',
        '  termine:',
        '    - titel: Werkstatt',
        '      von: 2026-11-01',
        '      bis: 2026-12-01',
        '      offen_fuer: alle',
      ],
    ],
    [
      'is over',
      [
        'beteiligung:',
        '  termine:',
        '    - titel: Werkstatt',
        '      von: 2026-11-01',
        '      offen_fuer: alle',
      ],
    ],
    [
      'is no longer possible, the Vorhaben has ended',
      ['beendet:', '  datum: 2026-11-01', '  grund: Fertig.'],
    ],
  ])('nobody is asked for proposals where participation %s', async (_, lines) => {
    const { box, bis, markdown } = await answered(['aufgenommen_am: 2026-10-20', ...lines]);
    expect(`${box} ${markdown}`).not.toContain('vorschlagen');
    expect(bis).toBeUndefined();
  });

  test('without the day from which the Frist counts nobody names an end', async () => {
    expect((await answered(['aktualisiert_am: 2026-10-20', ...nein])).box).not.toContain('vorschlagen');
    expect((await answered(['aufgenommen_am: 2026-10-20', ...nein], { leitfaden: way })).bis).toBeUndefined();
  });

  test('of two Fristen the one that ends first counts; one that ends before the list names it is none', async () => {
    const both = `${frist()}  - art: vorschlag\n    vor: erstberatung\n    dauer: P1M\n`;
    const beratung = (datum: string) => ['erstberatung:', '  gremium: Stadtvertretung', `  datum: ${datum}`];
    const on = async (datum: string) =>
      (await answered(['aufgenommen_am: 2026-10-20', ...nein, ...beratung(datum)], { leitfaden: both })).bis;
    expect(await on('2027-01-05')).toBe('2026-12-05');
    expect(await on('2027-03-05')).toBe('2026-12-20');
    expect(await on('2026-11-05')).toBeUndefined();
  });

  test('a Frist that rests on a draft says so', async () => {
    const entwurf = '    quelle:\n      dokument: Entwurf der Verwaltung\n      art: entwurf\n';
    const { box } = await answered(['aufgenommen_am: 2026-10-20', ...nein], {
      leitfaden: frist('P2M', entwurf),
    });
    expect(box).toMatch(/vorschlagen\. Die Quelle ist ein Entwurf: Entwurf der Verwaltung\.$/);
  });

  test('the Frist is that of the own version', async () => {
    const more = {
      ...dreiFassungen,
      'leitfaden-2019-12-04.yaml': fassung({ ab: '2019-12-04', more: frist('P6W') }),
      'leitfaden.yaml': fassung({ ab: '2026-01-01', more: frist() }),
    };
    expect((await answered(['aufgenommen_am: 2025-12-31', ...nein], { more })).bis).toBe('2026-02-11');
    expect((await answered(['aufgenommen_am: 2026-01-01', ...nein], { more })).bis).toBe('2026-03-01');
  });
});
