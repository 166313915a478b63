import { visibleLine } from '../base/characters.js';
import { severityLabels } from './labels.js';
import { type CheckedFile, countsLine, type Report } from './run.js';
import { sentenceOf } from './sentence.js';

const lineOf = (diagnostic: CheckedFile['diagnostics'][number]): string => {
  const { file, place, severity, rule } = diagnostic;
  const { message, help } = sentenceOf(diagnostic);
  const label = severityLabels[severity];
  return `${visibleLine(file)}:${place.line}:${place.column}: ${label}: ${visibleLine(`${message} ${help}`)} [${rule}]`;
};

/** One line a finding, `datei:zeile:spalte: Stufe: Satz [regel]`, for editors and for searching; the last line counts. */
export const kompakt: Report = (run) =>
  `${[...run.files.flatMap(({ diagnostics }) => diagnostics.map(lineOf)), countsLine(run)].join('\n')}\n`;
