// aktualisierung-vergessen without Git: `editions.test.ts` shows where the last edition comes from.
import { expect, test } from '@jest/globals';
import { readLeitfaden } from '../src/read/settings/leitfaden.js';
import { rostockYaml } from '../src/read/settings/rostock.generated.js';
import { foundSince } from './support/reading.js';
import { steckbrief } from './support/world.js';

const ausgabe = 'liste-2026-Q3';

test.each([
  ['is missed where the date is the old one', '2026-09-01', { ausgabe, aktualisiert_am: '2026-09-01' }, true],
  ['is there', '2026-11-20', { ausgabe, aktualisiert_am: '2026-09-01' }, false],
  ['was typed where none had been', '2026-11-20', { ausgabe }, false],
  ['is asked for by another rule where none ever was', undefined, { ausgabe }, false],
  ['is not asked for where nothing has changed', '2026-09-01', undefined, false],
])('the new date %s', (_, aktualisiert_am, geaendert, isMissed) => {
  const { value } = readLeitfaden(Buffer.from(rostockYaml));
  if (!value) throw new Error('the Leitfaden of Rostock is wrong');
  const found = foundSince(steckbrief({ aktualisiert_am }), value, geaendert);
  expect(
    found
      .filter(({ rule }) => rule === 'aktualisierung-vergessen')
      .map(({ facts, pointer, fix }) => [facts.wert, pointer, fix?.edits[0]?.text]),
  ).toEqual(isMissed ? [['01.09.2026', '/aktualisiert_am', '2026-11-22']] : []);
});
