import { forbidden, invisible, visible, visibleLine } from '../base/characters.js';

const unseen = new RegExp(`${forbidden.source}|${invisible.source}`, 'gu');

const unit = (text: string, at: number): string => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;

/**
 * A value as indented JSON with a line end. Control characters and those that change how a text is shown are written
 * as `\uXXXX`, which `JSON.stringify` does only for some: a program reads the same value, and a terminal shows it safely.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(unseen, (found) =>
    Array.from({ length: found.length }, (_, at) => unit(found, at)).join(''),
  )}\n`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const withEntities = (text: string): string => text.replace(/[&<>"']/g, (found) => entities[found] ?? found);

/** A text for an element of XML; what XML 1.0 forbids is written out (`<U+001B>`). */
export const xmlText = (text: string): string => withEntities(visible(text));

/** A text of one line, for an attribute of XML or for HTML inside Markdown: no line end is left to begin anything. */
export const markupLine = (text: string): string => withEntities(visibleLine(text));
