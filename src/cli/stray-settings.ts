import { foldersOfCity } from '../read/city-folder.js';
import { homeOf } from './city.js';
import { type Io, UsageError } from './io.js';
import { namesIn } from './names-in.js';
import { shownPath } from './shown.js';

/** Names that a file of settings gets by a slip of the hand: another ending, capitals, the ending that Windows hides. */
const almost = /^(leitfaden|vorhaben)\.ya?ml(?:\.te?xt)?$/i;

/** Ends the run if a file of settings lies in a folder under a name by which nobody would read it. */
function stopIfIn(folder: string, io: Io): void {
  const names = namesIn(folder);
  for (const name of names) {
    const right = `${almost.exec(name)?.[1]?.toLowerCase()}.yaml`;
    if (!almost.test(name) || name === right || names.includes(right)) continue;
    const hidden = /\.te?xt$/i.test(name) ? '\nWindows zeigt die Endung „.txt“ oft nicht an.' : '';
    throw new UsageError(
      `Im Ordner „${shownPath(folder, io.cwd) || '.'}“ liegt „${name}“. So heißt keine Datei, die vorhaben liest.\nBenennen Sie die Datei um: „${right}“.${hidden}`,
    );
  }
}

/**
 * Ends the run if the settings of a city have almost the right name: without them the Steckbriefe would be checked by the
 * rules of another city, and nobody would know.
 *
 * @param ordner the folder of the city, undefined if no Leitfaden was found for `folder`
 */
export function stopIfStray(folder: string, ordner: string | undefined, io: Io): void {
  if (ordner !== undefined) stopIfIn(ordner, io);
  else for (const at of foldersOfCity(folder, homeOf(io))) stopIfIn(at, io);
}
