// From which day a Frist counts, and which day is the last one.
import { expect, test } from '@jest/globals';
import { withFristen } from './support/stadt.js';
import { run, steckbrief } from './support/world.js';

const leitfaden = withFristen(
  '  - { art: veroeffentlichung, vor: erstberatung, dauer: P3M }',
  '  - { art: vorschlag, nach: aufgenommen_am, dauer: P2W }',
  '  - { art: vorschlag, nach: aktualisiert_am, dauer: P1M }',
  '  - { art: ergebnis, nach: beteiligung, dauer: P8W }',
  '  - { art: ergebnis, nach: beendet, dauer: P1Y }',
);

async function days(values: Readonly<Record<string, string | undefined>>) {
  const files = { 'leitfaden.yaml': leitfaden, 'platz.md': steckbrief(values) };
  const { out } = await run(['explain', 'platz.md', '--format', 'json'], files);
  return JSON.parse(out).steckbriefe[0].fristen.map(
    ({ bezugstag, letzterTag }: { bezugstag?: string; letzterTag?: string }) =>
      bezugstag === undefined ? letzterTag : `${bezugstag} → ${letzterTag}`,
  );
}

test('each counts from its own day', async () => {
  const values = {
    erstberatung: '\n  datum: 2027-03-31',
    aufgenommen_am: '2026-10-20',
    aktualisiert_am: '2026-10-31',
    beteiligung:
      '\n  geplant: ja\n  termine: [{ titel: Umfrage, von: 2026-09-01, bis: 2026-10-02, offen_fuer: alle }]',
    beendet: '\n  datum: 2026-11-02\n  grund: abgeschlossen',
  };
  expect(await days(values)).toEqual([
    '2027-03-31 → 2026-12-31',
    '2026-10-20 → 2026-11-03',
    '2026-10-31 → 2026-11-30',
    '2026-10-02 → 2026-11-27',
    '2026-11-02 → 2027-11-02',
  ]);
});

test('without its day none has a last one', async () => {
  expect(await days({ aktualisiert_am: undefined, beteiligung: undefined })).toEqual(
    Array(5).fill(undefined),
  );
});
