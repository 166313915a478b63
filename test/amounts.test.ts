import { expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';

const costs = (betrag: string): string => headed(`kostenrahmen:\n  betrag: ${betrag}`);

test.each([
  ['250 TEUR', '250000'],
  ['1,2 Mrd. €', '1200000000'],
  ['300 Tsd. Euro', '300000'],
  ['80 T€', '80000'],
])('%s is %s', async (typed, meant) => {
  expect((await check(costs(typed)))[0]?.help).toBe(
    `Schreiben Sie die Zahl ohne Punkte und ohne Einheit: ${meant}`,
  );
  expect(await check(costs(meant))).toEqual([]);
});

test.each([
  ['ca. 250.000 € brutto', '250000'],
  ['rund 1,5 Mio. Euro', '1500000'],
  ['max. 40000', '40000'],
  ['voraussichtlich 250.000,50 Euro, davon die Hälfte gefördert', '250000.50'],
  ['geschätzt 250 TEUR (netto)', '250000'],
])('%s is an amount and a remark, as they are typed', async (typed, betrag) => {
  const [found, ...others] = await check(costs(typed));
  const [, lines = ''] = found?.help.split(':\n') ?? [];
  expect([lines, others]).toEqual([`betrag: ${betrag}\nhinweis: ${typed}`, []]);
  expect(await check(headed(`kostenrahmen:\n  ${lines.replace('\n', '\n  ')}`))).toEqual([]);
});

test.each([
  'zwischen 200.000 und 300.000 Euro',
  '250.000 - 300.000 €',
  'noch offen, siehe Stufe 2',
  'steht ab 2027 fest',
  'Planung: 20.000, Bau: 30.000',
  'wird ermittelt',
])('%s is no amount, but can be a remark', async (typed) => {
  const [found] = await check(costs(`"${typed}"`));
  const remark = typed.includes(': ') ? `"${typed}"` : typed;
  expect(found?.help).toBe(
    `Schreiben Sie nur Ziffern, zum Beispiel 250000. Gibt es noch keine Zahl, dann schreiben Sie statt der Zeile: „hinweis: ${remark}“`,
  );
});

test('no second remark is asked for', async () => {
  const [found] = await check(headed('kostenrahmen:\n  betrag: ca. 250.000 €\n  hinweis: ohne Planung'));
  expect(found?.help).toBe('Schreiben Sie nur Ziffern, zum Beispiel 250000.');
});
