import { describe, expect, test } from '@jest/globals';
import { parseDeutschesDatum } from '../src/base/datum.js';
import { statusOf } from '../src/model/status.js';
import { faehrplatz, leitfaden } from './support/brueckenfelde.js';
import { cellsOf, leitfadenYaml, stadt, stelle } from './support/stadt.js';
import { run, steckbrief } from './support/world.js';

interface Aufgabe {
  readonly id: string;
  readonly art: string;
  readonly frage: string;
  readonly tag: string;
  readonly ueberfaellig: boolean;
  readonly was: string;
  readonly schritt: string;
}

/** What is to be done about one Vorhaben with these values. */
async function aufgaben(
  values: Readonly<Record<string, string | undefined>>,
  stichtag = '2026-11-22',
): Promise<readonly Aufgabe[]> {
  const files = { 'leitfaden.yaml': leitfadenYaml, 'steckbriefe/platz.md': steckbrief(values) };
  return JSON.parse((await run(['status', '--format', 'json'], files, { stichtag })).out).aufgaben;
}

const kinds = (all: readonly Aufgabe[]) => all.map(({ art, tag }) => `${art} ${tag}`.trim());
const termine = (...lines: readonly string[]) =>
  `\n  geplant: ja\n  termine:${lines.map((line) => `\n    ${line}`).join('')}`;

describe('vorhaben status says what is', () => {
  test('stale: by the cadence of the Leitfaden, on the day after the last one', async () => {
    const values = { aktualisiert_am: '2026-05-21' };
    expect(kinds(await aufgaben(values, '2026-11-21'))).toEqual(['pruefung 2026-11-21']);
    expect(await aufgaben(values, '2026-11-21')).toMatchObject([{ frage: 'faellig', ueberfaellig: false }]);
    expect(await aufgaben(values, '2026-11-22')).toMatchObject([{ frage: 'veraltet', ueberfaellig: true }]);
    expect(await aufgaben(values, '2026-10-31')).toEqual([]);
    expect(await aufgaben({ ...values, bearbeitungsstand: 'in Umsetzung' })).toEqual([]);
    expect(await aufgaben({ ...values, beendet: '\n  datum: 2026-08-01\n  grund: fertig' })).toEqual([]);
  });

  test('stale: what was planned and is over, also without a cadence in the Leitfaden', async () => {
    const values = { schritte: '\n  - schritt: Werkstatt\n    zeitraum: Sommer 2026' };
    expect(await aufgaben(values)).toMatchObject([{ art: 'ueberholt', frage: 'veraltet', tag: '' }]);
    const files = { 'steckbriefe/platz.md': steckbrief(values) };
    const { out } = await run(['status'], {
      'leitfaden.yaml': leitfadenYaml.replace(/\nturnus:.*/s, '\n'),
      ...files,
    });
    expect(out).toMatch(/Der Leitfaden legt nicht fest, wie alt Angaben sein dürfen \(turnus\)\./);
    expect(out).toMatch(/Naturschutz +1 +1 +0 +0\n/);
    expect((await run(['status'], { 'leitfaden.yaml': leitfadenYaml, ...files })).out).not.toContain(
      'turnus',
    );
  });

  test('missing: each required answer with its next step; other errors are only counted', async () => {
    const all = await aufgaben({
      kostenrahmen: undefined,
      aufgenommen_am: '2026-02-31',
      entwurf: 'vielleicht',
    });
    expect(kinds(all)).toEqual(['fehlt', 'fehler']);
    expect(all[0]).toMatchObject({
      frage: 'fehlt',
      tag: '',
      was: 'Es fehlt die Pflichtangabe „Kostenrahmen“ (kostenrahmen).',
      schritt: 'Ergänzen Sie im Kopf die Zeile „kostenrahmen: …“.',
    });
    expect(all[1]).toMatchObject({
      was: 'In der Datei sind noch 2 Fehler. Sie halten eine Veröffentlichung auf.',
      schritt: 'Sehen Sie nach, was es ist: vorhaben check steckbriefe/platz.md',
    });
  });

  test('missing: an open criterion only if the duty depends on it', async () => {
    const open = (first: string) =>
      `\n  beteiligung_vorgesehen: ${first}\n  hohes_interesse: offen\n  aenderung_ortsbild: ja\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein`;
    const beteiligung = '\n  geplant: nein\n  begruendung: Der Ort steht fest.';
    expect(await aufgaben({ kriterien: open('nein'), beteiligung })).toEqual([]);
    const undecided = open('nein').replace('ortsbild: ja', 'ortsbild: nein');
    expect((await aufgaben({ kriterien: undecided, beteiligung }))[0]?.was).toContain('„Hohes Interesse“');
    const listenvoten =
      '\n  - gremium: Stadtvertretung\n    datum: 2026-03-01\n    votum: streichen\n    grund: Zu klein';
    expect(await aufgaben({ kriterien: undecided, beteiligung, listenvoten })).toEqual([]);
  });

  test('due: windows that open or close until the end of the month, not those that have', async () => {
    const beteiligung = termine(
      '- titel: Umfrage',
      '  von: 2026-11-02',
      '  bis: 2026-11-30',
      '  offen_fuer: alle',
      '- titel: Werkstatt',
      '  von: 2026-11-24',
      '  bis: 2026-11-24',
      '  offen_fuer: betroffene',
      '- titel: Ausstellung',
      '  von: 2026-12-01',
      '  bis: 2026-12-05',
      '  offen_fuer: alle',
    );
    const all = await aufgaben({ beteiligung });
    expect(all.map(({ was }) => was)).toEqual([
      'Am 24.11.2026 findet „Werkstatt“ statt.',
      'Am 30.11.2026 endet „Umfrage“.',
    ]);
    expect(kinds(await aufgaben({ beteiligung }, '2026-12-01'))).toEqual([
      'beginn 2026-12-01',
      'ende 2026-12-05',
    ]);
  });

  test('due: the result of a participation, also if that month is over', async () => {
    const beteiligung = termine(
      '- titel: Umfrage',
      '  von: 2026-09-01',
      '  bis: 2026-10-02',
      '  offen_fuer: alle',
    );
    expect(kinds(await aufgaben({ beteiligung }, '2026-10-31'))).toEqual([]);
    expect(kinds(await aufgaben({ beteiligung }, '2026-11-22'))).toEqual(['ergebnis 2026-11-27']);
    expect(await aufgaben({ beteiligung }, '2027-01-02')).toMatchObject([
      { art: 'ergebnis', ueberfaellig: true },
    ]);
    expect(await aufgaben({ beteiligung: `${beteiligung}\n  ergebnis: Mehr Bäume` })).toEqual([]);
  });

  test('due: the day on which it must be on the list, until the first debate', async () => {
    const erstberatung = '\n  gremium: Hauptausschuss\n  datum: 2027-02-24';
    expect(kinds(await aufgaben({ erstberatung }))).toEqual(['veroeffentlichung 2026-11-24']);
    const late = await aufgaben({ erstberatung, aktualisiert_am: '2026-12-01' }, '2026-12-02');
    expect(late[0]).toMatchObject({ ueberfaellig: true });
    expect(late[0]?.was).toBe(
      'Das Vorhaben musste bis zum 24.11.2026 auf der Vorhabenliste stehen, 3 Monate vor der ersten Beratung. Quelle: § 6 Absatz 2 des Leitfadens (erfunden).',
    );
    expect(await aufgaben({ erstberatung, aufgenommen_am: '2026-11-02' })).toEqual([]);
    expect(
      kinds(
        await aufgaben(
          { erstberatung, aufgenommen_am: '2026-11-02', aktualisiert_am: '2027-01-05' },
          '2027-02-20',
        ),
      ),
    ).toEqual(['erstberatung 2027-02-24']);
  });

  test('first what is overdue, then what is missing, then what is due', async () => {
    const all = await aufgaben({
      aktualisiert_am: '2026-04-01',
      kostenrahmen: undefined,
      erstberatung: '\n  datum: 2026-11-25',
      aufgenommen_am: '2026-03-01',
    });
    expect(kinds(all)).toEqual(['pruefung 2026-10-01', 'fehlt', 'erstberatung 2026-11-25']);
  });
});

/** Two offices with something to do: one is late, the other has a draft that nobody has decided. */
const city = stadt({
  'steckbriefe/anleger.md': steckbrief({
    bezeichnung: 'Ersatzneubau des Anlegers',
    ansprechperson: stelle('amt für Stadtgrün und  Naturschutz', 'gruen@brueckenfelde.example'),
    aktualisiert_am: '2026-05-30',
    kostenrahmen: undefined,
  }),
});

describe('vorhaben status in a terminal', () => {
  test('counts by office and area, names what nobody has entered, and lists what is to be done', async () => {
    const { code, out, err } = await run(['status'], city, { isTTY: true, columns: 100 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      out,
    ).toBe(`Leitfaden: Stadt Brückenfelde · Stichtag: 22.11.2026 · „fällig“ heißt: bis zum 30.11.2026 oder schon
vorbei

Stelle                             Vorhaben  veraltet  fehlt  fällig
amt für Stadtgrün und Naturschutz         4         0      2       1
Gesundheitsamt – Prävention               1         0      0       0
Ordnungsamt                               1         1      0       0

Stadtteil      Vorhaben  veraltet  fehlt  fällig
Altstadt              1         1      0       0
Klein Rade            1         1      0       0
Nordhafen             2         0      1       1
Südring               1         0      1       0
Werftquartier         1         0      0       0
gesamte Stadt         1         0      0       0

Stadtteile ohne Vorhaben: Lindenhöhe, Groß Rade, Mühlenvorstadt, Fischerviertel, Am Güterbahnhof,
Weidengrund, Königsbrück-Siedlung, Neue Gärten, Osterfeld, Schäferhöhe, Universitätsviertel,
Moorhof, Brückentor, Heideblick, Sankt Jürgen.

Das ist zu tun:

amt für Stadtgrün und Naturschutz
  jetzt               anleger  Es fehlt die Pflichtangabe „Kostenrahmen“ (kostenrahmen).
  bis 30.11.2026      anleger  Angaben prüfen
  jetzt               radweg   Entwurf: Das Kriterium „Beteiligung vorgesehen“ ist noch offen. Davo…

Ordnungsamt
  war bis 01.10.2026  markt    Angaben prüfen

Mit den nächsten Schritten, als Text für eine Mail: vorhaben status --format mail
`);
  });

  test('fits into 60 columns', async () => {
    const { out } = await run(['status'], city, { isTTY: true, columns: 60 });
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(60);
    expect(out).toContain(
      '  jetzt               radweg\n    Entwurf: Das Kriterium „Beteiligung vorgesehen“ ist noch\n',
    );
  });

  test('says so if there is nothing to do', async () => {
    const files = { 'leitfaden.yaml': leitfadenYaml, 'steckbriefe/platz.md': steckbrief() };
    const { out } = await run(['status'], files);
    expect(out).toContain('Bis zum 30.11.2026 ist nichts zu tun.\n');
    expect((await run(['status', '--format', 'mail'], files)).out).toBe(
      'Bis zum 30.11.2026 ist nichts zu tun. Es ist keine Mail nötig.\n',
    );
  });
});

test('--format mail writes a text for each office that has something to do, with days and the next step', async () => {
  const { code, out } = await run(['status', '--format', 'mail'], city);
  expect(code).toBe(0);
  expect(
    out,
  ).toBe(`An: amt für Stadtgrün und Naturschutz, amt67@brueckenfelde.example, gruen@brueckenfelde.example
Betreff: Vorhabenliste: zu tun bis zum 30.11.2026

Guten Tag,

zu diesen 2 Vorhaben ist bis zum 30.11.2026 etwas zu tun. Das ist der
Stand vom 22.11.2026.

1. Ersatzneubau des Anlegers
   Datei: steckbriefe/anleger.md
   - Es fehlt die Pflichtangabe „Kostenrahmen“ (kostenrahmen).
   - Die Angaben sind vom 30.05.2026. Sie sollen bis zum 30.11.2026
     geprüft werden.
   Nächster Schritt: Ergänzen Sie im Kopf die Zeile „kostenrahmen: …“.

2. Radweg am Südring (Entwurf)
   Datei: steckbriefe/radweg.md
   - Das Kriterium „Beteiligung vorgesehen“ ist noch offen. Davon hängt
     ab, ob das Vorhaben auf die Vorhabenliste muss.
   Nächster Schritt: Tragen Sie ja oder nein ein, sobald es entschieden
   ist.

Vielen Dank für Ihre Mitarbeit an der Vorhabenliste: Stadt Brückenfelde

========================================================================

An: Ordnungsamt, ordnungsamt@brueckenfelde.example
Betreff: Vorhabenliste: zu tun bis zum 30.11.2026

Guten Tag,

zu diesem Vorhaben ist bis zum 30.11.2026 etwas zu tun. Das ist der
Stand vom 22.11.2026.

1. Neue Stände für den Wochenmarkt in Klein Rade, mit Strom, Wasser und
   einem Dach gegen den Regen
   Datei: steckbriefe/markt.md
   - Die Angaben sind vom 01.04.2026. Sie sollten bis zum 01.10.2026
     geprüft werden.
   Nächster Schritt: Prüfen Sie die Angaben, und setzen Sie
   „aktualisiert_am“ auf den Tag der Prüfung.

Vielen Dank für Ihre Mitarbeit an der Vorhabenliste: Stadt Brückenfelde
`);
});

test('CSV and JSON hold the same tasks, and CSV a row for each area without a Vorhaben', async () => {
  const json = JSON.parse((await run(['status', '--format', 'json'], city)).out);
  expect(json).toMatchObject({
    version: 1,
    stichtag: '2026-11-22',
    bis: '2026-11-30',
    leitfaden: 'brueckenfelde',
  });
  const [header = [], ...rows] = cellsOf((await run(['status', '--format', 'csv'], city)).out);
  expect(header).toEqual(Object.keys(json.aufgaben[0]));
  const flat = (value: unknown) =>
    value === true ? 'ja' : value === false ? 'nein' : [value].flat().join(', ');
  expect(rows.slice(0, json.aufgaben.length)).toEqual(
    json.aufgaben.map((record: object) => Object.values(record).map(flat)),
  );
  const empty = rows.slice(json.aufgaben.length);
  const frage = header.indexOf('frage');
  expect(new Set(empty.map((row) => row[frage]))).toEqual(new Set(['ohne-vorhaben']));
  expect(empty.map((row) => row[header.indexOf('stadtteile')])).toEqual(json.ohne_vorhaben.stadtteile);
  expect(
    rows.map((row) => row[header.indexOf('tag')]).filter((tag) => tag && parseDeutschesDatum(tag)),
  ).toEqual([]);
});

test('an area that a Steckbrief names as a whole leaves none of its parts without a Vorhaben', async () => {
  const files = stadt({ 'steckbriefe/rade.md': steckbrief({ rubrik: '\n  stadtteile:\n    - Rade' }) });
  const empty = async (where: typeof files) =>
    JSON.parse((await run(['status', '--format', 'json'], where)).out).ohne_vorhaben.stadtteile;
  expect(await empty(stadt())).toContain('Groß Rade');
  expect(await empty(files)).not.toContain('Groß Rade');
});

test('an office that the Leitfaden lists and no Steckbrief names is told; second names are the same office', () => {
  const listed = {
    ...leitfaden,
    stellen: [
      { name: 'Amt für Mobilität', aliase: ['Verkehrsamt'] },
      { name: 'Sportamt', aliase: [] },
    ],
  };
  const sheet = faehrplatz({ ansprechperson: { stelle: 'verkehrsamt' } });
  const { stellen, ohneVorhaben } = statusOf(
    [{ file: 'faehrplatz.md', steckbrief: sheet, befunde: [] }],
    listed,
    '2026-11-22',
  );
  expect(stellen.map((one) => one.stelle)).toEqual(['Amt für Mobilität']);
  expect(ohneVorhaben.stellen).toEqual(['Sportamt']);
});

test('words of a Steckbrief add no line to a mail and steer no terminal', async () => {
  const files = {
    'leitfaden.yaml': leitfadenYaml,
    'steckbriefe/platz.md': steckbrief({
      bezeichnung: '"Platz\\u2028Bcc: alle@example.org"',
      ansprechperson: '\n  stelle: "Amt\\e[2J"\n  email: amt@brueckenfelde.example',
      beteiligung: termine('- titel: "Umfrage\\u202e"', '  von: 2026-11-24', '  offen_fuer: alle'),
    }),
  };
  for (const format of ['text', 'mail', 'csv', 'json']) {
    const { out } = await run(['status', '--format', format], files);
    expect(out.replace(/\r?\n/g, '')).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
    // In JSON it is a character like any other.
    if (format !== 'json') expect(out).not.toMatch(/\u2028|^Bcc/m);
  }
});

test('a Steckbrief that cannot be read is named, and the status of the others is shown', async () => {
  const { code, out, err } = await run(['status'], stadt({ 'steckbriefe/kaputt.md': 'Nur Text' }));
  expect(code).toBe(1);
  expect(out).toContain('Ordnungsamt');
  expect(err).toContain(
    '1 Steckbrief lässt sich nicht lesen und fehlt hier. Den Grund zeigt:\n  vorhaben check steckbriefe/kaputt.md\n',
  );
});
