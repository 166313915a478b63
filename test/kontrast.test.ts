import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { kleinsterKontrast, kontrast, lesbar } from '../src/base/kontrast.js';
import { farbenOf, gruende } from '../src/model/farben.js';
import { home } from './support/world.js';

/** Ratios that are written in many places, among them the tables of WCAG techniques: white on grey is the border case. */
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
  ['#808080', '#000000', 5.32],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(kontrast(one, other)).toBeCloseTo(expected, 2);
  expect(kontrast(other, one)).toBe(kontrast(one, other));
});

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Which channel is the strongest, the middle and the weakest: what stays the same when only the lightness changes. */
const order = (colour: string): string =>
  channels(colour)
    .map((value, at) => [value, at] as const)
    .sort(([a], [b]) => a - b)
    .map(([, at]) => at)
    .join('');

test('any colour can be made readable on our grounds without another hue, and what is readable stays', () => {
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  for (const red of steps)
    for (const green of steps)
      for (const blue of steps) {
        const colour = `#${red}${green}${blue}`;
        const dark = lesbar(colour, gruende.hell, 'dunkler');
        const bright = lesbar(colour, gruende.dunkel, 'heller');
        expect(kleinsterKontrast(dark, gruende.hell)).toBeGreaterThanOrEqual(4.5);
        expect(kleinsterKontrast(bright, gruende.dunkel)).toBeGreaterThanOrEqual(4.5);
        if (kleinsterKontrast(colour, gruende.hell) >= 4.5) expect(dark).toBe(colour);
        if (new Set([red, green, blue]).size === 3) expect(order(dark)).toBe(order(colour));
      }
});

test('a city that names one colour gets a comfortable one of the same hue for dark screens', () => {
  const { dunkel } = farbenOf({ akzent: '#0B5B6B' }) ?? {};
  expect(dunkel && kleinsterKontrast(dunkel.akzent, gruende.dunkel)).toBeGreaterThanOrEqual(7);
  expect(dunkel && order(dunkel.akzent)).toBe(order('#0b5b6b'));
  expect(farbenOf({ akzent: '#0b5b6b', akzent_dunkel: '#FFCC00' })?.dunkel.akzent).toBe('#ffcc00');
  expect(farbenOf({})).toBeUndefined();
});

test('the colours under the pointer are readable, too, whatever the city names', () => {
  for (const akzent of ['#0b5b6b', '#000000', '#b3001b', '#5c6300']) {
    const farben = farbenOf({ akzent });
    expect(kleinsterKontrast(farben?.hell.akzentDunkel ?? '', gruende.hell)).toBeGreaterThanOrEqual(4.5);
    expect(kleinsterKontrast(farben?.dunkel.akzentDunkel ?? '', gruende.dunkel)).toBeGreaterThanOrEqual(4.5);
  }
});

test('the grounds that colours are measured on are those of the style sheet', () => {
  const css = readFileSync(join(home, 'templates/css/farben.css'), 'utf8');
  const groundsIn = (part: string) =>
    [...part.matchAll(/--(?:grund|[a-z-]*flaeche): (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  const [light = '', dark = ''] = css.split('@media');
  expect(groundsIn(light)).toEqual(gruende.hell);
  expect(groundsIn(dark)).toEqual(gruende.dunkel);
});
