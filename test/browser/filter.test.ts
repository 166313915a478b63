import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { browserTest, withPage } from '../support/browser.js';
import { counted, type Filter, listed, openFilter, shown } from '../support/filter.js';
import { addStyle } from '../support/probes.js';
import { named, pages } from '../support/seiten.js';

/** The values of a field, without „Alle“, and the number that stands behind each. */
const options = (select: Locator): Promise<readonly { readonly value: string; readonly number: string }[]> =>
  select.locator('option:not([value=""])').evaluateAll((all) =>
    all.map((option) => ({
      value: (option as HTMLOptionElement).value,
      number: /\((\d+)\)$/.exec(option.textContent ?? '')?.[1] ?? '',
    })),
  );

const words = (number: number): string => `${number === 0 ? 'Kein' : number} Vorhaben`;

/** The titles to be seen; the line that counts says the same number first. */
async function selected(filter: Filter): Promise<readonly string[]> {
  const titles = await shown(filter.page);
  expect(/^\S+ Vorhaben/.exec(await counted(filter))?.[0]).toBe(words(titles.length));
  return titles;
}

browserTest('each area and each theme shows what its own page lists, and as many as it says', () =>
  withPage(async (page) => {
    const found: Record<string, readonly string[]> = {};
    const filter = await openFilter(page);
    await filter.citywide.uncheck();
    for (const [kind, select] of Object.entries({ stadtteil: filter.place, thema: filter.theme })) {
      for (const { value, number } of await options(select)) {
        await select.selectOption(value);
        const titles = await selected(filter);
        expect([value, titles.length]).toEqual([value, Number(number)]);
        found[`${kind}/${value}/index.html`] = titles;
      }
      await select.selectOption('');
    }
    expect(Object.keys(found).length).toBeGreaterThan(30);
    for (const [path, titles] of Object.entries(found)) expect(titles).toEqual(await listed(page, path));
  }),
);

browserTest('beside an area the line says how many are for the whole city, as the box does', () =>
  withPage(async (page) => {
    const filter = await openFilter(page);
    const all = await selected(filter);
    expect(await counted(filter)).toBe(`${all.length} Vorhaben`);
    await filter.place.selectOption('klein-rade');
    const [both, own] = [
      (await selected(filter)).length,
      (await options(filter.place)).find(({ value }) => value === 'klein-rade')?.number,
    ];
    expect(await counted(filter)).toBe(`${both} Vorhaben, davon ${both - Number(own)} für die ganze Stadt`);
    expect(await page.getByText(`immer zeigen (${both - Number(own)})`).isVisible()).toBe(true);
    await filter.citywide.uncheck();
    expect(await counted(filter)).toBe(`${own} Vorhaben`);
  }),
);

browserTest('what concerns the whole city stays with an area, until it is switched off', () =>
  withPage(async (page) => {
    const filter = await openFilter(page);
    await filter.place.selectOption('altstadt');
    const both = await selected(filter);
    await filter.citywide.uncheck();
    const own = await selected(filter);
    const city = await listed(page, 'stadtteil/gesamtstadt/index.html');
    expect(both).toEqual([...own, ...city].sort());
    expect(own.length).toBeLessThan(both.length);
  }),
);

browserTest('what names an area and concerns the whole city, too, goes from another area with the box', () =>
  withPage(
    async (page) => {
      const rubrik = { stadtteile: ['Altstadt'], gesamtstadt: true };
      const others = [1, 2, 3, 4, 5, 6, 7].map((i) =>
        named(`n-${i}`, { rubrik: { stadtteile: ['Nordhafen'] } }),
      );
      const files = pages([...others, named('beides', { rubrik })]);
      await page.setContent(files['index.html'] ?? '');
      await page.evaluate(addStyle, files['filter.css'] ?? '');
      const place = page.getByLabel('Stadtteil', { exact: true });
      await place.selectOption('nordhafen');
      expect(await shown(page)).toContain('beides');
      await page.getByLabel('ganze Stadt immer').uncheck();
      expect((await shown(page)).length).toBe(7);
      await place.selectOption('altstadt');
      expect(await shown(page)).toEqual(['beides']);
    },
    { bypassCSP: true },
  ),
);

browserTest('the choices narrow each other down, to nothing at last, and the button shows all again', () =>
  withPage(async (page) => {
    const filter = await openFilter(page);
    const all = await selected(filter);
    expect(all.length).toBeGreaterThan(40);
    await filter.theme.selectOption('verkehr');
    const theme = await selected(filter);
    await filter.place.selectOption('altstadt');
    await filter.citywide.uncheck();
    const both = await selected(filter);
    expect(theme).toEqual(expect.arrayContaining([...both]));
    expect(both.length).toBeLessThan(theme.length);
    await filter.answer.selectOption('abgeschlossen');
    await filter.theme.selectOption('digitalisierung');
    expect(await selected(filter)).toEqual([]);
    expect(await counted(filter)).toBe(
      'Kein Vorhaben passt zu dieser Auswahl. Wählen Sie weniger aus, oder drücken Sie „Auswahl zurücksetzen“.',
    );
    expect(await filter.reset.isVisible()).toBe(true);
    await filter.theme.selectOption('');
    await filter.answer.selectOption('');
    expect(await selected(filter)).not.toEqual([]);
    expect(await counted(filter)).not.toContain('passt');
    await filter.reset.click();
    expect(await selected(filter)).toEqual(all);
    await filter.news.check();
    const news = await selected(filter);
    expect(news.length).toBeGreaterThan(0);
    expect(news.length).toBeLessThan(all.length);
  }),
);

browserTest('each answer to „Kann ich mitmachen?“ shows its own, and together they are all', () =>
  withPage(async (page) => {
    const filter = await openFilter(page);
    const all = await selected(filter);
    const parts: string[] = [];
    for (const { value } of await options(filter.answer)) {
      await filter.answer.selectOption(value);
      parts.push(...(await selected(filter)));
    }
    expect(parts.sort()).toEqual(all);
  }),
);

browserTest('the keys alone choose and reset, and the choice is printed', () =>
  withPage(async (page) => {
    const filter = await openFilter(page);
    const all = await selected(filter);
    await filter.place.focus();
    await page.keyboard.type('Alt');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const chosen = await selected(filter);
    expect(await filter.place.inputValue()).toBe('altstadt');
    expect(await filter.citywide.isChecked()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await selected(filter)).toEqual(chosen);
    expect(await filter.place.isVisible()).toBe(true);
    expect(await filter.reset.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await filter.reset.focus();
    await page.keyboard.press('Enter');
    expect(await selected(filter)).toEqual(all);
  }),
);

browserTest('paper says what was chosen, whichever field chose it; without a choice it shows no form', () =>
  withPage(async (page) => {
    const filter = await openFilter(page);
    await page.emulateMedia({ media: 'print' });
    expect(await filter.theme.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await filter.news.check();
    await page.emulateMedia({ media: 'print' });
    expect(await filter.news.isVisible()).toBe(true);
  }),
);
