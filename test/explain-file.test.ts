import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { home, run, steckbrief } from './support/world.js';

const brueckenfelde = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');

/** Two ways onto the list, one of them by a number; a Frist before the first consultation. */
const leitfaden = `${brueckenfelde.slice(0, brueckenfelde.indexOf('kriterien:\n  - id:'))}kriterien:
  - { id: spielraum, wortlaut: Es gibt einen Spielraum., kurz: Spielraum, quelle: § 4 Absatz 1 }
  - { id: kosten, wortlaut: Es kostet viel., kurz: Hohe Kosten, art: schwelle, feld: kostenrahmen.betrag, ab: 1000000 }
  - id: plan
    wortlaut: Es ist ein Plan.
    kurz: Plan
    art: abgeleitet
    wenn: { feld: phase, ist: [idee, planung] }
  - { id: interesse, wortlaut: Viele fragen nach., kurz: Hohes Interesse }
aufnahme:
  quelle: § 5
  alle:
    - spielraum
    - { name: Bedeutung, mindestens: 2, von: [kosten, plan, interesse], quelle: § 5 Absatz 2 }
`;

const sheet = (values: Readonly<Record<string, string | undefined>> = {}): string =>
  steckbrief(
    {
      kostenrahmen: '\n  betrag: 1000000',
      erstberatung: '\n  datum: 2027-03-14',
      kriterien:
        '\n  spielraum:\n    trifft_zu: ja\n    begruendung: Der Standort ist frei.\n  interesse: offen',
      listenvoten:
        '\n  - gremium: Stadtvertretung\n    datum: 2026-01-12\n    votum: streichen\n    grund: Zu früh' +
        '\n  - gremium: Ortsbeirat Nordhafen\n    datum: 2026-03-01\n    votum: aufnehmen\n    grund: Hohes Interesse' +
        '\n  - gremium: Hauptausschuss\n    datum: 2026-04-01\n    votum: streichen\n    grund: Nein',
      ...values,
    },
    '## Beschreibung und Zielsetzung\n\nMehr Schatten.\n',
  );

test('a Steckbrief is explained part by part: rule, criteria, votes and dates', async () => {
  const { code, out, err } = await run(['explain', 'platz.md'], {
    'leitfaden.yaml': leitfaden,
    'platz.md': sheet(),
  });
  expect([code, err]).toEqual([0, '']);
  expect(out.replaceAll('\u00a0', ' ')).toBe(`platz.md
  Umgestaltung des Fährplatzes
  2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“. Ein Vorhaben muss
  auf die Vorhabenliste, wenn „Spielraum“ zutrifft und „Bedeutung“ erfüllt ist
  (§ 5). Dieses Vorhaben kann noch nicht beurteilt werden. Entscheidend ist
  noch: „Plan“ und „Hohes Interesse“. Votum (Ortsbeirat Nordhafen,
  1. März 2026): Das Vorhaben soll auf die Liste. Grund: Hohes Interesse. Damit
  gehört es auf die Liste.

Regel
  [?] offen: alle 2 (§ 5)
      [x] erfüllt: „Spielraum“
      [?] offen: Bedeutung: mindestens 2 von 3 (§ 5 Absatz 2)
          [x] erfüllt: „Hohe Kosten“
          [?] offen: „Plan“
          [?] offen: „Hohes Interesse“

Kriterien
  [x] Spielraum: ja
      angekreuzt in Zeile 17
      Begründung: Der Standort ist frei.
      Quelle: § 4 Absatz 1
  [x] Hohe Kosten: ja
      berechnet aus „kostenrahmen.betrag“ = 1.000.000
  [?] Plan: offen
      noch offen (aus „phase“ = keine Angabe lässt es sich nicht berechnen)
      Davon hängt das Ergebnis noch ab.
  [?] Hohes Interesse: offen
      noch offen, so steht es in Zeile 20
      Davon hängt das Ergebnis noch ab.

Voten
  [ ] Stadtvertretung, 12. Januar 2026: streichen
      zählt nicht mehr: Ein späteres Votum geht vor.
      Grund: Zu früh
  [x] Ortsbeirat Nordhafen, 1. März 2026: aufnehmen
      zählt: Es ist das letzte Votum eines stimmberechtigten Gremiums.
      Grund: Hohes Interesse
  [ ] Hauptausschuss, 1. April 2026: streichen
      zählt nicht: Nach dem Leitfaden entscheidet dieses Gremium nicht über die
      Liste.
      Grund: Nein

Fristen
  - Vorhaben veröffentlichen: spätestens am 14. Dezember 2026.
    3 Monate vor der ersten Beratung (14. März 2027), verbindlich.
    Quelle: § 6 Absatz 2 des Leitfadens (erfunden).
  - Ergebnis der Beteiligung eintragen: Der Tag lässt sich noch nicht berechnen:
    „beteiligung.termine“ fehlt oder ist nicht eindeutig.
    8 Wochen nach dem Ende der Beteiligung, in der Regel.
`);
});

test('it fits the width of the terminal', async () => {
  const files = { 'leitfaden.yaml': leitfaden, 'platz.md': sheet() };
  const { out } = await run(['explain', 'platz.md'], files, { columns: 50 });
  expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(50);
});

test('JSON has the same, and the lines', async () => {
  const { out } = await run(['explain', 'platz.md', '--format', 'json'], {
    'leitfaden.yaml': leitfaden,
    'platz.md': sheet({ phase: 'planung', listenvoten: undefined }),
  });
  const { steckbriefe, diagnostics } = JSON.parse(out);
  const [{ aufnahme, erfuellt, entscheidend, regel, kriterien, aenderung, oeffentlich, fristen }] =
    steckbriefe;
  expect(diagnostics).toEqual([]);
  expect({ aufnahme, erfuellt, entscheidend, oeffentlich }).toEqual({
    aufnahme: 'muss',
    erfuellt: ['spielraum', 'kosten', 'plan'],
    entscheidend: [],
    oeffentlich: true,
  });
  expect(regel.teile.map(({ zustand }: { zustand: unknown }) => zustand)).toEqual([true, true]);
  expect(kriterien[0]).toMatchObject({ zeile: 17, herkunft: { art: 'angekreuzt' } });
  expect(kriterien[2].herkunft).toEqual({ art: 'berechnet', felder: [{ feld: 'phase', wert: 'planung' }] });
  expect(aenderung).toEqual({
    richtung: 'weg',
    gruppen: [['spielraum'], ['kosten'], ['plan']],
    sicher: false,
  });
  expect(fristen[0]).toMatchObject({ bezugstag: '2027-03-14', letzterTag: '2026-12-14' });
});

test('a draft and an exempt Vorhaben are explained, too, and several files at once', async () => {
  const ausnahme = '\n  grund: Laufende Vergabe\n  rechtsgrundlage: § 1';
  const { code, out } = await run(['explain', 'a.md', 'b.md', 'c.md'], {
    'leitfaden.yaml': leitfaden,
    'a.md': sheet({ entwurf: 'ja' }),
    'b.md': sheet({ ausnahme, listenvoten: undefined }),
    'c.md': sheet({ vorhabenliste: 'nein', listenvoten: undefined }),
  });
  expect(code).toBe(0);
  expect(out.match(/^Regel$/gm)).toHaveLength(3);
  expect(out).toContain('Nicht veröffentlicht: Es ist ein Entwurf.');
  expect(out).toContain('Nicht veröffentlicht: Das Vorhaben ist ausgenommen („Laufende Vergabe“).');
  expect(out).toContain('Das Vorhaben ist von der Vorhabenliste ausgenommen.');
  expect(out).toContain('Nicht veröffentlicht: Es steht „vorhabenliste: nein“.');
});

test('of a Steckbrief that cannot be read the findings are shown, and those of others are not hidden', async () => {
  const files = { 'leitfaden.yaml': leitfaden, 'a.md': sheet(), 'b.md': 'Nur Text.\n' };
  const { code, out } = await run(['explain', 'a.md', 'b.md'], files);
  expect(code).toBe(1);
  expect(out).toContain('Umgestaltung des Fährplatzes');
  expect(out).toContain('b.md:1:1  Fehler  kopf-fehlt');
  const asJson = await run(['explain', 'b.md', '--format', 'json'], files);
  expect(asJson.code).toBe(1);
  expect(JSON.parse(asJson.out)).toMatchObject({ steckbriefe: [], diagnostics: [{ rule: 'kopf-fehlt' }] });
});

test('what is wrong in a file does not count, and that is said', async () => {
  const { code, out } = await run(['explain', 'a.md'], {
    'leitfaden.yaml': leitfaden,
    'a.md': sheet({ kostenrahmen: '\n  betrag: sehr viel' }),
  });
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain('Die Datei hat Fehler. Was falsch ist, zählt hier nicht mit');
  expect(out).toContain('aus „kostenrahmen.betrag“ = keine Angabe');
});

test('a folder stands for the Steckbriefe in it', async () => {
  const files = { 'leitfaden.yaml': leitfaden, 'steckbriefe/a.md': sheet(), 'steckbriefe/b.md': sheet() };
  for (const folder of ['steckbriefe', './steckbriefe/', '.']) {
    const { code, out } = await run(['explain', folder], files);
    expect([code, out.match(/^steckbriefe\/[ab]\.md$/gm)]).toEqual([
      0,
      ['steckbriefe/a.md', 'steckbriefe/b.md'],
    ]);
  }
  const { code, err } = await run(['explain', 'nicht/da'], files);
  expect([code, err]).toEqual([2, 'vorhaben: „nicht/da“ gibt es nicht.\n']);
});

test('a wrong call says what to type', async () => {
  const files = { 'leitfaden.yaml': leitfaden, 'a.md': sheet() };
  const call = async (...argv: string[]) => {
    const { code, err } = await run(['explain', ...argv], files);
    return [code, err];
  };
  expect(await call('fehlt.md')).toEqual([2, 'vorhaben: „fehlt.md“ gibt es nicht.\n']);
  expect(await call('a.md', 'listenpflicht')).toEqual([
    2,
    'vorhaben: „listenpflicht“ ist keine Datei mit der Endung „.md“ und kein Ordner. Nennen Sie entweder Steckbriefe oder eine Regel.\n',
  ]);
  expect(await call('a.md', '--format', 'jsn')).toEqual([
    2,
    'vorhaben: „jsn“ ist bei --format nicht möglich. Meinten Sie „json“? Möglich sind: text, json.\n',
  ]);
});

test('what a file says reaches the terminal as text', async () => {
  const { out } = await run(['explain', 'a.md'], {
    'leitfaden.yaml': leitfaden,
    'a.md': sheet({
      bezeichnung: '"Rot \\e[31m"',
      kriterien: '\n  spielraum:\n    trifft_zu: ja\n    begruendung: "Rot \\e[31m"\n  interesse: nein',
      listenvoten: '\n  - votum: aufnehmen\n    gremium: "Rot \\e[31m"\n    grund: "Rot \\e[31m"',
    }),
  });
  expect(out).not.toContain('\u001b');
});
