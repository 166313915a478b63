import { describe, expect, test } from '@jest/globals';
import { parseDeutschesDatum } from '../src/base/datum.js';
import { statusOf } from '../src/model/status.js';
import { faehrplatz, leitfaden } from './support/brueckenfelde.js';
import { cellsOf, leitfadenYaml, stadt, stelle } from './support/stadt.js';
import { run, steckbrief } from './support/world.js';

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
      beteiligung:
        '\n  geplant: ja\n  termine:\n    - titel: "Umfrage\\u202e"\n      von: 2026-11-24\n      offen_fuer: alle',
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
