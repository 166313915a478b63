// What `vorhaben status` counts as missing or due, at its boundaries.
import { describe, expect, test } from '@jest/globals';
import { leitfadenYaml, withFristen } from './support/stadt.js';
import { run, steckbrief } from './support/world.js';

type Values = Readonly<Record<string, string | undefined>>;

interface Aufgabe {
  readonly art: string;
  readonly frage: string;
  readonly tag: string;
  readonly was: string;
}

async function aufgaben(values: Values, leitfaden = leitfadenYaml): Promise<readonly Aufgabe[]> {
  const files = { 'leitfaden.yaml': leitfaden, 'steckbriefe/platz.md': steckbrief(values) };
  return JSON.parse((await run(['status', '--format', 'json'], files)).out).aufgaben;
}
const kinds = async (values: Values, leitfaden?: string) =>
  (await aufgaben(values, leitfaden)).map(({ art, tag }) => `${art} ${tag}`.trim());

const fenster = (...lines: readonly string[]) =>
  `\n  geplant: ja\n  termine:${lines.map((line) => `\n    - { titel: Umfrage, ${line} }`).join('')}`;
const ausnahme = '\n  grund: Laufendes Vergabeverfahren\n  rechtsgrundlage: § 5 (erfunden)';
const beendet = '\n  datum: 2026-11-20\n  grund: abgeschlossen';

describe('the result of a participation', () => {
  const over = 'von: 2026-09-01, bis: 2026-10-02';
  test.each([
    ['is due eight weeks after the last day', [`${over}, offen_fuer: alle`], ['ergebnis 2026-11-27']],
    [
      'is due eight weeks after the last day of all windows, wherever that stands',
      [`${over}, offen_fuer: alle`, 'von: 2026-08-10, offen_fuer: betroffene'],
      ['ergebnis 2026-11-27'],
    ],
    [
      'is due if there were others beside experts',
      ['von: 2026-08-10, offen_fuer: alle', `${over}, offen_fuer: fachleute`],
      ['ergebnis 2026-11-27'],
    ],
    ['is not due if there were only experts', [`${over}, offen_fuer: fachleute`], []],
    [
      'is not due while a window has no day',
      [`${over}, offen_fuer: alle`, 'ort: Rathaus, offen_fuer: alle'],
      [],
    ],
    [
      'is not due while a window ends before it begins',
      [`${over}, offen_fuer: alle`, 'von: 2026-10-01, bis: 2026-09-01, offen_fuer: alle'],
      [],
    ],
  ])('%s', async (_, windows, found) => {
    expect(await kinds({ beteiligung: fenster(...windows) })).toEqual(found);
  });

  const one = 'art: ergebnis, nach: beteiligung, dauer: P1W';
  test('is due from the day after the last one', async () => {
    const until = (bis: string) =>
      kinds(
        { beteiligung: fenster(`von: 2026-09-01, bis: ${bis}, offen_fuer: alle`) },
        withFristen(`  - { ${one} }`),
      );
    expect(await until('2026-11-21')).toEqual(['ergebnis 2026-11-28']);
    expect(await until('2026-11-22')).toEqual(['ende 2026-11-22']);
  });

  test('is a question of what is due, also when it is late', async () => {
    const beteiligung = fenster('von: 2026-08-01, offen_fuer: alle');
    expect(await aufgaben({ beteiligung })).toMatchObject([
      { art: 'ergebnis', tag: '2026-09-26', frage: 'faellig' },
    ]);
  });

  test('is due by the Frist for it, not by another one; without one after twelve weeks', async () => {
    const values = { beteiligung: fenster('von: 2026-08-01, offen_fuer: alle') };
    const others = [
      '  - { art: ergebnis, nach: beendet, dauer: P2D }',
      '  - { art: vorschlag, nach: beteiligung, dauer: P3D }',
    ];
    expect(await kinds(values, withFristen(...others, `  - { ${one} }`))).toEqual(['ergebnis 2026-08-08']);
    expect(await kinds(values, withFristen(...others))).toEqual(['ergebnis 2026-10-24']);
  });

  test('is not asked for while nobody can read of it', async () => {
    const beteiligung = fenster(`${over}, offen_fuer: alle`);
    expect(await kinds({ beteiligung, entwurf: 'ja' })).toEqual([]);
    expect(await kinds({ beteiligung, vorhabenliste: 'nein', ausnahme })).toEqual([]);
  });
});

describe('the first debate', () => {
  const debate = (datum: string) => `\n  gremium: Hauptausschuss\n  datum: ${datum}`;

  test.each([
    [
      'tomorrow',
      { erstberatung: debate('2026-11-23') },
      ['veroeffentlichung 2026-08-23', 'erstberatung 2026-11-23'],
    ],
    ['today', { erstberatung: debate('2026-11-22') }, ['erstberatung 2026-11-22']],
    ['yesterday', { erstberatung: debate('2026-11-21') }, []],
    [
      'tomorrow, of what is exempt',
      { erstberatung: debate('2026-11-23'), ausnahme, vorhabenliste: 'nein' },
      ['erstberatung 2026-11-23'],
    ],
    [
      'tomorrow, of what a body has struck',
      {
        erstberatung: debate('2026-11-23'),
        vorhabenliste: 'nein',
        listenvoten:
          '\n  - { gremium: Stadtvertretung, datum: 2026-03-01, votum: streichen, grund: Zu klein }',
      },
      ['erstberatung 2026-11-23'],
    ],
    ['tomorrow, of what is over', { erstberatung: debate('2026-11-23'), beendet }, []],
  ])('%s', async (_, values, found) => {
    expect(await kinds(values)).toEqual(found);
  });

  test('is told with the body, if it is known', async () => {
    const was = async (erstberatung: string) =>
      (await aufgaben({ erstberatung, aufgenommen_am: '2026-03-01' })).map((one) => one.was);
    expect(await was(debate('2026-11-23'))).toEqual([expect.stringContaining('Hauptausschuss')]);
    expect(await was('\n  datum: 2026-11-23')).toEqual([expect.not.stringContaining('undefined')]);
  });

  test('only a Frist before it says until when the Vorhaben has to be on the list', async () => {
    const leitfaden = withFristen(
      '  - { art: veroeffentlichung, nach: aktualisiert_am, dauer: P1W }',
      '  - { art: vorschlag, vor: erstberatung, dauer: P2M }',
      '  - { art: veroeffentlichung, vor: erstberatung, dauer: P90D }',
    );
    expect(await aufgaben({ erstberatung: debate('2026-12-01') }, leitfaden)).toMatchObject([
      { art: 'veroeffentlichung', tag: '2026-09-02' },
    ]);
  });
});

describe('windows', () => {
  test.each([
    [
      'a window without a beginning only ends',
      { beteiligung: fenster('bis: 2026-11-25, offen_fuer: alle') },
      ['ende 2026-11-25'],
    ],
    [
      'a window that ends before it begins says nothing',
      { beteiligung: fenster('von: 2026-11-29, bis: 2026-11-25, offen_fuer: alle') },
      [],
    ],
    [
      'nobody waits for those of what is exempt',
      { beteiligung: fenster('von: 2026-11-25, offen_fuer: alle'), ausnahme, vorhabenliste: 'nein' },
      [],
    ],
    [
      'nobody waits for those of what is over',
      { beteiligung: fenster('von: 2026-11-25, offen_fuer: alle'), beendet },
      [],
    ],
  ])('%s', async (_, values, found) => {
    expect((await kinds(values)).filter((one) => /^(beginn|ende)/.test(one))).toEqual(found);
  });
});

test('while the duty is open only the open criterion is missing, not what else is asked', async () => {
  const kriterien =
    '\n  beteiligung_vorgesehen: ja\n  hohes_interesse: offen\n  aenderung_ortsbild: nein\n  entwicklungskonzept: nein\n  ziele_und_handlungsweisen: nein';
  const all = await aufgaben({
    kriterien,
    rubrik: '\n  stadtteile: [Altona]',
    weitere_informationen: 'N.N.',
  });
  expect(all.map(({ art, was }) => [art, was.slice(0, 34)])).toEqual([
    ['fehlt', 'Das Kriterium „Hohes Interesse“ is'],
  ]);
});

test('errors count as missing', async () => {
  expect(await aufgaben({ entwurf: 'vielleicht' })).toMatchObject([{ art: 'fehler', frage: 'fehlt' }]);
});

test('what is to be done now stands behind what was due, and before what is due today', async () => {
  const values = {
    aktualisiert_am: '2026-05-22',
    kostenrahmen: undefined,
    erstberatung: '\n  datum: 2026-11-22',
    beteiligung: fenster('von: 2026-11-22, offen_fuer: alle', 'von: 2026-09-20, offen_fuer: alle'),
  };
  expect(await kinds(values)).toEqual([
    'fehlt',
    'pruefung 2026-11-22',
    'beginn 2026-11-22',
    'erstberatung 2026-11-22',
  ]);
});
