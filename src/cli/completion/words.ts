import type { Command, Option } from 'commander';

/** What can follow a flag or stand as an argument. */
export type Values =
  | { readonly kind: 'none' }
  /** Something that only the caller knows: a number, a date, a name. */
  | { readonly kind: 'any' }
  | { readonly kind: 'files' }
  | { readonly kind: 'folders' }
  | { readonly kind: 'choice'; readonly names: readonly string[] }
  /** Several of them, with a comma between. */
  | { readonly kind: 'list'; readonly names: readonly string[] }
  /** One of them, `=` and a file. */
  | { readonly kind: 'pair'; readonly names: readonly string[] };

export interface FlagWords {
  /** `--help` and `-h`. */
  readonly names: readonly string[];
  readonly summary: string;
  /** What the help calls its value: `datei`. */
  readonly valueName: string;
  readonly values: Values;
}

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly FlagWords[];
  readonly argument: Values;
}

/** Everything that can be typed, as the program declares it. */
export interface ProgramWords {
  readonly flags: readonly FlagWords[];
  readonly commands: readonly CommandWords[];
}

/** The allowed values by `befehl --schalter` or, for the argument, `befehl`; none if anything is allowed. */
type ChoicesOf = (name: string) => readonly string[];

/** A description is one line in every shell. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A value whose name in the help says what it is: `<datei>`, `<ordner>`, `<namen>`, `<name=datei>`. */
function valuesOf(valueName: string, names: readonly string[]): Values {
  if (names.length > 0) {
    if (valueName.includes('=')) return { kind: 'pair', names };
    return { kind: valueName.endsWith('namen') ? 'list' : 'choice', names };
  }
  if (/datei|pfad/.test(valueName)) return { kind: 'files' };
  return /ordner/.test(valueName) ? { kind: 'folders' } : { kind: 'any' };
}

function flagWords(option: Option, command: string, choicesOf: ChoicesOf): FlagWords {
  const names = [option.long, option.short].filter((name) => name !== undefined);
  const valueName = /[<[]([^\]>]+)[\]>]/.exec(option.flags)?.[1]?.toLowerCase() ?? '';
  const values: Values =
    valueName === '' ? { kind: 'none' } : valuesOf(valueName, choicesOf(`${command} ${names[0]}`));
  return { names, summary: oneLine(option.description), valueName, values };
}

const flagsOf = (command: Command, name: string, choicesOf: ChoicesOf): readonly FlagWords[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((option) => flagWords(option, name, choicesOf));

/** Reads off the declared program what can be typed: a new command or flag needs no line here. */
export const wordsOf = (program: Command, choicesOf: ChoicesOf): ProgramWords => ({
  flags: flagsOf(program, '', choicesOf),
  commands: program
    .createHelp()
    .visibleCommands(program)
    .map((command) => {
      const name = command.name();
      const [argument] = command.registeredArguments;
      return {
        name,
        summary: oneLine(command.summary() || command.description()),
        flags: flagsOf(command, name, choicesOf),
        argument: argument ? valuesOf(argument.name(), choicesOf(name)) : { kind: 'none' },
      };
    }),
});
