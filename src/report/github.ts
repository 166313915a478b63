import { visibleLine } from '../base/characters.js';
import type { Diagnostic, Severity } from '../base/diagnostic.js';
import { withoutCommands } from '../base/runner-commands.js';
import { counted } from '../base/words.js';
import { countsLine, type Report } from './run.js';
import { sentenceOf } from './sentence.js';

/** What GitHub shows of one step, for each kind; it drops the others without a word. */
const shownOfEach = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(diagnostic: Diagnostic): string {
  const { file, rule, severity, place } = diagnostic;
  const { message, help } = sentenceOf(diagnostic);
  // GitHub takes columns only within one line.
  const columns = place.line === place.endLine ? [`col=${place.column}`, `endColumn=${place.endColumn}`] : [];
  const properties = [
    `file=${escapeProperty(visibleLine(file))}`,
    `line=${place.line}`,
    `endLine=${place.endLine}`,
    ...columns,
    `title=${escapeProperty(rule)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${escapeText(`${message}\n${help}`)}`;
}

/** The first finding of every file, then the second of every file, and so on: no file hides the others. */
function inTurns(lists: readonly (readonly Diagnostic[])[], wanted: number): readonly Diagnostic[] {
  const taken: Diagnostic[] = [];
  let left = lists.filter((list) => list.length > 0);
  for (let turn = 0; taken.length < wanted && left.length > 0; turn += 1) {
    for (const list of left.slice(0, wanted - taken.length)) {
      const found = list[turn];
      if (found) taken.push(found);
    }
    left = left.filter((list) => list.length > turn + 1);
  }
  return taken;
}

/**
 * The report for GitHub Actions: workflow commands that become annotations, the worst first, as many as GitHub shows.
 * What is left out is counted in one last notice; all of it stands in the step summary.
 */
export const github: Report = (run) => {
  const listsOf = (wanted: Severity) =>
    run.files.map(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === wanted));
  const errors = inTurns(listsOf('error'), shownOfEach);
  const warnings = inTurns(listsOf('warning'), shownOfEach);
  const hints = inTurns(listsOf('hint'), shownOfEach);
  const total = run.files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const isCut = errors.length + warnings.length + hints.length < total;
  const shown = [...errors, ...warnings, ...(isCut ? hints.slice(0, shownOfEach - 1) : hints)];
  const rest = total - shown.length;
  const lines = [
    ...shown.map(annotation),
    ...(rest > 0
      ? [
          `::notice title=vorhaben check::… und ${rest} weitere. GitHub zeigt nicht mehr; ${counted(total, 'Befund steht', 'Befunde stehen')} in der Zusammenfassung des Laufs.`,
        ]
      : []),
    // It names a file of the call, and this report is not looked through for commands again.
    withoutCommands(countsLine(run)),
  ];
  return `${lines.join('\n')}\n`;
};
