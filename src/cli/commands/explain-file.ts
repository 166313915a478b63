import { type Erklaerung, erklaerungOf } from '../../model/erklaerung.js';
import { fassungFor } from '../../model/fassungen.js';
import type { Angaben } from '../../model/steckbrief.js';
import { erklaerungText } from '../../report/erklaerung.js';
import { jsonText } from '../../report/escape.js';
import { json } from '../../report/json.js';
import { text } from '../../report/text.js';
import { runOf } from '../check-run.js';
import { Exit, type ExitCode, type Io } from '../io.js';
import { leitfadenOf } from '../leitfaden.js';
import { folderOf, onDisk, pathsOf } from '../selection.js';
import { type CheckedSteckbrief, checkAll } from '../steckbriefe.js';

interface Options {
  readonly format: 'text' | 'json';
  readonly leitfaden?: string;
}

/** Why a Steckbrief is not in any output; undefined if it is. */
function heldBack(
  { entwurf, ausnahme, vorhabenliste }: Angaben,
  { oeffentlich }: Erklaerung,
): string | undefined {
  if (oeffentlich) return undefined;
  if (entwurf === true) return 'Es ist ein Entwurf';
  if (ausnahme !== undefined)
    return `Das Vorhaben ist ausgenommen${ausnahme.grund ? ` („${ausnahme.grund.trim()}“)` : ''}`;
  return vorhabenliste === false ? 'Es steht „vorhabenliste: nein“' : 'Ein Votum hat es gestrichen';
}

const errorsOf = ({ diagnostics }: CheckedSteckbrief): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;

/** `vorhaben explain DATEI`: why the result of a Steckbrief is what it is; the findings of one that cannot be read. */
export async function explainFiles(io: Io, given: readonly string[], options: Options): Promise<ExitCode> {
  const paths = pathsOf(given, io);
  const folder = folderOf(given[0] ?? '.', io);
  const found = await leitfadenOf({ paths, folder, given: options.leitfaden, befehl: 'explain' }, io);
  const checked = await checkAll(paths.map(onDisk), found.leitfaden, io, {
    fassungen: found.fassungen,
    keep: true,
  });
  const unread = checked.filter(({ steckbrief }) => steckbrief === undefined);
  const explained = checked.flatMap((file) => {
    const { steckbrief } = file;
    if (!steckbrief) return [];
    const erklaerung = erklaerungOf(steckbrief, fassungFor(found.fassungen, steckbrief, io.stichtag));
    const ticked = Object.keys(steckbrief.kriterien ?? {});
    const { placeOf } = file.again();
    const zeilen = Object.fromEntries(ticked.map((id) => [id, placeOf(`/kriterien/${id}`).line]));
    const nichtOeffentlich = heldBack(steckbrief, erklaerung);
    return [
      {
        file: file.file,
        id: file.id,
        bezeichnung: file.bezeichnung ?? file.id,
        erklaerung,
        zeilen,
        ...(nichtOeffentlich === undefined ? {} : { nichtOeffentlich }),
        fehler: errorsOf(file),
      },
    ];
  });
  const run = await runOf(unread, found, { format: 'text', failOn: 'error', color: 'never' }, io);
  const reported = { color: false, columns: io.columns };
  if (options.format === 'json') {
    const { diagnostics } = JSON.parse(json(run, reported));
    const steckbriefe = explained.map(({ erklaerung, zeilen, ...file }) => ({
      ...file,
      ...erklaerung,
      // Under the same names as in the report of `check`.
      ...erklaerung.aufnahme,
      kriterien: erklaerung.kriterien.map((one) => ({
        ...one,
        ...(zeilen[one.id] === undefined ? {} : { zeile: zeilen[one.id] }),
      })),
    }));
    const { stichtag, leitfaden } = run;
    io.out(jsonText({ version: 1, stichtag, leitfaden, steckbriefe, diagnostics }));
  } else {
    const pieces = explained.map((one) => erklaerungText(one, io.columns));
    io.out([...pieces, ...(unread.length > 0 ? [text(run, reported)] : [])].join('\n'));
    if (run.note) io.err(`${run.note}\n`);
  }
  return unread.length > 0 ? Exit.findings : Exit.ok;
}
