import type { CommandWords, FlagWords, ProgramWords, Values } from './words.js';

/** A text as fish takes it word for word. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Words for `-a`, which fish expands once more. */
const listed = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[^\w-]/g, '\\$&')).join(' ');

const takesFiles = ({ kind }: Values): boolean => kind === 'files' || kind === 'pair';

/** What `complete` is to offer. */
function offered(values: Values): string {
  switch (values.kind) {
    case 'files':
      return ' -F';
    case 'folders':
      return ` -a ${quoted('(__fish_complete_directories)')}`;
    case 'choice':
      return ` -a ${quoted(listed(values.names))}`;
    case 'list':
      return ` -a ${quoted(`(__vorhaben_list ${listed(values.names)})`)}`;
    case 'pair':
      return ` -F -a ${quoted(listed(values.names.map((name) => `${name}=`)))}`;
    default:
      return '';
  }
}

/** `-r` wants a value, `-x` wants one that is no file. */
const value = (values: Values): string =>
  values.kind === 'none' ? '' : `${takesFiles(values) ? ' -r' : ' -x'}${offered(values)}`;

function flagLine({ names, summary, values }: FlagWords, command: string): string {
  const spelled = names.map((name) =>
    name.startsWith('--') ? ` -l ${quoted(name.slice(2))}` : ` -s ${quoted(name.slice(1))}`,
  );
  return `complete -c vorhaben -n ${quoted(`__vorhaben_in ${command}`)}${spelled.join('')}${value(values)} -d ${quoted(summary)}`;
}

function commandLines({ name, flags, argument }: CommandWords): readonly string[] {
  const within = quoted(`__vorhaben_in ${name}`);
  const offer = `complete -c vorhaben -n ${within}${takesFiles(argument) ? '' : ' -f'}${offered(argument)}`;
  return [...(argument.kind === 'none' ? [] : [offer]), ...flags.map((flag) => flagLine(flag, name))];
}

const commandLine = ({ name, summary }: CommandWords): string =>
  `complete -c vorhaben -n '__vorhaben_in -' -f -a ${quoted(listed([name]))} -d ${quoted(summary)}`;

/** The completion for fish. `-` stands for "no command yet". */
export const fish = ({ flags, commands }: ProgramWords): string =>
  [
    '# vorhaben: Vervollständigung für fish',
    'function __vorhaben_in',
    '  set -l befehl -',
    '  for wort in (commandline -opc)[2..-1]',
    "    if not string match -q -- '-*' $wort",
    '      set befehl $wort',
    '      break',
    '    end',
    '  end',
    '  test "$befehl" = $argv[1]',
    'end',
    'function __vorhaben_list',
    "  set -l davor (commandline -ct | string replace -rf '^(?:--[^=]*=)?(.*,)[^,]*$' '$1')",
    '  for name in $argv',
    '    if not contains -- $name (string split , -- "$davor")',
    '      echo "$davor$name"',
    '    end',
    '  end',
    'end',
    'complete -c vorhaben -f',
    ...commands.map(commandLine),
    ...flags.map((flag) => flagLine(flag, '-')),
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');
