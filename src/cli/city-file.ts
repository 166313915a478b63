import { realpathSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { reasonOf } from '../base/file-fault.js';
import { quote } from '../base/words.js';
import { readBytes } from '../read/folder.js';
import { sentenceOf } from '../report/sentence.js';
import { UsageError } from './io.js';

/** Whether a name stays in a folder: no way up, no drive, and no link on the way. */
function isInside(folder: string, name: string): boolean {
  if (isAbsolute(name) || /^[a-z]:|\\/i.test(name)) return false;
  const way = normalize(name);
  if (way === '..' || way.startsWith(`..${sep}`)) return false;
  try {
    return realpathSync(join(folder, way)) === join(realpathSync(folder), way);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new UsageError(
      `Die Datei ${quote(name)} lässt sich nicht lesen: ${missing(code)}.\nLegen Sie die Datei neben vorhaben.yaml, oder berichtigen Sie dort den Namen.`,
    );
  }
}

const missing = (code: string): string =>
  code === 'ENOENT' ? 'im Ordner der Stadt gibt es keine mit diesem Namen' : reasonOf(code);

/** A file that the settings name, from the city's folder and from nowhere else; otherwise the run ends. */
export function cityFile(folder: string, name: string): Uint8Array {
  if (!isInside(folder, name))
    throw new UsageError(
      `Die Datei ${quote(name)} liegt nicht im Ordner der Stadt, oder sie ist eine Verknüpfung.\nLegen Sie die Datei selbst neben vorhaben.yaml.`,
    );
  const { value, findings } = readBytes(join(folder, name));
  if (value) return value;
  const said = findings.map((found) => sentenceOf(found).message);
  throw new UsageError(`Die Datei ${quote(name)} kann so nicht benutzt werden. ${said.join(' ')}`);
}
