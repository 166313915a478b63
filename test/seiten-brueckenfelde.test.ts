// What the published site of the invented city says.
import { expect, test } from '@jest/globals';
import { zeitraumEnde } from '../src/base/zeitraum.js';
import { words } from './support/seiten.js';
import { pages } from './support/site.js';

test('the steps of the Fährplatz name the time in which its survey and its workshop are', () => {
  const page = words(pages['vorhaben/umgestaltung-faehrplatz/index.html'] ?? '');
  const step = (name: string): string => new RegExp(`${name} (\\S+ \\d{4}) ·`).exec(page)?.[1] ?? '';
  expect(page).toContain('Werkstatt im Gemeindehaus Am 20. Februar 2027');
  expect(step('Werkstatt mit der Anwohnerschaft')).toBe('Februar 2027');
  expect(page).toContain('bis 12. Dezember 2026');
  expect(zeitraumEnde(step('Online-Umfrage')) ?? '').toMatch(/^2026-12-(?:1[2-9]|[23])/);
});
