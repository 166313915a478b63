import type { Einstellungen } from '../../model/einstellungen.js';
import { type Farbpaar, farbenOf } from '../../model/farben.js';

const block = ({ akzent, akzentDunkel }: Farbpaar): string =>
  `:root{--akzent:${akzent};--akzent-dunkel:${akzentDunkel}}`;

/** The colours of the city, to stand below the style sheet; nothing without any. Paper stays black and white. */
export function farbenCss({ erscheinung }: Einstellungen): string {
  const farben = farbenOf(erscheinung);
  if (farben === undefined) return '';
  return `\n@media screen{${block(farben.hell)}}\n@media screen and (prefers-color-scheme:dark){${block(farben.dunkel)}}\n`;
}
