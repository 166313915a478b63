import { describe, expect, test } from '@jest/globals';
import { leitfadenYaml } from './support/stadt.js';
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
