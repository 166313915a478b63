import { existsSync, lstatSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visibleLine } from '../../base/characters.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import { markName } from '../../model/mark.js';
import { steckbriefPaths } from '../../read/folder.js';
import { rostockYaml } from '../../read/settings/rostock.generated.js';
import { homeOf } from '../city.js';
import { leitfadenFor } from '../init/stadt.js';
import { exampleFor, snippetsFor } from '../init/steckbrief.js';
import { filled } from '../init/templates.js';
import { type NewFile, writeNew } from '../init/write-new.js';
import { Exit, type ExitCode, type Io, UsageError } from '../io.js';
import { findLeitfaden, shown } from '../leitfaden.js';
import { schemaText } from '../schema-text.js';
import { stopIfStray } from '../stray-settings.js';

interface Options {
  readonly stadt?: string;
}

interface Planned extends NewFile {
  /** What the file is for. */
  readonly purpose: string;
}

/** Also a link that leads nowhere is there. What cannot be asked for is not: writing will say why. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

const hasSteckbriefe = (folder: string, io: Io): boolean =>
  existsSync(folder) && steckbriefPaths(folder, homeOf(io)).length > 0;

function stopIfWrong(folder: string, ordner: string, io: Io): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new UsageError(`„${ordner}“ ist kein Ordner. Nehmen Sie einen anderen Namen.`);
  stopIfStray(folder, folder, io);
  if (existsSync(join(folder, markName))) {
    throw new UsageError(
      `„${ordner}“ ist eine erzeugte Vorhabenliste; was hier liegt, ersetzt der nächste Lauf von render.\nNehmen Sie einen anderen Ordner.`,
    );
  }
}

/** The Leitfaden that will hold in the folder: the one that lies there, or the new text. */
async function read(folder: string, text: string, io: Io): Promise<Leitfaden> {
  const path = join(folder, 'leitfaden.yaml');
  if (isThere(path)) return (await findLeitfaden(folder, path, io)).leitfaden;
  const { readLeitfaden } = await import('../../read/thorough.js');
  const { value } = readLeitfaden(new TextEncoder().encode(text));
  if (!value) throw new Error('The Leitfaden to begin with is wrong');
  return value;
}

async function plan(folder: string, { stadt }: Options, io: Io): Promise<readonly Planned[]> {
  const { home, stichtag } = io;
  const text = leitfadenFor(stadt, home);
  const leitfaden = await read(folder, text, io);
  const about =
    text === rostockYaml
      ? 'der Leitfaden von Rostock, wie ihn sein Formular wiedergibt'
      : 'ein Anfang: Formular, Kriterien und Regel Ihrer Stadt';
  const file = (path: string, purpose: string, content: string): Planned => ({ path, purpose, content });
  return [
    file('leitfaden.yaml', about, text),
    file('vorhaben.yaml', 'Titel, Adresse, Lizenz, Impressum', filled(home, 'vorhaben.yaml')),
    file('steckbriefe/beispiel.md', 'ein Entwurf zum Ausprobieren', exampleFor(leitfaden, stichtag, home)),
    file('.vscode/tasks.json', 'VS Code: Aufgabe „Vorhaben prüfen“', filled(home, 'tasks.json')),
    file('.vscode/vorhaben.code-snippets', 'VS Code: Bausteine', snippetsFor(leitfaden, home)),
    file(
      '.vscode/settings.json',
      'VS Code: Zeichensatz, Zeilenenden, Schemas',
      filled(home, 'settings.json'),
    ),
    file(
      '.vscode/extensions.json',
      'VS Code: schlägt die Erweiterung YAML vor',
      filled(home, 'extensions.json'),
    ),
    file('.vscode/leitfaden.schema.json', 'VS Code: Hilfe in leitfaden.yaml', schemaText('leitfaden', home)),
    file(
      '.vscode/vorhaben.schema.json',
      'VS Code: Hilfe in vorhaben.yaml',
      schemaText('einstellungen', home),
    ),
    file('.gitignore', 'Git: lässt den Ordner public aus', filled(home, 'gitignore')),
  ];
}

const listed = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}\n`).join('')}\n`;

/** A path as a shell takes it. */
const typed = (path: string): string => (/^[\p{L}\p{N}_./-]+$/u.test(path) ? path : `"${path}"`);

/** `vorhaben init`: makes the folder of a city. What is there already stays as it is. */
export async function init(io: Io, ordner: string, options: Options): Promise<ExitCode> {
  const folder = resolve(io.cwd, ordner);
  stopIfWrong(folder, ordner, io);
  const files = await plan(folder, options, io);
  const inUse = hasSteckbriefe(join(folder, 'steckbriefe'), io);
  const isKept = ({ path }: NewFile) =>
    isThere(join(folder, path)) || (inUse && path.startsWith('steckbriefe/'));
  const keptFiles = files.filter(isKept);
  const kept = keptFiles.map(({ path }) => (isThere(join(folder, path)) ? path : 'steckbriefe/'));
  const fresh = files.filter((file) => !keptFiles.includes(file));
  writeNew(folder, fresh);

  const name = (path: string) => visibleLine(shown(join(folder, path), io));
  const width = Math.max(...files.map(({ path }) => name(path).length));
  const place = shown(folder, io);
  const next = ['vorhaben check leitfaden.yaml', 'vorhaben check', 'vorhaben render'];
  io.out(
    listed(
      'Angelegt:',
      fresh.map(({ path, purpose }) => `${name(path).padEnd(width)}  ${purpose}`),
    ) +
      listed('War schon da und ist unverändert:', kept.map(name)) +
      listed(
        'So geht es weiter:',
        place === '.' ? next : [`cd ${typed(visibleLine(place))}`, ...next],
      ).trimEnd() +
      '\n',
  );
  return Exit.ok;
}
