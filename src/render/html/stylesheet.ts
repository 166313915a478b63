import type { Einstellungen } from '../../model/einstellungen.js';
import { type Farbpaar, farbenOf } from '../../model/farben.js';
import type { Vorhabenliste } from '../../model/vorhabenliste.js';
import type { Beilagen } from '../beilagen.js';
import { css, kernCss } from '../templates.generated.js';

const block = ({ akzent, akzentDunkel }: Farbpaar): string =>
  `:root{--akzent:${akzent};--akzent-dunkel:${akzentDunkel}}`;

/** The colours of the city, to stand below the style sheet; nothing without any. Paper stays black and white. */
function farbenCss({ erscheinung }: Einstellungen): string {
  const farben = farbenOf(erscheinung);
  if (farben === undefined) return '';
  return `\n@media screen{${block(farben.hell)}}\n@media screen and (prefers-color-scheme:dark){${block(farben.dunkel)}}\n`;
}

/** The whole style sheet: a design from elsewhere, ours, the colours of the city, its own styles. What is below counts. */
export function sheetOf({ einstellungen }: Vorhabenliste, { kern, css: own = '' }: Beilagen): string {
  const imports = kern ? kern.sheets.map((path) => `@import "${path}";\n`).join('') : '';
  return [imports, css, kern ? `\n${kernCss}\n` : '', farbenCss(einstellungen), own].join('');
}
