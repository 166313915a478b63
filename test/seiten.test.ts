import { expect, test } from '@jest/globals';
import type { Angaben } from '../src/model/steckbrief.js';
import { einstellungen, faehrplatz, filesOf, listeOf } from './support/brueckenfelde.js';
import { linked, main, named, pages, words } from './support/seiten.js';

const open = (von: string, bis: string): Angaben => ({
  beteiligung: { geplant: true, termine: [{ titel: 'Umfrage', von, bis, offen_fuer: 'alle' }] },
});

test('mitmachen shows what is open by deadline, then what comes, then what has no date yet', () => {
  const files = pages([
    named('b-lang', open('2026-11-01', '2027-01-31')),
    named('a-kurz', open('2026-11-01', '2026-11-22')),
    named('bald', open('2026-12-01', '2026-12-20')),
    named('geplant', { beteiligung: { geplant: true } }),
    named('nein', { beteiligung: { geplant: false } }),
  ]);
  const page = files['mitmachen/index.html'] ?? '';
  expect(linked(page)).toEqual(['a-kurz', 'b-lang', 'bald']);
  const text = words(page);
  expect(text).toMatch(
    /Jetzt a-kurz Ja, bis 22\. November 2026\..*Später bald Später, ab 1\. Dezember 2026\./,
  );
  expect(text).toMatch(/Vorgesehen, noch ohne Termin geplant Beteiligung anregen/);
  expect(text).not.toContain(' nein ');
  expect(words(pages([named('still', {})])['mitmachen/index.html'] ?? '')).toContain(
    'Zurzeit läuft keine Beteiligung.',
  );
});

test('the start page says of a window that is not for all for whom it is', () => {
  const termin = { titel: 'Werkstatt', von: '2026-11-01', bis: '2026-12-11' };
  const files = pages([
    named('schulhof', { beteiligung: { termine: [{ ...termin, offen_fuer: 'betroffene' }] } }),
    named('markt', { beteiligung: { termine: [{ ...termin, offen_fuer: 'alle' }] } }),
  ]);
  expect(words(files['index.html'] ?? '')).toContain(
    'Hier können Sie jetzt mitmachen markt bis 11. Dezember 2026 schulhof für Betroffene bis 11. Dezember 2026',
  );
});

test('where the law provides for participation, a list does not say a bare no', () => {
  const files = pages([
    named('bplan', { beteiligung: { geplant: false, formell: { vorgesehen: true } } }),
    named('kanal', { beteiligung: { geplant: false, formell: { vorgesehen: false } } }),
  ]);
  expect(words(files['tabelle/index.html'] ?? '')).toMatch(
    /bplan Nein, nur förmlich nach dem Gesetz\. .*kanal Nein\. /,
  );
});

test('what is over stands under its year with the reason, and nowhere among what runs', () => {
  const files = pages([
    named('parkhaus', { beendet: { datum: '2024-03-20', grund: 'Die Stadtvertretung hat es abgelehnt.' } }),
    named('buecherei', { beendet: { datum: '2026-05-04', grund: 'Umsetzung abgeschlossen' } }),
    named('ohne-tag', { beendet: {} }),
    named('archiv', { beendet: { datum: '2024-12-02' } }),
    named('laeuft'),
  ]);
  expect(words(files['beendet/index.html'] ?? '')).toMatch(
    /2026 buecherei Beendet am 4\. Mai 2026 Umsetzung abgeschlossen 2024 archiv Beendet am 2\. Dezember 2024 parkhaus .* abgelehnt\. Ohne Datum ohne-tag/,
  );
  expect(linked(files['index.html'] ?? '')).toEqual(['laeuft']);
  expect(files['tabelle/index.html']).not.toContain('parkhaus');
});

test('the table has all that runs by name, umlauts where a reader looks for them', () => {
  const files = pages([
    named('z', { bezeichnung: 'Ärztehaus' }),
    named('a', { bezeichnung: 'Zoo' }),
    named('m', { bezeichnung: 'Markthalle', aktualisiert_am: '2026-11-13' }),
  ]);
  const rows = [...(files['tabelle/index.html'] ?? '').matchAll(/<th scope="row"><a [^>]*>([^<]*)/g)];
  expect(rows.map(([, name]) => name)).toEqual(['Ärztehaus', 'Markthalle', 'Zoo']);
  expect(words(files['tabelle/index.html'] ?? '')).toContain('13.11.2026');
});

test.each([
  [{ aufgenommen_am: '2026-11-01', aktualisiert_am: '2026-11-02' }, 'Neu'],
  [{ aufgenommen_am: '2026-10-31', aktualisiert_am: '2026-11-02' }, 'Geändert'],
  [{ aufgenommen_am: '2026-10-31', aktualisiert_am: '2026-10-31' }, ''],
  [{ aufgenommen_am: '2026-12-24', aktualisiert_am: '2026-12-24' }, ''],
])('since the last edition of 31 October %j is marked „%s“', (angaben, mark) => {
  const settings = { einstellungen: { ...einstellungen, letzte_ausgabe: '2026-10-31' } };
  const index = pages([named('markt', angaben)], settings)['index.html'] ?? '';
  expect(/class="neuheit">([^<]*)/.exec(index)?.[1] ?? '').toBe(mark);
  expect(pages([named('markt', angaben)])['index.html']).not.toContain('class="neuheit"');
});

test('the page says since when a Vorhaben is changed, and where something has a later day', () => {
  const settings = { einstellungen: { ...einstellungen, letzte_ausgabe: '2026-10-31' } };
  const old = { aufgenommen_am: '2026-03-02', aktualisiert_am: '2026-11-02' };
  const page = (angaben: Angaben) =>
    words(pages([named('markt', { ...old, ...angaben })], settings)['vorhaben/markt/index.html'] ?? '');
  const said = 'Die Angaben sind nach der Ausgabe vom 31. Oktober 2026 geändert worden.';
  const decided = (datum: string) => ({ beschlusslage: [{ vorlage: '2026/BV/0007', datum }] });
  expect(
    page({ anregungen: [{ anliegen: 'Mehr Bänke', datum: '2026-11-05' }], ...decided('2026-11-01') }),
  ).toContain(
    `${said} Aus der Zeit danach ist etwas eingetragen bei „Was ist beschlossen?“ und „Anregungen, und was daraus wurde“.`,
  );
  expect(page(decided('2026-10-31'))).toContain(`${said} `);
  for (const datum of ['2026-10-31', '2026-11-23'])
    expect(page(decided(datum))).not.toContain('Aus der Zeit danach');
  expect(page({ aktualisiert_am: '2026-10-31' })).not.toContain('geändert worden');
  expect(page({ aufgenommen_am: '2026-11-01' })).not.toContain('geändert worden');
});

test('a list says in one sentence what a Vorhaben is about: its summary, or the first sentence of the text', () => {
  const line = (angaben: Angaben, beschreibung: string): string =>
    /<div class="kurz">(.*?)<\/div>/.exec(
      filesOf('html', listeOf([faehrplatz(angaben, { beschreibung })]))['index.html'] ?? '',
    )?.[1] ?? '';
  expect(line({ kurzbeschreibung: 'Mehr Schatten.' }, 'Der Platz wird umgebaut.')).toBe(
    '<p>Mehr Schatten.</p>',
  );
  expect(line({}, 'Der Platz am *Hafen*, z. B. der Kai, wird umgebaut. Danach mehr.')).toMatch(
    /^<p>Der Platz am Hafen, z\.\sB\. der Kai, wird umgebaut\.<\/p>$/,
  );
  expect(line({}, `${'Der sehr lange Satz über den Platz '.repeat(9)}endet hier.`)).toBe('');
  expect(line({}, '- erstens\n- zweitens')).toBe('');
});

test('the page of data names only files that lie beside it', () => {
  const data = (folder: Record<string, string>) => main(folder['daten/index.html']);
  expect(data(pages([named('markt')]))).toContain('Zurzeit liegen keine Dateien bereit.');
});

test.each([
  ['https://vorhaben.brueckenfelde.example', '/'],
  ['https://www.brueckenfelde.example/planung/liste', '/planung/liste/'],
])('at %s the page for wrong addresses finds its way from any depth', (adresse, root) => {
  const page = pages([named('markt')], { einstellungen: { ...einstellungen, adresse } })['404.html'] ?? '';
  const hrefs = [...page.matchAll(/href="([^"#]*)"/g)].map(([, href = '']) => href);
  expect(
    hrefs.filter((href) => !/^(https?|mailto|tel):/.test(href)).every((href) => href.startsWith(root)),
  ).toBe(true);
  expect(hrefs).toContain(`${root}vorhaben.css`);
});
