import type { Command, CommanderError, Help } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Schalter:',
  'Global Options:': 'Schalter für alle Befehle:',
  'Commands:': 'Befehle:',
};

/** The arguments of a command as the help names them: `[PFAD…]`, `DATEI`. */
const argumentsOf = (command: Command): readonly string[] =>
  command.registeredArguments.map((argument) => {
    const name = `${argument.name().toUpperCase()}${argument.variadic ? '…' : ''}`;
    return argument.required ? name : `[${name}]`;
  });

/** The help in German. commander has no translations (tj/commander.js#1608), but lets every part be replaced. */
export const germanHelp: Partial<Help> = {
  styleTitle: (title) => titles[title] ?? title,
  commandUsage: (command) => {
    const parents: string[] = [];
    for (let at: Command | null = command; at; at = at.parent) parents.unshift(at.name());
    const inner = command.commands.length > 0 ? ['BEFEHL', '…'] : ['[Schalter]', ...argumentsOf(command)];
    return [...parents, ...inner].join(' ');
  },
  subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
  argumentTerm: (argument) => argument.name().toUpperCase(),
  argumentDescription: (argument) => argument.description,
  optionDescription: (option) => {
    const value: unknown = option.defaultValue;
    const fallback = typeof value === 'string' || typeof value === 'number' ? ` (sonst: ${value})` : '';
    return `${option.description}${fallback}`;
  },
};

/** What people type for a command, with the one that is meant. */
const commandWords: Readonly<Record<string, string>> = {
  help: 'vorhaben --help',
  hilfe: 'vorhaben --help',
  version: 'vorhaben --version',
  prüfen: 'vorhaben check',
  prüfe: 'vorhaben check',
  pruefen: 'vorhaben check',
  test: 'vorhaben check',
  lint: 'vorhaben check',
  validate: 'vorhaben check',
  fix: 'vorhaben check --fix',
  build: 'vorhaben render',
  erzeugen: 'vorhaben render',
  veröffentlichen: 'vorhaben render',
  publish: 'vorhaben render',
  liste: 'vorhaben list',
  anlegen: 'vorhaben init',
  neu: 'vorhaben init',
  erklären: 'vorhaben explain',
  erkläre: 'vorhaben explain',
};

const optionWords: Readonly<Record<string, string>> = {
  '-v': '--version',
  '--hilfe': '--help',
  '--beheben': '--fix',
  '--berichtigen': '--fix',
  '--dry-run': '--diff',
  '--output': '--out',
  '-o': '--out',
};

/**
 * A wrong call in German, from commander's code. The word that the user typed is taken out of the English sentence;
 * nothing else of it is shown.
 */
export function germanError({ code, message }: CommanderError): string {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  const name = word.split(/[ ,]/).find((part) => part.startsWith('--')) ?? word;
  const meant = /Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const known = code === 'commander.unknownOption' ? optionWords : commandWords;
  const usual = Object.hasOwn(known, word.toLowerCase()) ? known[word.toLowerCase()] : undefined;
  const near = usual ?? meant?.replaceAll(', ', '“ oder „');
  const suggestion = near ? ` Meinten Sie „${near}“?` : '';
  switch (code) {
    case 'commander.unknownCommand':
      return `Den Befehl „${word}“ gibt es nicht.${suggestion}`;
    case 'commander.unknownOption':
      return `Den Schalter „${word}“ gibt es nicht.${suggestion}`;
    case 'commander.optionMissingArgument':
      return `Hinter „${name}“ fehlt ein Wert.`;
    case 'commander.missingArgument':
      return `Es fehlt die Angabe „${word.toUpperCase()}“.`;
    case 'commander.excessArguments':
      return 'Hinter dem Befehl stehen zu viele Angaben.';
    default:
      return 'Der Aufruf ist nicht richtig.';
  }
}

/** A flag that stands before its command; undefined if the command has none of this name. */
export function beforeCommand(argv: readonly string[], command: Command | undefined): string | undefined {
  const [flag = ''] = argv;
  const isOfCommand = command?.options.some(({ long }) => long !== undefined && long === flag.split('=')[0]);
  if (!command || !isOfCommand) return undefined;
  return `„${flag}“ steht vor dem Befehl. Schreiben Sie Schalter dahinter: vorhaben ${command.name()} ${flag}`;
}
