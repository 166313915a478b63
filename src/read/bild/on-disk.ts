import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isStadtOrdner } from '../city-folder.js';
import { limits } from '../limits.js';
import { wayOf } from './address.js';
import type { Bildbefund, Bildmangel, Bildsicht } from './befund.js';
import { inspect, tooLarge, unfit } from './inspect.js';

/** The folder that a picture of a Steckbrief must lie in: the city's, or that of the Steckbrief itself. */
export function cityOf(path: string): string {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (isStadtOrdner(folder)) return folder;
    if (dirname(folder) === folder) return dirname(path);
  }
}

/**
 * The way from the folder of the city to a picture, or why there is none. A name that begins with a dot is hidden, and
 * stays so.
 */
export function wayInCity(ziel: string, path: string, city: string): readonly string[] | Bildmangel {
  const way = wayOf(ziel);
  if (typeof way === 'string') return { rule: 'bild-entfernt', key: way, facts: { ziel } };
  const steps = relative(city, resolve(dirname(path), ...way)).split(sep);
  const isHidden = steps.some((step) => step.startsWith('.') || step === 'node_modules');
  return isHidden || steps.length === 0 ? unfit('ausserhalb', ziel) : steps;
}

export const missing = (ziel: string, meant?: string): Bildmangel =>
  meant === undefined
    ? { rule: 'bild-fehlt', key: 'fehlt', facts: { ziel } }
    : { rule: 'bild-fehlt', key: 'schreibweise', facts: { ziel, name: meant } };

const same = (a: string, b: string): boolean => a.normalize('NFC') === b.normalize('NFC');

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Goes the way letter by letter, as a server does, also where the system here sees no difference; and over no link. */
function find(ziel: string, city: string, steps: readonly string[]): string | Bildmangel {
  let at = city;
  for (const step of steps) {
    const entries = entriesOf(at);
    const entry = entries.find(({ name }) => same(name, step));
    if (!entry)
      return missing(ziel, entries.find(({ name }) => same(name.toLowerCase(), step.toLowerCase()))?.name);
    if (entry.isSymbolicLink()) return unfit('verweis', ziel);
    at = join(at, entry.name);
  }
  return at;
}

function read(path: string, ziel: string): Uint8Array | Bildmangel {
  let file: number | undefined;
  try {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) return unfit('art', ziel);
    return stat.size > limits.bildBytes ? tooLarge(ziel, stat.size) : readFileSync(file);
  } catch (error) {
    return unfit('unlesbar', ziel, { ursache: String((error as NodeJS.ErrnoException).code) });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const isBytes = (found: Uint8Array | Bildmangel): found is Uint8Array => found instanceof Uint8Array;

/** Looks for the pictures of a Steckbrief on the disk. */
export function bilderNeben(path: string): Bildsicht {
  let city: string | undefined;
  return (ziel): Bildbefund => {
    city ??= cityOf(path);
    const steps = wayInCity(ziel, path, city);
    if ('rule' in steps) return { ergebnis: steps };
    const pfad = join(city, ...steps);
    const found = find(ziel, city, steps);
    if (typeof found !== 'string') return { ergebnis: found, pfad };
    const bytes = read(found, ziel);
    if (!isBytes(bytes)) return { ergebnis: bytes, pfad };
    const again = (): Uint8Array | undefined => {
      const now = read(found, ziel);
      return isBytes(now) ? now : undefined;
    };
    return { ergebnis: inspect(ziel, steps.at(-1) ?? '', bytes, again), pfad };
  };
}
