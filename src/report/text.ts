import { Chalk, type ChalkInstance } from 'chalk';
import { visibleLine } from '../base/characters.js';
import { formatDatumKurz } from '../base/datum.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { counted } from '../base/words.js';
import { frame } from './frame.js';
import { severityLabels } from './labels.js';
import { mendableLines } from './mendable.js';
import { type CheckedFile, countsLine, type Report, type ReportOptions } from './run.js';
import { sentenceOf } from './sentence.js';
import { indented, wrap } from './wrap.js';

/** A run over so many files also names those in which nothing was found. */
const smallRun = 20;

/** A report with its colours: they are made once, for they cost more than a finding. */
interface Painted extends ReportOptions {
  readonly chalk: ChalkInstance;
}

function finding(diagnostic: Diagnostic, { line }: CheckedFile, options: Painted): readonly string[] {
  const { file, rule, severity, place } = diagnostic;
  const { message, help } = sentenceOf(diagnostic);
  const { chalk } = options;
  const colors = { error: chalk.red.bold, warning: chalk.yellow.bold, hint: chalk.cyan.bold };
  return [
    `${visibleLine(file)}:${place.line}:${place.column}  ${colors[severity](severityLabels[severity])}  ${chalk.dim(rule)}`,
    ...(line(place.line).trim() === ''
      ? []
      : frame(place, line, options.columns).map((text) => chalk.dim(text))),
    ...indented(message, options.columns),
    ...indented(help, options.columns - 2, '  → '),
    '',
  ];
}

function section(file: CheckedFile, options: Painted): readonly string[] {
  const { chalk } = options;
  const { bezeichnung, begruendung, gueltig_ab, diagnostics } = file;
  return [
    chalk.bold(visibleLine(file.file)),
    ...(bezeichnung ? indented(visibleLine(bezeichnung), options.columns) : []),
    ...(begruendung ? indented(visibleLine(begruendung()), options.columns) : []),
    ...(gueltig_ab
      ? indented(`Geprüft nach dem Leitfaden vom ${formatDatumKurz(gueltig_ab)}.`, options.columns)
      : []),
    ...(diagnostics.length === 0 ? ['  Keine Befunde.'] : []),
    '',
    ...diagnostics.flatMap((diagnostic) => finding(diagnostic, file, options)),
  ];
}

/** The report for people: grouped by file, each finding with its place, the line, the sentence and the next step. */
export const text: Report = (run, given) => {
  const options = {
    ...given,
    columns: Math.min(Math.max(given.columns, 40), 100),
    chalk: new Chalk({ level: given.color ? 1 : 0 }),
  };
  const shown = run.files.filter(({ diagnostics }) => diagnostics.length > 0 || run.files.length <= smallRun);
  const example = shown.find(({ diagnostics }) => diagnostics.length > 0)?.diagnostics[0]?.rule;
  const { steckbrief, steckbriefe } = run.begriffe ?? {
    steckbrief: 'Steckbrief',
    steckbriefe: 'Steckbriefe',
  };
  const head = [
    ...(run.einstellungen
      ? [`Geprüft: ${run.files.map(({ file }) => visibleLine(file)).join(', ')}`]
      : [
          `Geprüft: ${counted(run.files.length, visibleLine(steckbrief), visibleLine(steckbriefe))}`,
          `Leitfaden: ${run.stadt}`,
        ]),
    `Stichtag: ${formatDatumKurz(run.stichtag)}`,
  ].join(' · ');
  const lines = [
    ...wrap(head, options.columns),
    ...(run.note ? wrap(run.note, options.columns) : []),
    '',
    // One text a file: thousands of lines by themselves took more memory than the check.
    ...shown.map((file) => section(file, options).join('\n')),
    ...(example ? [`Mehr zu einem Befund: vorhaben explain ${example}`] : []),
    ...(run.einstellungen?.urteil ?? []).flatMap((line) => wrap(line, options.columns)),
    ...mendableLines(run).flatMap((line) => wrap(line, options.columns)),
    countsLine(run),
  ];
  return `${lines.join('\n')}\n`;
};
