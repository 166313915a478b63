import { Command, CommanderError } from 'commander';
import { isDatum, parseDeutschesDatum } from '../base/datum.js';
import { isFileFault, reasonOf } from '../base/file-fault.js';
import { germanError, germanHelp } from './deutsch.js';
import { Exit, type ExitCode, type Io, isUsageError, UsageError } from './io.js';
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

/** Declares the commands. Nothing that a command needs is loaded before it is called. */
function programFor(io: Io, done: (code: ExitCode) => void): Command {
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

  withLeitfaden(add('check', 'Steckbriefe prüfen'))
    .argument('[pfad...]', 'Dateien oder Ordner mit Steckbriefen (sonst: dieser Ordner)')
    .option('--format <name>', 'Form des Berichts: text, kompakt, json, github, gitlab, junit, sarif', 'text')
    .option(
      '--report <name=datei>',
      'schreibt einen Bericht auch in eine Datei, zum Beispiel junit=junit.xml (mehrmals möglich)',
      (value, before: readonly string[] = []) => [...before, value],
    )
    .option('--fail-on <stufe>', 'ab welcher Stufe der Befehl mit 1 endet: error, warning, hint', 'error')
    .option('--max-warnings <zahl>', 'endet mit 1, wenn es mehr Warnungen gibt')
    .option('--fix', 'berichtigt, was sich sicher berichtigen lässt')
    .option('--diff', 'zeigt, was --fix ändern würde, und schreibt nichts')
    .option('--unsafe', 'mit --fix oder --diff: auch, was jemand danach ansehen muss')
    .option('--color <wann>', 'Farben: auto, always, never', 'auto')
    .option('--watch', 'prüft weiter, sobald sich etwas ändert (Ende mit Strg+C)')
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
    .option('--format <namen>', 'was erzeugt wird, mit Komma getrennt: html, json, markdown', 'html,json')
    .option('--out <ordner>', 'wohin', 'public')
    .action(run(async () => (await import('./commands/render.js')).render));
  withLeitfaden(add('explain', 'Eine Regel erklären, oder das Ergebnis eines Steckbriefs'))
    .argument(
      '[regel...]',
      'Name der Regel aus dem Bericht (sonst: alle Namen), oder Dateien mit Steckbriefen',
    )
    .option('--format <name>', 'bei Dateien: text oder json', 'text')
    .action(run(async () => (await import('./commands/explain.js')).explain));
  withLeitfaden(add('schema', 'JSON Schema der Steckbriefe ausgeben, für Editoren und andere Programme'))
    .argument('[ordner]', 'Ordner der Stadt', defaultFolder)
    .action(run(async () => (await import('./commands/schema.js')).schema));
  add('init', 'Den Ordner einer Stadt anlegen')
    .argument('[ordner]', 'Ordner der Stadt', defaultFolder)
    .option('--stadt <name>', 'Name der Stadt (sonst: Rostock mit seinem Leitfaden)')
    .action(run(async () => (await import('./commands/init.js')).init));
  add('completion', 'Skript für die Vervollständigung in der Shell ausgeben')
    .argument('<shell>', 'bash, zsh, fish oder powershell')
    .action(run(async () => (await import('./commands/completion.js')).completion(program)));
  return program;
}

/**
 * Runs the program and says by exit code how it went: 0, 1 findings, 2 wrong call. Anything else that is thrown is a
 * bug; the caller turns it into 70.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = Exit.ok;
  try {
    const program = programFor(io, (result) => {
      code = result;
    });
    if (argv.length === 0) {
      io.out(program.helpInformation());
      return Exit.ok;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return Exit.ok;
      io.err(`vorhaben: ${germanError(error)}\nHilfe: vorhaben --help\n`);
      return Exit.usage;
    }
    if (isFileFault(error)) {
      io.err(`vorhaben: „${error.path ?? '.'}“ lässt sich nicht öffnen: ${reasonOf(error.code)}.\n`);
      return Exit.usage;
    }
    if (!isUsageError(error)) throw error;
    io.err(`vorhaben: ${error.message}\n`);
    return Exit.usage;
  }
}
