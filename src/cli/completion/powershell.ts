import type { CommandWords, FlagWords, ProgramWords, Values } from './words.js';

/**
 * A text in ASCII. Windows PowerShell reads the output of a program in the code page of the console, and takes ’ and ‚
 * for the end of a text; so every other character is written as \u00fc, which the script turns back.
 */
const quoted = (text: string): string =>
  `'${text
    .replace(/[\\']/g, (character) => (character === "'" ? "''" : '\\\\'))
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

const pair = (name: string, summary: string): string => `@(${quoted(name)}, ${quoted(summary)})`;

/** `,@(…); ,@(…)`: also one row alone stays a row. */
const table = (rows: readonly string[]): string => `@(${rows.map((row) => `,${row}`).join('; ')})`;

/** The possible values; nothing for a path, for which PowerShell then offers files by itself. */
function valueRows(values: Values): string {
  if (values.kind === 'choice' || values.kind === 'list')
    return table(values.names.map((name) => pair(name, name)));
  if (values.kind === 'pair') return table(values.names.map((name) => pair(`${name}=`, name)));
  return '@()';
}

const flagRows = (flags: readonly FlagWords[]): string =>
  table(flags.flatMap(({ names, summary }) => names.map((name) => pair(name, summary))));

const commandLines = ({ name, flags, argument }: CommandWords): readonly string[] => [
  `    ${quoted(`${name} -`)} = ${flagRows(flags)}`,
  `    ${quoted(name)} = ${valueRows(argument)}`,
  ...flags
    .filter(({ values }) => values.kind !== 'none')
    .flatMap((flag) =>
      flag.names.map((flagName) => `    ${quoted(`${name} ${flagName}`)} = ${valueRows(flag.values)}`),
    ),
];

/** The completion for PowerShell: a table of what can follow, and the search in it. */
export const powershell = ({ flags, commands }: ProgramWords): string => `# vorhaben completion powershell
Register-ArgumentCompleter -Native -CommandName @('vorhaben', 'vorhaben.cmd', 'vorhaben.ps1') -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $rows = @{
    '' = ${table(commands.map(({ name, summary }) => pair(name, summary)))}
    ' -' = ${flagRows(flags)}
${commands.flatMap(commandLines).join('\n')}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $command = @($typed | Where-Object { $_ -notlike '-*' })[0]
  $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $key = "$command $last"
  if (-not ($last -like '-*' -and $rows.ContainsKey($key))) {
    $key = if ($wordToComplete -like '-*') { "$command -" } else { "$command" }
  }
  foreach ($row in $rows[$key]) {
    $name = [regex]::Unescape($row[0])
    if ($name.StartsWith($wordToComplete, 'Ordinal')) {
      $summary = [regex]::Unescape($row[1])
      [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $summary)
    }
  }
}
`;
