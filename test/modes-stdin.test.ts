import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { home, run, steckbrief } from './support/world.js';

const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const broken = steckbrief({ aktualisiert_am: '2026-02-31' });
/** A stream: what was read is gone. */
function typed(text: string) {
  let rest = text;
  return {
    stdin: () => {
      const bytes = new TextEncoder().encode(rest);
      rest = '';
      return bytes;
    },
  };
}
const asMarkt = ['check', '--stdin', '--stdin-filename', 'steckbriefe/markt.md'];

test('--stdin judges what is typed as if it lay at its name, whatever lies there', async () => {
  const city = { 'leitfaden.yaml': leitfaden.replace('kennung: rostock', 'kennung: brueckenfelde') };
  const files = { ...city, 'steckbriefe/markt.md': steckbrief(), 'steckbriefe/Markt.md': steckbrief() };
  const { code, out } = await run([...asMarkt, '--format', 'json'], files, typed(broken));
  const report = JSON.parse(out);
  expect([code, report.leitfaden]).toEqual([1, 'brueckenfelde']);
  expect(report.steckbriefe).toMatchObject([{ file: 'steckbriefe/markt.md', id: 'markt' }]);
  expect(report.diagnostics).toMatchObject([{ rule: 'datum-ungueltig', line: 14 }]);
});

test('--stdin needs no file and no folder', async () => {
  const { code, out } = await run([...asMarkt, '--format', 'kompakt'], {}, typed(steckbrief()));
  expect([code, out]).toEqual([0, '0 Fehler, 0 Warnungen, 0 Hinweise\n']);
});

test('--stdin is read once, also when a parser has to be loaded for the text', async () => {
  const unusual = steckbrief(
    { rubrik: '{ stadtteile: [Nordhafen] }' },
    '## Beschreibung\n\nein <b>Platz</b>\n',
  );
  const { out } = await run([...asMarkt, '--format', 'json'], {}, typed(unusual));
  expect(JSON.parse(out).diagnostics).toMatchObject([{ rule: 'html-entfernt' }]);
});

test('--stdin is not read when the call is wrong, and the sentence says what to type', async () => {
  const world = {
    stdin: () => {
      throw new Error('stdin was read');
    },
  };
  const calls: Readonly<Record<string, readonly string[]>> = {
    'fehlt der Name der Datei': ['--stdin'],
    'Lassen Sie es weg': ['--stdin', '--stdin-filename', 'a.md', 'markt.md'],
    'ist ein Ordner': ['--stdin', '--stdin-filename', 'steckbriefe/'],
    'Zu --stdin-filename gehört --stdin': ['--stdin-filename', 'a.md'],
    '--stdin und --staged passen nicht zusammen': ['--stdin', '--stdin-filename', 'a.md', '--staged'],
    '--stdin und --watch passen nicht zusammen': ['--stdin', '--stdin-filename', 'a.md', '--watch'],
  };
  for (const [sentence, flags] of Object.entries(calls)) {
    const { code, err } = await run(['check', ...flags], { 'markt.md': steckbrief() }, world);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  }
});

test('a single file must not share its id with another of its folder, be it not named', async () => {
  const files = {
    'Hafen Platz.md': steckbrief(),
    'hafen-platz.md': steckbrief(),
    'nord/hafen-platz.md': steckbrief(),
    'Kopie.md': steckbrief(),
    'kopie.md': steckbrief(),
    '.vorhabenignore': 'kopie.md\n',
  };
  const rules = async (name: string) => {
    const { out } = await run(['check', name, '--format', 'json'], files);
    return JSON.parse(out).diagnostics.map(({ rule }: { rule: string }) => rule);
  };
  expect(await rules('hafen-platz.md')).toEqual(['id-doppelt']);
  expect(await rules('Hafen Platz.md')).toContain('id-doppelt');
  expect(await rules('nord/hafen-platz.md')).toEqual([]);
  expect(await rules('Kopie.md')).toEqual(['dateiname-ungewoehnlich']);
});
