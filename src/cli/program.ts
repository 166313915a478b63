import { Command } from 'commander';
import { isDatum, parseDeutschesDatum } from '../base/datum.js';
import { germanHelp } from './deutsch.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { versionOf } from './version.js';

const defaultFolder = '.';

/** A command: how it is called, and how the code behind it is fetched when it is. */
type Action = (io: Io, ...args: never[]) => Promise<ExitCode>;

/** The day that `--stichtag` names, in both ways of writing; a wrong one ends the run. */
function withStichtag(io: Io, given: string | undefined): Io {
  if (given === undefined) return io;
  const stichtag = isDatum(given) ? given : parseDeutschesDatum(given);
  if (stichtag === undefined) {
    throw new UsageError(`„${given}“ ist kein Datum. Schreiben Sie zum Beispiel: --stichtag 2026-11-22`);
  }
  return { ...io, stichtag };
}

/** Declares the commands and their flags. Nothing that a command needs is loaded before it is called. */
export function programFor(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('vorhaben');
  // The code of a command is fetched by the function that runs it; its last argument from commander is dropped.
  const run =
    (load: () => Promise<Action>) =>
    async (...args: unknown[]) => {
      const options = args.at(-2) as { readonly stichtag?: string };
      const action = (await load()) as (io: Io, ...rest: unknown[]) => Promise<ExitCode>;
      done(await action(withStichtag(io, options.stichtag), ...args.slice(0, -1)));
    };
  const add = (name: string, summary: string): Command =>
    program.command(name).summary(summary).description(summary).helpOption('-h, --help', 'zeigt diese Hilfe');
  const withLeitfaden = (command: Command): Command =>
    command
      .option('--leitfaden <datei>', 'der Leitfaden der Stadt (sonst: leitfaden.yaml im Ordner oder darüber)')
      .option('--stichtag <datum>', 'der Tag, auf den sich alles bezieht (sonst: heute)');

  program
    .description('Prüft Steckbriefe städtischer Vorhaben und veröffentlicht sie als Vorhabenliste.')
    .helpOption('-h, --help', 'zeigt diese Hilfe')
    .helpCommand(false)
    .version(versionOf(io), '-V, --version', 'zeigt die Version')
    .configureHelp(germanHelp)
    .configureOutput({
      writeOut: io.out,
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(io.columns, 100),
    })
    .exitOverride()
    .showSuggestionAfterError(true);

  // What is for every day comes first, what is for pipelines and editors last.
  withLeitfaden(
    add('check', 'Steckbriefe prüfen')
      .argument('[pfad...]', 'Dateien oder Ordner mit Steckbriefen (sonst: dieser Ordner)')
      .option('--fix', 'berichtigt, was sich sicher berichtigen lässt')
      .option('--diff', 'zeigt, was --fix ändern würde, und schreibt nichts')
      .option('--unsafe', 'mit --fix oder --diff: auch, was jemand danach ansehen muss'),
  )
    .option('--watch', 'prüft weiter, sobald sich etwas ändert (Ende mit Strg+C)')
    .option('--color <wann>', 'Farben: auto, always, never', 'auto')
    .optionsGroup('Für Technik und Pipelines:')
    .option('--format <name>', 'Form des Berichts: text, kompakt, json, github, gitlab, junit, sarif', 'text')
    .option(
      '--report <name=datei>',
      'schreibt einen Bericht auch in eine Datei, zum Beispiel junit=junit.xml (mehrmals möglich)',
      (value, before: readonly string[] = []) => [...before, value],
    )
    .option('--fail-on <stufe>', 'ab welcher Stufe der Befehl mit 1 endet: error, warning, hint', 'error')
    .option('--max-warnings <zahl>', 'endet mit 1, wenn es mehr Warnungen gibt')
    .option('--staged', 'nur, was für den nächsten Commit vorgemerkt ist, mit diesem Inhalt')
    .option('--changed-since <stand>', 'nur, was sich gegenüber einem Stand in Git geändert hat')
    .option('--stdin', 'einen Steckbrief aus der Eingabe lesen')
    .option('--stdin-filename <datei>', 'wie die Datei zu --stdin heißt')
    .option('--baseline <datei>', 'verschweigt die Befunde, die in dieser Datei stehen')
    .option('--baseline-schreiben', 'legt diese Datei an oder nimmt Erledigtes heraus')
    .option('--stats', 'sagt danach, was wie lange gedauert hat')
    .action(run(async () => (await import('./commands/check.js')).check));
  withLeitfaden(add('render', 'Vorhabenliste erzeugen'))
    .argument('[ordner]', 'Ordner der Stadt', defaultFolder)
    .option('--out <ordner>', 'wohin', 'public')
    .option(
      '--format <namen>',
      'was erzeugt wird, mit Komma getrennt: html, json, markdown',
      'html,json,markdown',
    )
    .action(run(async () => (await import('./commands/render.js')).render));
  withLeitfaden(add('list', 'Alle Vorhaben als Tabelle zeigen'))
    .argument('[ordner]', 'Ordner der Stadt', defaultFolder)
    .option('--stadtteil <name>', 'nur Vorhaben in diesem Stadtteil und seinen Teilen')
    .option('--thema <name>', 'nur Vorhaben zu diesem Thema')
    .option('--stelle <name>', 'nur Vorhaben dieser Stelle, zum Beispiel eines Amtes')
    .option('--pflicht <wert>', 'nur Vorhaben mit diesem Ergebnis: muss, kann, offen, ausgenommen')
    .option('--format <name>', 'Form der Ausgabe: text, json, csv', 'text')
    .action(run(async () => (await import('./commands/list.js')).list));
  withLeitfaden(add('status', 'Zeigen, was veraltet ist, was fehlt und was diesen Monat fällig ist'))
    .argument('[ordner]', 'Ordner der Stadt', defaultFolder)
    .option('--format <name>', 'Form der Ausgabe: text, csv, json, mail (Text für eine Erinnerung)', 'text')
    .action(run(async () => (await import('./commands/status.js')).status));
  withLeitfaden(add('explain', 'Eine Regel erklären, oder das Ergebnis eines Steckbriefs'))
    .argument(
      '[regel...]',
      'Name der Regel aus dem Bericht (sonst: alle Namen), oder Dateien und Ordner mit Steckbriefen',
    )
    .option('--format <name>', 'bei Steckbriefen: text oder json', 'text')
    .action(run(async () => (await import('./commands/explain.js')).explain));
  add('init', 'Den Ordner einer Stadt anlegen')
    .argument('[ordner]', 'Ordner der Stadt', defaultFolder)
    .option('--stadt <name>', 'Name der Stadt (sonst: Rostock mit seinem Leitfaden)')
    .action(run(async () => (await import('./commands/init.js')).init));
  withLeitfaden(add('schema', 'JSON Schema ausgeben, für Editoren und andere Programme'))
    .argument('[ordner]', 'Ordner der Stadt', defaultFolder)
    .option('--fuer <name>', 'wofür: steckbrief, leitfaden, einstellungen', 'steckbrief')
    .action(run(async () => (await import('./commands/schema.js')).schema));
  add('completion', 'Skript für die Vervollständigung in der Shell ausgeben')
    .argument('<shell>', 'bash, zsh, fish oder powershell')
    .action(run(async () => (await import('./commands/completion.js')).completion(program)));
  return program;
}
