import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { likely } from '../base/likely.js';
import { typed } from '../report/befehl.js';
import { type Io, UsageError } from './io.js';
import { namesIn } from './names-in.js';

/** Dashes that a text program makes of two hyphens. */
const longDash = /^[\u2010-\u2015\u2212]+(?=\p{L})/u;

/** The path that was probably meant: with other strokes, without quotes and blanks, with its ending, nearly the same name. */
function meantPath(path: string, { cwd }: Io): string | undefined {
  const plain = path.replace(/^["'„“”\s]+|["'„“”\s]+$/g, '');
  const slashed = plain.replaceAll('\\', '/');
  const near = [plain, slashed, `${plain}.md`, `${slashed}.md`].find(
    (one) => one !== path && one !== '' && existsSync(resolve(cwd, one)),
  );
  if (near !== undefined) return near;
  const folder = dirname(resolve(cwd, slashed));
  const name = basename(slashed);
  const names = namesIn(folder);
  const same = names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? likely(name, names);
  return same && join(dirname(slashed), same);
}

/** What to say of a path that does not exist. */
export function missingPath(path: string, io: Io): string {
  if (path.trim() === '')
    return 'Eine Angabe ist leer. Nennen Sie eine Datei oder einen Ordner, oder lassen Sie die Angabe weg.';
  if (longDash.test(path))
    return `„${path}“ beginnt mit einem Gedankenstrich. Ein Schalter beginnt mit zwei kurzen Strichen: ${path.replace(longDash, '--')}`;
  if (/[*?]/.test(path))
    return `„${path}“ gibt es nicht. Muster werden nicht aufgelöst: Nennen Sie den Ordner.`;
  const meant = meantPath(path, io);
  return `„${path}“ gibt es nicht.${meant === undefined ? '' : ` Meinten Sie ${typed(meant)}?`}`;
}

/** Files of other programs; an ending that is only written in another way is told with the file itself. */
const foreign =
  /^\.(?:svg|png|jpe?g|gif|webp|avif|pdf|docx?|odt|rtf|xlsx?|ods|csv|json|ya?ml|html?|css|m?js|ts|hbs|xml|zip|sh|ps1|bat|exe)$/i;

/** Why a file cannot be a Steckbrief, by its ending; undefined if it may be one. */
export function notASteckbrief(path: string): string | undefined {
  const end = extname(path);
  if (!foreign.test(end)) return undefined;
  const next = /^\.(?:docx?|odt|rtf|pdf)$/i.test(end)
    ? ' Übertragen Sie den Text in eine solche Datei.'
    : /^\.ya?ml$/i.test(end)
      ? ` Diese Datei prüft: vorhaben check ${typed(path)}`
      : '';
  return `„${path}“ ist kein Steckbrief. Ein Steckbrief ist eine Textdatei mit der Endung „.md“.${next}`;
}

/** The absolute path of a folder that a call names; ends the run if it is none. */
export function folderNamed(given: string, io: Io): string {
  const folder = resolve(io.cwd, given);
  const found = given.trim() === '' ? undefined : statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return folder;
  if (found)
    throw new UsageError(`„${given}“ ist eine Datei. Nennen Sie den Ordner: ${typed(dirname(given))}`);
  const meant = given.trim() === '' ? undefined : meantPath(given, io);
  throw new UsageError(
    `Den Ordner „${given}“ gibt es nicht.${meant === undefined ? '' : ` Meinten Sie ${typed(meant)}?`}`,
  );
}
