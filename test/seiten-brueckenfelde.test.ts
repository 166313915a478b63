// What the published site of the invented city says.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { zeitraumEnde } from '../src/base/zeitraum.js';
import { words } from './support/seiten.js';
import { pages } from './support/site.js';
import { folderWith, home, run } from './support/world.js';

test('the steps of the Fährplatz name the time in which its survey and its workshop are', () => {
  const page = words(pages['vorhaben/umgestaltung-faehrplatz/index.html'] ?? '');
  const step = (name: string): string => new RegExp(`${name} (\\S+ \\d{4}) ·`).exec(page)?.[1] ?? '';
  expect(page).toContain('Werkstatt im Gemeindehaus Am 20. Februar 2027');
  expect(step('Werkstatt mit der Anwohnerschaft')).toBe('Februar 2027');
  expect(page).toContain('bis 12. Dezember 2026');
  expect(zeitraumEnde(step('Online-Umfrage')) ?? '').toMatch(/^2026-12-(?:1[2-9]|[23])/);
});

test('the page of data names the size of each file and what stands in it', async () => {
  const out = join(folderWith({}), 'public');
  const city = join(home, 'examples/brueckenfelde');
  const { err } = await run(['render', city, '--out', out, '--format', 'html,json,markdown']);
  expect(err).toBe('');
  const page = words(readFileSync(join(out, 'daten/index.html'), 'utf8'));
  const size = (name: string): string => `${Math.ceil(statSync(join(out, name)).size / 1024)} KB`;
  const { vorhaben } = JSON.parse(readFileSync(join(out, 'vorhabenliste.json'), 'utf8'));
  expect(page).toContain(`Auswertungen. ${vorhaben.length} Vorhaben, ${size('vorhabenliste.json')} `);
  expect(page).toContain(`Weiterverarbeiten. ${vorhaben.length} Vorhaben, ${size('vorhabenliste.md')} `);
  const named = /soweit es angegeben ist: (.*?); dazu die Abschnitte/.exec(page)?.[1]?.split(', ');
  const sections = ['beschreibung', 'bearbeitungsstand_text'];
  const keys = new Set<string>(vorhaben.flatMap(Object.keys));
  expect([...keys].filter((key) => !named?.includes(key) && !sections.includes(key))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(['id', 'bezeichnung', 'beteiligung', 'kriterien']));
});
