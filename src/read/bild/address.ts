import { forbidden, invisible } from '../../base/characters.js';

/** Why an address in a text names no file of the city; each is the key of a sentence of `bild-entfernt`. */
export type Elsewhere = 'fremd' | 'adresse';

const never = new RegExp(`[\\\\:?#*"<>|]|${forbidden.source}|${invisible.source}`, 'u');

/**
 * The way to the file that the address of a picture names: folders and a name, to be gone from the folder of the
 * Steckbrief. `..` may be among them; where it leads to, the caller sees to. Signs that no file on Windows can have, or
 * that mean something else in an address, are refused before and after `%20` and the like are read.
 */
export function wayOf(ziel: string): readonly string[] | Elsewhere {
  if (/^(?:https?:|[\\/]{2})/i.test(ziel)) return 'fremd';
  if (never.test(ziel)) return 'adresse';
  let decoded: string;
  try {
    decoded = decodeURIComponent(ziel);
  } catch {
    return 'adresse';
  }
  if (never.test(decoded) || decoded.startsWith('/') || /(?:^|\/)$/.test(decoded)) return 'adresse';
  const steps = decoded.split('/');
  return steps.slice(1).includes('') ? 'adresse' : steps.filter((step) => step !== '.');
}
