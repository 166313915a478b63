import type { Einstellungen } from '../model/einstellungen.js';
import type { Beilagen } from '../render/beilagen.js';
import { readKern } from './kern.js';
import { readLogo } from './logo.js';
import { readStadtCss, readVorlagen } from './vorlagen.js';

/** What lies beside the Steckbriefe of a city and goes into the publication: its logo, its templates, its styles. */
export async function beilagenOf(folder: string, { erscheinung }: Einstellungen): Promise<Beilagen> {
  const logo = erscheinung?.logo && readLogo(folder, erscheinung.logo.datei);
  const vorlagen = await readVorlagen(folder);
  const css = readStadtCss(folder);
  const kern = erscheinung?.thema === 'kern' ? readKern(folder, erscheinung.kern) : undefined;
  return {
    ...(logo ? { logo } : {}),
    ...(vorlagen ? { vorlagen } : {}),
    ...(css ? { css } : {}),
    ...(kern ? { kern } : {}),
  };
}
