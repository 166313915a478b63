import { visibleLine } from '../base/characters.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { severityLabels } from './labels.js';
import { countsLine, type Report } from './run.js';
import { sentenceInOneLine } from './sentence.js';

/** A finding as one line, `datei:zeile:spalte: Stufe: Satz [regel]`. */
export const lineOf = (diagnostic: Diagnostic): string => {
  const { file, place, severity, rule } = diagnostic;
  const { message, help } = sentenceInOneLine(diagnostic);
  const label = severityLabels[severity];
  return `${visibleLine(file)}:${place.line}:${place.column}: ${label}: ${message} ${help} [${rule}]`;
};

/** One line a finding, for editors and for searching; the last line counts. */
export const kompakt: Report = (run) =>
  `${[...run.files.flatMap(({ diagnostics }) => diagnostics.map(lineOf)), countsLine(run)].join('\n')}\n`;
