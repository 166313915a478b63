import { describe, expect, test } from '@jest/globals';
import { run, steckbrief } from './support/world.js';

async function rulesOn(text: string): Promise<readonly string[]> {
  const files = { 'platz.md': steckbrief({}, `## Beschreibung\n\n${text}\n`) };
  const { out } = await run(['check', '.', '--format', 'json'], files);
  return JSON.parse(out).diagnostics.map(
    ({ rule, line, column }: Record<string, unknown>) => `${rule} ${line}:${column}`,
  );
}

describe('a link whose text is another address than its target', () => {
  test.each([
    '[https://rostock.de](https://evil.example)',
    '[http://rostock.de/plan](https://evil.example/rostock.de)',
    '[www.rostock.de](https://evil.example)',
    '[rostock.de](https://evil.example)',
    '[Stadt.Land.de](https://stadt-land.example)',
    '[sd.net](https://evil.example)',
    '[ROSTOCK.NET](https://evil.example)',
    '[Rostock.DE/plan](https://rostock.de.evil.example/plan)',
    '[Plan auf https://rostock.de.](https://evil.example)',
    '[**https://rostock.de**](https://evil.example)',
    '[https://ro**stock**.de](https://evil.example)',
    '[https&#58;//rostock.de](https://evil.example)',
    '[https://rostock.de [Plan]](https://evil.example)',
    '[https://rostock.de \\[Plan](https://evil.example)',
    '[https://rostock.de][1]\n\n[1]: https://evil.example',
    '[https://rostock.de]\n\n[https://rostock.de]: https://evil.example',
    '[https://köln.de](https://koeln.de)',
    '[https://plan.rostock.de](https://rostock.de)',
  ])('%j', async (text) => {
    expect(await rulesOn(`Siehe ${text}`)).toEqual(['link-taeuschend 25:7']);
  });
});

test.each([
  '[https://rostock.de](https://rostock.de/)',
  '[https://rostock.de/](http://www.rostock.de/plan?seite=1)',
  '[www.Rostock.de](https://rostock.de)',
  '[rostock.de](https://plan.rostock.de:8080/)',
  '[https://www.rostock.de/…](https://www.rostock.de/ein/langer/weg)',
  '[„https://rostock.de“](https://rostock.de)',
  '[https://köln.de](https://xn--kln-sna.de)',
  '[Plan.pdf](https://rostock.de/plan.pdf)',
  '[Stadt.Land.Fluss](https://evil.example)',
  '[Seite von Stadt.Land.de](https://evil.example)',
  '[Beteiligung.NRW](https://evil.example)',
  '[Bürger*innen](https://rostock.de)',
  '[amt67@rostock.de](mailto:amt67@rostock.de)',
  '[www.rostock.de](mailto:amt67@rostock.de)',
  '`[https://rostock.de](https://evil.example)`',
])('nothing is said of %j', async (text) => {
  expect(await rulesOn(`Siehe ${text}`)).toEqual([]);
});

test('a target that is not published is told once, as that', async () => {
  expect(await rulesOn('[https://rostock.de](https://info@evil.example)')).toEqual(['link-entfernt 25:1']);
});

test('the name of a program that ends like an address is none', async () => {
  expect((await rulesOn('[SD.NET](https://rat.rostock.de)')).join()).not.toContain('link-taeuschend');
});
