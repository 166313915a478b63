import type { Angaben } from '../../src/model/steckbrief.js';
import { faehrplatz, filesOf, listeOf } from './brueckenfelde.js';

/** The part of a page between its head and its foot. */
export const main = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

/** What stands between a part's heading and the end of the part. */
export const part = (html: string, title: string): string =>
  html
    .split('<section')
    .find((section) => section.includes(`>${title}</h2>`))
    ?.split('</section>')[0] ?? '';

/** What a page says, without its tags. */
export const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The Markdown of a list with one Vorhaben that has these values. */
export const markdownWith = (angaben: Angaben, settings: Parameters<typeof listeOf>[1] = {}): string =>
  (filesOf('markdown', listeOf([faehrplatz(angaben)], settings))['vorhabenliste.md'] ?? '').replaceAll(
    '\u00a0',
    ' ',
  );
