import type { Page } from 'playwright-core';
import { addressOf } from './site.js';

/** The start page of the invented city, its filter by the words that stand on it. */
export async function openFilter(page: Page) {
  await page.goto(addressOf('index.html'));
  const place = page.getByLabel('Stadtteil', { exact: true });
  const theme = page.getByLabel('Thema', { exact: true });
  const answer = page.getByLabel('Kann ich mitmachen?', { exact: true });
  const citywide = page.getByLabel('Vorhaben für die ganze Stadt immer zeigen');
  const news = page.getByLabel('Nur was seit');
  const reset = page.getByRole('button', { name: 'Auswahl zurücksetzen' });
  // It stays open: when such a session ends, the browser forgets that it plays paper.
  const session = await page.context().newCDPSession(page);
  return { page, session, place, theme, answer, citywide, news, reset };
}

export type Filter = Awaited<ReturnType<typeof openFilter>>;

/** The titles that are to be seen in the list, sorted. */
export async function shown(page: Page): Promise<readonly string[]> {
  const titles = page.locator('.eintraege h3 a:visible');
  return (await titles.allTextContents()).map((title) => title.trim()).sort();
}

/** What a screen reader says for the line that counts, and what stands there: the number is made by the style sheet. */
export async function counted({ session }: Filter): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: 1 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.treffer' });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
  return nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value))
    .join('');
}

/** The titles that the page of an area or a theme lists (`stadtteil/altstadt/index.html`), without what has ended. */
export async function listed(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(addressOf(path));
  const ended = page.getByRole('heading', { level: 2, name: /beendet|abgeschlossen/i });
  const sections = page.locator('section').filter({ has: page.locator('.eintraege'), hasNot: ended });
  const titles = await sections.locator('h3 a').allTextContents();
  return titles.map((title) => title.trim()).sort();
}
