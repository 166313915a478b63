import { fold } from '../base/fold.js';
import type { Leitfaden } from './leitfaden.js';
import type { Angaben } from './steckbrief.js';

/** What two spellings of one name have in common: case, umlauts and the number of blanks do not count. */
export const gleichNamig = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** The office of a Steckbrief under the name that counts; undefined if it names none. */
export function stelleOf({ ansprechperson }: Angaben, leitfaden: Leitfaden): string | undefined {
  const written = ansprechperson?.stelle?.replace(/\s+/g, ' ').trim() ?? '';
  if (written === '') return undefined;
  const sought = gleichNamig(written);
  const known = leitfaden.stellen.find(({ name, aliase }) =>
    [name, ...aliase].some((one) => gleichNamig(one) === sought),
  );
  return known?.name ?? written;
}
