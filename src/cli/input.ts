import { basename, dirname, join, resolve } from 'node:path';
import { selectorOf, type Unread } from '../read/folder.js';
import { idOf } from '../read/id.js';
import type { CheckOptions } from './check-options.js';
import { homeOf } from './city.js';
import { type Io, UsageError } from './io.js';
import { namesIn } from './names-in.js';
import { folderOf, type Input, isFolder, onDisk, pathsOf } from './selection.js';
import { unreadNotes } from './unread-notes.js';

/** The Steckbriefe of the same folders whose names fold to an id of these files. */
function namesakes(paths: readonly string[], home: string | undefined): readonly string[] {
  const ids = new Set(paths.map((path) => idOf(basename(path)).id));
  const checked = new Set(paths);
  return [...new Set(paths.map((path) => dirname(path)))].flatMap((folder) => {
    const same = namesIn(folder)
      .filter((name) => /\.md$/i.test(name) && ids.has(idOf(name).id))
      .map((name) => join(folder, name))
      .filter((path) => !checked.has(path));
    return same.length === 0 ? [] : same.filter((path) => selectorOf(folder, home)(path));
  });
}

function fromStdin(given: readonly string[], name: string | undefined, io: Io): Input {
  if (given.length > 0) {
    throw new UsageError(
      `Bei --stdin kommt der Steckbrief aus der Eingabe. „${given[0]}“ passt nicht dazu: Lassen Sie es weg.`,
    );
  }
  if (name === undefined || name === '') {
    throw new UsageError(
      'Bei --stdin fehlt der Name der Datei. Schreiben Sie zum Beispiel: --stdin --stdin-filename steckbriefe/platz.md',
    );
  }
  const path = resolve(io.cwd, name);
  if (isFolder(path) || /[\\/]$/.test(name))
    throw new UsageError(`„${name}“ bei --stdin-filename ist ein Ordner. Nennen Sie eine Datei.`);
  // A stream can be read only once, a file is asked for again when a parser had to be loaded for it.
  let typed: Uint8Array | undefined;
  const bytes = () => {
    typed ??= io.stdin();
    return { value: typed, findings: [] };
  };
  const file = { path, bytes };
  return { files: [file], neighbours: [], folder: dirname(path), notes: [] };
}

/** Finds the files that a call is about: in folders, in the input, or by what Git knows about them. */
export async function inputOf(given: readonly string[], options: CheckOptions, io: Io): Promise<Input> {
  const { stdin, stdinFilename, staged, changedSince } = options;
  if (stdin) return fromStdin(given, stdinFilename, io);
  const wanted = given.length > 0 ? given : ['.'];
  if (staged) return (await import('./modes/changed.js')).stagedInput(wanted, io);
  if (changedSince !== undefined)
    return (await import('./modes/changed.js')).changedInput(wanted, changedSince, io);

  const unread: Unread[] = [];
  const paths = pathsOf(wanted, io, unread);
  const named = new Set(wanted.map((path) => resolve(io.cwd, path)));
  return {
    files: paths.map(onDisk),
    neighbours: namesakes(
      paths.filter((path) => named.has(path)),
      homeOf(io),
    ),
    folder: folderOf(wanted[0] ?? '.', io),
    notes: unreadNotes(unread, io),
  };
}
