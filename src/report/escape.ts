import { forbidden, invisible, isSuspicious, visible, visibleLine } from '../base/characters.js';

// `##[` is a command for some runners of CI wherever it stands in a line; in JSON it can stand only in a text.
const unseen = new RegExp(`${forbidden.source}|${invisible.source}|(?<=##\\w*)\\[`, 'gu');

const unit = (text: string, at: number): string => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;

/**
 * A value as indented JSON with a line end. Control characters and those that change how a text is shown are written
 * as `\uXXXX`, as is what a runner would take for a command (`##[`), which `JSON.stringify` does only for some: a program reads the same value, and a terminal shows it safely.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const isSafe = !isSuspicious(text) && !text.includes('##');
  const safe = isSafe
    ? text
    : text.replace(unseen, (found) =>
        Array.from({ length: found.length }, (_, at) => unit(found, at)).join(''),
      );
  return `${safe}\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const withEntities = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => entities[found] ?? found).replace(/(?<=##\w*)\[/g, '&#91;');

/**
 * A text for an element of XML; what XML 1.0 forbids is written out (`<U+001B>`). No line of it is a command for a runner
 * that prints the document: such signs are references, and mean the same.
 */
export const xmlText = (text: string): string =>
  withEntities(visible(text)).replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;');

/** A text of one line, for an attribute of XML or for HTML inside Markdown: no line end is left to begin anything. */
export const markupLine = (text: string): string => withEntities(visibleLine(text));
