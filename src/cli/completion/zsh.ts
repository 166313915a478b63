import type { CommandWords, FlagWords, ProgramWords, Values } from './words.js';

/** A text as zsh takes it word for word. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A text inside a specification of `_arguments` or `_describe`, where colons and brackets divide. */
const escaped = (text: string): string => text.replace(/[\\:[\]]/g, '\\$&');

/** A word in a list of possible values `(a b)`. */
const listed = (names: readonly string[]): string =>
  names.map((name) => name.replace(/\W/g, '\\$&')).join(' ');

function action(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '_files';
    case 'folders':
      return '_path_files -/';
    case 'choice':
      return `(${listed(values.names)})`;
    case 'list':
      return `_sequence compadd - ${listed(values.names)}`;
    case 'pair':
      return `_vorhaben_pair ${listed(values.names)}`;
    default:
      return ' ';
  }
}

/**
 * `'(--help -h)--help[zeigt diese Hilfe]'`: a specification for each way to write a flag, each closing out the others. What
 * takes pairs may be given several times.
 */
function specs({ names, summary, valueName, values }: FlagWords): readonly string[] {
  const value = values.kind === 'none' ? '' : `:${escaped(valueName)}:${action(values)}`;
  return names.map((name) => {
    const mark = values.kind === 'none' ? '' : name.startsWith('--') ? '=' : '+';
    const alone = values.kind === 'pair' ? '*' : `(${names.join(' ')})`;
    return quoted(`${alone}${name}${mark}[${escaped(summary)}]${value}`);
  });
}

function commandCase({ name, flags, argument }: CommandWords): string {
  const rest = argument.kind === 'none' ? [] : [quoted(`*:Angabe:${action(argument)}`)];
  const lines = [...flags.flatMap(specs), ...rest].map((line) => ` \\\n            ${line}`);
  return `        ${quoted(name)})\n          _arguments${lines.join('')} ;;`;
}

/** The completion for zsh: as a file `_vorhaben` in the search path, or by `source`. */
export const zsh = ({ flags, commands }: ProgramWords): string => `#compdef vorhaben
# vorhaben: Vervollständigung für zsh
_vorhaben_pair() {
  if compset -P '*='; then _files; else compadd -S = -- "$@"; fi
}
_vorhaben() {
  local context state state_descr line curcontext="$curcontext"
  typeset -A opt_args
  local -a befehle
  befehle=(
${commands.map(({ name, summary }) => `    ${quoted(`${escaped(name)}:${summary}`)}`).join('\n')}
  )
  _arguments -C${flags
    .flatMap(specs)
    .map((line) => ` \\\n    ${line}`)
    .join('')} \\
    '1:Befehl:->befehl' \\
    '*::Angabe:->rest'
  case $state in
    befehl) _describe -t commands 'Befehl' befehle ;;
    rest)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _vorhaben ]]; then _vorhaben "$@"; else compdef _vorhaben vorhaben; fi
`;
