import type { CommandWords, FlagWords, ProgramWords, Values } from './words.js';

/** A text as bash takes it word for word. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const all = (names: readonly string[]): string => names.map(quoted).join(' ');

function offer(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '_vorhaben_paths -f';
    case 'folders':
      return '_vorhaben_paths -d';
    case 'choice':
      return `_vorhaben_words ${all(values.names)}`;
    case 'list':
      return `_vorhaben_list ${all(values.names)}`;
    case 'pair':
      return `_vorhaben_words ${all(values.names.map((name) => `${name}=`))}`;
    default:
      return ':';
  }
}

const namesOf = (flags: readonly FlagWords[]): string => all(flags.flatMap(({ names }) => names));

const valueCases = ({ name, flags }: CommandWords): readonly string[] =>
  flags
    .filter(({ values }) => values.kind !== 'none')
    .map((flag) => {
      const pattern = flag.names.map((flagName) => quoted(`${name} ${flagName}`)).join('|');
      return `    ${pattern}) ${offer(flag.values)}; return ;;`;
    });

/**
 * The completion for bash 3.2 and newer (the one of macOS, too). Words are compared, never expanded: `compgen -W` would
 * run what stands in them.
 */
export const bash = ({ flags, commands }: ProgramWords): string => `# vorhaben: Vervollständigung für bash
_vorhaben_words() {
  local word
  for word in "$@"; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
  done
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
}
_vorhaben_list() {
  local word before=''
  if [[ $cur == *,* ]]; then before="\${cur%,*},"; fi
  for word in "$@"; do
    if [[ "$before$word" == "$cur"* && ",$before" != *",$word,"* ]]; then COMPREPLY+=("$before$word"); fi
  done
}
_vorhaben_paths() {
  local path
  compopt -o filenames -o default 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$cur")
}
_vorhaben() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command='' word
  COMPREPLY=()
  # bash trennt „--format=json“ in drei Wörter.
  if [[ $cur == '=' ]]; then
    cur=''
    if [[ $prev != -* ]]; then _vorhaben_paths -f; return; fi
  elif [[ $prev == '=' && $COMP_CWORD -gt 2 ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
    if [[ $prev != -* ]]; then _vorhaben_paths -f; return; fi
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command="$word"; break; fi
  done
  case "$command $prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
    '') if [[ $cur == -* ]]; then _vorhaben_words ${namesOf(flags)}; else _vorhaben_words ${all(commands.map(({ name }) => name))}; fi ;;
${commands
  .map(
    ({ name, flags: own, argument }) =>
      `    ${quoted(name)}) if [[ $cur == -* ]]; then _vorhaben_words ${namesOf(own)}; else ${offer(argument)}; fi ;;`,
  )
  .join('\n')}
  esac
}
complete -F _vorhaben vorhaben
`;
